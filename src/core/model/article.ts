import type { ActorMention, ArticleActor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './figure.ts';
import type { ReadMetadata, Region } from './metadata.ts';
import type { Quote } from './quote.ts';

/** A figure with what it says; `claim` is null where it makes no checkable statement. */
export interface FigureSuggestion extends Figure {
  readonly claim: Claim | null;
}

/** Everything the analyser read in one article: suggestions, never decisions. All spans in UTF-16 units of `text`. */
export interface ArticleReading {
  readonly text: string;
  /** False where the article is not in English: then only figures are read. */
  readonly english: boolean;
  readonly metadata: ReadMetadata;
  readonly regions: readonly Region[];
  readonly actors: readonly ArticleActor[];
  readonly mentions: readonly ActorMention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly FigureSuggestion[];
  /** Start of every sentence of the body, ascending; a sentence ends where the next begins or its paragraph ends. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}
