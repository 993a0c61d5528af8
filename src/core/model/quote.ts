import type { Span } from './span.ts';

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** The noun phrase beside the cue, and who that is. */
export interface Speaker extends Span {
  /** Keys of article actors; two for joint speakers; empty where nobody known is meant. */
  readonly actors: readonly string[];
  /** How the actor was found, in words, for the hover ("he: last speaker"). */
  readonly basis: string;
}

/** What somebody is reported to have said. The span is the content, with its quotation marks, without cue and speaker. */
export interface Quote extends Span {
  readonly type: QuoteType;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** Who is told to have passed it on: the outer speaker of a nested attribution, as index into the article's quotes. */
  readonly within: number | null;
  /** 0..1, how sure the rule that found it is. */
  readonly confidence: number;
  /** The rule that found it, in words. */
  readonly basis: string;
}
