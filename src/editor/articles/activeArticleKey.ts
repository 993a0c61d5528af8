import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/** The context key that keys and menus of articles go by: other text files keep the editor as it was. */
export function registerActiveArticleKey({ articles }: Services): vscode.Disposable {
  let last: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const now = document !== undefined && articles.get(document) !== undefined;
    if (now === last) return;
    last = now;
    void vscode.commands.executeCommand('setContext', 'corroborate.activeArticle', now);
  };
  update();
  return vscode.Disposable.from(articles.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
