import type { ClaimStatus, Extent, Predicate } from '../core/model/claim.ts';
import type { VerdictKind } from '../core/model/corpusFile.ts';
import type { FacetName, FacetOutcome, RelationKind } from '../core/model/relation.ts';
import type { ClaimRow } from './boardModel.ts';
import { fill, t } from './texts.ts';

/** How the board puts the model's terms to a reader. Each table is complete: a new term does not compile without words for it. */

export const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  killed: t('Killed'),
  injured: t('Injured'),
  'killed-or-injured': t('Killed or injured'),
  missing: t('Missing'),
  captured: t('Captured'),
  arrested: t('Arrested'),
  displaced: t('Displaced'),
  evacuated: t('Evacuated'),
  rescued: t('Rescued'),
  deployed: t('Deployed'),
  destroyed: t('Destroyed'),
  damaged: t('Damaged'),
  attacked: t('Attacked'),
  population: t('Population'),
  duration: t('Duration'),
  distance: t('Distance'),
  magnitude: t('Magnitude'),
  money: t('Money'),
  share: t('Share'),
  other: t('Other'),
};

/** One claim towards another: "conflicts with …". */
export const RELATION_WORDS: Readonly<Record<RelationKind, { readonly one: string; readonly many: string; readonly meaning: string }>> = {
  conflict: { one: t('{0} conflict'), many: t('{0} conflicts'), meaning: t('Same thing, and the numbers exclude each other') },
  revision: { one: t('{0} revision'), many: t('{0} revisions'), meaning: t('Corrected later, or the same speaker went down') },
  uncertain: { one: t('{0} uncertain pair'), many: t('{0} uncertain pairs'), meaning: t('Numbers apart, but something is not stated') },
  growth: { one: t('{0} growth'), many: t('{0} growth'), meaning: t('Later and higher') },
  agree: { one: t('{0} agreement'), many: t('{0} agreements'), meaning: t('Same thing, and the numbers meet') },
  scope: {
    one: t('{0} of another scope'),
    many: t('{0} of another scope'),
    meaning: t('A part, one side or another kind: not comparable as they stand'),
  },
};
/** "2 conflicts". */
export const relationWords = (kind: RelationKind, count: number): string => fill(RELATION_WORDS[kind][count === 1 ? 'one' : 'many'], count);
/** The relation by its name, as a headline. */
export const RELATION_NAMES: Readonly<Record<RelationKind, string>> = {
  conflict: t('conflict'),
  revision: t('revision'),
  uncertain: t('uncertain'),
  growth: t('growth'),
  agree: t('agreement'),
  scope: t('another scope'),
};
/** In the order of what a reader needs to see first. */
export const RELATION_ORDER: readonly RelationKind[] = ['conflict', 'revision', 'uncertain', 'growth', 'agree', 'scope'];

export const VERDICT_WORDS: Readonly<Record<VerdictKind, { readonly label: string; readonly meaning: string }>> = {
  same: { label: t('Same thing'), meaning: t('Both count the same thing; the numbers do not contradict each other') },
  conflict: { label: t('Conflict'), meaning: t('Both count the same thing, and they contradict each other') },
  'not-comparable': { label: t('Not comparable'), meaning: t('They count different things') },
  resolved: { label: t('Resolved'), meaning: t('They contradicted each other; it is known which holds') },
};

export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  measure: t('Measure'),
  predicate: t('What happened'),
  group: t('Who or what'),
  subset: t('Which of them'),
  side: t('Whose'),
  place: t('Where'),
  event: t('Event'),
  time: t('Time'),
  extent: t('Kind of count'),
};

export const OUTCOME_WORDS: Readonly<Record<FacetOutcome, string>> = {
  same: t('same'),
  part: t('left is part of right'),
  whole: t('right is part of left'),
  disjoint: t('different'),
  overlap: t('overlap'),
  unknown: t('not known'),
};

export const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
  cumulative: t('so far'),
  incident: t('in one incident'),
  stock: t('at that moment'),
  delta: t('more than before'),
  rate: t('a rate'),
};

/** Empty for plain assertions. */
export const CLAIM_STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  asserted: '',
  feared: t('feared'),
  planned: t('planned'),
  conditional: t('conditional'),
};

export const STATUS_WORDS: Readonly<Record<ClaimRow['status'], string>> = { suggested: t('suggested'), accepted: t('accepted') };

export type Noun = 'claim' | 'source' | 'article' | 'conflict' | 'more conflict' | 'quantity' | 'speaker';

const NOUNS: Readonly<Record<Noun, { readonly one: string; readonly many: string }>> = {
  claim: { one: t('{0} claim'), many: t('{0} claims') },
  source: { one: t('{0} source'), many: t('{0} sources') },
  article: { one: t('{0} article'), many: t('{0} articles') },
  conflict: { one: t('{0} conflict'), many: t('{0} conflicts') },
  'more conflict': { one: t('{0} more conflict'), many: t('{0} more conflicts') },
  quantity: { one: t('{0} quantity'), many: t('{0} quantities') },
  speaker: { one: t('{0} speaker'), many: t('{0} speakers') },
};

/** "1 claim", "3 claims". */
export const counted = (count: number, noun: Noun): string => fill(NOUNS[noun][count === 1 ? 'one' : 'many'], count);
