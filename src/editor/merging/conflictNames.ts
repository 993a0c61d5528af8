import * as vscode from 'vscode';
import type { MergeConflict } from '../../core/sidecar/settleChanges.ts';
import { shorten } from '../markdown.ts';

/** Marks that a message names. */
const NAMED_AT_MOST = 3;

/** The marks and keys that two sides clash on, as a message names them. */
export function namesOf(conflicts: readonly MergeConflict[]): string {
  const { t } = vscode.l10n;
  const names = conflicts.map((conflict) =>
    conflict.what === 'metadata' ? conflict.key : `“${shorten((conflict.theirs ?? conflict.ours)?.text ?? conflict.id, 40)}”`,
  );
  const named = names.slice(0, NAMED_AT_MOST).join(', ');
  return names.length > NAMED_AT_MOST ? t('{0} and {1} more', named, names.length - NAMED_AT_MOST) : named;
}
