import { groupBy } from '../../model/groupBy.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable, type Word } from '../../text/words.ts';
import { justBefore } from '../../text/justBefore.ts';

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase found among tokens, half-open. */
export interface PhraseMatch<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/**
 * Fixed phrases of several words, found by their last word (read backwards, ending before a token) or by their first (read forwards).
 * The longest wins. Rows: a value, then the phrases that have it.
 */
export class PhraseTable<Value> {
  readonly #byLast: WordTable<readonly Phrase<Value>[]>;
  readonly #byFirst: WordTable<readonly Phrase<Value>[]>;

  constructor(rows: readonly (readonly [Value, ...string[]])[]) {
    const phrases = rows.flatMap(([value, ...texts]) => texts.map((text) => ({ words: text.split(' '), value })));
    phrases.sort((a, b) => b.words.length - a.words.length);
    this.#byLast = new WordTable(groupBy(phrases, (phrase) => phrase.words.at(-1) ?? ''));
    this.#byFirst = new WordTable(groupBy(phrases, (phrase) => phrase.words[0] ?? ''));
  }

  /** The longest phrase that ends just before token `end` and does not begin before `from`. */
  endingBefore(tokens: readonly Token[], end: number, from: number): PhraseMatch<Value> | null {
    const last = justBefore(tokens, end);
    if (!last || end <= from) return null;
    for (const { words, value } of this.#byLast.get(last.word) ?? []) {
      const first = end - words.length;
      if (first >= from && words.every((word, index) => isWord(tokens[first + index]?.word, word))) return { first, last: end, value };
    }
    return null;
  }

  /** The longest phrase that begins at token `start` and ends by `limit`. */
  startingAt(tokens: readonly Token[], start: number, limit: number): PhraseMatch<Value> | null {
    const token = tokens[start];
    if (!token || start >= limit) return null;
    for (const { words, value } of this.#byFirst.get(token.word) ?? []) {
      const last = start + words.length;
      if (last <= limit && words.every((word, index) => isWord(tokens[start + index]?.word, word))) return { first: start, last, value };
    }
    return null;
  }
}

const isWord = (word: Word | undefined, lower: string): boolean => word?.lower === lower;
