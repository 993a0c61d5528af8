import { failure, success, type Result } from '../model/result.ts';
import { AnchoredText } from '../text/anchors.ts';
import { keepComments } from './keepComments.ts';
import { openSidecar } from './openSidecar.ts';
import { settleChanges, type MergeConflict } from './settleChanges.ts';
import { changesBetween } from './sidecarChange.ts';
import { lockedProblem, type WriteProblem } from './writeProblem.ts';
import { writeSidecar, type WrittenArticle } from './writeSidecar.ts';

export interface MergedSidecar {
  readonly yaml: string;
  /** To be shown: to take our side after all, write it as a change. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two states of a sidecar that both began from a third (git's conflict, unsaved edits of a file that changed on disk), annotation by annotation and value by
 * value: our changes are carried out on their file, so that its comments and unknown keys stay, and then our own comments are put in. A change wins over a
 * deletion on the other side, which is told as a conflict.
 * @param base the file that both sides started from, null where there was none or nobody knows it
 * @param theirs null where the file was deleted
 */
export function mergeSidecars(
  base: string | null,
  ours: string,
  theirs: string | null,
  article: WrittenArticle,
): Result<MergedSidecar, WriteProblem> {
  if (theirs === ours || theirs === base) return success({ yaml: ours, conflicts: [] });
  if (ours === base && theirs !== null) return success({ yaml: theirs, conflicts: [] });
  const anchored = new AnchoredText(article.text);
  const opened = [base ?? '', ours, theirs ?? ''].map((yaml) => openSidecar(yaml, anchored));
  const locked = opened.find((each) => each.locked !== null);
  if (locked) return failure(lockedProblem('The sidecar', locked.locked, locked.problems));
  const [before, our, their] = opened.map(({ decisions }) => decisions);
  if (!before || !our || !their) return success({ yaml: ours, conflicts: [] });
  const seen = { annotations: [...before.annotations, ...before.orphans], metadata: before.metadata };
  const { changes, conflicts } = settleChanges(changesBetween(before, our), seen, their, true);
  const written = writeSidecar(theirs, changes, article);
  if (!written.ok) return written;
  return success({ yaml: keepComments(base ?? '', ours, theirs ?? '', written.value, anchored), conflicts });
}
