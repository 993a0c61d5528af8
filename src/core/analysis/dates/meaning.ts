import type { DateMention } from './dates.ts';

/** First and last day of a date, as ISO, possibly short; and how exact they are. */
export type Extent = Pick<DateMention, 'from' | 'to' | 'precision'>;

/** What a date means, before the words around it are looked at. */
export interface Meaning extends Extent {
  /** Counted from the day of publication. */
  readonly relative: boolean;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
}

/** All meanings are made here: objects made in one place are alike to the engine, which keeps every reader of them fast. */
export function meaningOf({ from, to, precision }: Extent, first: number, last: number, relative: boolean): Meaning {
  return { from, to, precision, relative, first, last };
}
