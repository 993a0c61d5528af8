import type { Decisions } from '../model/annotation.ts';
import type { Result } from '../model/result.ts';
import { failure } from '../model/result.ts';
import type { SidecarChange } from './sidecarChange.ts';

export interface WrittenArticle {
  /** Name of the article beside the sidecar ("oct-25.txt"). */
  readonly name: string;
  /** The article's present text. */
  readonly text: string;
  /**
   * Where the annotations stand in that text, if somebody followed its edits (the editor). Without it they are found by their anchors.
   */
  readonly decisions?: Decisions;
}

/** locked: the file is damaged or from a later version, so nothing is written. stale: the change does not fit the text. unsafe: see `writeSidecar`. */
export interface WriteProblem {
  readonly code: 'locked' | 'stale' | 'unsafe';
  readonly message: string;
}

/**
 * The sidecar with the changes carried out: only what they touch changes, everything else stays byte for byte (comments, order, unknown keys, line ends).
 * @param previous the file as it is on disk now, null where there is none
 * @returns the new text of the file; the same as `previous` where nothing changed
 */
export function writeSidecar(
  _previous: string | null,
  _changes: readonly SidecarChange[],
  _article: WrittenArticle,
): Result<string, WriteProblem> {
  return failure({ code: 'locked', message: 'in the making' });
}
