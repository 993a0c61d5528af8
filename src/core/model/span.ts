/**
 * A half-open stretch of an article's text, in UTF-16 code units of the text as `text/decode.ts` defines it
 * (no byte-order mark, every line ending one `\n`). Files count code points instead; `text/codePoints.ts` is the only
 * place that converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** `inner` lies within `outer`, borders included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order; of two that start together the longer comes first, so that a parent precedes its children. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
