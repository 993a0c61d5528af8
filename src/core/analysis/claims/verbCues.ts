import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Token } from '../../text/tokens.ts';
import { countsPersons } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import { LEAVING } from './tables/groupTable.ts';
import { COMPLEMENT_CUES, NOUN_CUES, TRANSPARENT, VERB_CUES, type VerbCue } from './tables/predicateTable.ts';

/** What a figure says of what it counts, and by which word. */
export interface PredicateReading {
  readonly predicate: Predicate;
  /** Token that says it; null where the measure alone does. */
  readonly cue: number | null;
  /** Dictionary form of the governing verb, also where no table knows it. */
  readonly verb: string | null;
  /** The figure is subject, object or part of a toll phrase of the cue. */
  readonly role: 'inside' | 'object' | 'subject' | 'toll' | 'none';
}

export const known = (reading: PredicateReading | null): PredicateReading | null =>
  reading && reading.predicate !== 'other' ? reading : null;

export const isTransparent = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  (TRANSPARENT.has(token.word.lower) || (isPastForm(token) && TRANSPARENT.has(lexicon.lemma(token.word, 'verb') ?? '')));

/** The cue that a verb is in a given position: active with the figure as object, passive, or with the figure as active subject. */
export function cueFor(verb: string, position: 'active' | 'passive' | 'subject', site: Site): VerbCue | undefined {
  const personal = countsPersons(site);
  return VERB_CUES.get(verb)?.find(({ voice, of }) => {
    if (of === 'people' && personal === false) return false;
    if (of === 'things' && personal === true) return false;
    if (of === 'people' && verb === 'lose' && (personal === null || LEAVING.has(site.figure.head ?? ''))) return false;
    return position === 'subject' ? voice !== 'object' : position === 'passive' ? true : voice !== 'subject';
  });
}

/** "killed AND WOUNDED", "Killed, Wounded": what both together say of the same people. */
export function pairedWith({ tokens }: Site, at: number, predicate: Predicate, lexicon: Lexicon): Predicate {
  const joint = tokens[at + 1]?.word.lower ?? '';
  const second = /^(?:and|or|,)$/.test(joint) ? tokens[at + 2] : undefined;
  const lemma = second && (lexicon.lemma(second.word, 'verb') ?? second.word.lower);
  const other = lemma !== undefined ? (VERB_CUES.get(lemma)?.[0]?.predicate ?? NOUN_CUES.get(lemma)) : undefined;
  return other !== undefined && new Set([predicate, other, 'killed', 'injured']).size === 2 && other !== predicate
    ? 'killed-or-injured'
    : predicate;
}

/** "driven some 3,000 people from their homes", "shot dead six": verbs that need their other half. */
export function driven(site: Site, verb: string, at: number): { predicate: Predicate } | null {
  const personal = countsPersons(site);
  const isNear = (words: ReadonlySet<string>): boolean => {
    const end = Math.min(site.sentence.last, Math.max(site.last, at) + 8);
    for (let i = at + 1; i < end; i++) if (words.has(wordAt(site, i))) return true;
    return false;
  };
  for (const cue of COMPLEMENT_CUES.get(verb) ?? []) {
    if (cue.of === 'people' ? personal === false : cue.of === 'things' && personal !== false) continue;
    if (isNear(cue.complements)) return { predicate: cue.predicate };
  }
  if (verb === 'pull' && site.figure.head !== 'bodies' && (site.figure.head === 'survivors' || isNear(WRECKAGE)))
    return { predicate: 'rescued' };
  // "divers were searching for 26 others"
  if ((verb === 'search' || verb === 'look') && personal !== false && at === site.first - 2 && wordAt(site, at + 1) === 'for')
    return { predicate: 'missing' };
  return null;
}

const WRECKAGE: ReadonlySet<string> = new Set(
  'alive rubble ruins debris wreckage wreck building buildings water waters sea river lake mine vehicle'.split(' '),
);

const isPastForm = ({ tag }: Token): boolean => tag === 'participle' || tag === 'past';
