import {
  isComma,
  isDash,
  isFinalMark,
  isFinite,
  isPersonalPronoun,
  isQuotation,
  isSubordinator,
  lowerOf,
  opensNumber,
  timeExpressionLength,
} from './grammar.ts';
import { simpleNounPhraseEnd } from './nounPhrases.ts';
import type { Piece } from './passages.ts';

/** What may stand beside a cue and is no part of what is said: when, where, to whom. */

const ADJUNCT_PREPOSITIONS = new Set(
  'on in at during after before via through to by from of about with as for over following near outside inside without under amid'.split(
    ' ',
  ),
);

/**
 * Passes what may stand between cue and content: when, where, to whom ("on Monday in a statement on its website"). A phrase that turns out to be
 * the subject of a clause is left.
 */
export function skipAdjuncts(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    const piece = pieces[at];
    const time = timeExpressionLength(pieces, at);
    if (time > 0) at += time;
    else if (piece?.tag === 'adverb' && !isFinite(pieces, at + 1)) at++;
    else if (
      (piece?.tag === 'preposition' || piece?.tag === 'to' || isPrepositionAnyway(pieces, at)) &&
      ADJUNCT_PREPOSITIONS.has(lowerOf(piece)) &&
      !opensNumber(pieces, at)
    ) {
      const timeAfter = timeExpressionLength(pieces, at + 1);
      const end = timeAfter > 0 ? at + 1 + timeAfter : adjunctNounPhraseEnd(pieces, at + 1);
      if (end === at + 1) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** "said after the convention he would": no clause behind "after", since its verb would follow the noun phrase. */
function isPrepositionAnyway(pieces: readonly Piece[], at: number): boolean {
  const lower = lowerOf(pieces[at]);
  if (!isSubordinator(pieces[at]) || (lower !== 'after' && lower !== 'before' && lower !== 'since')) return false;
  const end = simpleNounPhraseEnd(pieces, at + 1);
  return end > at + 1 && isPersonalPronoun(pieces[end]);
}

/** A name behind a common noun begins the next phrase ("in a statement Mayor …" is rare; "in an interview Smith …" is not). */
function adjunctNounPhraseEnd(pieces: readonly Piece[], from: number): number {
  const end = simpleNounPhraseEnd(pieces, from);
  // "on Twitter he …" ends by itself; a quotation never belongs to an adjunct.
  for (let at = from; at < end; at++) if (isQuotation(pieces[at])) return at;
  return end;
}

/**
 * Nothing but adjuncts and an addressee until the sentence ends.
 * @param addressee a noun phrase may be one: "told | reporters", not "demands | more"
 */
export function restIsAdjunct(pieces: readonly Piece[], from: number, addressee = true): boolean {
  let at = skipAdjuncts(pieces, from);
  if (at === from && addressee) {
    at = skipAdjuncts(pieces, simpleNounPhraseEnd(pieces, at));
  }
  return (
    at >= pieces.length ||
    isFinalMark(pieces[at]) ||
    isComma(pieces[at]) ||
    isDash(pieces[at]) ||
    lowerOf(pieces[at]) === ';' ||
    (lowerOf(pieces[at]) === ':' && at + 1 === pieces.length)
  );
}
