import { reviewOf } from '../core/corpus/sinceReview.ts';
import type { AnnotatedArticle } from '../core/model/annotation.ts';
import { failure, success, type Result } from '../core/model/result.ts';
import { conflictSides } from '../core/sidecar/conflictMarkers.ts';
import { mergeSidecars, type MergedSidecar } from '../core/sidecar/mergeSidecars.ts';
import type { OpenedSidecars } from '../core/sidecar/openedSidecars.ts';
import { settleChanges, type SettledChanges } from '../core/sidecar/settleChanges.ts';
import { inverseOf, type SidecarChange } from '../core/sidecar/sidecarChange.ts';
import { writeSidecar, type WrittenArticle } from '../core/sidecar/writeSidecar.ts';
import { placeDecisions, type PlacedDecisions } from './placedDecisions.ts';
import type { EditedSidecar, Params } from './protocol.ts';

/**
 * Carries a person's changes out on the sidecar as it is on disk now, which somebody else may have changed since the person looked: what both changed stays theirs and is
 * told.
 * @param placed the article as last taken in
 * @param sidecars where the file may have been opened before, and where what was written is remembered
 */
export function editSidecar(
  placed: PlacedDecisions,
  { file, yaml, changes, seen }: Pick<Params<'editSidecar'>, 'file' | 'yaml' | 'changes' | 'seen'>,
  sidecars: OpenedSidecars,
): Result<EditedSidecar, string> {
  const { text } = placed;
  const { decisions } = placeDecisions(text, yaml, [], placed, sidecars);
  const article = {
    name: articleName(file),
    text,
    ...(placed.followed ? { followed: placed.decisions } : {}),
  };
  const known = {
    text,
    annotations: [...placed.decisions.annotations, ...placed.decisions.orphans],
    metadata: placed.decisions.metadata,
  };
  const before = seen ?? known;
  const settled: SettledChanges =
    seen === null
      ? { changes, clashing: [], conflicts: [] }
      : // Places that followed an editor's edits are other ones than those that a search finds.
        settleChanges(changes, before, decisions, before.text === text && !placed.followed);
  const written = writeSidecar(yaml, settled.changes, article, sidecars);
  if (!written.ok) return failure(written.problem.message);
  const clash = clashOf(settled, written.value, article);
  return success({
    yaml: written.value,
    changes: settled.changes,
    inverse: inverseOf(decisions, settled.changes),
    merged: placed.sidecar === yaml ? null : { known: placed.sidecar },
    conflicts: settled.conflicts,
    clash,
  });
}

/** Whoever sets an article done or reviewed leaves open what he does not decide in the same act. */
export function changesWithReview(changes: readonly SidecarChange[], article: AnnotatedArticle | undefined): SidecarChange[] {
  const decided = new Set(changes.flatMap((change) => (change.type === 'put' ? change.annotation.id : [])));
  const open = [...(article?.annotations ?? []), ...(article?.sinceReview?.marks ?? [])].filter(
    ({ id, status }) => status === 'suggested' && !decided.has(id),
  );
  // One that tells it already takes an earlier act back.
  return changes.map((change) =>
    change.type === 'set-status' && !('review' in change) ? { ...change, review: reviewOf(change.status, open) } : change,
  );
}

/** Puts the two versions together that git left in a sidecar. */
export function mergeGitConflict({ text }: PlacedDecisions, file: string, yaml: string): Result<MergedSidecar, string> {
  const sides = conflictSides(yaml);
  if (!sides) return failure('The conflict markers in it do not fit together.');
  const merged = mergeSidecars(sides.base, sides.ours, sides.theirs, { name: articleName(file), text });
  return merged.ok ? merged : failure(merged.problem.message);
}

const articleName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function clashOf({ clashing }: SettledChanges, yaml: string, article: WrittenArticle): EditedSidecar['clash'] {
  if (clashing.length === 0) return null;
  const ours = writeSidecar(yaml, clashing, article);
  return { changes: clashing, yaml: ours.ok ? ours.value : yaml };
}
