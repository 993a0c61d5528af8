import { distance } from 'fastest-levenshtein';

/** A number in words, or a word that turns a statement round: if one of them changes, so does what was annotated. */
const TELLING = new Set(
  (
    'no none not never nor without neither zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion ' +
    'dozen dozens score scores half halves third thirds quarter quarters fifth tenth few several couple pair single double twice both all more less fewer ' +
    'least most over under about nearly almost'
  ).split(' '),
);

/** All digits and all telling words of a text, in order: what an edit must leave alone for an annotation to survive it. */
function tellingWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => /\p{N}/u.test(word) || TELLING.has(word) || word.endsWith("n't") || word.endsWith('n’t')).join(' ');
}

/** The edit left the meaning alone, as far as can be told without reading: same numbers, no negation in or out. */
export function keepsNumbers(before: string, after: string): boolean {
  return tellingWords(before) === tellingWords(after);
}

/**
 * A correction within the same words (a typing error, a spelling, a comma), not other words in their place: a twin sentence often differs in a few words only.
 */
export function isCorrection(before: string, after: string): boolean {
  if (!keepsNumbers(before, after)) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const changed = Math.max(before.length, after.length) - start - tail;
  if (changed > MOST_CORRECTED) return false;
  return distance(before.slice(start, before.length - tail), after.slice(start, after.length - tail)) <= Math.min(2, before.length / 4);
}

/** Two typing errors can lie this far apart. */
const MOST_CORRECTED = 200;
