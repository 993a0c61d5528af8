import * as vscode from 'vscode';
import type { LikelyArticle } from '../../core/sidecar/likelyArticles.ts';
import { articleUris, isSidecar, sidecarUri } from '../corpora/fileNames.ts';
import { isThere, readYaml } from '../corpora/files.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { moveToTrash } from '../files/moveToTrash.ts';
import type { Services } from '../services.ts';
import { PROBLEM_SOURCE } from './conflictProblems.ts';
import { NO_ARTICLE_CODE } from './fileProblems.ts';

const ATTACH = 'corroborate.attachSidecar';
const DELETE = 'corroborate.deleteLoneSidecar';

/** Quick fixes on a sidecar whose article is gone: it goes to the article that its words stand in, to one that the person picks, or to the trash. */
export function registerLoneSidecarFixes(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async ({ uri }, _range, { diagnostics }) => {
      const lone = diagnostics.filter(({ source, code }) => source === PROBLEM_SOURCE && code === NO_ARTICLE_CODE);
      const folder = services.corpora.folderOf(uri);
      if (lone.length === 0 || !folder || !isSidecar(uri)) return [];
      return fixesFor(uri, await likelyFor(services, folder, uri), lone);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.annotations.yaml' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(ATTACH, (uri: vscode.Uri, article: string | undefined) => attach(services, uri, article)),
    vscode.commands.registerCommand(DELETE, async (uri: vscode.Uri) => {
      if (folderOfLone(services, uri)) await moveToTrash(uri);
    }),
  );
}

/** The article may have come back since the fix was offered: then its sidecar stays where it is. */
function folderOfLone({ corpora }: Services, sidecar: vscode.Uri): CorpusFolder | undefined {
  const folder = corpora.folderOf(sidecar);
  const file = folder?.fileOf(sidecar);
  return file !== undefined && folder?.loneSidecars.has(file) ? folder : undefined;
}

async function likelyFor({ corpus }: Services, folder: CorpusFolder, sidecar: vscode.Uri): Promise<readonly LikelyArticle[]> {
  const yaml = await readYaml(sidecar);
  return yaml === null ? [] : corpus.request('likelyArticles', { corpus: folder.id, sidecar: yaml });
}

function fixesFor(sidecar: vscode.Uri, likely: readonly LikelyArticle[], diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const make = (title: string, command: string, ...more: unknown[]): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [sidecar, ...more] };
    action.diagnostics = diagnostics;
    return action;
  };
  const attaching = likely.map(({ file, isSameText, found, of }, index) => {
    const title = isSameText
      ? t('Attach it to {0} (the same text)', file)
      : t('Attach it to {0} ({1} of {2} marks stand there)', file, found, of);
    const action = make(title, ATTACH, file);
    action.isPreferred = index === 0 && isSameText;
    return action;
  });
  return [...attaching, make(t('Attach it to another article…'), ATTACH), make(t('Move this sidecar to the trash'), DELETE)];
}

/** The sidecar takes the article's name; verdicts that name the article that is gone follow. */
async function attach(services: Services, sidecar: vscode.Uri, given: string | undefined): Promise<void> {
  const { t } = vscode.l10n;
  const { acts, corpora } = services;
  const folder = folderOfLone(services, sidecar);
  const file = given ?? (folder && (await pickArticle(folder)));
  if (!folder || file === undefined || !folder.files.has(file)) return;
  const target = sidecarUri(folder.uriOf(file));
  const [gone] = articleUris(sidecar);
  if (await isThere(target)) {
    void vscode.window.showErrorMessage(t('{0} has a sidecar already; nothing was changed.', file));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(sidecar, target, { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) return;
  await corpora.putArticle(folder, file, true);
  const from = gone && folder.fileOf(gone);
  if (from !== undefined) await acts.follow(folder, [{ from, to: file }]);
}

async function pickArticle(folder: CorpusFolder): Promise<string | undefined> {
  const free: string[] = [];
  for (const file of folder.files) if (!(await isThere(sidecarUri(folder.uriOf(file))))) free.push(file);
  return vscode.window.showQuickPick(free.sort(), {
    title: vscode.l10n.t('Attach the Sidecar to an Article'),
    placeHolder: vscode.l10n.t('Articles without a sidecar'),
  });
}
