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
  /** Id of the word `lower`: its own where it is written so. */
  readonly lowerId: number;
  readonly shape: Shape;
  /** The words of a hyphenated compound ("cease-fire"), else empty. */
  readonly parts: readonly Word[];
  /** Ids of one generation of a store are its own: see `WordMemo`. */
  readonly generation: object;
  /**
   * What two tables say of the word that are asked several times a token, as bits (`actors/wordKinds.ts`, `quotes/grammar.ts`; each fills its own): here they
   * cost no look-up. `UNASKED` until first asked.
   */
  nameKinds: number;
  grammarKinds: number;
}

export const UNASKED = -1;

/** Forms kept from article to article; news of any size has fewer. */
const MOST_WORDS = 400_000;
const FIRST_TABLE_SIZE = 1 << 15;
/** Numbers of the table a slot: 4, as a power of two. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
/** Letters of the forms of a first few articles. */
const FIRST_CODES = 1 << 18;
/** Longer ones are no words: they may stay what they are, cut from the text. */
const LONGEST_INTERNED = 200;

/** Interns word forms. One store serves all articles of a thread. */
export class WordStore {
  #words: Word[] = [];
  /**
   * Open addressing, `SLOT` numbers a slot: the hash, id + 1, where the form begins in `#codes`, its length. Finds a form in the text itself, without cutting a
   * string out of it first; all that tells it from another lies side by side.
   */
  #table = new Int32Array(SLOT * FIRST_TABLE_SIZE);
  /** The letters of all forms: comparing a form with the text fetches no string for it. */
  #codes = new Uint16Array(FIRST_CODES);
  #codesUsed = 0;
  #generation: object = {};

  word(form: string): Word {
    return this.wordAt(form, 0, form.length);
  }

  /** The word at `text.slice(start, end)`. */
  wordAt(text: string, start: number, end: number): Word {
    return this.wordHashed(hashOf(text, start, end), text, start, end);
  }

  /** The same where the walk through the characters has made their hash: `FIRST_HASH`, then `hashWith` each. */
  wordHashed(hash: number, text: string, start: number, end: number): Word {
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = slotOf(hash, mask); ; at = (at + SLOT) & mask) {
      const entry = table[at + 1] ?? 0;
      if (entry === 0) return this.#add(text.slice(start, end));
      if (table[at] !== hash || table[at + 3] !== end - start || !this.#isAt(table[at + 2] ?? 0, text, start, end)) continue;
      const word = this.#words[entry - 1];
      if (word) return word;
    }
  }

  /** Words of another generation are strangers. */
  get generation(): object {
    return this.#generation;
  }

  /** Forgets everything when there is too much of it. Between articles only: words from before and after are strangers. */
  makeRoom(): void {
    if (this.#words.length < MOST_WORDS) return;
    this.#words = [];
    this.#table = new Int32Array(SLOT * FIRST_TABLE_SIZE);
    this.#codesUsed = 0;
    this.#generation = {};
  }

  #add(cut: string): Word {
    const form = cut.length > LONGEST_INTERNED ? cut : interned(cut);
    const parts = COMPOUND.test(form) ? form.split('-').map((part) => this.word(part)) : [];
    const small = form.toLowerCase().replaceAll('’', "'");
    const other = small === form ? null : this.word(small);
    const lower = other?.form ?? form;
    const id = this.#words.length;
    const word: Word = {
      id,
      form,
      lower,
      lowerId: other?.id ?? id,
      shape: shapeOf(form),
      parts,
      generation: this.#generation,
      nameKinds: UNASKED,
      grammarKinds: UNASKED,
    };
    this.#words.push(word);
    const begin = this.#codesUsed;
    this.#keepCodes(form);
    if (this.#words.length * 2 * SLOT > this.#table.length) this.#grow();
    else this.#place(word, begin);
    return word;
  }

  #keepCodes(form: string): void {
    const end = this.#codesUsed + form.length;
    if (end > this.#codes.length) {
      const grown = new Uint16Array(Math.max(2 * this.#codes.length, end));
      grown.set(this.#codes);
      this.#codes = grown;
    }
    for (let at = 0; at < form.length; at++) this.#codes[this.#codesUsed + at] = form.charCodeAt(at);
    this.#codesUsed = end;
  }

  /** The form whose letters begin at `from` stands at `text.slice(start, end)`. */
  #isAt(from: number, text: string, start: number, end: number): boolean {
    const codes = this.#codes;
    let own = from;
    for (let at = start; at < end; at++) if (codes[own++] !== text.charCodeAt(at)) return false;
    return true;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    let begin = 0;
    for (const word of this.#words) {
      this.#place(word, begin);
      begin += word.form.length;
    }
  }

  /** @param begin where its letters do in `#codes` */
  #place({ id, form }: Word, begin: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    const hash = hashOf(form, 0, form.length);
    let at = slotOf(hash, mask);
    while (table[at + 1] !== 0) at = (at + SLOT) & mask;
    table[at] = hash;
    table[at + 1] = id + 1;
    table[at + 2] = begin;
    table[at + 3] = form.length;
  }
}

const COMPOUND = /^[\p{L}\d]+(?:-[\p{L}\d]+)+$/u;

/** FNV-1a (Fowler, Noll, Vo), over UTF-16 units. */
export const FIRST_HASH = 0x811c9dc5;
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** First slot to look at: a multiple of `SLOT` within a table of `mask` + 1 numbers. */
const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << SLOT_BITS) & mask;

