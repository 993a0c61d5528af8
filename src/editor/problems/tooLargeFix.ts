import * as vscode from 'vscode';
import { PROBLEM_SOURCE } from './conflictProblems.ts';

/** Quick fix for a file that is not read because of its size: the setting that says so. */
export function registerTooLargeFix(): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (_document, _range, { diagnostics }) => {
      const tooLarge = diagnostics.filter((each) => each.source === PROBLEM_SOURCE && each.code === 'too-large');
      if (tooLarge.length === 0) return [];
      const title = vscode.l10n.t('Change the size that articles may have…');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'workbench.action.openSettings', title, arguments: ['corroborate.maximumFileSize'] };
      action.diagnostics = tooLarge;
      return [action];
    },
  };
  // An article that is not read need not have the language of articles.
  return vscode.languages.registerCodeActionsProvider({ scheme: '*' }, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}
