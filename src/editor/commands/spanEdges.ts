import type { Span } from '../../core/model/span.ts';

/** Which border of a span moves, whether the span gets longer or shorter, and how far. */
export interface EdgeStep {
  readonly edge: 'start' | 'end';
  readonly way: 'grow' | 'shrink';
  readonly by: 'word' | 'character';
}

/** Words are no longer than this many UTF-16 units; so far is looked. */
const REACH = 200;
/** A word, or a sign that is none. */
const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The span after one step; the same span where there is nothing left to take or to give. Offsets are UTF-16 units; no character is cut in two. */
export function movedEdge(text: string, span: Span, { edge, way, by }: EdgeStep): Span {
  const forwards = (edge === 'end') === (way === 'grow');
  const from = span[edge];
  const at = by === 'character' ? nextCharacter(text, from, forwards) : nextWord(text, from, edge, forwards);
  const moved = { ...span, [edge]: at };
  return moved.start < moved.end ? moved : span;
}

function nextCharacter(text: string, from: number, forwards: boolean): number {
  if (forwards) return Math.min(text.length, from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1));
  const unit = text.charCodeAt(from - 1);
  return Math.max(0, from - (unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1));
}

/** An end stops behind a word, a start before one. */
function nextWord(text: string, from: number, edge: 'start' | 'end', forwards: boolean): number {
  const first = forwards ? from : Math.max(0, from - REACH);
  const stretch = text.slice(first, forwards ? from + REACH : from);
  const stops = [...stretch.matchAll(PIECE)].map(({ index, 0: piece }) => first + (edge === 'end' ? index + piece.length : index));
  return (forwards ? stops.find((at) => at > from) : stops.findLast((at) => at < from)) ?? from;
}
