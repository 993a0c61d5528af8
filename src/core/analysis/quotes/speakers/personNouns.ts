import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { WordFact } from '../../../lexicon/nameEntry.ts';
import { WordMemo, type Word } from '../../../text/words.ts';
import { COMMON_PERSONS, OFFICES } from '../tables/speakerNouns.ts';
import { singular } from './speakerPhrase.ts';

/** Endings of nouns for persons; the dictionary alone counts "foot" and "appointment" among them. */
const OF_PERSONS = /(?:er|or|ist|ee|ian|man|men|woman|women|person|year-old)$/;

const PERSON_NOUNS = new WordMemo<boolean, Lexicon>((word, lexicon) => {
  const one = singular(word.lower);
  if (OFFICES.has(one) || COMMON_PERSONS.has(one)) return true;
  if (!mayCallPersons(word.lower)) return false;
  return one.endsWith('year-old') || (lexicon.names.facts(one === word.lower ? word : lexicon.words.word(one)) & WordFact.personNoun) !== 0;
});

/** Whether a noun in lower case, singular or plural, may call persons, as far as its letters tell. */
export function mayCallPersons(noun: string): boolean {
  const one = singular(noun);
  return OFFICES.has(one) || COMMON_PERSONS.has(one) || OF_PERSONS.test(one);
}

/** Whether a noun, singular or plural, calls persons. */
export const isPersonNoun = (lexicon: Lexicon, noun: Word): boolean => PERSON_NOUNS.get(noun, lexicon);
