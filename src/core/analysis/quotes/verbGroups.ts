import { lowerOf } from './grammar.ts';
import type { Piece } from './passages.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Adverbs by place only: "has long said". */
const LOOSE_ADVERBS = new Set(['long', 'first', 'since', 'just', 'all']);

/** First piece of the verb group that ends at `verb`: auxiliaries, modals and adverbs before it belong to it. */
export function verbGroupStart(pieces: readonly Piece[], verb: number): number {
  let from = verb;
  for (;;) {
    const before = justBefore(pieces, from);
    const isPart =
      (LOOSE_ADVERBS.has(lowerOf(before)) && isHave(justBefore(pieces, from - 1))) ||
      (from < verb && isHave(before)) ||
      before?.tag === 'auxiliary' ||
      before?.tag === 'modal' ||
      before?.tag === 'adverb' ||
      (before?.tag === 'clitic' && lowerOf(before) !== "'s") ||
      (lowerOf(before) === "'s" && isClipped(pieces, from));
    if (!isPart) return from;
    from--;
  }
}

const HAVE = new Set(['have', 'has', 'had', "'ve"]);

/** Before an adverb "has" may have been taken for a verb of its own. */
const isHave = (piece: Piece | undefined): boolean => piece?.tag === 'auxiliary' || HAVE.has(lowerOf(piece));

/** "It 's denouncing": after a pronoun the clitic is a verb. */
function isClipped(pieces: readonly Piece[], after: number): boolean {
  return justBefore(pieces, after - 1)?.tag === 'pronoun' || justBefore(pieces, after - 1)?.tag === 'relative';
}
