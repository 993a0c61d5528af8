import { isPossessive } from '../../text/possessive.ts';
import { isComma, isDash, isFinite, isNominal, lowerOf, startsNounPhrase, timeExpressionLength } from './grammar.ts';
import type { Piece } from './passages.ts';

/** How far a phrase is followed; longer ones are no speaker, and every look stays bounded. */
export const LONGEST_PHRASE = 60;

/** End of the noun phrase from `at`, without what hangs on it ("the ministry's spokesman"); `at` itself if there is none. */
export function simpleNounPhraseEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (!startsNounPhrase(first)) return at;
  if (first?.tag === 'pronoun') return at + 1;
  let to = at;
  let headSeen = false;
  for (; to < pieces.length && to - at < LONGEST_PHRASE; to++) {
    const piece = pieces[to];
    switch (piece?.tag) {
      case 'determiner':
      case 'possessive':
        // A new determiner opens a new phrase, except the possessive mark itself.
        if (to > at && !isPossessiveMark(piece) && headSeen) return to;
        if (isPossessiveMark(piece)) headSeen = false;
        continue;
      case 'clitic':
        if (!isPossessiveMark(piece)) return to;
        headSeen = false;
        continue;
      case 'noun':
      case 'name':
      case 'number':
      case 'quotation':
        headSeen = true;
        continue;
      case 'adjective':
        continue;
      case 'adverb':
      case 'gerund':
      case 'participle':
        // "the fast growing party": only before the head.
        if (headSeen && piece.tag === 'gerund' && pieces[to + 1]?.tag === 'punctuation') continue; // "the committee hearing"
        if (headSeen || !startsOrModifies(pieces[to + 1])) return trimmed(pieces, at, to);
        continue;
      case 'punctuation':
        if (lowerOf(piece) === '&' || lowerOf(piece) === '/' || lowerOf(piece) === "'" || lowerOf(piece) === '’') continue;
        return trimmed(pieces, at, to);
      case 'conjunction':
        // "Marlow & Co. analyst Ann Example"
        if (lowerOf(piece) === '&' && headSeen) continue;
        return trimmed(pieces, at, to);
      default:
        return trimmed(pieces, at, to);
    }
  }
  return trimmed(pieces, at, to);
}

const startsOrModifies = (piece: Piece | undefined): boolean =>
  isNominal(piece) || piece?.tag === 'adjective' || piece?.tag === 'participle';

export const isPossessiveMark = (piece: Piece | undefined): boolean => piece?.tag !== 'quotation' && isPossessive(piece);

function trimmed(pieces: readonly Piece[], from: number, to: number): number {
  let end = to;
  while (end > from && pieces[end - 1]?.tag === 'adverb') end--;
  return end;
}

const ATTACHING = new Set('of in for at from on with to between against behind under near outside inside across over by about'.split(' '));

/**
 * End of the noun phrase from `at` with all that hangs on it: prepositional phrases, coordinated phrases, appositives and relative clauses
 * between commas, brackets. For a subject behind its verb ("said X, director of Y,").
 */
export function fullNounPhraseEnd(pieces: readonly Piece[], at: number): number {
  let end = simpleNounPhraseEnd(pieces, at);
  if (end === at) return at;
  const limit = Math.min(pieces.length, at + LONGEST_PHRASE);
  while (end < limit) {
    const next = pieces[end];
    let extended = end;
    if (next?.tag === 'preposition' || next?.tag === 'to') {
      if (ATTACHING.has(lowerOf(next)) && timeExpressionLength(pieces, end + 1) === 0) extended = simpleNounPhraseEnd(pieces, end + 1);
      if (extended === end + 1) extended = end;
    } else if (next?.tag === 'conjunction' && (lowerOf(next) === 'and' || lowerOf(next) === 'or')) {
      const other = simpleNounPhraseEnd(pieces, end + 1);
      if (other > end + 1 && !isFinite(pieces, other)) extended = other;
    } else if (lowerOf(next) === '(' || lowerOf(next) === '[') {
      extended = closingBracket(pieces, end, limit);
    } else if (isComma(next)) {
      extended = appositiveEnd(pieces, end, limit);
    } else if (next?.tag === 'relative') {
      extended = clauseStop(pieces, end, limit);
    }
    if (extended <= end) break;
    end = extended;
  }
  return end;
}

/** "said the union, which would …": a relative clause with "which" behind a comma is no part of who speaks. */
export function beforeWhich(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (isComma(pieces[at]) && lowerOf(pieces[at + 1]) === 'which') return at;
  return to;
}

/** Behind the bracket that opens at `open`, if it says something of the speaker: not "according to the union (INCLUDING 9,000 in the capital)". */
function closingBracket(pieces: readonly Piece[], open: number, limit: number): number {
  if (/^(?:including|with|compared|up|down)$/.test(lowerOf(pieces[open + 1]))) return open;
  for (let at = open + 1; at < limit && at < open + 12; at++) if (lowerOf(pieces[at]) === ')' || lowerOf(pieces[at]) === ']') return at + 1;
  return open;
}

/** From the comma at `comma`: the end of an appositive, an age or a relative clause behind it; `comma` where something else follows. */
function appositiveEnd(pieces: readonly Piece[], comma: number, limit: number): number {
  const first = pieces[comma + 1];
  if (first?.tag === 'relative' || lowerOf(first) === 'whose') return clauseStop(pieces, comma + 1, limit);
  if (!startsNounPhrase(first) || first?.tag === 'quotation' || first?.tag === 'pronoun') return comma;
  const end = simpleNounPhraseEnd(pieces, comma + 1);
  // A verb behind it: a new clause, no appositive.
  if (end === comma + 1 || isFinite(pieces, end) || pieces[end]?.tag === 'gerund') return comma;
  return end;
}

function clauseStop(pieces: readonly Piece[], from: number, limit: number): number {
  let at = from + 1;
  while (
    at < limit &&
    !isComma(pieces[at]) &&
    !isDash(pieces[at]) &&
    pieces[at]?.tag !== 'quotation' &&
    !/^[.;:!?]$/.test(lowerOf(pieces[at]))
  )
    at++;
  return at;
}
