import type { Annotation, Decisions } from '../model/annotation.ts';
import { failure, success, type Result } from '../model/result.ts';
import { AnchoredText } from '../text/anchors.ts';
import { openSidecar } from './openSidecar.ts';
import { samePlain } from './plain.ts';
import { changesBetween, type SidecarChange } from './sidecarChange.ts';
import { lockedProblem, type WriteProblem } from './writeProblem.ts';
import { writeSidecar, type WrittenArticle } from './writeSidecar.ts';

/** Both sides changed the same thing in different ways. The merged file holds `theirs`; null: that side deleted it, or had none. */
export type MergeConflict =
  | { readonly what: 'annotation'; readonly id: string; readonly ours: Annotation | null; readonly theirs: Annotation | null }
  | { readonly what: 'metadata'; readonly key: string; readonly ours: unknown; readonly theirs: unknown };

export interface MergedSidecar {
  readonly yaml: string;
  /** To be shown: to take our side after all, write it as a change. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges a sidecar that changed on disk (another window, a git pull) while we had changes of our own, annotation by annotation and value by value: our changes are
 * carried out on their file, so that its comments and unknown keys stay. A change wins over a deletion on the other side, which is told as a conflict.
 * @param base the file that both sides started from, null where there was none
 * @param ours the file as we would have written it
 * @param theirs the file as it is on disk now, null where it was deleted
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
  const conflicts: MergeConflict[] = [];
  const theirChanges = new Map(changesBetween(before, their).map((change) => [subjectOf(change), change]));
  const changes = changesBetween(before, our).flatMap((change): SidecarChange[] => {
    if (change.type === 'set-metadata') return metadataChange(change.metadata, before, their, conflicts);
    const other = theirChanges.get(subjectOf(change));
    if (!other || samePlain(other, change)) return [change];
    if (change.type === 'put' || change.type === 'delete') return annotationChange(change, other, conflicts);
    if (change.type === 'set-status') {
      conflicts.push({ what: 'metadata', key: 'status', ours: our.metadata.status, theirs: their.metadata.status });
      return [];
    }
    return [change];
  });
  const written = writeSidecar(theirs, changes, article);
  return written.ok ? success({ yaml: written.value, conflicts }) : written;
}

/** What a change is about: two changes of the same thing may be at odds. */
function subjectOf(change: SidecarChange): string {
  switch (change.type) {
    case 'put':
      return `annotation ${change.annotation.id}`;
    case 'delete':
    case 'add-note':
    case 'set-note':
    case 'delete-note':
      return `annotation ${change.id}`;
    case 'set-metadata':
      return 'metadata';
    case 'set-status':
      return 'status';
    case 'set-region':
      return `region ${change.region.start}`;
    case 'clear-region':
      return `no region ${change.span.start}`;
  }
}

function annotationChange(
  change: Extract<SidecarChange, { type: 'put' | 'delete' }>,
  other: SidecarChange,
  conflicts: MergeConflict[],
): SidecarChange[] {
  const id = change.type === 'put' ? change.annotation.id : change.id;
  const ours = change.type === 'put' ? change.annotation : null;
  const theirs = other.type === 'put' ? other.annotation : null;
  if (ours === null && theirs === null) return [];
  conflicts.push({ what: 'annotation', id, ours, theirs });
  return theirs === null ? [change] : [];
}

function metadataChange(
  ours: Readonly<Record<string, unknown>>,
  before: Decisions,
  their: Decisions,
  conflicts: MergeConflict[],
): SidecarChange[] {
  const valueIn = (decisions: Decisions, key: string): unknown => (decisions.metadata as Readonly<Record<string, unknown>>)[key];
  const kept = Object.entries(ours).filter(([key, value]) => {
    const theirs = valueIn(their, key);
    if (samePlain(theirs, valueIn(before, key)) || samePlain(theirs, value)) return true;
    conflicts.push({ what: 'metadata', key, ours: value, theirs });
    return false;
  });
  return kept.length === 0 ? [] : [{ type: 'set-metadata', metadata: Object.fromEntries(kept) }];
}
