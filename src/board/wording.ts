import type { ClaimStatus, Extent, Predicate } from '../core/model/claim.ts';
import type { VerdictKind } from '../core/model/corpusFile.ts';
import type { FacetName, FacetOutcome, RelationKind } from '../core/model/relation.ts';

/** How the board puts the model's terms to a reader. Each table is complete: a new term does not compile without words for it. */

export const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  'killed-or-injured': 'Killed or injured',
  missing: 'Missing',
  captured: 'Captured',
  arrested: 'Arrested',
  displaced: 'Displaced',
  evacuated: 'Evacuated',
  rescued: 'Rescued',
  deployed: 'Deployed',
  destroyed: 'Destroyed',
  damaged: 'Damaged',
  attacked: 'Attacked',
  population: 'Population',
  duration: 'Duration',
  distance: 'Distance',
  magnitude: 'Magnitude',
  money: 'Money',
  share: 'Share',
  other: 'Other',
};

/** One claim towards another: "conflicts with …". */
export const RELATION_WORDS: Readonly<Record<RelationKind, { readonly one: string; readonly many: string; readonly meaning: string }>> = {
  conflict: { one: 'conflict', many: 'conflicts', meaning: 'Same thing, and the numbers exclude each other' },
  revision: { one: 'revision', many: 'revisions', meaning: 'Corrected later, or the same speaker went down' },
  uncertain: { one: 'uncertain pair', many: 'uncertain pairs', meaning: 'Numbers apart, but something is not stated' },
  growth: { one: 'growth', many: 'growth', meaning: 'Later and higher' },
  agree: { one: 'agreement', many: 'agreements', meaning: 'Same thing, and the numbers meet' },
  scope: { one: 'of another scope', many: 'of another scope', meaning: 'A part, one side or another kind: not comparable as they stand' },
};
/** "2 conflicts". */
export const relationWords = (kind: RelationKind, count: number): string =>
  `${count} ${RELATION_WORDS[kind][count === 1 ? 'one' : 'many']}`;
/** The relation by its name, as a headline. */
export const RELATION_NAMES: Readonly<Record<RelationKind, string>> = {
  conflict: 'conflict',
  revision: 'revision',
  uncertain: 'uncertain',
  growth: 'growth',
  agree: 'agreement',
  scope: 'another scope',
};
/** In the order of what a reader needs to see first. */
export const RELATION_ORDER: readonly RelationKind[] = ['conflict', 'revision', 'uncertain', 'growth', 'agree', 'scope'];

export const VERDICT_WORDS: Readonly<Record<VerdictKind, { readonly label: string; readonly meaning: string }>> = {
  same: { label: 'Same thing', meaning: 'Both count the same thing; the numbers do not contradict each other' },
  conflict: { label: 'Conflict', meaning: 'Both count the same thing, and they contradict each other' },
  'not-comparable': { label: 'Not comparable', meaning: 'They count different things' },
  resolved: { label: 'Resolved', meaning: 'They contradicted each other; it is known which holds' },
};

export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  measure: 'Measure',
  predicate: 'What happened',
  group: 'Who or what',
  subset: 'Which of them',
  side: 'Whose',
  place: 'Where',
  event: 'Event',
  time: 'Time',
  extent: 'Kind of count',
};

export const OUTCOME_WORDS: Readonly<Record<FacetOutcome, string>> = {
  same: 'same',
  part: 'left is part of right',
  whole: 'right is part of left',
  disjoint: 'different',
  overlap: 'overlap',
  unknown: 'not known',
};

export const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
  cumulative: 'so far',
  incident: 'in one incident',
  stock: 'at that moment',
  delta: 'more than before',
  rate: 'a rate',
};

/** Empty for plain assertions. */
export const CLAIM_STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  asserted: '',
  feared: 'feared',
  planned: 'planned',
  conditional: 'conditional',
};
