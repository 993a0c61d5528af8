import type { Token } from './tokens.ts';
import { WordMemo } from './words.ts';

/** Words side by side, as one string. The same words give the same phrase, whose strings need no comparing letter by letter and are hashed only once. */
export interface Phrase {
  /** With single spaces and straight apostrophes. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** What goes on with one more word, by the word's id and whether a space stands before it. */
  longer: Map<number, Phrase> | null;
}

/** Kept from article to article; the names in the articles of a year are fewer. */
const MOST_PHRASES = 100_000;

/** Phrases seen so far, as `WordStore` keeps words. One store serves all articles of a thread. */
export class PhraseStore {
  #byFirstWord = phrasesOfOneWord();
  #count = 0;

  /** The phrase of tokens `first..last`; null where there are no such tokens. */
  between(tokens: readonly Token[], first: number, last: number): Phrase | null {
    const opener = tokens[first];
    if (!opener) return null;
    let phrase = this.#byFirstWord.get(opener.word);
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at];
      if (!token) return null;
      phrase = this.#longer(phrase, token);
    }
    return phrase;
  }

  #longer(phrase: Phrase, { word, spaced }: Token): Phrase {
    // Not where a space stands there only because the text comes in tokens ("Kelva 's").
    const isApart = spaced && word.lower !== "'s";
    const step = 2 * word.id + (isApart ? 1 : 0);
    phrase.longer ??= new Map();
    const known = phrase.longer.get(step);
    if (known) return known;
    const gap = isApart ? ' ' : '';
    const longer: Phrase = { text: phrase.text + gap + straight(word.form), lower: phrase.lower + gap + word.lower, longer: null };
    phrase.longer.set(step, longer);
    if (++this.#count >= MOST_PHRASES) this.#forget();
    return longer;
  }

  #forget(): void {
    this.#byFirstWord = phrasesOfOneWord();
    this.#count = 0;
  }
}

const phrasesOfOneWord = (): WordMemo<Phrase> => new WordMemo(({ form, lower }): Phrase => ({ text: straight(form), lower, longer: null }));

const straight = (form: string): string => form.replaceAll('’', "'");
