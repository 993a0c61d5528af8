import type { Span } from '../model/span.ts';
import type { Unchanged } from './unchanged.ts';

/**
 * Where a list read from an article and that of the reading before an edit differ: from where the first item that only one of them has begins to where the last of them
 * ends, UTF-16 of the new text.
 */
export type Differing = Span;

const NOWHERE: Differing = { start: Infinity, end: -Infinity };

/** Compares two items; the one of the text before stood `further` items nearer to the beginning of its list. */
export type IsSame<Item> = (before: Item, now: Item, unchanged: Unchanged, further: number) => boolean;

/**
 * Both lists in the order of where their items begin.
 * @param endOf where what belongs to an item ends
 */
export function differing<Item extends Span>(
  before: readonly Item[],
  now: readonly Item[],
  unchanged: Unchanged,
  isSame: IsSame<Item>,
  endOf: (item: Item) => number = ({ end }) => end,
): Differing {
  let head = 0;
  let [lastBefore, lastNow] = [before.length - 1, now.length - 1];
  const isSameAt = (old: number, at: number): boolean => {
    const [a, b] = [before[old], now[at]];
    return a !== undefined && b !== undefined && isSame(a, b, unchanged, at - old);
  };
  while (head <= lastBefore && head <= lastNow && isSameAt(head, head)) head++;
  while (lastBefore >= head && lastNow >= head && isSameAt(lastBefore, lastNow)) {
    lastBefore--;
    lastNow--;
  }
  const { start, endAfter } = unchanged.lines;
  let found = NOWHERE;
  for (const item of before.slice(head, lastBefore + 1))
    found = around(found, placeNow(item.start, unchanged, start), placeNow(endOf(item), unchanged, endAfter));
  for (const item of now.slice(head, lastNow + 1)) found = around(found, item.start, endOf(item));
  return found;
}

/** The stretch from where the first of all begins to where the last ends. */
export const allOf = (stretches: readonly Differing[]): Differing =>
  stretches.reduce((all, { start, end }) => around(all, start, end), NOWHERE);

const around = (stretch: Differing, start: number, end: number): Differing => ({
  start: Math.min(stretch.start, start),
  end: Math.max(stretch.end, end),
});

/** Where an offset of the text before is now. @param inChanged of one in the lines that changed */
function placeNow(offset: number, { lines, units }: Unchanged, inChanged: number): number {
  if (offset <= lines.start) return offset;
  return offset >= lines.endBefore ? offset + units : inChanged;
}

/** Whether nothing that differs lies between two offsets. */
export const isSameBetween = (start: number, end: number, differs: Differing): boolean => end <= differs.start || start > differs.end;

/** Whether a span of the text before stands here now; none that overlaps lines that changed does. */
export function standsHere(before: Span | null, now: Span | null, { lines, units }: Unchanged): boolean {
  if (before === null || now === null) return before === now;
  if (before.start < lines.endBefore && before.end > lines.start) return false;
  const further = before.start >= lines.endBefore ? units : 0;
  return before.start + further === now.start && before.end + further === now.end;
}
