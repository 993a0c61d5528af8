import * as vscode from 'vscode';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import { groupBy } from '../../core/model/groupBy.ts';
import { splitRef } from '../../core/model/relation.ts';
import type { DanglingVerdict } from '../../core/corpus/danglingVerdicts.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { isCorpusFile } from '../corpora/fileNames.ts';
import type { Services } from '../services.ts';
import { PROBLEM_SOURCE } from './conflictProblems.ts';

const CODE = 'verdict-on-nothing';
const FIX = 'corroborate.fixVerdicts';

/** Verdicts on figures that are not there any more, in Problems of `corroborate.yaml`; where the article was only renamed, a quick fix lets them follow. */
export function registerDanglingVerdicts(services: Services): vscode.Disposable {
  const { corpora, corpus, background } = services;
  const collection = vscode.languages.createDiagnosticCollection('corroborate.verdicts');
  const dangling = new Map<CorpusFolder, readonly DanglingVerdict[]>();
  const update = async (folder: CorpusFolder): Promise<void> => {
    const isOpen = (): boolean => corpora.byId(folder.id) === folder;
    // While a folder is being read everything would dangle.
    if (isOpen() && !folder.complete) return;
    const isAsked = isOpen() && folder.corpusFile.verdicts.length > 0;
    const found = isAsked ? await corpus.request('danglingVerdicts', { corpus: folder.id }) : [];
    if (!isOpen()) {
      dangling.delete(folder);
      collection.delete(folder.corpusFileUri);
      return;
    }
    dangling.set(folder, found);
    collection.set(
      folder.corpusFileUri,
      found.map((each) => problem(folder, each)),
    );
  };
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: ({ uri }, _range, { diagnostics }) => {
      const folder = isCorpusFile(uri) ? corpora.folderOf(uri) : undefined;
      const here = diagnostics.filter(({ source, code }) => source === PROBLEM_SOURCE && code === CODE);
      return folder ? fixes(folder, dangling.get(folder) ?? [], here) : [];
    },
  };
  return vscode.Disposable.from(
    collection,
    corpora.onDidChange((folder) => background(update(folder))),
    vscode.languages.registerCodeActionsProvider({ pattern: '**/corroborate.yaml' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(FIX, async (id: string, label: string, change: CorpusFileChange) => {
      const folder = corpora.byId(id);
      if (folder) await services.acts.perform({ label, articles: [], corpusFile: { folder, changes: [change] } });
    }),
  );
}

function problem(folder: CorpusFolder, { index, ref, movedTo }: DanglingVerdict): vscode.Diagnostic {
  const { t } = vscode.l10n;
  const place = folder.state.verdictPlaces[index];
  const message =
    movedTo === null
      ? t('This verdict is about {0}, which is not there any more.', ref)
      : t('This verdict is about {0}; that annotation is in {1} now.', ref, movedTo);
  const range = place ? toRange(place) : new vscode.Range(0, 0, 0, 0);
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = PROBLEM_SOURCE;
  diagnostic.code = CODE;
  return diagnostic;
}

/** Of each figure that is somewhere else now, that its verdicts follow; of each verdict once, whichever of its figures is gone, that it is deleted. */
function fixes(folder: CorpusFolder, dangling: readonly DanglingVerdict[], here: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const told = dangling.flatMap((each) => {
    const { message, range } = problem(folder, each);
    const diagnostics = here.filter((other) => other.message === message && other.range.start.line === range.start.line);
    return diagnostics.length > 0 ? [{ ...each, diagnostics }] : [];
  });
  const make = (title: string, change: CorpusFileChange, diagnostics: vscode.Diagnostic[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: FIX, title, arguments: [folder.id, title, change] };
    action.diagnostics = diagnostics;
    return action;
  };
  const follow = told.flatMap(({ ref, movedTo, diagnostics }) => {
    if (movedTo === null) return [];
    const { file } = splitRef(ref);
    const title = t('Let all verdicts on {0} follow to {1}', file, movedTo);
    const action = make(title, { type: 'rename-articles', renames: [{ from: file, to: movedTo }] }, diagnostics);
    action.isPreferred = true;
    return [action];
  });
  const remove = [...groupBy(told, ({ index }) => String(index)).values()].flatMap((sides) => {
    const verdict = folder.corpusFile.verdicts[sides[0]?.index ?? -1];
    const diagnostics = sides.flatMap((side) => side.diagnostics);
    return verdict ? [make(t('Delete this verdict'), { type: 'delete-verdict', a: verdict.a, b: verdict.b }, diagnostics)] : [];
  });
  return [...follow, ...remove];
}
