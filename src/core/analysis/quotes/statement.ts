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

/** One that was put together from another, in the shape of all: the engine gives what a spread makes a shape of its own, and reads it slowly. */
export function statementOf({ start, end, type, speaker, cue, paragraph, quoted, confidence, basis }: Statement): Statement {
  return { start, end, type, speaker, cue, paragraph, quoted, confidence, basis };
}
