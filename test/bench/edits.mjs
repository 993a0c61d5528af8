// What reading an article again costs after a word was put in at its beginning, in its middle, at its end, against reading it as new: processor time of one run, a
// usual article, a long one and one of 2 MB. Prints ratios, asserts nothing.
//   node test/bench/edits.mjs [.txt files, folders of them, .json files with docs[].text …]
import { bundleAnalyser, processorTime, textsOf } from './analyser.mjs';

const USUAL = 5_000;
const LONG = 200_000;
const LONGEST = 2_000_000;

const { read, ReadingMemory } = await bundleAnalyser();
const texts = textsOf(process.argv.slice(2));
for (const [size, rounds] of [
  [USUAL, 300],
  [LONG, 30],
  [LONGEST, 8],
]) {
  const text = textOf(size);
  console.log(`${(text.length / 1000).toFixed(0)} kB`);
  for (const [place, share] of Object.entries({ beginning: 0.02, middle: 0.5, end: 0.98 })) compare(text, place, share, rounds);
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

function timeOf(work) {
  const begin = processorTime();
  work();
  return processorTime() - begin;
}
