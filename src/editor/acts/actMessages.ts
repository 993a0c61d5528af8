import * as vscode from 'vscode';
import type { Act } from './act.ts';
import { NotWritten } from './articleWriter.ts';

/** Files that a message names. */
const NAMED_AT_MOST = 3;

/** Why nothing of an act was carried out; a person who stopped it himself knows. */
export function tellNotDone(act: Act, error: unknown): void {
  if (error instanceof vscode.CancellationError) return;
  const { t } = vscode.l10n;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotWritten) {
    const name = vscode.workspace.asRelativePath(error.uri);
    offerToOpen(t('“{0}” was not carried out, {1} is as it was: {2}', act.label, name, message), error);
  } else {
    void vscode.window.showErrorMessage(t('“{0}” was not carried out: {1}', act.label, message));
  }
}

/** Why an act was not taken back, and stays in the history. */
export function tellNotTakenBack(act: Act, error: unknown): void {
  if (error instanceof vscode.CancellationError) return;
  const { t } = vscode.l10n;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotWritten) {
    const name = vscode.workspace.asRelativePath(error.uri);
    offerToOpen(t('“{0}” was not taken back, nothing of it: {1} cannot be written. {2}', act.label, name, message), error);
  } else {
    void vscode.window.showErrorMessage(t('“{0}” was not taken back: {1}', act.label, message));
  }
}

/** Which sidecars a bulk act left out, because they are damaged or cannot be written. */
export function tellSkipped(act: Act, skipped: readonly NotWritten[]): void {
  const { t } = vscode.l10n;
  const [first] = skipped;
  if (!first) return;
  const names = skipped.slice(0, NAMED_AT_MOST).map(({ uri }) => vscode.workspace.asRelativePath(uri));
  const more = skipped.length - names.length;
  const named = more > 0 ? t('{0} and {1} more', names.join(', '), more) : names.join(', ');
  offerToOpen(
    t(
      '“{0}” was carried out on {1} of {2} articles. As they were: {3}. {4}',
      act.label,
      act.articles.length - skipped.length,
      act.articles.length,
      named,
      first.message,
    ),
    first,
  );
}

/** Articles have new names, and the verdicts on them could not be changed. */
export function tellNotFollowed(error: unknown): void {
  if (!(error instanceof NotWritten)) throw error;
  const name = vscode.workspace.asRelativePath(error.uri);
  offerToOpen(vscode.l10n.t('Verdicts in {0} still name the old file: {1}', name, error.message), error);
}

function offerToOpen(message: string, { uri }: NotWritten): void {
  const open = vscode.l10n.t('Open File');
  void vscode.window.showErrorMessage(message, open).then((choice) => {
    if (choice === open) void vscode.window.showTextDocument(uri);
  });
}
