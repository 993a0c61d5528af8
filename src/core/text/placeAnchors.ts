import type { Span } from '../model/span.ts';
import { isWhole, matchAt, matches, type AnchorMatch } from './anchorMatch.ts';
import { LONG_WORDS, tellsWithoutNeighbours, TWIN_CONTEXT, type Anchor, type AnchoredText, type Occurrence } from './anchors.ts';
import { isCorrection } from './changedWords.ts';
import { longestChain } from './longestChain.ts';

/**
 * same: at its old place. moved: found at another. corrected: found, its words slightly changed, its numbers not. lost: not found, or not for sure;
 * it is then listed, never guessed. Spans are UTF-16 units of the present text.
 */
export type Placement = { readonly state: 'same' | 'moved' | 'corrected'; readonly span: Span } | { readonly state: 'lost' };

/**
 * Finds the present places of anchors that were made on an earlier state of the text. Answers in the order of the anchors.
 *
 * Anchors whose words and both neighbours stand at exactly one place, and in the same order as before, are certain; they tell how far the text between them moved.
 * The others are placed only where a certain neighbour leads to (position) and the words agree on at least one side, so that neither a twin sentence nor
 * a changed number is ever taken for the one that was annotated.
 */
export function placeAnchors(article: AnchoredText, anchors: readonly Anchor[]): Placement[] {
  if (anchors.every((anchor) => standsUntouched(article, anchor))) {
    return anchors.map((anchor) => ({ state: 'same', span: article.span(anchor) }));
  }
  const byStart = anchors.map((anchor, index) => ({ anchor, index })).sort((a, b) => a.anchor.start - b.anchor.start || a.index - b.index);
  const search = new AnchorSearch(
    article,
    byStart.map(({ anchor }) => anchor),
  );
  const placements = new Map(search.run().map((placement, position) => [byStart[position]?.index, placement]));
  return anchors.map((_anchor, index) => placements.get(index) ?? { state: 'lost' });
}

/** Words and neighbours, as far as the anchor tells them, are at its own place, and no twin came or went. */
function standsUntouched(article: AnchoredText, anchor: Anchor): boolean {
  const { start, end } = article.span(anchor);
  const { text } = article;
  return (
    text.slice(start, end) === anchor.text &&
    (anchor.prefix === undefined || text.startsWith(anchor.prefix, start - anchor.prefix.length)) &&
    (anchor.suffix === undefined || text.startsWith(anchor.suffix, end)) &&
    (anchor.occurrence === undefined || isTwinAt(article, anchor, anchor.occurrence, start))
  );
}

/** All twins are still there, and the right one of them stands at `start`. */
function isTwinAt(article: AnchoredText, anchor: Anchor, { index, of }: Occurrence, start: number): boolean {
  const twins = article.twins(anchor);
  return twins.length === of && twins[index - 1] === start;
}

class AnchorSearch {
  readonly #article: AnchoredText;
  readonly #anchors: readonly Anchor[];
  readonly #matches: readonly AnchorMatch[][];
  readonly #placed: (Span | null)[];

  /** @param anchors by start */
  constructor(article: AnchoredText, anchors: readonly Anchor[]) {
    this.#article = article;
    this.#anchors = anchors;
    this.#matches = anchors.map((anchor) => matches(article, anchor));
    this.#placed = anchors.map(() => null);
  }

