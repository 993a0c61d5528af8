// Binary search in lists that are in order: of numbers, of spans by where they begin or end, of anything by a comparison of its own.
import type { Span } from '../model/span.ts';

/**
 * How many at the head of a list are before what is looked for: the index of the first that is not, the length of the list where all are.
 * @param isBefore true for items up to some index and false from there on
 */
export function partitionPoint<Item>(ordered: readonly Item[], isBefore: (item: Item, index: number) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = ordered[middle];
    if (item !== undefined && isBefore(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of ascending numbers that is not below `least`; equally, how many are below it. */
export const firstNotBelow = (ascending: readonly number[], least: number): number => partitionPoint(ascending, (value) => value < least);

/** Something with a place in the text. */
type Placed = Pick<Span, 'start'>;

/** Index of the first span, in the order of their beginnings, that starts at or behind an offset. */
export const firstStartingFrom = (ordered: readonly Placed[], offset: number): number =>
  partitionPoint(ordered, ({ start }) => start < offset);

/** Index of the last span that starts at or before an offset; -1 where none does. */
export const lastStartingBy = (ordered: readonly Placed[], offset: number): number => firstStartingFrom(ordered, offset + 1) - 1;

/** Index of the first span, in the order of their ends, that ends behind an offset. */
export const firstEndingAfter = (ordered: readonly Span[], offset: number): number => partitionPoint(ordered, ({ end }) => end <= offset);

/** The spans that begin in `start..end`, of a list in reading order. */
export const spansBeginningIn = <Item extends Placed>(ordered: readonly Item[], start: number, end: number): readonly Item[] =>
  ordered.slice(firstStartingFrom(ordered, start), firstStartingFrom(ordered, end));
