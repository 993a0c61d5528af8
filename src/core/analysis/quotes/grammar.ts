import { UNASKED } from '../../text/words.ts';
import type { Piece } from './passages.ts';
import { GRAMMAR_WORDS, KIND } from './tables/grammarWords.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Shallow grammar: what one piece can be, as far as finding subjects and the ends of clauses needs to know. */

/** Lower-case form of a word, the mark itself of punctuation, '' for a quotation or nothing. */
export function lowerOf(piece: Piece | undefined): string {
  return piece === undefined || piece.tag === 'quotation' ? '' : piece.word.lower;
}

const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'doing']);

/** Tag of a word that is, or opens, a finite verb group. */
export const isFiniteTag = (tag: string | undefined): boolean => tag === 'past' || tag === 'verb' || tag === 'modal' || tag === 'auxiliary';

/** A verb that has a subject: not an infinitive, participle or gerund. */
export function isFinite(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  switch (piece?.tag) {
    case 'past':
    case 'modal':
      return true;
    case 'auxiliary':
      return !NOT_FINITE.has(piece.word.lower);
    case 'verb':
      return !followsTo(pieces, at) && !opensNounPhraseBefore(pieces, at);
    default:
      return false;
  }
}

/** "a later press conference": behind a determiner even what looks like a verb is a noun. */
function opensNounPhraseBefore(pieces: readonly Piece[], at: number): boolean {
  let from = at;
  while (from > 0 && (pieces[from - 1]?.tag === 'adjective' || pieces[from - 1]?.tag === 'adverb')) from--;
  const tag = justBefore(pieces, from)?.tag;
  return tag === 'determiner' || (tag === 'possessive' && from < at);
}

function followsTo(pieces: readonly Piece[], at: number): boolean {
  let from = at;
  while (from > 0 && pieces[from - 1]?.tag === 'adverb') from--;
  return justBefore(pieces, from)?.tag === 'to';
}

/** What a word is in the shallow grammar, as bits of `KIND`: one look answers every question about it. */
function kindOf(piece: Piece | undefined): number {
  if (piece === undefined || piece.tag === 'quotation') return 0;
  const { word } = piece;
  if (word.grammarKinds === UNASKED) word.grammarKinds = GRAMMAR_WORDS.get(word.lower) ?? 0;
  return word.grammarKinds;
}

export const isComma = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.comma) !== 0;
export const isDash = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.dash) !== 0;
export const isFinalMark = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.final) !== 0;
export const isQuotation = (piece: Piece | undefined): boolean => piece?.tag === 'quotation';

/** Something that a noun phrase may begin with. */
export function startsNounPhrase(piece: Piece | undefined): boolean {
  switch (piece?.tag) {
    case 'determiner':
    case 'possessive':
    case 'noun':
    case 'name':
    case 'adjective':
    case 'number':
    case 'pronoun':
    case 'quotation':
      return true;
    default:
      return false;
  }
}

/** "at least 40", "up to 40": no adjunct, but a subject. */
export function opensNumber(pieces: readonly Piece[], at: number): boolean {
  const next = lowerOf(pieces[at + 1]);
  return pieces[at + 2]?.tag === 'number' && (next === 'least' || next === 'most' || next === 'to');
}

/** Something that a noun phrase may end with. */
export function isNominal(piece: Piece | undefined): boolean {
  switch (piece?.tag) {
    case 'noun':
    case 'name':
    case 'number':
    case 'pronoun':
    case 'quotation':
      return true;
    default:
      return false;
  }
}

export const isSubjectPronoun = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.subjectPronoun) !== 0;
export const isObjectPronoun = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.objectPronoun) !== 0;
export const isPersonalPronoun = (piece: Piece | undefined): boolean => (kindOf(piece) & KIND.personalPronoun) !== 0;

/** Pieces of a time expression without a preposition from `at`: "Monday", "last week", "late Tuesday night"; 0 if none. */
export function timeExpressionLength(pieces: readonly Piece[], at: number): number {
  let to = at;
  let kind = kindOf(pieces[to]);
  while (to < at + 3 && (kind & KIND.timeOpener) !== 0 && (kind & KIND.timeWord) === 0) kind = kindOf(pieces[++to]);
  const hasOpener = to > at;
  let found = false;
  while (to < at + 6) {
    if ((kind & KIND.timeWord) === 0 && ((kind & KIND.timeUnit) === 0 || !(hasOpener || found))) break;
    found = true;
    kind = kindOf(pieces[++to]);
  }
  return found ? to - at : 0;
}

const CLOSING_STATEMENTS = new Set(['.', '?', '!', ',', '…', '...']);

/** The quotation at `at` ends in a stop of its own, or in a comma: it is speech, not a word or two in a sentence. */
export function closesStatement(pieces: readonly Piece[], at: number): boolean {
  const run = pieces[at];
  return run?.tag === 'quotation' && run.closing !== null && CLOSING_STATEMENTS.has(run.closing);
}

/** Opens a subordinate clause; "than" mostly compares ("more than 40 people"). */
export const isSubordinator = (piece: Piece | undefined): boolean => piece?.tag === 'subordinator' && lowerOf(piece) !== 'than';
