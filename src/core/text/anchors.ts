import { overlaps, type Span } from '../model/span.ts';
import { cutText } from './articleText.ts';
import { CodePointIndex } from './codePoints.ts';
import { WordStore } from './words.ts';

/** Length of the context that is kept on each side of a span, in code points (`formats.md`). */
export const CONTEXT = 32;
/** A place that shares this many UTF-16 units of one neighbour with another could be taken for it once either is edited. */
export const TWIN_CONTEXT = 16;
/** Words of this length (UTF-16) tell enough without neighbours. */
export const LONG_WORDS = 24;
/** More occurrences than this say nothing, and looking at all of them would take long on hostile text. */
const MOST_OCCURRENCES = 2_000;

/**
 * What a file keeps of a span so that it can be found again after edits of the text: position, words and neighbours, as the TextPositionSelector and
 * TextQuoteSelector of the W3C Web Annotation Data Model. Offsets are code points of the text it was made on.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly occurrence?: Occurrence | undefined;
}

/**
 * Kept where the words stand more than once (long ones, numbers, and others that share a neighbour): `index` (from 1) of how many. Without it nobody could tell
 * later whether the annotated one or its twin was deleted.
 */
export interface Occurrence {
  readonly index: number;
  readonly of: number;
}

/** An article's text as anchors see it: the conversion of its offsets and where its words occur, made once for many anchors. */
export class AnchoredText {
  readonly text: string;
  readonly points: CodePointIndex;
  readonly #occurrences = new Map<string, readonly number[]>();
  readonly #anchors = new Map<string, Anchor>();
  #sentences: readonly Span[] | null = null;

  constructor(text: string) {
    this.text = text;
    this.points = new CodePointIndex(text);
  }

  /** @param span in UTF-16 units */
  anchor({ start, end }: Span): Anchor {
    const key = `${start}-${end}`;
    let anchor = this.#anchors.get(key);
    if (!anchor) {
      const { points, text } = this;
      const first = points.toCodePoints(start);
      const last = points.toCodePoints(end);
      const prefix = text.slice(points.toUtf16(Math.max(0, first - CONTEXT)), start);
      const suffix = text.slice(end, points.toUtf16(last + CONTEXT));
      anchor = { start: first, end: last, text: text.slice(start, end), prefix, suffix };
      anchor = { ...anchor, occurrence: occurrenceOf(start, this.twins(anchor)) };
      this.#anchors.set(key, anchor);
    }
    return anchor;
  }

  /** The span of a file's offsets, in UTF-16 units. */
  span(file: Span): Span {
    return { start: this.points.toUtf16(file.start), end: this.points.toUtf16(file.end) };
  }

  /** Where some words occur, ascending, UTF-16; null where that is too often to tell anything. */
  occurrences(words: string): readonly number[] | null {
    let found = this.#occurrences.get(words);
    if (!found) {
      const starts: number[] = [];
      for (let at = this.text.indexOf(words); at >= 0 && starts.length <= MOST_OCCURRENCES; at = this.text.indexOf(words, at + 1))
        starts.push(at);
      found = starts;
      this.#occurrences.set(words, found);
    }
    return found.length > MOST_OCCURRENCES ? null : found;
  }

  /** The sentences that a span touches, as one span. Sentences are cut only when asked for. */
  sentencesAround(span: Span): Span {
    this.#sentences ??= cutText(this.text, new WordStore()).sentences;
    const touched = this.#sentences.filter((sentence) => overlaps(sentence, span));
    return { start: Math.min(span.start, touched[0]?.start ?? span.start), end: Math.max(span.end, touched.at(-1)?.end ?? span.end) };
  }

  /** Places of the anchor's words that share a neighbour with it on at least one side; of long words and of numbers, all places. Ascending. */
  twins({ text, prefix = '', suffix = '' }: Anchor): readonly number[] {
    if (tellsWithoutNeighbours(text)) return this.occurrences(text) ?? [];
    const before = prefix.slice(-TWIN_CONTEXT);
    const after = suffix.slice(0, TWIN_CONTEXT);
    return (this.occurrences(text) ?? []).filter(
      (at) => this.text.startsWith(before, at - before.length) || this.text.startsWith(after, at + text.length),
    );
  }
}

/** Long words and numbers: where they stand twice, they are twins whatever stands around them. */
export function tellsWithoutNeighbours(words: string): boolean {
  return words.length >= LONG_WORDS || /\d/.test(words);
}

function occurrenceOf(start: number, twins: readonly number[]): Occurrence | undefined {
  return twins.length > 1 ? { index: twins.indexOf(start) + 1, of: twins.length } : undefined;
}
