import type { GroupSense } from './groups.ts';
import { MARCHING } from './crowds.ts';
import { isEventWord } from './eventWords.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';

const STRIKE: ReadonlySet<string> = new Set(['strike']);
const ABOARD: ReadonlySet<string> = new Set(['aboard']);

/** What people do at an event, or as a part of it, is one thing in all reports of the event. */
export const isOfEventItself = (meaning: string): boolean => isEventWord(meaning) || ABOARD.has(meaning);

/** What a claim is about, by meaning: its words but for names, which tell of whom, not what. */
export function meaningsOf(about: string | null, names: ReadonlySet<string>, group: GroupSense | null): ReadonlySet<string> {
  const telling = about === null ? [] : about.split(' ').filter((word) => !names.has(word) && !UNTELLING_VERBS.has(word));
  // Demonstrators of whom nothing else is told march, and strikers strike.
  if (telling.length === 0 && group?.name === 'demonstrators') return MARCHING;
  if (telling.length === 0 && group?.noun === 'strikers') return STRIKE;
  // Passengers and crew are those who were aboard, whether or not the sentence tells how it ended ("when it crashed").
  if ((group?.name === 'passengers' || group?.name === 'crew') && telling.every(isEventWord)) return ABOARD;
  return new Set(telling.map((word) => SYNONYMS.get(word) ?? word));
}