function hashOf(text: string, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/**
 * The engine's own copy of a string, the one it has for literals and property names. Two such copies are equal only if they are one, so comparing a word with
 * a literal costs no look at its letters; and it does not keep the whole text in memory, as a string cut from it would.
 */
const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

function shapeOf(form: string): Shape {
  if (/^\d[\d.,]*$/.test(form)) return 'digits';
  if (!LETTER.test(form)) return /\d/.test(form) ? 'alphanumeric' : 'punctuation';
  if (/\d/.test(form)) return 'alphanumeric';
  // "VELLAND'S": the ending is no name, whatever its letters.
  if (!CAPITAL.test(form) || CLITIC.test(form)) return 'lower';
  if (!SMALL.test(form)) return form.replace(/[^\p{L}]/gu, '').length > 1 ? 'upper' : 'capitalized';
  return CAPITAL_FIRST.test(form) ? 'capitalized' : 'mixed';
}

// Out here, as bundlers for older engines turn a literal like these into a constructor's call, anew each time.
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const CLITIC = /^['’](?:S|D|M|LL|RE|VE)$/;
const SMALL = /\p{Ll}/u;
const CAPITAL_FIRST = /^\p{Lu}[^\p{Lu}]*$/u;

const FIRST_ANSWERS = 1 << 10;

/** Length of an array of answers that holds this id: at least doubled, so that filling it stays cheap and the array never gets sparse. */
const roomFor = (id: number, length: number): number => Math.max(FIRST_ANSWERS, id + 1, length * 2);

/** Answers about words, each computed once: from then on read from an array. */
export class WordMemo<Value, Source = void> {
  readonly #compute: (word: Word, source: Source) => Value;
  #generation: object | null = null;
  #values: (Value | undefined)[] = [];

  constructor(compute: (word: Word, source: Source) => Value) {
    this.#compute = compute;
  }

  /** @param source what the answer is computed from; one and the same for all words of a store */
  get(word: Word, source: Source): Value {
    // Ids are dense per generation: answers about another's words would be mistaken for these.
    const known = word.generation === this.#generation ? this.#values[word.id] : undefined;
    return known === undefined ? this.#answer(word, source) : known;
  }

  #answer(word: Word, source: Source): Value {
    const { id, generation } = word;
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#values = [];
    }
    const value = this.#compute(word, source);
    const { length } = this.#values;
    if (id >= length) {
      const room = roomFor(id, length);
      for (let at = length; at < room; at++) this.#values.push(undefined);
    }
    this.#values[id] = value;
    return value;
  }
}

/** Slots of a `WordTable`: not looked up yet, not in the table, else the index of its value so much higher. */
const UNSEEN = 0;
const ABSENT = 1;
const FIRST_VALUE = 2;

/** A table keyed by lower-case word, answering for interned words by their number after the first time. */
export class WordTable<Value> {
  readonly #slotOf: ReadonlyMap<string, number>;
  readonly #values: readonly Value[];
  #generation: object | null = null;
  #slots = new Uint16Array(FIRST_ANSWERS);

  /** @param entries at most 65,000 */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const byWord = new Map(entries);
    this.#values = [...byWord.values()];
    this.#slotOf = new Map([...byWord.keys()].map((word, index) => [word, index + FIRST_VALUE]));
  }

  get(word: Word): Value | undefined {
    const slot = this.#slot(word);
    return slot === ABSENT ? undefined : this.#values[slot - FIRST_VALUE];
  }

  has(word: Word): boolean {
    return this.#slot(word) !== ABSENT;
  }

  #slot(word: Word): number {
    const slot = word.generation === this.#generation ? (this.#slots[word.id] ?? UNSEEN) : UNSEEN;
    return slot === UNSEEN ? this.#lookUp(word) : slot;
  }

  #lookUp({ id, generation, lower }: Word): number {
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#slots = new Uint16Array(FIRST_ANSWERS);
    }
    if (id >= this.#slots.length) {
      const grown = new Uint16Array(roomFor(id, this.#slots.length));
      grown.set(this.#slots);
      this.#slots = grown;
    }
    const slot = this.#slotOf.get(lower) ?? ABSENT;
    this.#slots[id] = slot;
    return slot;
  }
}

/** Bits that one article gives to words, by their ids. */
export class WordMarks {
  /** Long enough for the words of most sessions: growing costs more than zeros do. */
  #marks = new Uint8Array(16 * FIRST_ANSWERS);

  add(id: number, bits: number): void {
    if (id >= this.#marks.length) {
      const grown = new Uint8Array(roomFor(id, this.#marks.length));
      grown.set(this.#marks);
      this.#marks = grown;
    }
    this.#marks[id] = (this.#marks[id] ?? 0) | bits;
  }

  /** 0 where none was given. */
  get(id: number): number {
    return this.#marks[id] ?? 0;
  }

  /** Ids of the words whose bits differ from those of another article, in the eyes of a reader. */
  differing(other: WordMarks, isAlike: (own: number, others: number) => boolean): Set<number> {
    const ids = new Set<number>();
    const length = Math.max(this.#marks.length, other.#marks.length);
    for (let id = 0; id < length; id++) if (this.get(id) !== other.get(id) && !isAlike(this.get(id), other.get(id))) ids.add(id);
    return ids;
  }
}
