import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Token } from '../../text/tokens.ts';
import { countsPersons } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import { TRANSPARENT, VERB_CUES, type VerbCue } from './tables/predicateTable.ts';

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
    if (of === 'people' && personal === null && verb === 'lose') return false;
    return position === 'subject' ? voice !== 'object' : position === 'passive' ? true : voice !== 'subject';
  });
}

/** "driven some 3,000 people from their homes", "shot dead six": verbs that need their other half. */
export function driven(site: Site, verb: string, at: number): { predicate: Predicate } | null {
  const near = (word: string): boolean => {
    for (let i = at + 1; i < Math.min(site.sentence.last, site.last + 8); i++) if (wordAt(site, i) === word) return true;
    return false;
  };
  const things = countsPersons(site) === false;
  if (!things && /^(?:drive|force|chase|push|leave|abandon)$/.test(verb) && (near('homes') || near('home') || near('flee')))
    return { predicate: 'displaced' };
  if (things && /^(?:leave|reduce|turn|lay|lie)$/.test(verb) && (near('ruins') || near('rubble') || near('ashes') || near('waste')))
    return { predicate: 'destroyed' };
  if (things && /^(?:sweep|wash|blow|carry)$/.test(verb) && near('away')) return { predicate: 'destroyed' };
  if (/^(?:freeze|starve|bleed|choke|suffocate|burn)$/.test(verb) && near('death')) return { predicate: 'killed' };
  if (/^(?:make|render|leave)$/.test(verb) && near('homeless')) return { predicate: 'displaced' };
  if (/^(?:shoot|burn|beat|stab|trample|crush|gun|mow)$/.test(verb) && (near('dead') || near('death'))) return { predicate: 'killed' };
  if (verb === 'shoot' && near('down')) return { predicate: 'destroyed' };
  if (verb === 'take' && (near('prisoner') || near('hostage') || near('captive'))) return { predicate: 'captured' };
  if (verb === 'pull' && site.figure.head !== 'bodies' && (near('alive') || site.figure.head === 'survivors' || WRECKAGE.some(near)))
    return { predicate: 'rescued' };
  return null;
}

const WRECKAGE = ['rubble', 'ruins', 'debris', 'wreckage'];

const isPastForm = ({ tag }: Token): boolean => tag === 'participle' || tag === 'past';
