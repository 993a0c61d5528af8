import { WordTable, type Word } from '../../text/words.ts';
import { BUTTONS, FURNITURE_OPENINGS, FURNITURE_PHRASES, type Furniture } from './tables/furniturePhrases.ts';

/** A phrase, and what kind of furniture it tells. */
type PhraseOf = readonly [string, Furniture];

/** Phrases by one of their words, so that most paragraphs are passed over without a look at their text. */
function byWord(
  phrases: Readonly<Partial<Record<Furniture, readonly string[]>>>,
  wordOf: (phrase: string) => string,
): WordTable<PhraseOf[]> {
  const map = new Map<string, PhraseOf[]>();
  for (const [kind, all] of Object.entries(phrases)) {
    for (const phrase of all) map.set(wordOf(phrase), [...(map.get(wordOf(phrase)) ?? []), [phrase, kind as Furniture]]);
  }
  return new WordTable(map);
}

const firstWord = (phrase: string): string => /^[a-z]+|^\S/.exec(phrase)?.[0] ?? '';
const longestWord = (phrase: string): string =>
  phrase.split(/[^a-z]+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** How furniture begins, by first word; what stands in it, by longest word. */
export const OPENINGS = byWord(FURNITURE_OPENINGS, firstWord);
export const PHRASES = byWord(FURNITURE_PHRASES, longestWord);
/** First words of the labels of buttons. */
export const BUTTON_WORDS = new WordTable([...BUTTONS].map((button) => [firstWord(button), true] as const));

/** A phrase that furniture is told by has this as its longest word. */
export const isFurnitureWord = (word: Word): boolean => PHRASES.has(word);
