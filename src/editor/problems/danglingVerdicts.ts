import * as vscode from 'vscode';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
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
    // While a folder is being read everything would dangle.
    if (!folder.complete || corpora.byId(folder.id) !== folder) return;
    const found = folder.corpusFile.verdicts.length === 0 ? [] : await corpus.request('danglingVerdicts', { corpus: folder.id });
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
      return folder ? here.flatMap((diagnostic) => fixes(folder, dangling.get(folder) ?? [], diagnostic)) : [];
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

function fixes({ id, state }: CorpusFolder, dangling: readonly DanglingVerdict[], diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const found = dangling.find(({ index }) => state.verdictPlaces[index]?.start.line === diagnostic.range.start.line);
  const verdict = found && state.corpusFile.verdicts[found.index];
  if (!found || !verdict) return [];
  const make = (title: string, change: CorpusFileChange): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: FIX, title, arguments: [id, title, change] };
    action.diagnostics = [diagnostic];
    return action;
  };
  const { file } = splitRef(found.ref);
  const { movedTo } = found;
  const follow =
    movedTo === null
      ? []
      : [
          make(t('Let all verdicts on {0} follow to {1}', file, movedTo), {
            type: 'rename-articles',
            renames: [{ from: file, to: movedTo }],
          }),
        ];
  for (const action of follow) action.isPreferred = true;
  return [...follow, make(t('Delete this verdict'), { type: 'delete-verdict', a: verdict.a, b: verdict.b })];
}
