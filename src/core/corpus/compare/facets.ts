import type { Predicate } from '../../model/claim.ts';
import type { FacetComparison, FacetName, FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { shareNames } from './events.ts';
import { compareGroups, isRole } from './groups.ts';
import { isOfEventItself } from './meanings.ts';
import { compareParts } from './parts.ts';
import { comparePlaces } from './places.ts';
import { comparePredicates } from './predicates.ts';
import { compareSides } from './sides.ts';
import { compareTimes } from './times.ts';

export type FacetOutcomes = Readonly<Record<FacetName, FacetOutcome>>;

/** How each facet of two claims compares, in the order in which a reader wants to hear of them. `event`: that of `compareEvents`, which is asked first. */
export function compareFacets(a: ComparableClaim, b: ComparableClaim, event: FacetOutcome): FacetOutcomes {
  const group = compareCounted(a, b);
  return {
    measure: compareMeasures(a, b),
    predicate: compareWhat(a, b),
    group,
    subset: compareParts(a, b),
    side: compareSides(a, b, group),
    place: a.claim.predicate === 'magnitude' ? 'same' : comparePlaces(a.where, b.where),
    event,
    time: compareTimes(a, b),
    extent: compareExtents(a, b),
  };
}

export const FACETS = [
  'measure',
  'predicate',
  'group',
  'subset',
  'side',
  'place',
  'event',
  'time',
  'extent',
] as const satisfies readonly FacetName[];

export const facetsThatAre = (outcomes: FacetOutcomes, wanted: FacetOutcome): readonly FacetName[] =>
  FACETS.filter((facet) => outcomes[facet] === wanted);

/** The facets with what either claim says of them, in words: made for pairs that are shown only. */
export const toldFacets = (a: ComparableClaim, b: ComparableClaim, outcomes: FacetOutcomes): readonly FacetComparison[] =>
  FACETS.map((facet) => ({ facet, outcome: outcomes[facet], a: toldFacet(a, facet), b: toldFacet(b, facet) }));

/** What a claim says of a facet, in words; null where it says nothing. */
export function toldFacet(comparable: ComparableClaim, facet: FacetName): string | null {
  const { claim, figure, event } = comparable;
  switch (facet) {
    case 'measure':
      return figure.unit ?? figure.measure;
    case 'predicate':
      return claim.predicate === 'other' ? claim.about : claim.predicate;
    case 'group':
      return claim.group ?? figure.head;
    case 'event':
      return event.declared ?? claim.event;
    case 'time':
      return timeWords(comparable);
    case 'subset':
    case 'side':
    case 'place':
    case 'extent':
      return claim[facet];
  }
}

const compareMeasures = (a: ComparableClaim, b: ComparableClaim): FacetOutcome =>
  a.range.dimension === b.range.dimension ? 'same' : 'disjoint';

/** These say too little of what is measured: `about` has to tell. */
const NEEDS_ABOUT: ReadonlySet<Predicate> = new Set<Predicate>(['other', 'duration', 'distance', 'money', 'share']);

function compareWhat(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.predicate, b.claim.predicate];
  if (x !== y) return x === 'other' || y === 'other' ? 'unknown' : comparePredicates(x, y);
  if (x === 'magnitude') return a.ofAftershock === b.ofAftershock ? 'same' : 'disjoint';
  return NEEDS_ABOUT.has(x) ? compareAbout(a, b) : 'same';
}

/**
 * Words that say less than others ("cost", "cost of the dam") do not speak against them; where only some are shared nobody knows; words
 * with nothing in common, and not of one meaning, are two things.
 */
function compareAbout(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.meanings, b.meanings];
  if (x.size === 0 || y.size === 0) return 'unknown';
  let [shared, last] = [0, ''];
  for (const word of x) {
    if (!y.has(word)) continue;
    shared++;
    last = word;
  }
  // A single word is a topic; with a name in common it is a thing.
  if (shared === 1 && a.article !== b.article && !isOfEventItself(last) && !shareNames(a, b)) return 'unknown';
  if (shared === Math.min(x.size, y.size)) return 'same';
  return shared > 0 ? 'unknown' : 'disjoint';
}

function compareCounted(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.range.dimension === 'share') return compareBases(a, b);
  if (a.range.dimension !== 'count') return 'same';
  if (a.group === null || b.group === null) return a.group === b.group && a.about !== null && a.about === b.about ? 'same' : 'unknown';
  if (isStruckGroup(a, b) || isStruckGroup(b, a)) return 'same';
  const outcome = compareGroups(a.group, b.group);
  const sameRole = a.claim.predicate === 'other' && b.claim.predicate === 'other' && (isRole(a.group) || isRole(b.group));
  // Those who march are demonstrators, whatever they are called.
  return sameRole && (a.group.name === 'people' || b.group.name === 'people') ? 'same' : outcome;
}

/** "59 migrants drowned" and "79 people died", where both tell of a boat of migrants. */
const isStruckGroup = ({ group, article: told }: ComparableClaim, { group: people, article }: ComparableClaim): boolean =>
  people?.name === 'people' && group !== null && told.peopleStruck.has(group.name) && article.peopleStruck.has(group.name);

/** A share of one thing is no share of another; a part of the whole has a share of its own. */
function compareBases(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  if (a.group === null || b.group === null) return a.group === b.group && a.about !== null && a.about === b.about ? 'same' : 'unknown';
  const outcome = compareGroups(a.group, b.group);
  return outcome === 'same' ? 'same' : 'disjoint';
}

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
