import type { QuoteType } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';

/** A quote before its speaker is tied to an actor. */
export interface Statement extends Span {
  readonly type: QuoteType;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly paragraph: number;
  /** It stands inside somebody's quotation. */
  readonly quoted: boolean;
  readonly confidence: number;
  readonly basis: string;
}
