import { SectionedTable } from './sectionedTable.ts';
import type { LemmaClasses, WordClass } from './wordClasses.ts';

const CLASS_OF_LETTER: Readonly<Record<string, WordClass>> = { N: 'noun', V: 'verb', A: 'adjective', R: 'adverb' };

/** Lemma → its classes, as `scripts/lexicon/words.mjs` wrote them, and some more. */
export class LemmaTable {
  readonly #lemmas: SectionedTable<LemmaClasses>;
  readonly #more: ReadonlyMap<string, LemmaClasses>;
  /** There are few hundred different ones. */
  readonly #byCode = new Map<string, LemmaClasses>([['', { noun: 0 }]]);

  /**
   * @param file text of `dist/lexicon/words.txt`
   * @param more words with their classes ("airstrikeN5"); they win
   */
  constructor(file: string, more: readonly string[]) {
    this.#lemmas = new SectionedTable(file, (code) => this.#classesOf(code));
    this.#more = new Map(more.map((entry) => [entry.replace(/[A-Z].*/, ''), this.#classesOf(entry.replace(/^[^A-Z]*/, ''))]));
  }

  get(lemma: string): LemmaClasses | undefined {
    return this.#more.get(lemma) ?? this.#lemmas.get(lemma);
  }

  #classesOf(code: string): LemmaClasses {
    let classes = this.#byCode.get(code);
    if (!classes) {
      const read: Partial<Record<WordClass, number>> = {};
      for (const [, letter = '', digit = ''] of code.matchAll(/([NVAR])(\d?)/g)) {
        const name = CLASS_OF_LETTER[letter];
        if (name) read[name] = digit === '' ? 0 : Number(digit);
      }
      this.#byCode.set(code, (classes = read));
    }
    return classes;
  }
}
