import type { ClaimStatus, Extent, Polarity, Predicate } from '../core/model/claim.ts';
import type { VerdictKind } from '../core/model/corpusFile.ts';
import type { Measure, ModifierKind } from '../core/model/figure.ts';
import type { AnnotationRef, FacetComparison, RelationKind } from '../core/model/relation.ts';

/**
 * What the board shows, as plain data that can cross from the worker to the extension and on to the page. Names stand in it, not ids, wherever
 * a person reads them; numbers and dates stay raw (the page writes them in the reader's language).
 */

/** Which claims the board shows. In a facet, null means "any" and an empty string "not known". */
export interface BoardFilter {
  /** Words that must all occur, in any order and case, in the quantity's title, the sentence, the speaker, the outlet or the file. */
  readonly text: string;
  readonly event: string | null;
  readonly predicate: Predicate | null;
  /** An actor id, `all`, or empty for unknown. */
  readonly side: string | null;
  readonly place: string | null;
  /** Id of a `Speaker`. */
  readonly source: string | null;
  /** ISO days, inclusive; claims without an as-of date are left out as soon as either is set. */
  readonly from: string | null;
  readonly to: string | null;
  /** Claims that stand in such a relation to another; `decided`: a person gave a verdict on it. */
  readonly verdict: RelationKind | 'decided' | null;
  /** Only quantities with a conflict, but all of their claims: a conflict is read beside what agrees. */
  readonly conflictsOnly: boolean;
}

export const NO_FILTER: BoardFilter = {
  text: '',
  event: null,
  predicate: null,
  side: null,
  place: null,
  source: null,
  from: null,
  to: null,
  verdict: null,
  conflictsOnly: false,
};

export type FacetKey = 'event' | 'predicate' | 'side' | 'place' | 'source' | 'verdict';

/** One value that a filter can take, with the number of quantities it would leave beside the other filters. */
export interface FacetOption {
  readonly value: string;
  /** The name of an actor, event or place; for a term of the board (a predicate, a relation) the term itself. */
  readonly label: string;
  readonly quantities: number;
}

/** How many of each relation a claim or a quantity has. */
export type RelationCounts = Readonly<Record<RelationKind, number>>;

/** One row on the left: a quantity, counting only the claims that the filter lets through. */
export interface QuantityRow {
  readonly id: string;
  /** "Soldiers killed". */
  readonly title: string;
  /** "Karabakh side · 2020 war"; may be empty. */
  readonly context: string;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly claims: number;
  readonly articles: number;
  readonly independentSources: number;
  readonly relations: RelationCounts;
  /** First and last as-of date, ISO. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface QuantityList {
  readonly rows: readonly QuantityRow[];
  /** Of what the filter lets through. */
  readonly totals: BoardTotals;
  /** Of the whole corpus, to tell "nothing fits the filter" from "nothing there". */
  readonly corpus: BoardTotals;
  readonly dates: DateCounts;
  readonly facets: Readonly<Record<FacetKey, readonly FacetOption[]>>;
}

/** All articles of the corpus, and those whose date nobody knows: their figures cannot be placed in time. */
export interface DateCounts {
  readonly articles: number;
  readonly undated: number;
}

export interface BoardTotals {
  readonly quantities: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly articles: number;
}

/** Who says something: an actor, several jointly, or an outlet or article in its own words. */
export interface Speaker {
  /** Actor ids joined by `+`; `outlet:<name>` or `article:<file>` where the article itself says it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'actor' | 'outlet' | 'article';
  /** Place among all speakers of the corpus by number of claims, from 0: gives each the same colour and shape everywhere. */
  readonly rank: number;
}

