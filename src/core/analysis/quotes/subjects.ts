import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isPersonalPronoun,
  isSubjectPronoun,
  isSubordinator,
  lowerOf,
  startsNounPhrase,
  timeExpressionLength,
} from './grammar.ts';
import { LONGEST_PHRASE, simpleNounPhraseEnd } from './nounPhrases.ts';
import type { Piece, PieceRange } from './passages.ts';

/** Adverbs by place only: "has long said". */
const LOOSE_ADVERBS = new Set(['long', 'first', 'since', 'just', 'all']);

/** First piece of the verb group that ends at `verb`: auxiliaries, modals and adverbs before it belong to it. */
export function verbGroupStart(pieces: readonly Piece[], verb: number): number {
  let from = verb;
  for (;;) {
    const before = pieces[from - 1];
    const isPart =
      (LOOSE_ADVERBS.has(lowerOf(before)) && pieces[from - 2]?.tag === 'auxiliary') ||
      before?.tag === 'auxiliary' ||
      before?.tag === 'modal' ||
      before?.tag === 'adverb' ||
      (before?.tag === 'clitic' && lowerOf(before) !== "'s") ||
      (lowerOf(before) === "'s" && isClipped(pieces, from));
    if (!isPart) return from;
    from--;
  }
}

/** "It 's denouncing": after a pronoun the clitic is a verb. */
function isClipped(pieces: readonly Piece[], after: number): boolean {
  return pieces[after - 2]?.tag === 'pronoun' || pieces[after - 2]?.tag === 'relative';
}

/**
 * The subject of the verb group that begins at `verb`: the noun phrase before it with title, coordinated phrases, appositives and relative
 * clauses; a pronoun. Looks left to the beginning of the clause; null where no noun phrase stands there.
 */
export function subjectBefore(pieces: readonly Piece[], verb: number): PieceRange | null {
  const last = pieces[verb - 1];
  if (last === undefined) return null;
  if (isSubjectPronoun(last)) return { from: verb - 1, to: verb };
  for (let from = clauseStart(pieces, verb, verb); ; from = clauseStart(pieces, from - 1, verb)) {
    const subject = firstNounPhrase(pieces, from, verb);
    if (subject) return subject;
    // "who in 2010 said": nothing but an adjunct between.
    if (pieces[from - 1]?.tag === 'relative') return { from: from - 1, to: from };
    // "a man arrested on Monday said": what looked like the verb before was a participle.
    const barrier = pieces[from - 1];
    if (barrier?.tag !== 'past' || !isNominal(pieces[from - 2])) return openingName(pieces, verb);
  }
}

/** "Ann Example, an adviser on …, said": a name and a comma open the sentence, a comma precedes the verb; whatever lies between describes her. */
function openingName(pieces: readonly Piece[], verb: number): PieceRange | null {
  if (!isComma(pieces[verb - 1]) || verb > LONGEST_PHRASE) return null;
  const end = simpleNounPhraseEnd(pieces, 0);
  const isName = pieces[end - 1]?.tag === 'name' && isComma(pieces[end]) && end < verb - 1;
  for (let at = end; at < verb; at++) if (pieces[at]?.tag === 'quotation' || lowerOf(pieces[at]) === ';') return null;
  return isName ? { from: 0, to: verb - 1 } : null;
}

/** Subject of the nearest finite verb to the left that is not a relative clause's. */
export function governingSubject(pieces: readonly Piece[], before: number): PieceRange | null {
  for (let at = before - 1; at >= 0 && at > before - 60; at--) {
    if (!isFinite(pieces, at)) continue;
    const subject = subjectBefore(pieces, verbGroupStart(pieces, at));
    if (subject && pieces[subject.from]?.tag !== 'relative' && lowerOf(pieces[subject.from]) !== 'that') return subject;
  }
  return null;
}

