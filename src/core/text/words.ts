/** What a word form looks like, whatever it means. */
export type Shape = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'digits' | 'alphanumeric' | 'punctuation';

/**
 * One distinct word form, known once however often it occurs: later steps compare references, numbers and bits instead of strings.
 * `id` is dense per `WordStore`, so a `WordTable` answers from an array.
 */
export interface Word {
  readonly id: number;
  readonly form: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
  readonly shape: Shape;
  /** The words of a hyphenated compound ("cease-fire"), else empty. */
  readonly parts: readonly Word[];
  /** Whose `id` it is. */
  readonly store: WordStore;
}

/** Bounds what hostile text can make us keep; news of any size has fewer forms. */
const MOST_WORDS = 400_000;

/** Interns word forms. One store serves all articles of a thread. */
export class WordStore {
  readonly #byForm = new Map<string, Word>();

  word(form: string): Word {
    const known = this.#byForm.get(form);
    if (known) return known;
    if (this.#byForm.size >= MOST_WORDS) this.#byForm.clear();
    const word: Word = {
      id: nextId(this),
      form,
      lower: form.toLowerCase().replaceAll('’', "'"),
      shape: shapeOf(form),
      parts: /^[\p{L}\d]+(?:-[\p{L}\d]+)+$/u.test(form) ? form.split('-').map((part) => this.word(part)) : [],
      store: this,
    };
    this.#byForm.set(form, word);
    return word;
  }

  /** Ids given out so far. */
  count = 0;
}

function nextId(store: WordStore): number {
  return store.count++;
}

function shapeOf(form: string): Shape {
  if (/^\d[\d.,]*$/.test(form)) return 'digits';
  if (!/\p{L}/u.test(form)) return /\d/.test(form) ? 'alphanumeric' : 'punctuation';
  if (/\d/.test(form)) return 'alphanumeric';
  if (!/\p{Lu}/u.test(form)) return 'lower';
  if (!/\p{Ll}/u.test(form)) return form.replace(/[^\p{L}]/gu, '').length > 1 ? 'upper' : 'capitalized';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? 'capitalized' : 'mixed';
}

/** Answers about words, each computed once: from then on read from an array. */
export class WordMemo<Value, Source = void> {
  readonly #compute: (word: Word, source: Source) => Value;
  #store: WordStore | null = null;
  #values: (Value | undefined)[] = [];

  constructor(compute: (word: Word, source: Source) => Value) {
    this.#compute = compute;
  }

  /** @param source what the answer is computed from; one and the same for all words of a store */
  get(word: Word, source: Source): Value {
    if (word.store !== this.#store) {
      // Ids are dense per store: answers about another store's words would be mistaken for these.
      this.#store = word.store;
      this.#values = [];
    }
    return (this.#values[word.id] ??= this.#compute(word, source));
  }
}

/** A table keyed by lower-case word, answering for interned words from an array after the first time. */
export class WordTable<Value> {
  readonly #memo: WordMemo<Value | false>;

  constructor(entries: Iterable<readonly [string, Value]>) {
    const byWord = new Map(entries);
    this.#memo = new WordMemo((word) => byWord.get(word.lower) ?? false);
  }

  get(word: Word): Value | undefined {
    const value = this.#memo.get(word);
    return value === false ? undefined : value;
  }

  has(word: Word): boolean {
    return this.get(word) !== undefined;
  }
}
