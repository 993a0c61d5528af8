import type { Predicate } from '../../model/claim.ts';
import type { FacetComparison, FacetName, FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareEvents } from './events.ts';
import { compareGroups } from './groups.ts';
import { comparePlaces } from './places.ts';
import { comparePredicates } from './predicates.ts';
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
  return NEEDS_ABOUT.has(x) ? compareAbout(a.about, b.about) : 'same';
}

/** Different words may mean one thing ("closed", "shut down"): only words with nothing in common tell two things apart, and only if both are there. */
function compareAbout(a: string | null, b: string | null): FacetOutcome {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word)) ? 'unknown' : 'disjoint';
}

function compareCounted(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.range.dimension !== 'count') return 'same';
  if (a.group === null || b.group === null) return a.group === b.group && a.about !== null && a.about === b.about ? 'same' : 'unknown';
  return compareGroups(a.group, b.group);
}

function compareSubsets(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.subset, b.claim.subset];
  if (x === y) return 'same';
  if (x === null) return 'whole';
  return y === null ? 'part' : 'overlap';
}

function compareSides(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.side === b.side) return a.side === null && a.group?.name === 'combatants' ? 'unknown' : 'same';
  if (a.side === null || b.side === null) return 'unknown';
  if (a.side === 'all') return 'whole';
  return b.side === 'all' ? 'part' : 'disjoint';
}

/** Increments and rates compare with their like alone; a state at a moment is not what came together over time. */
function compareExtents(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.extent, b.claim.extent];
  if (x === y) return 'same';
  if (x === 'delta' || y === 'delta' || x === 'rate' || y === 'rate') return 'disjoint';
  if (x === null || y === null) return 'same';
  return x === 'stock' || y === 'stock' ? 'overlap' : 'same';
}

function timeWords({ claim }: ComparableClaim): string | null {
  if (claim.since !== null && claim.asOf !== null && claim.since !== claim.asOf) return `${claim.since} to ${claim.asOf}`;
  return claim.asOf ?? claim.since;
}
