/** Something wrong in one file of the corpus. Lines and columns count from 1; null: the file as a whole. */
export interface CliProblem {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  readonly message: string;
}

/** As compilers write it, so that editors and CI logs make links of it. */
export function problemLine({ file, line, column, severity, message }: CliProblem): string {
  return `${file}${line === null ? '' : `:${line}:${column ?? 1}`}: ${severity}: ${message}`;
}
