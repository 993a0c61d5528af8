/** Something with a place in the text; lists of such are in the order of their beginnings. */
interface Placed {
  readonly start: number;
}

/** Index of the first one that starts at or behind an offset; the number of all where none does. */
export function firstStartingFrom(ordered: readonly Placed[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last one that starts at or before an offset; -1 where none does. */
export const lastStartingBy = (ordered: readonly Placed[], offset: number): number => firstStartingFrom(ordered, offset + 1) - 1;
