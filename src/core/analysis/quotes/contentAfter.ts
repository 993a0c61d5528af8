import { skipAdjuncts } from './adjuncts.ts';
import { isClauseAt } from './clauses.ts';
import { cueForm } from './cueForms.ts';
import { contentEnd, QUESTION_WORDS } from './contentEnd.ts';
import { closesStatement, isComma, isFinalMark, isFinite, isPersonalPronoun, isQuotation, lowerOf } from './grammar.ts';
import type { Piece, PieceRange } from './passages.ts';
import { ANSWERED_NOUNS } from './tables/speechNouns.ts';

/** The content behind a cue, or null where no reported clause or quotation stands there. */
export interface RightContent extends PieceRange {
  /** How it begins: the words that the rule is named after. */
  readonly kind: 'that' | 'clause' | 'quotation' | 'question';
}

const QUESTION_ADVERBS = new Set(['when', 'where']);

export interface RightOptions {
  readonly bare: boolean;
  /** The verb takes a noun as well. */
  readonly transitive: boolean;
  readonly question: boolean;
  readonly quote: boolean;
  readonly that: boolean;
  readonly embedded: boolean;
}

const SHORTEST_SPEECH = 6;

const isPunctuation = (piece: Piece | undefined): boolean => piece?.tag === 'punctuation';

export function contentAfter(pieces: readonly Piece[], cueEnd: number, options: RightOptions): RightContent | null {
  let at = cueEnd;
  let adjunct = false;
  if (!startsContent(pieces, at, options)) {
    const skipped = skipAdjuncts(pieces, at);
    if (
      skipped > at &&
      options.bare &&
      !startsContent(pieces, skipped, options) &&
      isClauseAt(pieces, at, options.transitive) &&
      !isClauseAt(pieces, skipped, options.transitive)
    ) {
      // The "adjunct" was the beginning of the clause itself ("said at least six people died").
    } else {
      adjunct = skipped > at;
      at = skipped;
    }
  }
  if (isComma(pieces[at]) && options.that) at = thatBehindCommas(pieces, at);
  let piece = pieces[at];
  if (lowerOf(piece) === ':' || (isComma(piece) && isQuotation(pieces[at + 1]))) {
    if (!isQuotation(pieces[at + 1]) && lowerOf(piece) !== ':') return null;
    at++;
    piece = pieces[at];
    if (piece !== undefined && !isQuotation(piece)) return { from: at, to: contentEnd(pieces, at, options.embedded), kind: 'clause' };
  }
  if (piece === undefined) return null;
  // `said on “Morning Talk”`: a title within the adjunct.
  if (piece.tag === 'quotation' && adjunct && !isPunctuation(pieces[at - 1]) && piece.innerLast - piece.innerFirst < SHORTEST_SPEECH)
    return null;
  if (piece.tag === 'quotation')
    return options.quote || options.that ? { from: at, to: quotedContentEnd(pieces, at, options), kind: 'quotation' } : null;
  const lower = piece.word.lower;
  // "responded to criticism that …": what others said.
  if (lower === 'that' && adjunct && lowerOf(pieces[cueEnd]) === 'to' && ANSWERED_NOUNS.has(lowerOf(pieces[at - 1]))) return null;
  if (lower === 'that' && options.that) {
    const from = isFinite(pieces, at + 1) ? at : at + 1;
    return from < pieces.length ? { from, to: contentEnd(pieces, from, options.embedded), kind: 'that' } : null;
  }
  if (options.question && (QUESTION_WORDS.has(lower) || (!options.bare && QUESTION_ADVERBS.has(lower))))
    return { from: at, to: contentEnd(pieces, at, options.embedded), kind: 'question' };
  // "footage of the mayor | saying …": the gerund is a cue of its own.
  if (piece.tag === 'gerund' && cueForm(piece.word)) return null;
  if (options.bare && isClauseAt(pieces, at, options.transitive))
    return { from: at, to: contentEnd(pieces, at, options.embedded), kind: 'clause' };
  return null;
}

/** "said in Springfield, Ohio, that …", "warned, as he had before, that …": the place of "that" behind a second comma; else `comma`. */
function thatBehindCommas(pieces: readonly Piece[], comma: number): number {
  for (let at = comma + 1; at < pieces.length && at < comma + 16; at++) {
    if (isComma(pieces[at]) && lowerOf(pieces[at + 1]) === 'that') return at + 1;
    if (isQuotation(pieces[at]) || lowerOf(pieces[at]) === ';') break;
  }
  return comma;
}

function startsContent(pieces: readonly Piece[], at: number, options: RightOptions): boolean {
  const piece = pieces[at];
  const lower = lowerOf(piece);
  return (
    piece === undefined ||
    piece.tag === 'quotation' ||
    lower === ':' ||
    lower === ',' ||
    (lower === 'that' && options.that) ||
    (options.question && QUESTION_WORDS.has(lower)) ||
    (isPersonalPronoun(piece) && lower !== 'it')
  );
}

/** A quotation right behind the cue: alone, followed by further ones, or the beginning of a longer clause. */
function quotedContentEnd(pieces: readonly Piece[], at: number, options: RightOptions): number {
  let to = at + 1;
  while (isQuotation(pieces[to])) to++;
  const next = pieces[to];
  if (next === undefined || isFinalMark(next) || lowerOf(next) === ';') return to;
  if (closesStatement(pieces, to - 1)) return to;
  return contentEnd(pieces, to, options.embedded);
}
