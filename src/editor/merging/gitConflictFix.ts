import * as vscode from 'vscode';
import { replaceText } from '../corpora/atomicWrite.ts';
import { PROBLEM_SOURCE } from '../problems/conflictProblems.ts';
import type { Services } from '../services.ts';
import { namesOf } from './conflictNames.ts';
import type { Sides } from './sides.ts';

const MERGE = 'corroborate.mergeGitConflict';

/** Quick fix in a sidecar in which git left two versions: puts them together annotation by annotation, in the editor, unsaved, to be looked at. */
export function registerGitConflictFix(services: Services, sides: Sides): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _range, { diagnostics }) => {
      const conflicts = diagnostics.filter((each) => each.source === PROBLEM_SOURCE && each.code === 'merge');
      if (conflicts.length === 0 || !services.corpora.articleOfSidecar(document.uri)) return [];
      const title = vscode.l10n.t('Put both versions together, annotation by annotation');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: MERGE, title, arguments: [document.uri] };
      action.diagnostics = conflicts;
      action.isPreferred = true;
      return [action];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.annotations.yaml' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(MERGE, (uri: vscode.Uri) => mergeVersions(services, sides, uri)),
  );
}

async function mergeVersions({ corpus, corpora, background }: Services, sides: Sides, uri: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const address = corpora.articleOfSidecar(uri);
  if (!address) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  const name = vscode.workspace.asRelativePath(uri);
  const merged = await corpus.request('mergeSidecar', { corpus: address.folder.id, file: address.file, yaml: before });
  if (!merged.ok) {
    void vscode.window.showErrorMessage(t('{0} is as it was: {1}', name, merged.problem));
    return;
  }
  const { yaml, conflicts } = merged.value;
  await replaceText(document, yaml);
  if (conflicts.length === 0) return;
  const message = t(
    '{0}: both versions say something else on {1}. The incoming one was taken; nothing is saved yet.',
    name,
    namesOf(conflicts),
  );
  const show = t('Show Differences');
  background(
    vscode.window
      .showWarningMessage(message, show)
      .then((choice) => (choice === show ? sides.show(uri, before, yaml, t('{0}: with both versions ↔ put together', name)) : undefined)),
  );
}
