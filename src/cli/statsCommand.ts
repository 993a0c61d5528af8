import { statistics, type CorpusStatistics } from '../core/corpus/statistics.ts';
import type { ReportCommand } from './commandLine.ts';
import { loadCorpus } from './loadCorpus.ts';
import { problemLine } from './problem.ts';
import { Progress } from './progress.ts';

/** @returns the exit code */
export function runStats(command: ReportCommand): number {
  const { corpus, problems } = loadCorpus(command.folder, new Progress(command.quiet));
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) process.stderr.write(`${problemLine(problem)}\n`);
  const numbers = statistics(corpus);
  process.stdout.write(command.json ? `${JSON.stringify(numbers, null, 1)}\n` : table(numbers));
  return errors.length > 0 ? 1 : 0;
}

/** Names on the left, numbers right-aligned. */
export function table({ annotations, byStatus, relations, ...totals }: CorpusStatistics): string {
  const rows: (readonly [name: string, ...numbers: readonly (number | string)[]])[] = [
    ['documents', totals.documents],
    ...Object.entries(byStatus).map(([status, count]) => [`  ${status}`, count] as const),
    ['  undated', totals.undated],
    ['  not in English', totals.notEnglish],
    ['  copies of others', totals.copies],
    [''],
    ['annotations', 'suggested', 'accepted', 'rejected'],
    ...Object.entries(annotations).map(
      ([kind, { suggested, accepted, rejected }]) => [`  ${kind}`, suggested, accepted, rejected] as const,
    ),
    ['  lost in the text', '', totals.orphans],
    [''],
    ['actors', totals.actors],
    ['claims', totals.claims],
    ['quantities', totals.quantities],
    ['relations'],
    ...Object.entries(relations).map(([relation, count]) => [`  ${relation}`, count] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return (
    rows
      .map(([name, ...numbers]) => `${name.padEnd(width)}${numbers.map((each) => String(each).padStart(10)).join('')}`.trimEnd())
      .join('\n') + '\n'
  );
}
