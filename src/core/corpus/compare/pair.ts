import type { FacetName, FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareFacets, facetsThatAre as facetsWith, type FacetOutcomes } from './facets.ts';
import { nameOneBody } from './institutions.ts';
import { intervalsMeet } from './interval.ts';
import { orderInTime, type Order } from './times.ts';

/** Two claims with all that the rules look at. */
export interface Pair {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly outcomes: FacetOutcomes;
  readonly order: Order;
  /** Neither rules out the other. */
  readonly hardMeet: boolean;
  /** A reader would take them for the same number. */
  readonly softMeet: boolean;
  /** One known speaker said both. */
  readonly sameSpeaker: boolean;
  readonly sameArticle: boolean;
  readonly sameSentence: boolean;
}

/** @param event how their events compare, from `compareEvents` */
export function pairOf(a: ComparableClaim, b: ComparableClaim, event: FacetOutcome): Pair {
  const comparable = a.range.dimension === b.range.dimension;
  const sameArticle = a.record.file === b.record.file;
  return {
    a,
    b,
    outcomes: compareFacets(a, b, event),
    order: orderInTime(a, b),
    hardMeet: comparable && intervalsMeet(a.range.hard, b.range.hard),
    softMeet: comparable && intervalsMeet(a.range.soft, b.range.soft),
    sameSpeaker: a.speaker !== null && a.speaker === b.speaker,
    sameArticle,
    sameSentence: sameArticle && a.record.sentenceStart === b.record.sentenceStart,
  };
}

export const outcome = (pair: Pair, facet: FacetName): FacetOutcome => pair.outcomes[facet];

export const facetsThatAre = (pair: Pair, wanted: FacetOutcome): readonly FacetName[] => facetsWith(pair.outcomes, wanted);

/** Somebody is named for each of the two numbers. */
export const areBothAttributed = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean => a.claim.source !== null && b.claim.source !== null;

/** Two bodies speak, each for itself: neither corrects the other. */
export const areOfTwoSpeakers = ({ a, b, sameSpeaker }: Pick<Pair, 'a' | 'b' | 'sameSpeaker'>): boolean =>
  areBothAttributed({ a, b }) && !sameSpeaker && !nameOneBody(a, b);

export interface InOrder {
  readonly earlier: ComparableClaim;
  readonly later: ComparableClaim;
}

/** What the earlier and the later claim are, where that is known. */
export function inOrder(pair: Pair): InOrder | null {
  if (pair.order === 'a-first') return { earlier: pair.a, later: pair.b };
  return pair.order === 'b-first' ? { earlier: pair.b, later: pair.a } : null;
}
