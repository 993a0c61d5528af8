import { countsPersons } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import { NOMINAL_CUES, TOLL_NOUNS } from './tables/predicateTable.ts';
import type { PredicateReading } from './verbCues.ts';

/** "an enclave of fewer than 150,000 people" */
const PEOPLED = new Set(
  'enclave city town village country region island nation district province community republic state territory suburb port settlement municipality county capital hamlet'.split(
    ' ',
  ),
);

/** "the deaths of 14 detainees", "a population of 40,000" */
export function readNominal(site: Site): PredicateReading | null {
  let of = site.first - 1;
  // "the bodies of ALL 28 people"
  while (site.tokens[of]?.tag === 'determiner' && of > site.first - 3) of--;
  if (wordAt(site, of) !== 'of') return null;
  const predicate =
    NOMINAL_CUES.get(wordAt(site, of - 1)) ?? (countsPersons(site) && PEOPLED.has(wordAt(site, of - 1)) ? 'population' : undefined);
  return predicate === undefined ? null : { predicate, cue: of - 1, verb: null, role: 'toll' };
}

/** "The death toll … neared 5,000", "taking the total dead … to 59": a toll noun to the left, with no other figure between. */
export function readToll(site: Site): PredicateReading | null {
  // "the toll from a MAGNITUDE 6.8 quake that struck on Sunday rose to 312": a measure between is none of the toll's.
  let before = site.before;
  while (before && before.figure.measure === 'magnitude') before = before.before;
  const from = before?.last ?? site.sentence.first;
  for (let at = site.first - 1; at >= from; at--) {
    if (wordAt(site, at) === ';') return null;
    // "the DEATH COUNT"
    const counting = wordAt(site, at - 1) === 'death' && /^(?:total|count|tally|number)$/.test(wordAt(site, at));
    const predicate = counting ? 'killed' : TOLL_NOUNS.get(wordAt(site, at));
    if (predicate !== undefined && site.tokens[at]?.tag !== 'verb') return { predicate, cue: at, verb: null, role: 'toll' };
  }
  return null;
}
