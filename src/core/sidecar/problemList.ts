import type * as z from 'zod/mini';
import type { FileProblem, FileProblemCode } from './problem.ts';
import { describeIssue } from './schemaProblems.ts';
import { rangeAt, type YamlSource } from './yamlSource.ts';

/** Path of keys and item numbers from the top of a file. */
export type YamlPath = readonly PropertyKey[];

/** Collects what is wrong in one file, each at its place. */
export class ProblemList {
  readonly #problems: FileProblem[];
  readonly #source: YamlSource;

  constructor(source: YamlSource) {
    this.#source = source;
    this.#problems = [...source.problems];
  }

  /** In the order of the file. */
  get problems(): readonly FileProblem[] {
    const line = ({ range }: FileProblem): number => range?.start.line ?? -1;
    return this.#problems.sort((a, b) => line(a) - line(b));
  }

  add(code: FileProblemCode, severity: FileProblem['severity'], path: YamlPath, message: string, id?: string): void {
    const range = this.#source.rangeOf(rangeAt(this.#source.document?.contents, path));
    this.#problems.push({ code, severity, message, range, ...(id !== undefined && { id }) });
  }

  addIssues(path: YamlPath, issues: readonly z.core.$ZodIssue[]): void {
    for (const issue of issues) {
      const whole = [...path, ...issue.path];
      this.add('schema', 'error', whole, describeIssue(issue, whole));
    }
  }
}
