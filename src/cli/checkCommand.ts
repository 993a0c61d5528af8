import { actorsNamedIn } from '../core/corpus/actorsNamedIn.ts';
import { danglingVerdicts } from '../core/corpus/danglingVerdicts.ts';
import { likelyArticles } from '../core/sidecar/likelyArticles.ts';
import { CORPUS_FILE, sidecarName } from '../core/sidecar/sidecarName.ts';
import type { ReportCommand } from './commandLine.ts';
import { loadCorpus, NO_ARTICLE_CODE, type LoadedCorpus } from './loadCorpus.ts';
import { problemLine, type CliProblem } from './problem.ts';
import { Progress } from './progress.ts';

/** @returns the exit code: 1 for every error and for everything that was lost */
export function runCheck(command: ReportCommand): number {
  const loaded = loadCorpus(command.folder, new Progress(command.quiet));
  const problems = [...withLikelyArticles(loaded), ...unknownActors(loaded), ...verdictsOnNothing(loaded)].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
  );
  const failing = problems.filter(({ severity }) => severity !== 'information');
  if (command.json) {
    process.stdout.write(`${JSON.stringify(problems, null, 1)}\n`);
  } else {
    for (const problem of command.quiet ? failing : problems) process.stdout.write(`${problemLine(problem)}\n`);
    if (!command.quiet)
      process.stderr.write(`${counted(loaded.corpus.files().length, 'article')} checked, ${counted(failing.length, 'problem')}.\n`);
  }
  return failing.length > 0 ? 1 : 0;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A sidecar that lost its article was often left behind when that was renamed: its words tell which one it is. */
function withLikelyArticles({ corpus, problems, loneSidecars }: LoadedCorpus): CliProblem[] {
  if (loneSidecars.size === 0) return [...problems];
  const articles = corpus.files().flatMap((file) => corpus.article(file) ?? []);
  const candidates = articles.map(({ file, text, annotations }) => ({
    file,
    text,
    hasDecisions: annotations.some(({ status }) => status !== 'suggested'),
  }));
  return problems.map((problem) => {
    const sidecar = problem.code === NO_ARTICLE_CODE ? loneSidecars.get(problem.file) : undefined;
    const [likely] = sidecar === undefined ? [] : likelyArticles(sidecar, candidates);
    if (!likely) return problem;
    const hint = likely.isSameText
      ? `It was written for the text of "${likely.file}".`
      : `${likely.found} of ${likely.of} marks that were looked for stand in "${likely.file}".`;
    return { ...problem, message: `${problem.message} ${hint} Rename it to "${sidecarName(likely.file)}" to use it there.` };
  });
}

function unknownActors({ corpus, sidecars }: LoadedCorpus): CliProblem[] {
  const known = new Set(corpus.actors().map(({ id }) => id));
  return [...sidecars].flatMap(([file, { decisions, places }]) =>
    decisions.annotations.flatMap((annotation) =>
      actorsNamedIn(annotation)
        .filter((actor) => !known.has(actor))
        .map((actor): CliProblem => {
          const start = places.find(({ id }) => id === annotation.id)?.range.start;
          const message = `"${annotation.text}" points to the actor "${actor}", which neither ${CORPUS_FILE} nor any article knows.`;
          const [line, column] = start ? [start.line + 1, start.character + 1] : [null, null];
          return { file: sidecarName(file), line, column, severity: 'error', code: 'reference', message };
        }),
    ),
  );
}

/** Of figures in the folder that was read: whether others are there, nobody has looked. */
function verdictsOnNothing({ corpus, verdictPlaces, part }: LoadedCorpus): CliProblem[] {
  const articles = corpus.files().flatMap((file) => corpus.article(file) ?? []);
  const dangling = danglingVerdicts(corpus.corpusFile.verdicts, articles).filter(({ ref }) => ref.startsWith(part));
  return dangling.map(({ index, ref, movedTo }): CliProblem => {
    const start = verdictPlaces[index]?.start;
    const [line, column] = start ? [start.line + 1, start.character + 1] : [null, null];
    const hint = movedTo === null ? '' : ` That annotation is in "${movedTo}" now.`;
    const message = `A verdict points to "${ref}", which is not there.${hint}`;
    return { file: CORPUS_FILE, line, column, severity: 'warning', code: 'reference', message };
  });
}
