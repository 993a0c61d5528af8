import { cueForm } from './cueForms.ts';
import {
  isComma,
  isDash,
  isFinalMark,
  isFinite,
  isFiniteTag,
  isNominal,
  isPersonalPronoun,
  isQuotation,
  lowerOf,
  startsNounPhrase,
  timeExpressionLength,
} from './grammar.ts';
import { simpleNounPhraseEnd } from './nounPhrases.ts';
import type { Piece, PieceRange } from './passages.ts';
import { subjectBefore, verbGroupStart } from './subjects.ts';

/** Extents of what is said: where a reported clause begins and ends around its cue. */

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
      ADJUNCT_PREPOSITIONS.has(lowerOf(piece))
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
  if (pieces[at]?.tag !== 'subordinator' || (lower !== 'after' && lower !== 'before' && lower !== 'since')) return false;
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

/** A clause with subject and finite verb begins at `from`. */
export function isClauseAt(pieces: readonly Piece[], from: number): boolean {
  const first = pieces[from];
  if (first === undefined) return false;
  const second = pieces[from + 1];
  if (isPersonalPronoun(first)) return opensClause(first, second);
  switch (first.tag) {
    case 'determiner':
    case 'possessive':
    case 'noun':
    case 'name':
    case 'adjective':
    case 'number':
    case 'pronoun':
    case 'quotation':
    case 'gerund':
    case 'adverb':
    case 'preposition':
    case 'subordinator':
    case 'relative':
      return hasMainVerb(pieces, from);
    default:
      return false;
  }
}

/** "he was", "they also": a subject pronoun; "it" and "you" may be objects, so that their verb must follow. */
function opensClause(pronoun: Piece | undefined, next: Piece | undefined): boolean {
  if (next === undefined || next.tag === 'punctuation') return false;
  const lower = lowerOf(pronoun);
  return (lower !== 'it' && lower !== 'you') || isFiniteTag(next.tag) || next.tag === 'adverb' || next.tag === 'clitic';
}

/** A finite verb with a subject of its own: not one of a relative or subordinate clause, nor the second of a verb phrase. */
function hasMainVerb(pieces: readonly Piece[], from: number): boolean {
  let relatives = 0;
  let openCommas = 0;
  let infinitive = false;
  /** "officers encountered him": a past tense that was taken for a participle. */
  let weak = false;
  let hasQuotation = false;
  // "said when fighting broke out, people fled": a clause in front is passed over up to its comma.
  let fronted = pieces[from]?.tag === 'subordinator' || pieces[from]?.tag === 'preposition';
  for (let at = from; at < pieces.length && at < from + 50; at++) {
    const piece = pieces[at];
    if (piece?.tag === 'quotation' && at > from && piece.innerLast - piece.innerFirst > 3) return true;
    if (fronted) {
      if (isComma(piece)) fronted = false;
      if (pieces[from]?.tag === 'subordinator' || !isFinite(pieces, at)) continue;
    }
    const complement = piece?.tag === 'subordinator' && at > from;
    if (lowerOf(piece) === ';' || (complement && lowerOf(piece) !== 'that')) return weak;
    if (piece?.tag === 'relative' || complement) relatives++;
    if (piece?.tag === 'to') infinitive = true;
    else if (piece?.tag === 'participle' && isNominal(pieces[at - 1])) weak = true;
    if (isComma(piece)) openCommas++;
    else if (piece?.tag === 'conjunction') openCommas = 0;
    else if (piece?.tag === 'quotation') hasQuotation = true;
    if (at === from || !isFinite(pieces, at)) continue;
    const start = verbGroupStart(pieces, at);
    if (start > from && pieces[start - 1]?.tag === 'conjunction') {
      // "plans to raise taxes and give breaks would …"
      if (infinitive && piece?.tag === 'verb') continue;
      return false;
    }
    // "a plan, the minister said": the verb behind a lone comma is another clause's.
    if (openCommas % 2 === 1) return false;
    if (relatives === 0) return true;
    relatives--;
    while (isFinite(pieces, at + 1) || pieces[at + 1]?.tag === 'adverb') at++;
  }
  return hasQuotation || weak;
}

