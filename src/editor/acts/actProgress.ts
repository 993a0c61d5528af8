import * as vscode from 'vscode';
import type { Act } from './act.ts';

/** Acts on fewer articles are done before a notification could be read. */
const SHOWN_FROM = 12;

/** Between two articles of an act. @throws vscode.CancellationError where the person stopped it; what was written is taken back then */
export type NextArticle = () => void;

/** Carries an act out; a long one shows how far it is and can be stopped. */
export async function withActProgress<Value>(act: Act, work: (next: NextArticle) => Promise<Value>): Promise<Value> {
  const total = act.articles.length;
  if (total < SHOWN_FROM) return work(() => undefined);
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: act.label, cancellable: true },
    (progress, token) => {
      let done = 0;
      return work(() => {
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        progress.report({ increment: 100 / total, message: vscode.l10n.t('{0} of {1} articles', ++done, total) });
      });
    },
  );
}
