export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** The rows that a scrolled list has to draw, with a few beyond either edge so that scrolling shows no gaps. */
export function rowWindow(scrollTop: number, viewport: number, rowHeight: number, count: number, beyond: number): RowWindow {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - beyond);
  const last = Math.min(count, Math.ceil((scrollTop + viewport) / rowHeight) + beyond);
  return { first: Math.min(first, last), last };
}

/** Where to scroll so that a row is wholly visible; null where it is. */
export function scrollToRow(row: number, scrollTop: number, viewport: number, rowHeight: number): number | null {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + viewport ? top + rowHeight - viewport : null;
}
