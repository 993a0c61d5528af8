import type { Span } from '../model/span.ts';
import { CodePointIndex } from './codePoints.ts';

/** Length of the context that is kept on each side of a span, in code points (`formats.md`). */
export const CONTEXT = 32;

/**
 * What a file keeps of a span so that it can be found again when the article was edited elsewhere: position, words and neighbours, after the
 * W3C Web Annotation Data Model's TextPositionSelector and TextQuoteSelector. Offsets are code points of the text it was made on.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Which one it is of several places with the same words and (on one side at least) the same neighbours; absent where there is one. */
  readonly occurrence?: { readonly index: number; readonly of: number } | undefined;
}

/** An article's text with the conversion of its offsets, made once for many anchors. */
export class AnchoredText {
  readonly text: string;
  readonly points: CodePointIndex;

  constructor(text: string) {
    this.text = text;
    this.points = new CodePointIndex(text);
  }

  /** @param span in UTF-16 units */
  anchor(span: Span): Anchor {
    return {
      start: this.points.toCodePoints(span.start),
      end: this.points.toCodePoints(span.end),
      text: this.text.slice(span.start, span.end),
      prefix: this.before(span.start),
      suffix: this.after(span.end),
    };
  }

  before(offset: number): string {
    const start = this.points.toUtf16(Math.max(0, this.points.toCodePoints(offset) - CONTEXT));
    return this.text.slice(start, offset);
  }

  after(offset: number): string {
    return this.text.slice(offset, this.points.toUtf16(this.points.toCodePoints(offset) + CONTEXT));
  }

  /** The span of a file's offsets, in UTF-16 units. */
  span(file: Span): Span {
    return { start: this.points.toUtf16(file.start), end: this.points.toUtf16(file.end) };
  }
}

/**
 * same: at its old place. moved: found at another. lost: not found, or not for sure; it is then listed, never guessed.
 * Spans are UTF-16 units of the present text.
 */
export type Placement = { readonly state: 'same' | 'moved'; readonly span: Span } | { readonly state: 'lost' };

const LOST: Placement = { state: 'lost' };

/** Finds the present places of anchors that were made on an earlier state of the text. Answers in the order of the anchors. */
export function placeAnchors(article: AnchoredText, anchors: readonly Anchor[]): Placement[] {
  return anchors.map((anchor) => {
    const span = article.span(anchor);
    if (standsAt(article, anchor, span)) return { state: 'same', span };
    return LOST;
  });
}

/** The words and the neighbours, as far as the anchor tells them, are at this place. */
export function standsAt(article: AnchoredText, anchor: Anchor, span: Span): boolean {
  const { text } = article;
  return (
    text.slice(span.start, span.end) === anchor.text &&
    (anchor.prefix === undefined || text.slice(0, span.start).endsWith(anchor.prefix)) &&
    (anchor.suffix === undefined || text.startsWith(anchor.suffix, span.end))
  );
}

/**
 * Finds a span within an annotation (speaker, cue, source) again.
 * @param anchor the span, and `outer` its annotation, as the file has them
 * @param placed where the annotation stands now
 */
export function placeNested(article: AnchoredText, anchor: Anchor, outer: Span, placed: Span): Span | null {
  const shift = article.points.toCodePoints(placed.start) - outer.start;
  const span = article.span({ start: anchor.start + shift, end: anchor.end + shift });
  return standsAt(article, anchor, span) ? span : null;
}