  run(): Placement[] {
    this.#placeCertain();
    this.#anchors.forEach((anchor, position) => {
      this.#placed[position] ??= this.#placeByNeighbours(anchor, position);
    });
    return this.#anchors.map((anchor, position) => this.#placement(anchor, this.#placed[position] ?? null));
  }

  #placement(anchor: Anchor, span: Span | null): Placement {
    if (!span) return { state: 'lost' };
    if (this.#article.text.slice(span.start, span.end) !== anchor.text) return { state: 'corrected', span };
    return { state: this.#shiftOf(anchor, span) === 0 ? 'same' : 'moved', span };
  }

  #shiftOf(anchor: Anchor, span: Span): number {
    return this.#article.points.toCodePoints(span.start) - anchor.start;
  }

  #placeCertain(): void {
    const certain = this.#anchors.flatMap((anchor, position) => {
      const match = this.#onlyMatch(anchor, position);
      return match ? [{ anchor, position, match }] : [];
    });
    const chain = new Set(longestChain(certain.map(({ match }) => match.start)));
    certain.forEach(({ position, match }, index) => {
      if (chain.has(index)) this.#placed[position] = match;
    });
    // A copy may have been pasted while the original was changed: then the original has left its traces.
    for (const { anchor, position, match } of certain) {
      const isSure = this.#leadsTo(anchor, position, match) || !this.#hasTraceElsewhere(anchor, position, match);
      this.#placed[position] = isSure ? match : null;
    }
  }

  /** The one place where long words stand, or any words with both neighbours, if there neither is nor was a twin. */
  #onlyMatch(anchor: Anchor, position: number): AnchorMatch | null {
    if (anchor.occurrence !== undefined || this.#article.twins(anchor).length > 1) return null;
    const found = this.#matches[position] ?? [];
    if (anchor.text.length >= LONG_WORDS) return found[0] ?? null;
    return found.find((match) => match.wholeBefore && match.wholeAfter) ?? null;
  }

  /** The nearest placed anchors that end before it and begin after it agree with this place. */
  #leadsTo(anchor: Anchor, position: number, match: AnchorMatch): boolean {
    const shift = this.#shiftOf(anchor, match);
    return this.#before(anchor, position) === shift || this.#after(anchor, position) === shift;
  }

  /**
   * Where it should be, between the nearest placed anchors, its words or one of its neighbours stand as well. A neighbour that is whole beside the words there would have been
   * copied along with them: only that one can tell.
   */
  #hasTraceElsewhere({ prefix = '', suffix = '', text: words, ...anchor }: Anchor, position: number, match: AnchorMatch): boolean {
    const { text, points } = this.#article;
    const shift = this.#after(anchor, position);
    const from = Math.max(0, points.toUtf16(anchor.start + this.#before(anchor, position)) - prefix.length);
    const to = shift === null ? text.length : points.toUtf16(anchor.end + shift) + suffix.length;
    const home = text.slice(from, Math.max(from, to));
    const beside = (part: string, place: number): boolean => {
      if (part.trim().length < 8) return false;
      const first = home.indexOf(part);
      return first >= 0 && (first !== place - from || home.indexOf(part, first + 1) >= 0);
    };
    if (beside(words, match.start)) return true;
    const inHome = match.start >= from && match.end <= Math.max(from, to);
    const prefixTrace = beside(prefix, match.start - prefix.length);
    const suffixTrace = beside(suffix, match.end);
    if (inHome && match.wholeBefore && match.wholeAfter) return prefixTrace && suffixTrace;
    return (prefixTrace && !(inHome && match.wholeAfter)) || (suffixTrace && !(inHome && match.wholeBefore));
  }

  /** How far the nearest placed anchor before this one moved, in code points. The beginning of the text never moves. */
  #before(anchor: Span, position: number): number {
    for (let at = position - 1; at >= 0; at--) {
      const other = this.#anchors[at];
      const span = this.#placed[at];
      if (other && span && other.end <= anchor.start) return this.#shiftOf(other, span);
    }
    return 0;
  }

  #after(anchor: Span, position: number): number | null {
    for (let at = position + 1; at < this.#anchors.length; at++) {
      const other = this.#anchors[at];
      const span = this.#placed[at];
      if (other && span && other.start >= anchor.end) return this.#shiftOf(other, span);
    }
    return null;
  }

  #placeByNeighbours(anchor: Anchor, position: number): Span | null {
    const { points } = this.#article;
    const before = this.#before(anchor, position);
    const after = this.#after(anchor, position);
    const isAlone = anchor.occurrence === undefined && this.#article.twins(anchor).length <= 1;
    const start = points.toUtf16(anchor.start + before);
    const end = points.toUtf16(anchor.end + (after ?? before));
    const atStart = this.#matches[position]?.find((match) => match.start === start);
    const atEnd = this.#matches[position]?.find((match) => match.end === end);
    if (before === after) return atStart && this.#fits(anchor, atStart, isAlone) ? atStart : this.#corrected(anchor, start, end, isAlone);
    if (!isAlone) {
      const isLed = atStart?.wholeBefore === true && atStart.after >= TWIN_CONTEXT;
      return this.#amongTwins(anchor, atStart ?? atEnd, isLed);
    }
    // What stood nowhere else may have lost one neighbour. Short words must keep so much of it that no earlier place of them can be meant.
    const enough = tellsWithoutNeighbours(anchor.text) ? 0 : TWIN_CONTEXT;
    if (atStart?.wholeBefore && atStart.after >= enough) return atStart;
    if (atEnd?.wholeAfter && atEnd.before >= enough && after !== null) return atEnd;
    return this.#corrected(anchor, start, after === null ? this.#endBySuffix(anchor, start) : end, isAlone);
  }

  /**
   * The place that one neighbour leads to, if all twins are still there and it is the right one of them.
   * @param isLed the neighbour before leads there and nothing changed in between; else both sides of the words must be as they were
   */
  #amongTwins(anchor: Anchor, match: AnchorMatch | undefined, isLed: boolean): Span | null {
    if (!anchor.occurrence || !match || (!isLed && !(match.wholeBefore && match.wholeAfter))) return null;
    return isTwinAt(this.#article, anchor, anchor.occurrence, match.start) ? match : null;
  }

  /** Between neighbours that moved equally far: a bit of agreement will do, unless there is or was a twin. */
  #fits(anchor: Anchor, match: AnchorMatch, isAlone: boolean): boolean {
    if (!isAlone) return match.wholeBefore && match.wholeAfter;
    return agrees(match.before, anchor.prefix) || agrees(match.after, anchor.suffix);
  }

  /** Where the words end, if nothing behind them is placed: before their own suffix. */
  #endBySuffix({ text: words, suffix }: Anchor, start: number): number {
    const most = start + words.length * 2;
    const end = suffix ? this.#article.text.slice(start, most + suffix.length).indexOf(suffix) : -1;
    return end < 0 ? start : start + end;
  }

  /** The words between the anchor's neighbours, where they are a correction of its own. */
  #corrected(anchor: Anchor, start: number, end: number, isAlone: boolean): Span | null {
    const { text } = this.#article;
    const isGone = tellsWithoutNeighbours(anchor.text) ? this.#article.occurrences(anchor.text)?.length === 0 : isAlone;
    if (!isGone || anchor.occurrence !== undefined || start >= end || !isWhole(text, start, end)) return null;
    const { wholeBefore, wholeAfter } = matchAt(this.#article, anchor, start, end);
    const inner = trimmed(text, start, end);
    return wholeBefore && wholeAfter && isCorrection(anchor.text, text.slice(inner.start, inner.end)) ? inner : null;
  }
}

/** Enough of a neighbour next to the words is the same; an anchor that tells none has its position alone. */
function agrees(units: number, neighbour: string | undefined): boolean {
  return neighbour === undefined || units >= Math.min(4, neighbour.length);
}

/** White space typed at the border of the words belongs to neither. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
