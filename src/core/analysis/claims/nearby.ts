import type { Span } from '../../model/span.ts';

/** The spans that begin in `start..end`, by binary search; `spans` must be in reading order. */
export function spansBeginningIn<Item extends Span>(spans: readonly Item[], start: number, end: number): readonly Item[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
