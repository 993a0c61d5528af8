// What reading an article again costs after a word was put in at its beginning, in its middle, at its end, against reading it as new: processor time of one run, a
// usual article and one of 2 MB. Prints ratios, asserts nothing.
//   node test/bench/edits.mjs [.txt files, folders of them]
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepConstants } from '../../scripts/constants.mjs';
import { compileLexicon } from '../../scripts/lexicon/compile.mjs';

const USUAL = 5_000;
const LONG = 2_000_000;
const BUNDLE = 'out/bench/edits.mjs';

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

const paths = process.argv.slice(2);
const texts = (paths.length > 0 ? paths : ['media/sample-corpus']).flatMap(load);
for (const [size, rounds] of [
  [USUAL, 300],
  [LONG, 8],
]) {
  const text = textOf(size);
  console.log(`${(text.length / 1000).toFixed(0)} kB`);
  for (const [place, share] of Object.entries({ beginning: 0.02, middle: 0.5, end: 0.98 })) compare(text, place, share, rounds);
}

function load(path) {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap(load);
}

/** Articles one behind the other, up to the size, ending with a line. */
function textOf(size) {
  let text = '';
  for (let at = 0; text.length < size; at++) text += `${texts[at % texts.length].trim()}\n\n`;
  return text.slice(0, text.lastIndexOf('\n', size) + 1);
}

/** Reads in turn as new and after an edit, the word now there, now not: the best round of each. */
function compare(text, place, share, rounds) {
  const at = text.indexOf(' ', Math.floor(share * text.length));
  const edited = `${text.slice(0, at)} later${text.slice(at)}`;
  const memory = new ReadingMemory();
  read(text, memory);
  const best = { full: Infinity, edit: Infinity };
  for (let round = 0; round < rounds; round++) {
    const now = round % 2 === 0 ? edited : text;
    best.full = Math.min(
      best.full,
      timeOf(() => read(now)),
    );
    best.edit = Math.min(
      best.edit,
      timeOf(() => read(now, memory)),
    );
  }
  const milliseconds = (time) => time.toFixed(2).padStart(9);
  console.log(
    `  ${place.padEnd(9)} new ${milliseconds(best.full)} ms, after an edit ${milliseconds(best.edit)} ms: ${(best.full / best.edit).toFixed(1)} : 1`,
  );
}

/** Milliseconds of processor time of this process: other work on the machine does not count. */
function timeOf(work) {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
