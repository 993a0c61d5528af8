import { exportClaimsCsv } from '../core/formats/claimsCsv.ts';
import type { ExportScope } from '../core/formats/corpusExport.ts';
import { exportJson } from '../core/formats/json.ts';
import { exportRelationsCsv } from '../core/formats/relationsCsv.ts';
import { exportHtmlReport } from '../board/report/htmlReport.ts';
import { exportYaml } from '../core/formats/yaml.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { ExportCommand } from './commandLine.ts';
import { loadCorpus } from './loadCorpus.ts';
import { writeFileAtomically, writeTo } from './output.ts';
import { problemLine } from './problem.ts';
import { Progress } from './progress.ts';
import { GENERATOR } from './version.ts';

/** @returns the exit code */
export async function runExport(command: ExportCommand): Promise<number> {
  const { corpus, problems, skipped } = loadCorpus(command.folder, new Progress(command.quiet));
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of command.quiet ? errors : problems) process.stderr.write(`${problemLine(problem)}\n`);
  if (!command.quiet && skipped.length > 0) process.stderr.write(`not read, because they are no prose: ${skipped.join(', ')}\n`);
  if (!command.quiet && corpus.files().length === 0) process.stderr.write(`There are no articles (.txt) in ${command.folder}.\n`);
  const pieces = exported(corpus, command);
  if (command.out === null) await writeTo(process.stdout, pieces);
  else await writeFileAtomically(command.out, pieces);
  return errors.length > 0 ? 1 : 0;
}

function exported(corpus: Corpus, command: ExportCommand): Iterable<string> {
  const scope: ExportScope = command.conflicts ? 'conflicts' : command.suggestions ? 'suggestions' : 'decisions';
  const options = { scope, allRelations: command.allRelations, generator: GENERATOR };
  switch (command.format) {
    case 'json':
      return exportJson(corpus, options);
    case 'yaml':
      return exportYaml(corpus, options);
    case 'csv':
      return [exportClaimsCsv(corpus)];
    case 'relations-csv':
      return [exportRelationsCsv(corpus, { all: command.allRelations })];
    case 'html':
      return [exportHtmlReport(corpus, GENERATOR)];
  }
}
