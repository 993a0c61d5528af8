import type { Gender } from '../../../model/actor.ts';
import { WordTable, type Word } from '../../../text/words.ts';
import { BODIES, OFFICES, STATE_VOICES } from '../tables/speakerNouns.ts';
import { mayCallPersons } from './personNouns.ts';
import type { NounPhrase } from './salience.ts';

/** Pronouns of one person. */
export const PRONOUNS = new WordTable<Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);
/** Nouns that somebody is called by whatever their ending, singular and plural. */
export const HEADS = new WordTable<NounPhrase['kind']>([
  ...[...STATE_VOICES].map((noun) => [noun, 'body'] as const),
  ...[...BODIES].flatMap((noun) => [[noun, 'body'] as const, [`${noun}s`, 'body'] as const]),
  ...[...OFFICES].flatMap((noun) => [[noun, 'person'] as const, [`${noun}s`, 'person'] as const]),
]);

/** A word that may bring somebody up again without a name: "he", "they", "the ministry", "a farmer". */
export const isSalientWord = (word: Word): boolean =>
  word.lower === 'they' || PRONOUNS.has(word) || HEADS.has(word) || mayCallPersons(word.lower);
