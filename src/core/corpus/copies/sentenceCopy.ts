import { plainWords, shingles, similarity } from './shingles.ts';

/** Sentences of fewer words are alike by chance. */
const FEWEST_WORDS = 8;
/** Wire copy keeps its wording but for a name or a clause; rewritten reports share far less. */
const LEAST_SIMILARITY = 0.6;
const SHINGLE = 3;

/** Whether two sentences are one text, but for small edits. */
export function isSentenceCopy(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [plainWords(a), plainWords(b)];
  if (Math.min(x.length, y.length) < FEWEST_WORDS) return false;
  if (Math.min(x.length, y.length) < LEAST_SIMILARITY * Math.max(x.length, y.length)) return false;
  return similarity(new Set(shingles(x, SHINGLE)), new Set(shingles(y, SHINGLE))) >= LEAST_SIMILARITY;
}
