import * as vscode from 'vscode';
import { isThere } from '../corpora/files.ts';
import type { Act } from './act.ts';
import { NotWritten } from './articleWriter.ts';

/** Files that a message names. */
const NAMED_AT_MOST = 3;

/** Whether an act is carried out for the first time, taken back, or done again. */
export type Way = 'do' | 'undo' | 'redo';

/** What a person can do about an act that failed: a button of the message. */
export interface WayOut {
  readonly label: string;
  readonly take: () => Promise<void>;
}

/** Why nothing of an act was carried out, or taken back; a person who stopped it himself knows. */
export function tellNotDone(way: Way, act: Act, error: unknown, waysOut: readonly WayOut[] = []): void {
  if (error instanceof vscode.CancellationError) return;
  const { label } = act;
  const reason = error instanceof Error ? error.message : String(error);
  const name = error instanceof NotWritten ? vscode.workspace.asRelativePath(error.uri) : null;
  void offer(way === 'undo' ? notTakenBack(label, name, reason) : notCarriedOut(label, name, reason), error, waysOut);
}

function notTakenBack(label: string, name: string | null, reason: string): string {
  const { t } = vscode.l10n;
  return name === null
    ? t('“{0}” was not taken back: {1}', label, reason)
    : t('“{0}” was not taken back, nothing of it: {1} cannot be written. {2}', label, name, reason);
}

function notCarriedOut(label: string, name: string | null, reason: string): string {
  const { t } = vscode.l10n;
  return name === null
    ? t('“{0}” was not carried out: {1}', label, reason)
    : t('“{0}” was not carried out, {1} is as it was: {2}', label, name, reason);
}

/** Which sidecars a bulk act left out, because they are damaged or cannot be written. */
export function tellSkipped(way: Way, act: Act, skipped: readonly NotWritten[]): void {
  const { t } = vscode.l10n;
  const [first] = skipped;
  if (!first) return;
  const names = skipped.slice(0, NAMED_AT_MOST).map(({ uri }) => vscode.workspace.asRelativePath(uri));
  const more = skipped.length - names.length;
  const named = more > 0 ? t('{0} and {1} more', names.join(', '), more) : names.join(', ');
  const total = act.articles.length;
  const written = total - skipped.length;
  const message =
    way === 'undo'
      ? t('“{0}” was taken back in {1} of {2} articles. As they were: {3}. {4}', act.label, written, total, named, first.message)
      : t('“{0}” was carried out on {1} of {2} articles. As they were: {3}. {4}', act.label, written, total, named, first.message);
  void offer(message, first);
}

/** Articles have new names, and the verdicts on them could not be changed. */
export function tellNotFollowed(error: unknown): void {
  if (!(error instanceof NotWritten)) throw error;
  const name = vscode.workspace.asRelativePath(error.uri);
  void offer(vscode.l10n.t('Verdicts in {0} still name the old file: {1}', name, error.message), error);
}

/** An act that the person left out of the history, because it cannot be undone or redone any more. */
export function tellLeftOut(act: Act): void {
  vscode.window.setStatusBarMessage(vscode.l10n.t('Corroborate: left as it is: {0}', act.label), 5000);
}

/** With a button for the file that could not be written, where there is one. */
async function offer(message: string, error: unknown, waysOut: readonly WayOut[] = []): Promise<void> {
  const uri = error instanceof NotWritten && (await isThere(error.uri)) ? error.uri : null;
  const open = vscode.l10n.t('Open File');
  const choice = await vscode.window.showErrorMessage(message, ...waysOut.map(({ label }) => label), ...(uri ? [open] : []));
  if (uri && choice === open) await vscode.window.showTextDocument(uri);
  await waysOut.find(({ label }) => label === choice)?.take();
}
