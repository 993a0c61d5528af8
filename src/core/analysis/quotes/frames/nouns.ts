import type { Attribution } from '../attribution.ts';
import { contentEnd } from '../contentEnd.ts';
import { isComma, isFinite, isQuotation, isSubordinator, lowerOf } from '../grammar.ts';
import { isPossessiveMark } from '../nounPhrases.ts';
import type { Passage, Piece, PieceRange } from '../passages.ts';

/** "the mayor's claim that …", "his warning that …": a noun of speech stands at `at`. */
export function readSpeechNoun(passage: Passage, at: number): Attribution[] {
  const { pieces } = passage;
  if (lowerOf(pieces[at + 1]) !== 'that' || isFinite(pieces, at + 2)) return [];
  const speaker = possessor(pieces, at);
  if (speaker === null) return [];
  const from = at + 2;
  const to = nounContentEnd(pieces, from);
  if (to <= from) return [];
  return [{ content: { from, to }, cue: { from: at, to: at + 1 }, speaker, basis: 'X’s claim that …', confidence: 0.7, plain: false }];
}

/** Who stands in the genitive before the noun. */
function possessor(pieces: readonly Piece[], noun: number): PieceRange | null {
  let at = noun - 1;
  while (
    at >= 0 &&
    (pieces[at]?.tag === 'adjective' || pieces[at]?.tag === 'noun' || pieces[at]?.tag === 'number' || pieces[at]?.tag === 'gerund')
  )
    at--;
  const owner = pieces[at];
  if (owner === undefined) return null;
  if (['his', 'her', 'their', 'its'].includes(lowerOf(owner))) return { from: at, to: at + 1 };
  if (!isPossessiveMark(owner)) return null;
  let from = at;
  while (from > 0 && at - from < 12 && ['noun', 'name', 'adjective', 'determiner', 'number'].includes(pieces[from - 1]?.tag ?? '')) from--;
  return from < at ? { from, to: at } : null;
}

/** The noun with its clause may be a subject: the clause ends before a second finite verb that is not coordinated. */
function nounContentEnd(pieces: readonly Piece[], from: number): number {
  const limit = contentEnd(pieces, from, true);
  let verbs = 0;
  for (let at = from; at < limit; at++) {
    if (isComma(pieces[at]) && pieces[at + 1]?.tag === 'relative') return at;
    if (pieces[at]?.tag === 'relative' || isSubordinator(pieces[at]) || pieces[at]?.tag === 'conjunction') return limit;
    if (isQuotation(pieces[at]) || !isFinite(pieces, at)) continue;
    if (verbs++ > 0) return at;
    while (isFinite(pieces, at + 1) || pieces[at + 1]?.tag === 'adverb') at++;
  }
  return limit;
}
