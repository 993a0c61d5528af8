import type { Span } from '../../core/model/span.ts';

/** What stands between two parts and belongs to neither. */
const BETWEEN = /^(?:and|or|&|,|;)$/i;
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const SPACES = /\s/;

/** The places where a span may be cut in two: every gap between words; "and", "or" and commas fall out. Offsets are UTF-16 units. */
export function cutsOf(text: string, span: Span): Span[] {
  const pieces = [...text.slice(span.start, span.end).matchAll(PIECE)].map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
    between: BETWEEN.test(words),
  }));
  const cuts: Span[] = [];
  let before = pieces.find(({ between }) => !between);
  for (const piece of pieces) {
    if (piece.between || !before || piece.start <= before.start) continue;
    cuts.push({ start: before.end, end: piece.start });
    before = piece;
  }
  return cuts;
}

/** What is left of a span on either side of a cut, without white space at the cut; null where a side is empty. */
export function partsAround(text: string, span: Span, cut: Span): readonly [Span, Span] | null {
  let end = cut.start;
  while (end > span.start && SPACES.test(text[end - 1] ?? '')) end--;
  let start = cut.end;
  while (start < span.end && SPACES.test(text[start] ?? '')) start++;
  return end > span.start && start < span.end
    ? [
        { start: span.start, end },
        { start, end: span.end },
      ]
    : null;
}
