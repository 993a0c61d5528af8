import { closesStatement, isComma, isDash, isFinite, isQuotation, lowerOf } from '../grammar.ts';
import type { Passage, Piece, PieceRange } from '../passages.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** What stands before a frame: `"…," X said`, `The road is closed, X said`. */
export interface LeftContent extends PieceRange {
  /** It ends in a quotation. */
  readonly quoted: boolean;
  /** It has a finite verb. */
  readonly isClause: boolean;
}

/** The content that ends right before the frame at `end`, or null where no comma or quotation stands there. */
export function contentBefore(passage: Passage, end: number): LeftContent | null {
  const { pieces } = passage;
  let to = end;
  if (isComma(justBefore(pieces, to)) || isDash(justBefore(pieces, to))) to--;
  const last = justBefore(pieces, to);
  if (last === undefined) return null;
  if (last.tag === 'quotation') {
    const introduces = to < end || closesStatement(pieces, to - 1) || last.unclosed || isWholeSpeech(pieces, to - 1);
    if (!introduces) return null;
    return quotedBefore(pieces, to);
  }
  if (to === end) return null;
  const from = clauseBegin(pieces, to);
  return { from, to, quoted: false, isClause: hasFinite(pieces, from, to) };
}

/** `"The road has been closed" said the mayor`: the comma was forgotten behind a quotation that opens the passage and is longer than a title. */
function isWholeSpeech(pieces: readonly Piece[], at: number): boolean {
  const run = pieces[at];
  return at === 0 && run?.tag === 'quotation' && run.innerLast - run.innerFirst >= LONGEST_TITLE;
}

const LONGEST_TITLE = 8;

/** A quotation alone, or the clause that it ends. */
function quotedBefore(pieces: readonly Piece[], to: number): LeftContent | null {
  const run = to - 1;
  const from = clauseBegin(pieces, to);
  const words = pieces.slice(from, run);
  // "In “Morning Talk,” the mayor said": a title within an adjunct.
  const adjunct = words[0]?.tag === 'preposition' && !hasFinite(pieces, from, run);
  const title = pieces[run];
  if (adjunct && title?.tag === 'quotation' && title.innerLast - title.innerFirst < LONGEST_TITLE) return null;
  const mixed = words.length > 0 && !isComma(words.at(-1)) && lowerOf(words.at(-1)) !== ':' && !words.every(isConnective);
  if (mixed) return { from, to, quoted: true, isClause: true };
  let first = run;
  while (first > from && isQuotation(pieces[first - 1])) first--;
  return { from: first, to, quoted: true, isClause: true };
}

const isConnective = (piece: Piece): boolean => piece.tag === 'conjunction' || piece.tag === 'adverb' || isComma(piece);

/** Beginning of the sentence or of its part behind a semicolon. */
function clauseBegin(pieces: readonly Piece[], to: number): number {
  let from = to - 1;
  while (from > 0 && to - from < 120 && lowerOf(pieces[from - 1]) !== ';' && lowerOf(pieces[from - 1]) !== ':') from--;
  return from;
}

function hasFinite(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isFinite(pieces, at) || isVerbOfNumber(pieces, at) || (isQuotation(pieces[at]) && to - from > 1)) return true;
  return false;
}

/** "Some 9,000 marched": behind a bare number the past tense is taken for a participle. */
const isVerbOfNumber = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.tag === 'participle' && at > 0 && pieces[at - 1]?.tag === 'number';
