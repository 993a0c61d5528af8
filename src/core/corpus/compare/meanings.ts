import type { Claim } from '../../model/claim.ts';
import type { GroupSense } from './groups.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';

const MARCH: ReadonlySet<string> = new Set(['march']);
const STRIKE: ReadonlySet<string> = new Set(['strike']);

/** What a claim is about, by meaning: its words but for names, which tell of whom, not what. */
export function meaningsOf(about: string | null, names: ReadonlySet<string>, group: GroupSense | null): ReadonlySet<string> {
  const telling = about === null ? [] : about.split(' ').filter((word) => !names.has(word) && !UNTELLING_VERBS.has(word));
  // Demonstrators of whom nothing else is told march, and strikers strike.
  if (telling.length === 0 && group?.name === 'demonstrators') return MARCH;
  if (telling.length === 0 && group?.noun === 'strikers') return STRIKE;
  return new Set(telling.map((word) => SYNONYMS.get(word) ?? word));
}

/** Whether it counts those who came together for one march or rally, or stayed away from work on one day. */
export const isGathering = (claim: Claim, meanings: ReadonlySet<string>, group: GroupSense | null): boolean =>
  claim.predicate === 'other' &&
  claim.since === null &&
  (group?.name === 'demonstrators' || meanings.has('march') || (meanings.has('strike') && group?.personal === true));

export const isMarch = (about: string | null): boolean => about?.split(' ').some((word) => SYNONYMS.get(word) === 'march') ?? false;