/** One row of the table and one mark of the chart. */
export interface ClaimRow {
  readonly ref: AnnotationRef;
  readonly file: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO date of the article. */
  readonly published: string | null;
  /** ISO date, possibly short ("2020-07"). */
  readonly asOf: string | null;
  readonly asOfStated: boolean;
  readonly since: string | null;
  readonly extent: Extent | null;
  /** The figure as it stands in the article. */
  readonly words: string;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  /** What numbers here are multiplied with to be in the unit of the quantity; null where they do not convert. */
  readonly toQuantityUnit: number | null;
  readonly approximate: boolean;
  readonly modifierKind: ModifierKind;
  /** Id of a `Speaker`. */
  readonly speaker: string;
  /** Who passed it on. */
  readonly via: string | null;
  readonly sentence: string;
  /** Where the figure lies in `sentence`, UTF-16. */
  readonly figureStart: number;
  readonly figureEnd: number;
  readonly status: 'suggested' | 'accepted';
  readonly claimStatus: ClaimStatus;
  readonly polarity: Polarity;
  /** Copied text or the same speaker again: counts once. */
  readonly repeat: boolean;
  /** To the other claims of the same quantity. */
  readonly relations: RelationCounts;
}

/** Two claims of the shown quantity that contradict each other. */
export interface ConflictPair {
  readonly a: AnnotationRef;
  readonly b: AnnotationRef;
  readonly why: string;
}

/** The newest figure of one party. */
export interface LatestFigure {
  readonly speaker: string;
  readonly claim: AnnotationRef;
}

/** Everything about the chosen quantity. */
export interface QuantityDetail {
  readonly row: QuantityRow;
  /** By as-of date, undated ones last. */
  readonly claims: readonly ClaimRow[];
  readonly speakers: readonly Speaker[];
  /** Newest first. */
  readonly latest: readonly LatestFigure[];
  readonly conflicts: readonly ConflictPair[];
  /** Conflicting pairs left out of `conflicts` because there are too many to draw. */
  readonly conflictsLeftOut: number;
}

/** Two claims side by side. */
export interface Comparison {
  readonly a: ClaimRow;
  readonly b: ClaimRow;
  readonly speakers: readonly Speaker[];
  /** Null: the two were never compared, because they speak of different things. */
  readonly relation: ComparedRelation | null;
}
export interface ComparedRelation {
  readonly kind: RelationKind;
  readonly why: string;
  readonly rule: string;
  readonly facets: readonly FacetComparison[];
  readonly repeat: boolean;
  /** `analysis`, or the person whose verdict it is. */
  readonly by: string;
  readonly note: string | null;
  /** What a person decided; null where the analysis speaks. */
  readonly verdict: VerdictKind | null;
}

/** Who says what: a row a quantity, a column a speaker. */
export interface Matrix {
  readonly speakers: readonly Speaker[];
  /** Speakers with fewer claims that have no column. */
  readonly speakersLeftOut: number;
  readonly rows: readonly MatrixRow[];
}
export interface MatrixRow {
  readonly quantity: string;
  readonly title: string;
  readonly context: string;
  readonly cells: readonly MatrixCell[];
}
/** The latest figure that one speaker gives. */
export interface MatrixCell {
  readonly speaker: string;
  readonly claim: ClaimRow;
  /** All claims of this speaker on this quantity. */
  readonly claims: number;
  /** conflict: contradicts another cell of the row; differs: another number, but no contradiction; alone: nobody else speaks of it. */
  readonly state: 'conflict' | 'differs' | 'same' | 'alone';
}

/** What the page may ask; answered by `answerBoardQuery` beside the corpus. */
export type BoardQuery =
  | { readonly ask: 'quantities'; readonly filter: BoardFilter }
  | { readonly ask: 'quantity'; readonly id: string; readonly filter: BoardFilter }
  | { readonly ask: 'compare'; readonly a: AnnotationRef; readonly b: AnnotationRef }
  | { readonly ask: 'matrix'; readonly filter: BoardFilter }
  | { readonly ask: 'locate'; readonly ref: AnnotationRef };

/** The answer to each query; null where the thing asked for is not there (any more). */
export interface BoardAnswers {
  readonly quantities: QuantityList;
  readonly quantity: QuantityDetail | null;
  readonly compare: Comparison | null;
  readonly matrix: Matrix;
  /** Id of the quantity that a claim belongs to. */
  readonly locate: string | null;
}
export type BoardAnswer<Query extends BoardQuery = BoardQuery> = BoardAnswers[Query['ask']];

/** A person's word on two claims, as the Compare view and the command give it. */
export interface RecordedVerdict {
  readonly a: AnnotationRef;
  readonly b: AnnotationRef;
  readonly verdict: VerdictKind;
  readonly note: string | null;
}
