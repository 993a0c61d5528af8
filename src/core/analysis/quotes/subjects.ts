import { clauseStart, isModifier } from './clauseStarts.ts';
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
import { ANSWERED_NOUNS } from './tables/speechNouns.ts';
import { verbGroupStart } from './verbGroups.ts';
import { justBefore } from '../../text/justBefore.ts';

/**
 * The subject of the verb group that begins at `verb`: the noun phrase before it with title, coordinated phrases, appositives and relative
 * clauses; a pronoun. Looks left to the beginning of the clause; null where no noun phrase stands there.
 */
export function subjectBefore(pieces: readonly Piece[], verb: number): PieceRange | null {
  const last = justBefore(pieces, verb);
  if (last === undefined) return null;
  if (isSubjectPronoun(last)) return { from: verb - 1, to: verb };
  for (let from = clauseStart(pieces, verb, verb); ; from = clauseStart(pieces, from - 1, verb)) {
    const subject = firstNounPhrase(pieces, from, verb);
    if (subject) return withoutAdverbial(pieces, subject);
    // "who in 2010 said": nothing but an adjunct between.
    if (justBefore(pieces, from)?.tag === 'relative' && isSubjectRelative(justBefore(pieces, from))) return { from: from - 1, to: from };
    // "a man arrested on Monday said": what looked like the verb before was a participle.
    const barrier = justBefore(pieces, from);
    if (barrier?.tag !== 'past' || !isNominal(justBefore(pieces, from - 1))) return openingName(pieces, verb);
  }
}

const ADVERBIALS = new Set(['on', 'for', 'in', 'at', 'speaking', 'writing']);

/** "The rebels, on the other hand, said", "An official, speaking anonymously, said": who they are ends at the comma. */
function withoutAdverbial(pieces: readonly Piece[], { from, to }: PieceRange): PieceRange {
  for (let at = from + 1; at < to - 1; at++) {
    if (!isComma(pieces[at])) continue;
    return ADVERBIALS.has(lowerOf(pieces[at + 1])) ? { from, to: at } : { from, to };
  }
  return { from, to };
}

const isSubjectRelative = (piece: Piece | undefined): boolean => ['who', 'whom', 'which', 'that'].includes(lowerOf(piece));

/** "Ann Example, an adviser on …, said": a name and a comma (or a noun and ", who") open the sentence or follow its quotation, a comma precedes the verb; whatever lies between describes her. */
function openingName(pieces: readonly Piece[], verb: number): PieceRange | null {
  if (!isComma(justBefore(pieces, verb)) || verb > LONGEST_PHRASE) return null;
  let from = verb - 1;
  while (from > 0 && pieces[from - 1]?.tag !== 'quotation' && lowerOf(pieces[from - 1]) !== ';') from--;
  const end = simpleNounPhraseEnd(pieces, from);
  const { tag } = justBefore(pieces, end) ?? {};
  const isDescribed = tag === 'name' || (tag === 'noun' && lowerOf(pieces[end + 1]) === 'who');
  return isDescribed && isComma(pieces[end]) && end < verb - 1 ? { from, to: verb - 1 } : null;
}

/** Subject of the nearest finite verb to the left that is not a relative clause's; one of what somebody answers to only where there is no other. */
export function governingSubject(pieces: readonly Piece[], before: number): PieceRange | null {
  let answered: PieceRange | null = null;
  for (let at = before - 1; at >= 0 && at > before - 60; at--) {
    if (!isFinite(pieces, at)) continue;
    const subject = subjectBefore(pieces, verbGroupStart(pieces, at));
    if (!subject || pieces[subject.from]?.tag === 'relative' || lowerOf(pieces[subject.from]) === 'that') continue;
    // "Ann Example answered fears that the dam would break, saying …"
    if (lowerOf(justBefore(pieces, subject.from)) !== 'that' || !ANSWERED_NOUNS.has(lowerOf(justBefore(pieces, subject.from - 1))))
      return subject;
    answered ??= subject;
  }
  return answered;
}

/** The first noun phrase between clause start and verb that can be its subject, up to the verb; introductory phrases are passed over. */
function firstNounPhrase(pieces: readonly Piece[], start: number, verb: number): PieceRange | null {
  let from = start;
  // Behind another verb and its object: the subject begins after the last conjunction or comma.
  if (start > 0 && isFinite(pieces, start - 1)) {
    from = afterLastBreak(pieces, start, verb);
    if (from === start && isComma(justBefore(pieces, verb))) return null;
  }
  for (;;) {
    from = skipConnectives(pieces, from, verb);
    if (from >= verb) return null;
    const introductory = introductoryEnd(pieces, from, verb);
    if (introductory === from) break;
    from = introductory;
  }
  let to = verb;
  while (to > from && (isComma(justBefore(pieces, to)) || justBefore(pieces, to)?.tag === 'adverb' || isDash(justBefore(pieces, to)))) to--;
  const adjoins = to === verb;
  to = beforeTime(pieces, from, to);
  if (adjoins) from = afterFrontedPhrase(pieces, from, to);
  if (to <= from || !(startsNounPhrase(pieces[from]) || isModifier(pieces, from) || isGerundModifier(pieces, from, to))) return null;
  if (isModifier(pieces, from) || isGerundModifier(pieces, from, to)) return { from, to };
  if (isPersonalPronoun(pieces[from]) && to > from + 1 && pieces[from + 1]?.tag !== 'conjunction') return null;
  if (simpleNounPhraseEnd(pieces, from) === from) return null;
  return { from, to };
}

/** "advertising experts": a gerund and its noun are all there is. */
const isGerundModifier = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces[from]?.tag === 'gerund' && to === from + 2 && pieces[from + 1]?.tag === 'noun';

/** "The agency on Monday said": when is no part of who. */
function beforeTime(pieces: readonly Piece[], from: number, to: number): number {
  for (let length = 3; length > 0; length--) {
    const time = to - length;
    if (time <= from || timeExpressionLength(pieces, time) !== length) continue;
    const end = lowerOf(justBefore(pieces, time)) === 'on' ? time - 1 : time;
    return end > from ? end : to;
  }
  return to;
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
  let appositives = isComma(justBefore(pieces, verb)) ? 1 : 0;
  for (let at = verb - 2; at >= start; at--) {
    const piece = pieces[at];
    // "… was unsafe and the company said": no second noun of one phrase.
    // "… called the vote "a farce" and the company said": what is quoted ends the first clause.
    if (piece?.tag === 'conjunction' && (!isNominal(justBefore(pieces, at)) || justBefore(pieces, at)?.tag === 'quotation')) return at + 1;
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
    if (pieces[at]?.tag === 'name' && justBefore(pieces, at)?.tag === 'noun') return at;
    if (pieces[at]?.tag !== 'name') break;
  }
  return from;
}

function startsNounPhraseAfter(pieces: readonly Piece[], at: number, verb: number): boolean {
  return at < verb && (startsNounPhrase(pieces[at]) || pieces[at]?.tag === 'preposition' || pieces[at]?.tag === 'adverb');
}