const CONTRASTING = new Set('gave did declined offered provided refused refrained stopped added would'.split(' '));

/**
 * End of a reported clause that begins at `from`: the end of the sentence, or where the article takes up its own account or another attribution follows.
 * @param embedded the cue stands in a relative or subordinate clause: the main clause goes on behind a comma
 */
export function contentEnd(pieces: readonly Piece[], from: number, embedded: boolean): number {
  let depth = 0;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.tag === 'quotation') continue;
    const lower = lowerOf(piece);
    if (lower === '(' || lower === '[') depth++;
    else if (lower === ')' || lower === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (lower === ';' && hasAttribution(pieces, at + 1)) return at;
    else if (isFinalMark(piece) && at >= pieces.length - 2) return at;
    else if (lower === 'according' && lowerOf(pieces[at + 1]) === 'to' && at > from + 2) return isComma(pieces[at - 1]) ? at - 1 : at;
    else if (at > from && isComma(piece) && stopsAtComma(pieces, at, embedded)) return at;
    else if (
      embedded &&
      piece?.tag === 'conjunction' &&
      (pieces[at + 1]?.tag === 'relative' || QUESTION_WORDS.has(lowerOf(pieces[at + 1])))
    )
      return at;
    else if (at > from && isDash(piece) && (embedded || takesUpAttribution(pieces, at + 1))) return at;
    else if (at > from + 1 && piece?.tag === 'conjunction' && !isComma(pieces[at - 1]) && takesUpVerb(pieces, at)) return at;
  }
  return pieces.length;
}

function stopsAtComma(pieces: readonly Piece[], comma: number, embedded: boolean): boolean {
  const next = pieces[comma + 1];
  if (next === undefined) return true;
  if (embedded && resumesMainClause(pieces, comma + 1)) return true;
  if (takesUpAttribution(pieces, comma + 1)) return true;
  if (lowerOf(next) === 'although' || lowerOf(next) === 'though') return true;
  if (next.tag === 'conjunction' || lowerOf(next) === 'while') {
    return takesUpVerb(pieces, comma + 1) || (lowerOf(next) !== 'or' && hasAttribution(pieces, comma + 2));
  }
  return isFinalAttribution(pieces, comma + 1);
}

/** "adding that …", "according to …", "without elaborating". */
function takesUpAttribution(pieces: readonly Piece[], at: number): boolean {
  let from = at;
  while (pieces[from]?.tag === 'adverb') from++;
  const piece = pieces[from];
  if (piece === undefined || piece.tag === 'quotation') return false;
  const lower = piece.word.lower;
  if (lower === 'according' || lower === 'citing') return true;
  if (lower === 'without') return pieces[from + 1]?.tag === 'gerund';
  return cueForm(piece.word)?.inflection === 'gerund';
}

/** "and said …", "but gave no details": the speaker's next verb. */
function takesUpVerb(pieces: readonly Piece[], conjunction: number): boolean {
  let at = conjunction + 1;
  while (pieces[at]?.tag === 'adverb') at++;
  const piece = pieces[at];
  if (piece === undefined || piece.tag === 'quotation') return false;
  if (lowerOf(pieces[conjunction]) === 'but' && CONTRASTING.has(piece.word.lower)) return true;
  if (lowerOf(pieces[conjunction]) === 'while' && piece.tag === 'gerund') return cueForm(piece.word) !== undefined;
  const form = cueForm(piece.word);
  if (form === undefined || (piece.tag !== 'past' && piece.tag !== 'verb')) return false;
  return form.inflection === 'past' || form.inflection === 'third';
}

