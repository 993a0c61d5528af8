import type { CorpusFile } from '../model/corpusFile.ts';
import { PhraseStore } from '../text/phrases.ts';
import { WordMemo, WordStore, type Word } from '../text/words.ts';
import { analyseForm } from './inflection.ts';
import { LATER_WORDS } from './tables/irregularForms.ts';
import { KnownNames } from './knownNames.ts';
import { LemmaTable } from './lemmaTable.ts';
import { NameLexicon } from './names.ts';
import type { WordClass, WordForms } from './wordClasses.ts';

/**
 * What `scripts/lexicon/` compiles into `dist/lexicon/` at build time: parts of speech of English words; the gazetteer of states, cities, peoples,
 * organisations; what single words may be in a name.
 */
export type LexiconFile = 'words.txt' | 'names.json' | 'nameWords.txt';

/** All knowledge that is too large for a table in the code, and the word forms seen so far. One for all articles of a thread. */
export class Lexicon {
  readonly words = new WordStore();
  readonly phrases = new PhraseStore();
  readonly #read: (file: LexiconFile) => string;
  /** Read when the first word is looked up: hosts that only list files never pay for it. */
  #lemmas: LemmaTable | null = null;
  readonly #forms = new WordMemo((word) => this.#analyse(word));
  #names: NameLexicon | undefined;
  readonly #knownNames = new WeakMap<CorpusFile, KnownNames>();

  /** @param read the host's way to the text of a file, empty where it is missing; called when a file is first needed */
  constructor(read: (file: LexiconFile) => string) {
    this.#read = read;
  }

  get names(): NameLexicon {
    this.#names ??= new NameLexicon(this.#read('names.json'), this.#read('nameWords.txt'), (word) => this.forms(word));
    return this.#names;
  }

  /** Gazetteer and a registry of actors; made once per registry. */
  knownNames(registry: CorpusFile): KnownNames {
    let known = this.#knownNames.get(registry);
    if (!known) this.#knownNames.set(registry, (known = new KnownNames(this.names, registry.actors)));
    return known;
  }

  /**
   * What a word form can be, whatever its capitals, from an array after the first time. Which of it a token is in its sentence says
   * `token.tag`; closed words (the, of, was) are the tagger's and mean nothing here. Of a hyphenated compound its last part decides.
   */
  forms(word: Word): WordForms {
    return this.#forms.get(word);
  }

  /** Dictionary form of a word as member of a class: ("fled", verb) → "flee", ("children", noun) → "child"; null where it cannot be one. */
  lemma(word: Word, wordClass: WordClass): string | null {
    const { nounLemma, verbLemma, adjectiveLemma } = this.forms(word);
    switch (wordClass) {
      case 'noun':
        return nounLemma;
      case 'verb':
        return verbLemma;
      case 'adjective':
      case 'adverb':
        return adjectiveLemma;
    }
  }

  /** The lower-case word is in the dictionary (a capitalised one at the start of a sentence may be no name). */
  isDictionaryWord(word: Word): boolean {
    return this.forms(word).known;
  }

  #analyse(word: Word): WordForms {
    this.#lemmas ??= new LemmaTable(this.#read('words.txt'), LATER_WORDS);
    const last = word.parts.at(-1);
    return last ? this.forms(last) : analyseForm(word.lower, this.#lemmas);
  }
}
