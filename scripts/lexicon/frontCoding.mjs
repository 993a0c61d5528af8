/**
 * A sorted list of words, each written as what it shares with the one before it (one character from "0" on, its code less 48)
 * and the rest. `src/core/lexicon/frontCoding.ts` reads it.
 */
export function frontCode(words) {
  let previous = '';
  return [...new Set(words)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((word) => {
      let shared = 0;
      while (shared < 70 && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return String.fromCharCode(48 + shared) + word.slice(shared);
    })
    .join('\n');
}
