import type { FileProblem } from './problem.ts';

/**
 * locked: the file is damaged or from a later version, nothing is written. stale: the act's words do not stand at its place in the article.
 * unsafe: the new file would not read back as what was meant, nothing is written (a mistake of ours, or YAML of a kind we do not know).
 */
export interface WriteProblem {
  readonly code: 'locked' | 'stale' | 'unsafe';
  readonly message: string;
}

export function lockedProblem(file: string, reason: string | null, problems: readonly FileProblem[]): WriteProblem {
  const line = problems.find((each) => each.severity === 'error')?.range?.start.line;
  const where = line === undefined ? '' : ` (line ${line + 1})`;
  return {
    code: 'locked',
    message: `${file} was not written, because ${reason ?? 'it could not be read'}${where}. It was left as it is; mend it first.`,
  };
}

export function unsafeProblem(file: string): WriteProblem {
  return { code: 'unsafe', message: `${file} was not written: the new file would not read back as what was meant. It was left as it is.` };
}
