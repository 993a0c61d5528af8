import type { ActorType } from './actor.ts';
import type { Claim } from './claim.ts';
import type { Measure, ModifierKind } from './figure.ts';
import type { DocumentStatus, Metadata, Region } from './metadata.ts';
import type { QuoteType } from './quote.ts';
import type { Span } from './span.ts';

/** suggested: the analyser's, never stored; accepted and rejected: a person's decision. */
export type AnnotationStatus = 'suggested' | 'accepted' | 'rejected';
export type Origin = 'suggestion' | 'human';

export interface Note {
  readonly by: string | null;
  readonly text: string;
  readonly state: 'open' | 'resolved';
}

/** A span with the exact words that it covers. */
export interface QuotedSpan extends Span {
  readonly text: string;
}

interface AnnotationBase extends QuotedSpan {
  /** Unique within its article. Of a suggestion: derived from kind, words and occurrence, so the same reading gives the same id. */
  readonly id: string;
  readonly status: AnnotationStatus;
  readonly origin: Origin;
  readonly annotator: string | null;
  readonly notes: readonly Note[];
}

export interface ActorAnnotation extends AnnotationBase {
  readonly kind: 'actor';
  readonly type: ActorType;
  /** Id of a corpus-wide actor; null only for a rejected mark. */
  readonly actor: string | null;
  readonly basis?: string;
}

export interface SpeakerSpan extends QuotedSpan {
  /** Corpus-wide actor ids. */
  readonly actors: readonly string[];
}

export interface QuoteAnnotation extends AnnotationBase {
  readonly kind: 'quote';
  readonly type: QuoteType;
  readonly speaker: SpeakerSpan | null;
  readonly cue: QuotedSpan | null;
  readonly basis?: string;
}

export interface FigureAnnotation extends AnnotationBase {
  readonly kind: 'figure';
  readonly measure: Measure;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly head: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly approximate: boolean;
  readonly modifier: string | null;
  readonly modifierKind: ModifierKind;
  /** Ids within the article. */
  readonly sameAs: string | null;
  readonly partOf: string | null;
  readonly sums: readonly string[];
  readonly base: string | null;
  /** Its actor fields hold corpus-wide actor ids here. */
  readonly claim: Claim | null;
  /** A person set the claim's source; otherwise it follows the quote that the figure stands in. */
  readonly sourceOrigin?: Origin;
}

export interface LabelAnnotation extends AnnotationBase {
  readonly kind: 'label';
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | boolean | number>>;
}

/** One mark in one article, decided or suggested, its actors tied to the corpus. */
export type Annotation = ActorAnnotation | QuoteAnnotation | FigureAnnotation | LabelAnnotation;
export type AnnotationKind = Annotation['kind'];

/** What a person left open when he set an article done or reviewed, so that marks that come later can be told from it. */
export interface Review {
  /** Version of the analyser that made the marks (`analysis/readerVersion.ts`). */
  readonly reader: number;
  /** Ids of the suggestions that he did not decide. */
  readonly left: readonly string[];
}

/** Suggestions that a finished article did not have when it was finished; no part of its annotations until somebody looks at them. */
export interface SinceReview {
  /** Version of the analyser that it was finished with. */
  readonly reader: number;
  /** In reading order, at least one. */
  readonly marks: readonly Annotation[];
}

/** What people decided about one article: the content of its sidecar, placed on the present text. */
export interface Decisions {
  readonly metadata: Partial<Metadata> & { readonly status?: DocumentStatus };
  readonly regions: readonly Region[];
  /** Accepted and rejected ones whose place in the text is known. */
  readonly annotations: readonly Annotation[];
  /** Those whose words cannot be found any more: kept and listed, never guessed. */
  readonly orphans: readonly Annotation[];
  /** Of a finished article. */
  readonly review?: Review | undefined;
}

export const NO_DECISIONS: Decisions = { metadata: {}, regions: [], annotations: [], orphans: [] };

/** Decisions and suggestions of one article together: what every surface shows. */
export interface AnnotatedArticle {
  /** Path relative to the corpus root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** False: only figures were read. */
  readonly english: boolean;
  /** A person's values over those read from the text. */
  readonly metadata: Metadata & { readonly status: DocumentStatus };
  readonly regions: readonly Region[];
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  readonly orphans: readonly Annotation[];
  /** Null where nothing changed since, and of articles that are not finished. */
  readonly sinceReview: SinceReview | null;
  readonly sentences: readonly Span[];
  /** The article that this one copies (wire copy), by file. */
  readonly copyOf: string | null;
}
