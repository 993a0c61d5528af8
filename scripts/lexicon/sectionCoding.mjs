// Writes what `src/core/lexicon/sectionedTable.ts` reads: a sorted table of words, front-coded in sections.
//
// One word a line: how many characters it shares with the line before (one character, its code less 48), the rest, and a code that begins with a
// capital letter or is empty: "ballN4V1" behind "bald" stands as "3lN4V1". Entries whose first words begin with the same letters are a section; the
// first line of a section shares nothing with the one before it.

/** Letters that the words of a section share; the same in `src/core/lexicon/sectionedTable.ts`. */
const SECTION_LETTERS = 3;
/** The count is written as one character from "0" to "v". */
const MOST_SHARED = 70;

/** @param {Iterable<[string, string]>} entries word → code; no word has a capital letter or a line break */
export function sectionCode(entries) {
  let previous = '';
  return [...new Map(entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, code]) => {
      let shared = 0;
      if (sectionOf(word) === sectionOf(previous)) {
        while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
      }
      previous = word;
      return String.fromCharCode(48 + shared) + word.slice(shared) + code;
    })
    .join('\n');
}

const sectionOf = (word) => word.split(' ', 1)[0].slice(0, SECTION_LETTERS);
