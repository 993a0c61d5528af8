/** Line and column count from 0; columns are UTF-16 units of the file as it stands, as editors count them. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

export interface FileRange {
  readonly start: FilePosition;
  readonly end: FilePosition;
}

/**
 * limit: too big, too deep or with aliases, so it was not parsed. syntax: not YAML. schema: YAML, but not what `formats.md` says.
 * orphan: words that cannot be found in the article any more. drift: words found at another place than the file says, although the article has not changed.
 * moved: the article changed and the words were found at their new place. dropped: a speaker, cue or source that could not be found again.
 * reference: names something that is not there (an actor of no registry). encoding: the bytes are not what they should be.
 */
export type FileProblemKind = 'limit' | 'syntax' | 'schema' | 'orphan' | 'drift' | 'moved' | 'dropped' | 'reference' | 'encoding';

/** Something wrong in a sidecar or in `corroborate.yaml`, where it is wrong. Errors are left as they stand in the file. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly severity: 'error' | 'warning' | 'information';
  /** A sentence for people: what is wrong and what helps. */
  readonly message: string;
  readonly range: FileRange;
  /** The annotation it is about, where that is known. */
  readonly id?: string;
}

export const START_OF_FILE: FileRange = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
