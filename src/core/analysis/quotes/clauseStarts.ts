import { isComma, isDash, isFinite, isSubjectPronoun, isSubordinator, lowerOf, startsNounPhrase } from './grammar.ts';
import { cueForm } from './cueForms.ts';
import { LONGEST_PHRASE } from './nounPhrases.ts';
import type { Piece } from './passages.ts';
import { verbGroupStart } from './verbGroups.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Where the clause begins whose verb stands at `verb`, looking left from `before`. */
export function clauseStart(pieces: readonly Piece[], before: number, verb: number): number {
  const limit = Math.max(0, verb - LONGEST_PHRASE);
  let at = before - 1;
  for (; at >= limit; at--) {
    const piece = pieces[at];
    const lower = lowerOf(piece);
    if (lower === ')' || lower === ']') {
      at = openingBracket(pieces, at, limit);
      continue;
    }
    // "R-Ky.,": the stop of an abbreviation.
    if (lower === '.' && isComma(pieces[at + 1])) continue;
    if (lower === ';' || lower === ':' || lower === '.' || lower === '?' || lower === '!') return at + 1;
    if (piece?.tag === 'quotation' && endsClause(pieces, at)) return at + 1;
    // "― as was known ― the mayor said"; not the dashes round an insertion ("the mayor - a doctor - said").
    if (isDash(piece) && at < verb - 1 && !isDash(pieces[verb - 1]) && startsNounPhrase(pieces[at + 1])) return at + 1;
    // A relative pronoun whose verb has not been met: "what locals said", "the deal that she signed".
    if (isSubordinator(piece) || piece?.tag === 'relative' || lower === 'what') return at + 1;
    if ((lower === 'but' || (lower === 'as' && (at === 0 || isComma(pieces[at - 1])))) && startsNounPhrase(pieces[at + 1])) return at + 1;
    if (isFinite(pieces, at) && !isModifier(pieces, at)) {
      const relative = relativeBefore(pieces, at, limit);
      if (relative < 0) return at + 1;
      at = relative;
    }
  }
  return at + 1;
}

/** "retired general X", "…,” lead author X": what looks like a verb opens a noun phrase. */
export function isModifier(pieces: readonly Piece[], at: number): boolean {
  // Not `pieces[-1]`: before the first of an array the engine looks for a property, which is slow.
  const before = at > 0 ? pieces[at - 1] : undefined;
  const opens = before === undefined || before.tag === 'quotation' || before.tag === 'determiner' || before.tag === 'punctuation';
  const piece = pieces[at];
  if (!opens || piece === undefined || piece.tag === 'quotation' || !startsNounPhrase(pieces[at + 1])) return false;
  const isBareVerb = piece.tag === 'verb' && before?.tag === 'quotation' && pieces[at + 1]?.tag === 'noun' && !cueForm(piece.word);
  return piece.tag === 'past' || isBareVerb;
}

function openingBracket(pieces: readonly Piece[], close: number, limit: number): number {
  for (let at = close - 1; at >= limit; at--) if (lowerOf(pieces[at]) === '(' || lowerOf(pieces[at]) === '[') return at;
  return close;
}

/** A quotation that is speech of its own, not a word or two within a phrase. */
function endsClause(pieces: readonly Piece[], at: number): boolean {
  const run = pieces[at];
  if (run?.tag !== 'quotation') return false;
  return run.innerLast - run.innerFirst > 4 || run.closing !== null || isComma(pieces[at + 1]) || pieces[at + 1]?.tag === 'pronoun';
}

/** For a finite verb inside a relative clause: the piece before that clause belongs to, as index of its relative pronoun; else -1. */
function relativeBefore(pieces: readonly Piece[], verb: number, limit: number): number {
  const start = verbGroupStart(pieces, verb);
  const before = justBefore(pieces, start);
  // "the deal they signed": a pronoun right behind a noun.
  if (
    before?.tag === 'pronoun' &&
    isSubjectPronoun(before) &&
    (justBefore(pieces, start - 1)?.tag === 'noun' || lowerOf(justBefore(pieces, start - 1)) === 'everyone')
  )
    return start - 1;
  let chain = start;
  for (let at = start - 1; at >= limit; at--) {
    const piece = pieces[at];
    if (piece?.tag === 'relative') return at;
    if (piece?.tag === 'quotation' || isSubordinator(piece) || lowerOf(piece) === ';' || lowerOf(piece) === ':') return -1;
    if (at < start - 1 && isFinite(pieces, at)) {
      // A further verb of the same relative clause ("who went and saw").
      if (!coordinated(pieces, at, chain)) return -1;
      chain = verbGroupStart(pieces, at);
      at = chain;
    }
  }
  return -1;
}

function coordinated(pieces: readonly Piece[], first: number, second: number): boolean {
  for (let at = first + 1; at < second; at++) if (pieces[at]?.tag === 'conjunction') return true;
  return false;
}
