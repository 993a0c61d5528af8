import { WordStore } from '../text/words.ts';

/** What `scripts/lexicon/` compiles at build time; hosts read the files and hand over their text. */
export interface LexiconFiles {
  /** `dist/lexicon/words.txt`: parts of speech of English words. */
  readonly words: string;
  /** `dist/lexicon/names.json`: gazetteer of names, states, cities, peoples. */
  readonly names: string;
}

/** All knowledge that is too large for a table in the code, and the word forms seen so far. One for all articles of a thread. */
export class Lexicon {
  readonly words = new WordStore();
  readonly files: LexiconFiles;

  constructor(files: LexiconFiles) {
    this.files = files;
  }
}
