import type { Predicate } from '../../model/claim.ts';
import type { FacetComparison, FacetName, FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareEvents, shareNames } from './events.ts';
import { compareGroups, isRole } from './groups.ts';
import { comparePlaces } from './places.ts';
import { comparePredicates } from './predicates.ts';
import { SYNONYMS } from './synonymTable.ts';
import { compareTimes } from './times.ts';

/** All facets of two claims, in the order in which a reader wants to hear of them. */
export function compareFacets(a: ComparableClaim, b: ComparableClaim): readonly FacetComparison[] {
  const facet = (name: FacetName, outcome: FacetOutcome, words: (claim: ComparableClaim) => string | null): FacetComparison => ({
    facet: name,
    outcome,
    a: words(a),
    b: words(b),
  });
  return [
    facet('measure', compareMeasures(a, b), ({ figure }) => figure.unit ?? figure.measure),
    facet('predicate', compareWhat(a, b), ({ claim }) => (claim.predicate === 'other' ? claim.about : claim.predicate)),
    facet('group', compareCounted(a, b), ({ claim, figure }) => claim.group ?? figure.head),
    facet('subset', compareSubsets(a, b), ({ claim }) => claim.subset),
    facet('side', compareSides(a, b), ({ claim }) => claim.side),
    facet('place', comparePlaces(placeSide(a), placeSide(b)), ({ claim }) => claim.place),
    facet('event', compareEvents(a, b), ({ claim, event }) => event.declared ?? claim.event),
    facet('time', compareTimes(a, b), timeWords),
    facet('extent', compareExtents(a, b), ({ claim }) => claim.extent),
  ];
}

export const outcomeOf = (facets: readonly FacetComparison[], name: FacetName): FacetOutcome =>
  facets.find((each) => each.facet === name)?.outcome ?? 'unknown';

const placeSide = ({ place, event, article }: ComparableClaim) => ({ place, names: event.names, article });

const compareMeasures = (a: ComparableClaim, b: ComparableClaim): FacetOutcome =>
  a.range.dimension === b.range.dimension ? 'same' : 'disjoint';

/** These say too little of what is measured: `about` has to tell. */
const NEEDS_ABOUT: ReadonlySet<Predicate> = new Set<Predicate>(['other', 'duration', 'distance', 'money', 'share', 'magnitude']);

function compareWhat(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.predicate, b.claim.predicate];
  if (x !== y) return x === 'other' || y === 'other' ? 'unknown' : comparePredicates(x, y);
  return NEEDS_ABOUT.has(x) ? compareAbout(a, b) : 'same';
}

/**
 * Words that say less than others ("cost", "cost of the dam") do not speak against them; where only some are shared nobody knows; words
 * with nothing in common, and not of one meaning, are two things.
 */
function compareAbout(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.about === null || b.about === null) return 'unknown';
  const [x, y] = [meanings(a), meanings(b)];
  if (x.size === 0 || y.size === 0) return 'unknown';
  const shared = [...x].filter((word) => y.has(word)).length;
  // A single word is a topic; with a name in common it is a thing.
  if (shared === 1 && a.article !== b.article && !shareNames(a, b)) return 'unknown';
  if (shared === Math.min(x.size, y.size)) return 'same';
  return shared > 0 ? 'unknown' : 'disjoint';
}

/** Its words but for names, which tell of whom, not what. */
function meanings({ about, event }: ComparableClaim): Set<string> {
  const words = about === null ? [] : about.split(' ').filter((word) => !event.names.has(word));
  return new Set(words.map((word) => SYNONYMS.get(word) ?? word));
}

function compareCounted(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.range.dimension === 'share') return compareBases(a, b);
  if (a.range.dimension !== 'count') return 'same';
  if (a.group === null || b.group === null) return a.group === b.group && a.about !== null && a.about === b.about ? 'same' : 'unknown';
  const outcome = compareGroups(a.group, b.group);
  const sameRole = a.claim.predicate === 'other' && b.claim.predicate === 'other' && (isRole(a.group) || isRole(b.group));
  // Those who march are demonstrators, whatever they are called.
  return sameRole && (a.group.name === 'people' || b.group.name === 'people') ? 'same' : outcome;
}

/** A share of one thing is no share of another; a part of the whole has a share of its own. */
function compareBases(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.group === null || b.group === null) return a.group === b.group && a.about !== null && a.about === b.about ? 'same' : 'unknown';
  const outcome = compareGroups(a.group, b.group);
  return outcome === 'same' ? 'same' : 'disjoint';
}

function compareSubsets(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  // Of what such a part is a part nobody says to the other article: it speaks neither for nor against its figures.
  if (isSomeOfThem(a) !== isSomeOfThem(b)) return 'overlap';
  const [x, y] = [a.claim.subset, b.claim.subset];
  if (x === y) return 'same';
  if (x === null) return 'whole';
  return y === null ? 'part' : 'overlap';
}

/** "Of the 52 dead, 38 …", "five of them"; but "including two children" counts children, all of them. */
const isSomeOfThem = ({ figure }: ComparableClaim): boolean =>
  figure.partOf !== null && (figure.counted === null || /\bof (?:them|whom|those|these)\b/.test(figure.text));

/** Of whichever side a part of the people is, it is a part of all sides. */
function compareSides(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (sameParty(a.side, b.side)) return a.side === null && a.group?.name === 'combatants' ? 'unknown' : 'same';
  if (a.side === null && b.side === 'all' && compareCounted(a, b) === 'part') return 'part';
  if (b.side === null && a.side === 'all' && compareCounted(a, b) === 'whole') return 'whole';
  if (a.side === null || b.side === null) return 'unknown';
  if (a.side === 'all') return 'whole';
  return b.side === 'all' ? 'part' : 'disjoint';
}

/** A people of which nothing else is known goes with the country of its name ("kestria", "kestrian"). */
const sameParty = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && country(a) === country(b));
const country = (side: string): string => /^(.{3,}[ie]a)ns?$/.exec(side)?.[1] ?? side;

/** Increments and rates compare with their like alone; a state at a moment is not what came together over time. */
function compareExtents(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.extent, b.claim.extent];
  if (x === y) return 'same';
  if (x === 'delta' || y === 'delta' || x === 'rate' || y === 'rate') return 'disjoint';
  if (x === null || y === null || a.claim.predicate === 'other' || b.claim.predicate === 'other') return 'same';
  return x === 'stock' || y === 'stock' ? 'overlap' : 'same';
}

function timeWords({ claim }: ComparableClaim): string | null {
  if (claim.since !== null && claim.asOf !== null && claim.since !== claim.asOf) return `${claim.since} to ${claim.asOf}`;
  return claim.asOf ?? claim.since;
}
