import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import { matchAt, matches } from './anchorMatch.ts';
import type { Anchor, AnchoredText } from './anchors.ts';

/**
 * Finds a span that belongs to an annotation (speaker, cue, source) again: at the same distance from it, else within `sentence`, where it must be the only one
 * that fits.
 * @param anchor the span, and `outer` its annotation, as the file has them
 * @param placed where the annotation stands now
 * @param sentence bounds of the search, asked for only when needed
 */
export function placeNested(article: AnchoredText, anchor: Anchor, outer: Span, placed: Span, sentence: () => Span): Span | null {
  const { points, text } = article;
  const shift = points.toCodePoints(placed.start) - outer.start;
  const { start, end } = article.span({ start: anchor.start + shift, end: anchor.end + shift });
  const kept = matchAt(article, anchor, start, end);
  const words = text.slice(start, end) === anchor.text;
  if (words && (anchor.prefix === undefined || kept.before === anchor.prefix.length || kept.after === anchor.suffix?.length))
    return { start, end };
  const bounds = sentence();
  const inside = matches(article, anchor).filter((match) => contains(bounds, match));
  const [best, second] = [...inside].sort((a, b) => b.before + b.after - (a.before + a.after));
  if (!best || (second && second.before + second.after >= best.before + best.after)) return null;
  return { start: best.start, end: best.end };
}
