import type { QuoteType } from '../../model/quote.ts';
import type { Token } from '../../text/tokens.ts';
import { isFinalMark, isFinite, isQuotation, lowerOf } from './grammar.ts';
import type { Passage, Piece, PieceRange } from './passages.ts';

/** Marks that a statement may end in. */
const BELONGING = new Set([')', ']', '%', '°']);

/** Without commas, stops and dashes at either end; null if nothing is left. */
export function trimmed(pieces: readonly Piece[], { from, to }: PieceRange): PieceRange | null {
  let first = from;
  let last = to;
  while (first < last && pieces[first]?.tag === 'punctuation') first++;
  while (last > first && pieces[last - 1]?.tag === 'punctuation' && !BELONGING.has(lowerOf(pieces[last - 1]))) last--;
  return last > first ? { from: first, to: last } : null;
}

export function typeOf(pieces: readonly Piece[], { from, to }: PieceRange): QuoteType {
  let quoted = false;
  let plain = false;
  for (let at = from; at < to; at++) {
    if (isQuotation(pieces[at])) quoted = true;
    else if (pieces[at]?.tag !== 'punctuation') plain = true;
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}

/** Quotations and marks only: where they begin and end; else null. */
export function quotationAlone(pieces: readonly Piece[]): PieceRange | null {
  let from = 0;
  while (from < pieces.length && !isQuotation(pieces[from])) {
    if (pieces[from]?.tag !== 'conjunction' && pieces[from]?.tag !== 'punctuation') return null;
    from++;
  }
  let to = from;
  while (to < pieces.length && isQuotation(pieces[to])) to++;
  if (to === from) return null;
  for (let at = to; at < pieces.length; at++) if (!isFinalMark(pieces[at]) && pieces[at]?.tag !== 'punctuation') return null;
  return { from, to };
}

const SHORTEST_BEGUN = 6;

/** `“They are nothing but a tax” for the rich.`: speech that the article ends in its own words, without a verb of its own. */
export function quotationBegun({ pieces }: Passage): PieceRange | null {
  const run = pieces[0];
  if (run?.tag !== 'quotation' || run.closing !== null || run.innerLast - run.innerFirst < SHORTEST_BEGUN) return null;
  for (let at = 1; at < pieces.length; at++) if (isFinite(pieces, at)) return null;
  return { from: 0, to: pieces.length };
}

/** Every word of weight has a capital: a title, a headline or a stage direction ("CROSSTALK"), no speech. */
export function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || word.shape === 'punctuation') continue;
    if (word.shape === 'lower') {
      if (word.form.length > 3) return false;
    } else capitals += word.shape === 'upper' ? 2 : 1;
  }
  return capitals > 1;
}
