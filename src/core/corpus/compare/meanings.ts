import type { GroupSense } from './groups.ts';
import { MARCHING } from './crowds.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';

const STRIKE: ReadonlySet<string> = new Set(['strike']);

/** What a claim is about, by meaning: its words but for names, which tell of whom, not what. */
export function meaningsOf(about: string | null, names: ReadonlySet<string>, group: GroupSense | null): ReadonlySet<string> {
  const telling = about === null ? [] : about.split(' ').filter((word) => !names.has(word) && !UNTELLING_VERBS.has(word));
  // Demonstrators of whom nothing else is told march, and strikers strike.
  if (telling.length === 0 && group?.name === 'demonstrators') return MARCHING;
  if (telling.length === 0 && group?.noun === 'strikers') return STRIKE;
  return new Set(telling.map((word) => SYNONYMS.get(word) ?? word));
}
