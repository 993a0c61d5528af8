import type { Lexicon } from '../../lexicon/lexicon.ts';
import { countsPersons } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import { BODIES, NOMINAL_CUES, NOUN_CUES, PEOPLED, TOLL_NOUNS, WEAK_NOUNS } from './tables/predicateTable.ts';
import { COUNTS } from './tables/totalTable.ts';
import { cueFor, type PredicateReading } from './verbCues.ts';

/** "the deaths of 14 detainees", "a population of 40,000" */
export function readNominal(site: Site): PredicateReading | null {
  let of = site.first - 1;
  // "the bodies of ALL 28 people"
  while (site.tokens[of]?.tag === 'determiner' && of > site.first - 3) of--;
  if (wordAt(site, of) !== 'of') return null;
  if (BODIES.has(wordAt(site, of - 1)) && isIdentified(site, of - 1))
    return { predicate: 'other', cue: of - 1, verb: 'identify', role: 'object' };
  const predicate =
    NOMINAL_CUES.get(wordAt(site, of - 1)) ?? (countsPersons(site) && PEOPLED.has(wordAt(site, of - 1)) ? 'population' : undefined);
  return predicate === undefined ? null : { predicate, cue: of - 1, verb: null, role: 'toll' };
}

/** "still working to IDENTIFY the remains of six people": six of those who are counted elsewhere. */
function isIdentified(site: Site, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(site.sentence.first, noun - 8); at--) if (wordAt(site, at).startsWith('identif')) return true;
  return false;
}

/** So far from its number stands the noun that carries it. */
const LONGEST_SUBJECT = 18;

/** "The NUMBER of people who DIED in the town has risen to 3,200": what the people did that are numbered. */
export function readNumberOf(site: Site, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence, first } = site;
  const from = Math.max(site.before?.last ?? sentence.first, sentence.first, first - LONGEST_SUBJECT);
  for (let at = first - 3; at >= from; at--) {
    if (!COUNTS.has(wordAt(site, at)) || wordAt(site, at + 1) !== 'of') continue;
    const numbered = numberedNoun(site, at + 2);
    if (numbered) return numbered;
    for (let behind = at + 3; behind < first - 1; behind++) {
      const token = tokens[behind];
      if (token?.tag !== 'past' && token?.tag !== 'participle') continue;
      const verb = lexicon.lemma(token.word, 'verb');
      const cue = verb === null ? undefined : cueFor(verb, token.tag === 'past' ? 'subject' : 'passive', site);
      if (cue) return { predicate: cue.predicate, cue: behind, verb, role: 'toll' };
    }
  }
  return null;
}

/** "the number of DEATHS", "the number of VICTIMS" of nothing that is named */
function numberedNoun(site: Site, noun: number): PredicateReading | null {
  const word = wordAt(site, noun);
  const predicate = word === 'victims' && wordAt(site, noun + 1) !== 'of' ? 'killed' : NOUN_CUES.get(word);
  return predicate === undefined || WEAK_NOUNS.has(word) ? null : { predicate, cue: noun, verb: null, role: 'toll' };
}

/** "The death toll … neared 5,000", "taking the total dead … to 59": a toll noun to the left, with no other figure between. */
export function readToll(site: Site): PredicateReading | null {
  // "after LOSSES, stocks rose by 1.2 million barrels": of things there are no dead.
  if (countsPersons(site) === false) return null;
  // "the toll from a MAGNITUDE 6.8 quake that struck on Sunday rose to 312": a measure between is none of the toll's.
  let before = site.before;
  while (before && before.figure.measure === 'magnitude') before = before.before;
  const from = before?.last ?? site.sentence.first;
  for (let at = site.first - 1; at >= from; at--) {
    if (wordAt(site, at) === ';') return null;
    // "the DEATH COUNT"
    const counting = wordAt(site, at - 1) === 'death' && COUNTS.has(wordAt(site, at));
    const predicate = counting ? 'killed' : TOLL_NOUNS.get(wordAt(site, at));
    // "lowers attacks TOLL to 253": nothing tolls but bells.
    if (predicate !== undefined && (site.tokens[at]?.tag !== 'verb' || wordAt(site, at) === 'toll'))
      return { predicate, cue: at, verb: null, role: 'toll' };
  }
  return null;
}
