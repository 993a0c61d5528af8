import * as vscode from 'vscode';
import type { BoardAnswer, BoardQuery } from '../board/boardModel.ts';
import type { BoardServices } from '../board/boardServices.ts';
import { refTo, splitRef, type AnnotationRef } from '../core/model/relation.ts';
import { toRange } from './articles/liveArticle.ts';
import { targetArgumentOf } from './commands/target.ts';
import { recordVerdict, withdrawVerdict } from './acts/verdictActs.ts';
import type { CorpusFolder } from './corpora/corpusFolder.ts';
import type { Services } from './services.ts';
import { ShownCorpus } from './shownCorpus.ts';

/** The board's side of the services. */
export function boardServices(services: Services): BoardServices & vscode.Disposable {
  const { corpora, corpus, reader } = services;
  const cursor = followCursor(services);
  const shown = new ShownCorpus(services);
  const folder = (): CorpusFolder | undefined => shown.folder;
  const onAnnotation = async (command: string, ref: AnnotationRef): Promise<void> => {
    const here = folder();
    if (here) await vscode.commands.executeCommand(command, targetArgumentOf(here.id, ref));
  };
  return {
    extensionUri: services.context.extensionUri,
    log: services.log,
    data: {
      ask: async <Query extends BoardQuery>(query: Query) => {
        const here = folder();
        return (await corpus.request('board', { corpus: here?.id ?? 'none', query })) as BoardAnswer<Query>;
      },
      onDidChange: shown.onDidChange,
      get corpusName() {
        return corpora.folders.length > 1 ? (folder()?.name ?? null) : null;
      },
      get progress() {
        return reader.progress;
      },
      onDidChangeProgress: reader.onDidProgress,
      read: () => services.background(reader.readAll()),
    },
    actions: {
      open: async (ref, { keepFocus }) => openWords(services, folder(), ref, keepFocus),
      accept: (ref) => onAnnotation('corroborate.accept', ref),
      reject: (ref) => onAnnotation('corroborate.reject', ref),
      edit: (ref) => onAnnotation('corroborate.correct', ref),
      recordVerdict: async (verdict) => {
        const here = folder();
        if (here) await recordVerdict(services, here, verdict);
      },
      withdrawVerdict: async (a, b) => {
        const here = folder();
        if (here) await withdrawVerdict(services, here, a, b);
      },
      addArticles: async () => {
        const hasArticles = corpora.folders.some(({ files }) => files.size > 0);
        const withoutArticles = corpora.folders.length === 0 ? 'vscode.openFolder' : 'corroborate.openSampleCorpus';
        await vscode.commands.executeCommand(hasArticles ? 'corroborate.articles.focus' : withoutArticles);
      },
      showUndated: async () => {
        await vscode.commands.executeCommand('corroborate.showUndatedArticles');
      },
    },
    following: { onDidChangeFigureAtCursor: cursor.onDidChange },
    dispose: () => {
      cursor.dispose();
      shown.dispose();
    },
  };
}

/** Beside the board: in a column that shows text already, else the first. */
async function openWords({ corpus }: Services, folder: CorpusFolder | undefined, ref: AnnotationRef, keepFocus: boolean): Promise<void> {
  const detail = folder && (await corpus.request('claim', { corpus: folder.id, ref }));
  const { file } = splitRef(ref);
  if (!folder?.files.has(file)) return;
  const column = vscode.window.visibleTextEditors[0]?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(folder.uriOf(file), {
    viewColumn: column,
    preserveFocus: keepFocus,
    ...(detail ? { selection: toRange(detail.claim.range) } : {}),
  });
}

/** The figure under the cursor of the active article. */
function followCursor({ articles, marks }: Services): { onDidChange: vscode.Event<AnnotationRef | null>; dispose(): void } {
  const changed = new vscode.EventEmitter<AnnotationRef | null>();
  let last: AnnotationRef | null = null;
  const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    const live = articles.get(textEditor.document);
    const annotation = live && selection && marks.under(live, selection);
    const now = live && annotation?.kind === 'figure' && annotation.claim !== null ? refTo(live.file, annotation.id) : null;
    if (now === last) return;
    last = now;
    changed.fire(now);
  });
  return {
    onDidChange: changed.event,
    dispose: () => {
      listener.dispose();
      changed.dispose();
    },
  };
}