/** Another speaker's attribution with content of its own: "Ruritania said …", "the mayor accused …". */
function hasAttribution(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < pieces.length && at < from + 25; at++) {
    const piece = pieces[at];
    if (piece === undefined || isComma(piece) || lowerOf(piece) === ';') return false;
    if (!isFinite(pieces, at)) continue;
    let verb = at;
    while (pieces[verb]?.tag === 'auxiliary' || pieces[verb]?.tag === 'adverb') verb++;
    const cue = pieces[verb];
    return (
      cue !== undefined && cue.tag !== 'quotation' && cueForm(cue.word) !== undefined && pieces[at - 1]?.tag !== 'relative' && at > from
    );
  }
  return false;
}

/** A short frame that ends the sentence: ", the spokesman told reporters on Monday." */
function isFinalAttribution(pieces: readonly Piece[], from: number): boolean {
  if (!startsNounPhrase(pieces[from])) return false;
  for (let at = from + 1; at < pieces.length && at < from + 25; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.tag === 'quotation') return false;
    if (piece.tag === 'past' || piece.tag === 'verb' || piece.tag === 'auxiliary') {
      const form = cueForm(piece.word);
      if (form === undefined || !['past', 'third', 'base'].includes(form.inflection)) {
        if (piece.tag === 'auxiliary') continue;
        return false;
      }
      const subject = subjectBefore(pieces, verbGroupStart(pieces, at));
      if (subject === null || subject.from > from + 1) return false;
      return restIsAdjunct(pieces, at + 1);
    }
  }
  return false;
}

/** Nothing but adjuncts and an addressee until the sentence ends. */
export function restIsAdjunct(pieces: readonly Piece[], from: number): boolean {
  let at = skipAdjuncts(pieces, from);
  if (at === from) {
    const addressee = simpleNounPhraseEnd(pieces, at);
    at = skipAdjuncts(pieces, addressee);
  }
  return at >= pieces.length || isFinalMark(pieces[at]) || isComma(pieces[at]) || lowerOf(pieces[at]) === ';';
}

/** Behind the comma that ends a subordinate clause: the main clause, or the rest of it. */
function resumesMainClause(pieces: readonly Piece[], from: number): boolean {
  if (isFinite(pieces, from)) return true;
  if (!startsNounPhrase(pieces[from])) return false;
  let end = simpleNounPhraseEnd(pieces, from);
  if (end === from) return false;
  while (pieces[end]?.tag === 'adverb') end++;
  return isFinite(pieces, end);
}

/** The content behind a cue, or null where no reported clause or quotation stands there. */
export interface RightContent extends PieceRange {
  /** How it begins: the words that the rule is named after. */
  readonly kind: 'that' | 'clause' | 'quotation' | 'question';
}

const QUESTION_WORDS = new Set('whether if how why what who which'.split(' '));
const QUESTION_ADVERBS = new Set(['when', 'where']);

export interface RightOptions {
  readonly bare: boolean;
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
    if (skipped > at && options.bare && !startsContent(pieces, skipped, options) && isClauseAt(pieces, at)) {
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
  if (lower === 'that' && options.that) {
    const from = isFinite(pieces, at + 1) ? at : at + 1;
    return from < pieces.length ? { from, to: contentEnd(pieces, from, options.embedded), kind: 'that' } : null;
  }
  if (options.question && (QUESTION_WORDS.has(lower) || (!options.bare && QUESTION_ADVERBS.has(lower))))
    return { from: at, to: contentEnd(pieces, at, options.embedded), kind: 'question' };
  if (options.bare && isClauseAt(pieces, at)) return { from: at, to: contentEnd(pieces, at, options.embedded), kind: 'clause' };
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
  if (endsStatement(pieces, to - 1)) return to;
  return contentEnd(pieces, to, options.embedded);
}

/** The quotation at `at` ends in a full stop of its own, or in a comma. */
export function endsStatement(pieces: readonly Piece[], at: number): boolean {
  const run = pieces[at];
  return run?.tag === 'quotation' && run.closing !== null && /^[.?!,…]+$/.test(run.closing);
}
