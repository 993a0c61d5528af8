import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';

/** A date or period named in the text. */
export interface DateMention extends Span {
  /** First and last day, ISO, possibly short ("2020-07", "2016"); null where a relative date has no publication date to count from, or an end is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'decade' | 'period';
  /** Counted from the day of publication ("on Monday"). */
  readonly relative: boolean;
  /** The word before it that tells how it bounds things. */
  readonly bound: 'since' | 'by' | 'until' | 'before' | 'after' | null;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
}

/** @param published ISO day that relative dates count from */
export function readDates(_article: ArticleText, _published: string | null, _isBoilerplate: readonly boolean[]): DateMention[] {
  return [];
}
