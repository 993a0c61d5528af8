import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { WordFact } from '../../../lexicon/nameEntry.ts';
import { COMMON_PERSONS, OFFICES } from '../tables/speakerNouns.ts';
import { singular } from './speakerPhrase.ts';

/** Endings of nouns for persons; the dictionary alone counts "foot" and "appointment" among them. */
const OF_PERSONS = /(?:er|or|ist|ee|ian|man|men|woman|women|person|year-old)$/;

/** Whether a noun, in lower case and singular or plural, calls persons. */
export function isPersonNoun(lexicon: Lexicon, noun: string): boolean {
  const one = singular(noun);
  if (OFFICES.has(one) || COMMON_PERSONS.has(one)) return true;
  if (!OF_PERSONS.test(one)) return false;
  return one.endsWith('year-old') || (lexicon.names.facts(lexicon.words.word(one)) & WordFact.personNoun) !== 0;
}
