import {
  isComma,
  isDash,
  isFinite,
  isFiniteTag,
  isNominal,
  isPersonalPronoun,
  isSubordinator,
  lowerOf,
  opensNumber,
  startsNounPhrase,
} from './grammar.ts';
import type { Piece } from './passages.ts';
import type { QuotedRun } from './quotedRun.ts';
import { verbGroupStart } from './verbGroups.ts';

/**
 * A clause with subject and finite verb begins at `from`.
 * @param strict what precedes takes a noun as well ("declared an emergency and the army moved in"): the verb must be the first noun's beyond doubt
 */
export function isClauseAt(pieces: readonly Piece[], from: number, strict = false): boolean {
  const first = pieces[from];
  if (first === undefined) return false;
  const second = pieces[from + 1];
  if (isPersonalPronoun(first)) return opensClause(first, second);
  return (startsNounPhrase(first) || LEADS_IN.has(first.tag)) && hasMainVerb(pieces, from, strict);
}

/** What may stand before a clause's subject, or be it without being a noun. */
const LEADS_IN: ReadonlySet<Piece['tag']> = new Set(['gerund', 'adverb', 'preposition', 'subordinator', 'relative']);

/** "he was", "they also": a subject pronoun; "it" and "you" may be objects, so that their verb must follow. */
function opensClause(pronoun: Piece | undefined, next: Piece | undefined): boolean {
  if (next === undefined || next.tag === 'punctuation') return false;
  const lower = lowerOf(pronoun);
  return (lower !== 'it' && lower !== 'you') || isFiniteTag(next.tag) || next.tag === 'adverb' || next.tag === 'clitic';
}

/** Behind a noun they are no participles of it: "reported 12 people died". */
const INTRANSITIVE = new Set(
  'died fell rose came went fled collapsed remained happened occurred arrived survived disappeared grew began'.split(' '),
);

/** A finite verb with a subject of its own: not one of a relative or subordinate clause, nor the second of a verb phrase. */
function hasMainVerb(pieces: readonly Piece[], from: number, strict: boolean): boolean {
  let relatives = 0;
  let openCommas = 0;
  let infinitive = false;
  /** "officers encountered him": a past tense that was taken for a participle. */
  let weak = false;
  let hasQuotation = false;
  let conjoined = false;
  // "said when fighting broke out, people fled": a clause in front is passed over up to its comma.
  let fronted = isSubordinator(pieces[from]) || (pieces[from]?.tag === 'preposition' && !opensNumber(pieces, from));
  for (let at = from; at < pieces.length && at < from + 50; at++) {
    const piece = pieces[at];
    if (
      piece?.tag === 'quotation' &&
      at > from &&
      pieces[from]?.tag !== 'preposition' &&
      isSentenceLike(piece) &&
      openCommas % 2 === 0 &&
      !isDash(pieces[at - 1])
    )
      return true;
    if (fronted) {
      if (isComma(piece)) fronted = false;
      if (isSubordinator(pieces[from]) || !isFinite(pieces, at)) continue;
    }
    if (isDash(piece)) {
      const closing = closingDash(pieces, at);
      if (closing > at) {
        at = closing;
        continue;
      }
    }
    // "said 393 people who identified AS contacts were followed": of the relative clause's verb.
    const complement =
      isSubordinator(piece) && at > from && !(lowerOf(piece) === 'as' && /^(?:past|participle)$/.test(pieces[at - 1]?.tag ?? ''));
    if (lowerOf(piece) === ';' || (complement && lowerOf(piece) !== 'that')) return weak && !strict;
    if (piece?.tag === 'relative' || complement) relatives++;
    if (piece?.tag === 'to') infinitive = true;
    else if (piece?.tag === 'participle' && isNominal(pieces[at - 1])) {
      if (INTRANSITIVE.has(lowerOf(piece)) && relatives === 0) return true;
      weak = true;
    }
    if (isComma(piece)) openCommas++;
    else if (piece?.tag === 'conjunction') {
      openCommas = 0;
      conjoined = true;
    } else if (piece?.tag === 'quotation') hasQuotation ||= openCommas % 2 === 0;
    if (at === from || !isFinite(pieces, at)) continue;
    const start = verbGroupStart(pieces, at);
    if (start > from && pieces[start - 1]?.tag === 'conjunction') {
      // "plans to raise taxes and give breaks would …"
      if (infinitive && piece?.tag === 'verb') continue;
      return false;
    }
    if (relatives === 0) {
      // "the fossil, found in May, is old"
      if (piece?.tag === 'past' && isComma(pieces[at - 1]) && closingComma(pieces, at) > at) continue;
      // "a plan, the minister said": the verb behind a lone comma is another clause's.
      return openCommas % 2 === 0 && !(strict && conjoined);
    }
    relatives--;
    while (isFinite(pieces, at + 1) || pieces[at + 1]?.tag === 'adverb') at++;
  }
  return hasQuotation || (weak && !strict);
}

/** So long that its verb stands inside the marks. */
const isSentenceLike = ({ innerFirst, innerLast }: QuotedRun): boolean => innerLast - innerFirst > 3;

const LONGEST_INSERTION = 14;

/** The comma that closes the insertion at `from`; `from` where none follows. */
function closingComma(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at < from + LONGEST_INSERTION && at < pieces.length; at++) if (isComma(pieces[at])) return at;
  return from;
}

/** The dash that closes the insertion opened at `open`; `open` where none follows. */
function closingDash(pieces: readonly Piece[], open: number): number {
  for (let at = open + 2; at < open + LONGEST_INSERTION && at < pieces.length; at++) if (isDash(pieces[at])) return at;
  return open;
}
