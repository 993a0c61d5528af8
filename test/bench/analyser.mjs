// What the benchmarks of the analyser share: the analyser itself, bundled as it is shipped, the articles named on the command line, the clock.
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepConstants } from '../../scripts/constants.mjs';
import { compileLexicon } from '../../scripts/lexicon/compile.mjs';

const BUNDLE = 'out/bench/analyser.mjs';

/**
 * The analyser of this source, and its lexicon.
 * @returns `read(text, memory)` reads an article; `bundle` is the file that profiles point into
 */
export async function bundleAnalyser() {
  await compileLexicon();
  await build({
    stdin: {
      contents: `export { analyse } from './src/core/analysis/analyse.ts';
        export { ReadingMemory } from './src/core/analysis/readingMemory.ts';
        export { Lexicon } from './src/core/lexicon/lexicon.ts';
        export { EMPTY_CORPUS_FILE } from './src/core/model/corpusFile.ts';`,
      resolveDir: '.',
      loader: 'ts',
    },
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [keepConstants],
  });
  const { analyse, ReadingMemory, Lexicon, EMPTY_CORPUS_FILE } = await import(pathToFileURL(BUNDLE).href);
  const lexicon = new Lexicon((name) => (existsSync(`dist/lexicon/${name}`) ? readFileSync(`dist/lexicon/${name}`, 'utf8') : ''));
  const read = (text, memory = null) => analyse(text, lexicon, EMPTY_CORPUS_FILE, {}, memory);
  return { read, ReadingMemory, bundle: BUNDLE };
}

/** Texts of .txt files, of folders of them, of .json files with `docs[].text`; of the sample corpus where none is named. */
export const textsOf = (paths) => (paths.length > 0 ? paths : ['media/sample-corpus']).flatMap(load);

function load(path) {
  if (statSync(path).isDirectory()) {
    return readdirSync(path, { recursive: true })
      .map((name) => join(path, String(name)))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap(load);
  }
  const content = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(content).docs.map(({ text }) => text) : [content];
}

/** Milliseconds of processor time of this process: other work on the machine does not count. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
