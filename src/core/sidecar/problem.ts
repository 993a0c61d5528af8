import type { LineRange } from '../text/lines.ts';

/**
 * unreadable: the file cannot be opened. limit: too big, too deep or with aliases, so it was not parsed. syntax: not YAML. schema: YAML, but not what `formats.md` says.
 * version: written by a later Corroborate. orphan: words that cannot be found in the article any more. drift: the words are not where the file says,
 * although the article is the one it was written for. moved: the article changed since; the words were found at another place.
 * merge: git left both versions of a place in the file. dropped: a speaker, cue or source that could not be found again. reference: names something that is not there (an actor of no registry).
 */
export type FileProblemCode =
  | 'unreadable'
  | 'limit'
  | 'syntax'
  | 'merge'
  | 'schema'
  | 'version'
  | 'orphan'
  | 'drift'
  | 'moved'
  | 'dropped'
  | 'reference';

/** Something wrong in a sidecar or in `corroborate.yaml`, where it is wrong. What is wrong stays in the file as it stands. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly severity: 'error' | 'warning' | 'information';
  /** A sentence for people: what is wrong and what helps. */
  readonly message: string;
  /** In the file itself; null: the file as a whole. */
  readonly range: LineRange | null;
  /** The annotation it is about, where that is known. */
  readonly id?: string;
}
