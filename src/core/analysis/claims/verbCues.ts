import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Token } from '../../text/tokens.ts';
import { countsPersons } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import { LEAVING } from './tables/groupTable.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import {
  COMPLEMENT_CUES,
  FIRING,
  HOW_OFTEN,
  LOST_UNHARMED,
  NOUN_CUES,
  TRANSPARENT,
  VERB_CUES,
  type VerbCue,
} from './tables/predicateTable.ts';

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
    // "claims have HELD above 400,000": a number without a noun is nobody's captive.
    if (verb === 'hold' && site.figure.counted === null && personal !== true) return false;
    if (verb === 'lose' && !isLossOf(of, personal, site.figure.head ?? '')) return false;
    return position === 'subject' ? voice !== 'object' : position === 'passive' ? true : voice !== 'subject';
  });
}

/** Whoever only leaves, and what only changes hands, is neither killed nor destroyed. */
const isLossOf = (of: VerbCue['of'], personal: boolean | null, head: string): boolean =>
  of === 'people' ? personal !== null && !LEAVING.has(head) : !LOST_UNHARMED.has(head);

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
  // "18 SURVIVORS were FOUND"
  if (verb === 'find' && site.figure.head === 'survivors') return { predicate: 'rescued' };
  if (verb === 'pull' && site.figure.head !== 'bodies' && (site.figure.head === 'survivors' || isNear(WRECKAGE)))
    return { predicate: 'rescued' };
  // "divers were searching for 26 others"
  if ((verb === 'search' || verb === 'look') && personal !== false && at === site.first - 2 && wordAt(site, at + 1) === 'for')
    return { predicate: 'missing' };
  // "fired ON the outpost 42 times", "opened FIRE four times"
  if (HOW_OFTEN.has(site.figure.head ?? '') && FIRING.get(verb)?.has(wordAt(site, at + 1))) return { predicate: 'attacked' };
  // "the blast CLAIMED 49 soldiers"
  if (verb === 'claim' && personal && at < site.first && isOfEvent(site, at)) return { predicate: 'killed' };
  return null;
}

/** An event stands before the verb, in the same clause: "the ATTACK on the base claimed". */
function isOfEvent({ tokens, sentence }: Site, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - LONGEST_EVENT); at--) {
    const token = tokens[at];
    if (!token || token.tag === 'punctuation') return false;
    if (token.tag === 'noun' && EVENT_NOUNS.has(token.word.lower)) return true;
  }
  return false;
}

/** The event and what tells where it was have so many tokens at most. */
const LONGEST_EVENT = 8;

const WRECKAGE: ReadonlySet<string> = new Set(
  'alive rubble ruins debris wreckage wreck building buildings water waters sea river lake mine vehicle'.split(' '),
);

const isPastForm = ({ tag }: Token): boolean => tag === 'participle' || tag === 'past';
