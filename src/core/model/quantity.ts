import type { AnnotationStatus } from './annotation.ts';
import type { AnnotationRef, Quantity } from './relation.ts';

/** Who says a figure: an actor of the corpus or, where the article itself says it, its outlet. */
export interface ClaimSpeaker {
  /** Actor ids joined by `+`; `outlet:<name>` or `article:<file>` where the article itself says it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'actor' | 'outlet' | 'article';
}

/** The latest figure that one speaker gives for one quantity. */
export interface SpeakerFigure {
  readonly speaker: ClaimSpeaker;
  readonly claim: AnnotationRef;
  /** ISO, possibly short; null where unknown. */
  readonly asOf: string | null;
  /** The figure as it stands in the article. */
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly status: AnnotationStatus;
}

/** One quantity at a glance, as conflict databases (UCDP, Airwars) keep it: the range, each speaker's latest word; never an average. */
export interface QuantityCard {
  readonly quantity: Quantity;
  /** Who gives the lowest and the highest number. */
  readonly lowest: SpeakerFigure | null;
  readonly highest: SpeakerFigure | null;
  /** Newest first, unknown dates last. */
  readonly latest: readonly SpeakerFigure[];
  readonly independentSources: number;
  /** Claims that only repeat another: the same speaker again, or copied text. */
  readonly repeats: number;
}

/** Speakers by quantities; only the cells that somebody fills. */
export interface SpeakerMatrix {
  /** Those who speak of most quantities first. */
  readonly speakers: readonly ClaimSpeaker[];
  /** In the order of `Corpus.quantities`. */
  readonly quantities: readonly Quantity[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly speaker: string;
  readonly quantity: string;
  readonly latest: SpeakerFigure;
  /** How often this speaker gives a figure for it. */
  readonly claims: number;
  /** Conflicts with another speaker's figure for the same quantity. */
  readonly differs: boolean;
}
