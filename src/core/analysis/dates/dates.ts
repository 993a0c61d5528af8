import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { DateReader } from './dateReader.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade' | 'period';
export type DateBound = 'since' | 'by' | 'until' | 'before' | 'after';

/** A date or period named in the text. */
export interface DateMention extends Span {
  /** First and last day, ISO, possibly short ("2020-07", "2016"); null where a relative date has no publication date to count from, or an end is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  /** Counted from the day of publication ("on Monday", also "on 27 September" without a year). */
  readonly relative: boolean;
  /** The word before it that tells how it bounds things. */
  readonly bound: DateBound | null;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
}

/**
 * Dates and periods, in reading order, not overlapping. Past bias: "on Monday" is the last one before publication, unless the words beside it
 * put the matter into the future. Our own forms instead of
 * chrono-node, which prefers the future and takes times and ranges of numbers for dates.
 * @param published ISO day that relative dates count from
 */
export function readDates(article: ArticleText, published: string | null, isBoilerplate: readonly boolean[]): DateMention[] {
  const reader = new DateReader(article.tokens, published);
  for (const sentence of article.sentences) if (!isBoilerplate[sentence.paragraph]) reader.readSentence(sentence);
  return reader.mentions;
}