/** Where the clause begins whose verb stands at `verb`, looking left from `before`. */
function clauseStart(pieces: readonly Piece[], before: number, verb: number): number {
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

/** "retired general X": what looks like a past tense opens a noun phrase. */
function isModifier(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const opens = before === undefined || before.tag === 'quotation' || before.tag === 'determiner' || before.tag === 'punctuation';
  return pieces[at]?.tag === 'past' && opens && startsNounPhrase(pieces[at + 1]);
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
  const before = pieces[start - 1];
  // "the deal they signed": a pronoun right behind a noun.
  if (
    before?.tag === 'pronoun' &&
    isSubjectPronoun(before) &&
    (pieces[start - 2]?.tag === 'noun' || lowerOf(pieces[start - 2]) === 'everyone')
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

/** The first noun phrase between clause start and verb that can be its subject, up to the verb; introductory phrases are passed over. */
function firstNounPhrase(pieces: readonly Piece[], start: number, verb: number): PieceRange | null {
  let from = start;
  // Behind another verb and its object: the subject begins after the last conjunction or comma.
  if (start > 0 && isFinite(pieces, start - 1)) {
    from = afterLastBreak(pieces, start, verb);
    if (from === start && isComma(pieces[verb - 1])) return null;
  }
  for (;;) {
    from = skipConnectives(pieces, from, verb);
    if (from >= verb) return null;
    const introductory = introductoryEnd(pieces, from, verb);
    if (introductory === from) break;
    from = introductory;
  }
  let to = verb;
  while (to > from && (isComma(pieces[to - 1]) || pieces[to - 1]?.tag === 'adverb' || isDash(pieces[to - 1]))) to--;
  if (to === verb) from = afterFrontedPhrase(pieces, from, to);
  if (to <= from || !(startsNounPhrase(pieces[from]) || isModifier(pieces, from))) return null;
  if (isModifier(pieces, from)) return { from, to };
  if (isPersonalPronoun(pieces[from]) && to > from + 1 && pieces[from + 1]?.tag !== 'conjunction') return null;
  if (simpleNounPhraseEnd(pieces, from) === from) return null;
  return { from, to };
}

/** "The truth, the senator said": without a closing comma the subject stands behind the last one, unless the phrase is a list. */
function afterFrontedPhrase(pieces: readonly Piece[], from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (isComma(piece)) last = at + 1;
    else if (piece?.tag === 'conjunction' || lowerOf(piece) === '(') return from;
  }
  return startsNounPhrase(pieces[last]) ? last : from;
}

/** After a verb phrase: a new subject follows a conjunction or, lacking one, the last comma; none at all where the noun phrase is the verb's complement clause. */
function afterLastBreak(pieces: readonly Piece[], start: number, verb: number): number {
  let comma = -1;
  // "…, Ann Example, a doctor, said": with a comma before the verb the last stretch is an appositive.
  let appositives = isComma(pieces[verb - 1]) ? 1 : 0;
  for (let at = verb - 2; at >= start; at--) {
    const piece = pieces[at];
    if (piece?.tag === 'conjunction' && isComma(pieces[at - 1])) return at + 1;
    if (!isComma(piece)) continue;
    if (appositives === 0 || !startsNounPhrase(pieces[at + 1])) {
      if (comma < 0) comma = at;
    } else appositives--;
  }
  return comma >= 0 ? comma + 1 : start;
}

function skipConnectives(pieces: readonly Piece[], from: number, verb: number): number {
  let at = from;
  while (at < verb) {
    const piece = pieces[at];
    const isConnective =
      piece?.tag === 'conjunction' || piece?.tag === 'adverb' || isSubordinator(piece) || isComma(piece) || isDash(piece);
    if (!isConnective) {
      const time = timeExpressionLength(pieces, at);
      if (time === 0 || at + time >= verb) break;
      at += time;
    } else at++;
  }
  return at;
}

/** "In Paris on Monday,", "Speaking to reporters,": passed over up to their comma, or one phrase of them where none follows. */
function introductoryEnd(pieces: readonly Piece[], from: number, verb: number): number {
  const tag = pieces[from]?.tag;
  const isPhrase = tag === 'preposition' || tag === 'to';
  if (!isPhrase && tag !== 'gerund' && tag !== 'participle' && (tag !== 'past' || isModifier(pieces, from))) return from;
  for (let at = from + 1; at < verb - 1; at++) if (isComma(pieces[at]) && startsNounPhraseAfter(pieces, at + 1, verb)) return at + 1;
  if (!isPhrase) return from;
  const time = timeExpressionLength(pieces, from + 1);
  const end = time > 0 ? from + 1 + time : simpleNounPhraseEnd(pieces, from + 1);
  if (end < verb) return end > from + 1 ? end : from;
  // "In an interview Smith said": the name behind the common noun is the subject.
  for (let at = verb - 1; at > from + 1; at--) {
    if (pieces[at]?.tag === 'name' && pieces[at - 1]?.tag === 'noun') return at;
    if (pieces[at]?.tag !== 'name') break;
  }
  return from;
}

function startsNounPhraseAfter(pieces: readonly Piece[], at: number, verb: number): boolean {
  return at < verb && (startsNounPhrase(pieces[at]) || pieces[at]?.tag === 'preposition' || pieces[at]?.tag === 'adverb');
}
