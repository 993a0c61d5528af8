import type { Predicate } from '../../model/claim.ts';
import type { FacetComparison, FacetName, FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareEvents, shareNames } from './events.ts';
import { isEventWord } from './eventWords.ts';
import { compareGroups, isRole } from './groups.ts';
import { comparePlaces, type PlaceSide } from './places.ts';
import { comparePredicates } from './predicates.ts';
import { SYNONYMS, UNTELLING_VERBS } from './synonymTable.ts';
import { compareSides } from './sides.ts';
import { compareTimes, isGathering } from './times.ts';
import { words } from './words.ts';

/** All facets of two claims, in the order in which a reader wants to hear of them. */
export function compareFacets(a: ComparableClaim, b: ComparableClaim): readonly FacetComparison[] {
  const facet = (name: FacetName, outcome: FacetOutcome, told: (claim: ComparableClaim) => string | null): FacetComparison => ({
    facet: name,
    outcome,
    a: told(a),
    b: told(b),
  });
  const groups = compareCounted(a, b);
  return [
    facet('measure', compareMeasures(a, b), ({ figure }) => figure.unit ?? figure.measure),
    facet('predicate', compareWhat(a, b), ({ claim }) => (claim.predicate === 'other' ? claim.about : claim.predicate)),
    facet('group', groups, ({ claim, figure }) => claim.group ?? figure.head),
    facet('subset', compareSubsets(a, b), ({ claim }) => claim.subset),
    facet('side', compareSides(a, b, groups), ({ claim }) => claim.side),
    facet('place', a.claim.predicate === 'magnitude' ? 'same' : comparePlaces(placeSide(a), placeSide(b)), ({ claim }) => claim.place),
    facet('event', compareEvents(a, b), ({ claim, event }) => event.declared ?? claim.event),
    facet('time', compareTimes(a, b), timeWords),
    facet('extent', compareExtents(a, b), ({ claim }) => claim.extent),
  ];
}

export const outcomeOf = (facets: readonly FacetComparison[], name: FacetName): FacetOutcome =>
  facets.find((each) => each.facet === name)?.outcome ?? 'unknown';

const placeSide = (claim: ComparableClaim): PlaceSide => ({
  place: claim.place,
  names: claim.event.names,
  article: claim.article,
  eventWide: isEventWide(claim),
  gathering: isGathering(claim),
  ofArea: [...claim.event.kinds].some((kind) => AREA_EVENTS.has(kind)),
});

const AREA_EVENTS = words('quake flood storm eruption');

/** What comes at one stroke is counted as a whole unless a part of it is named; a war is fought and counted place by place. */
function isEventWide({ place, event, article }: ComparableClaim): boolean {
  if (event.lasting || event.kinds.size === 0 || event.past !== null) return false;
  if (place === null || place.ofEvent || [...place.tokens].some((token) => article.eventPlaces.has(token))) return true;
  const { known } = place;
  return known?.kind === 'state' && [...article.states].every((state) => state === known.state);
}

const compareMeasures = (a: ComparableClaim, b: ComparableClaim): FacetOutcome =>
  a.range.dimension === b.range.dimension ? 'same' : 'disjoint';

/** These say too little of what is measured: `about` has to tell. */
const NEEDS_ABOUT: ReadonlySet<Predicate> = new Set<Predicate>(['other', 'duration', 'distance', 'money', 'share']);

function compareWhat(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.predicate, b.claim.predicate];
  if (x !== y) return x === 'other' || y === 'other' ? 'unknown' : comparePredicates(x, y);
  if (x === 'magnitude') return isAftershock(a) === isAftershock(b) ? 'same' : 'disjoint';
  return NEEDS_ABOUT.has(x) ? compareAbout(a, b) : 'same';
}

const isAftershock = ({ record }: ComparableClaim): boolean => /\baftershock/i.test(record.sentence);

/**
 * Words that say less than others ("cost", "cost of the dam") do not speak against them; where only some are shared nobody knows; words
 * with nothing in common, and not of one meaning, are two things.
 */
function compareAbout(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [meanings(a), meanings(b)];
  if (x.size === 0 || y.size === 0) return 'unknown';
  const shared = [...x].filter((word) => y.has(word)).length;
  // A single word is a topic; with a name in common it is a thing. What people do at the event itself is one thing anyhow.
  const [only] = shared === 1 ? [...x].filter((word) => y.has(word)) : [];
  if (only !== undefined && a.article !== b.article && !isEventWord(only) && !shareNames(a, b)) return 'unknown';
  if (shared === Math.min(x.size, y.size)) return 'same';
  return shared > 0 ? 'unknown' : 'disjoint';
}

const MARCH: ReadonlySet<string> = new Set(['march']);

/** Its words but for names, which tell of whom, not what. */
function meanings({ about, event, group }: ComparableClaim): ReadonlySet<string> {
  const telling = about === null ? [] : about.split(' ').filter((word) => !event.names.has(word) && !UNTELLING_VERBS.has(word));
  // Demonstrators of whom nothing else is told march.
  if (telling.length === 0 && group?.name === 'demonstrators') return MARCH;
  return new Set(telling.map((word) => SYNONYMS.get(word) ?? word));
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
  if (a.isSummand !== b.isSummand || (isSomeOfThem(a) !== isSomeOfThem(b) && !atOnePlace(a, b))) return 'overlap';
  const [x, y] = [subsetOf(a), subsetOf(b)];
  if (x === y) return 'same';
  if (x === null) return 'whole';
  return y === null ? 'part' : 'overlap';
}

const atOnePlace = (a: ComparableClaim, b: ComparableClaim): boolean =>
  [...(a.place?.tokens ?? [])].some((token) => b.place?.tokens.has(token) === true);

/** "35 dead and 20 others missing": others than the dead, not some of the missing. */
const subsetOf = ({ claim }: ComparableClaim): string | null =>
  claim.predicate !== 'killed' && claim.predicate !== 'other' && /^(?:an)?others?$/.test(claim.subset ?? '') ? null : claim.subset;

/** "Of the 52 dead, 38 …", "five of them"; but "including two children" counts children, all of them. */
const isSomeOfThem = ({ figure }: ComparableClaim): boolean =>
  /\bof the (?:dead|killed|victims|wounded|injured)\b/.test(figure.text) ||
  (figure.partOf !== null && (figure.counted === null || /\bof (?:them|whom|those|these)\b/.test(figure.text)));

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
