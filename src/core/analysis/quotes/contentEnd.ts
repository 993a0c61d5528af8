import { restIsAdjunct } from './adjuncts.ts';
import { cueForm } from './cueForms.ts';
import { isComma, isDash, isFinalMark, isFinite, isQuotation, lowerOf, startsNounPhrase } from './grammar.ts';
import { simpleNounPhraseEnd } from './nounPhrases.ts';
import type { Piece } from './passages.ts';
import { subjectBefore } from './subjects.ts';
import { verbGroupStart } from './verbGroups.ts';

export const QUESTION_WORDS = new Set('whether if how why what who which'.split(' '));

const CONTRASTING = new Set('gave did declined offered provided refused refrained stopped added'.split(' '));

/**
 * End of a reported clause that begins at `from`: the end of the sentence, or where the article takes up its own account or another attribution follows.
 * @param embedded the cue stands in a relative or subordinate clause: the main clause goes on behind a comma
 */
export function contentEnd(pieces: readonly Piece[], from: number, embedded: boolean): number {
  let depth = 0;
  /** What is said has its verb: a conjunction may join another clause. */
  let complete = false;
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.tag === 'quotation') {
      // `After saying it was “over,” she left`: the comma stands inside the marks.
      if (embedded && piece.closing === ',' && resumesMainClause(pieces, at + 1)) return at + 1;
      continue;
    }
    const lower = lowerOf(piece);
    complete ||= isFinite(pieces, at);
    if (lower === '(' || lower === '[') depth++;
    else if (lower === ')' || lower === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (lower === ';' && hasAttribution(pieces, at + 1)) return at;
    else if (lower === ':' && at > from && isQuotation(pieces[at + 1])) return at;
    else if (isFinalMark(piece) && at >= pieces.length - 2) return at;
    else if (lower === 'according' && lowerOf(pieces[at + 1]) === 'to' && at > from + 2) return isComma(pieces[at - 1]) ? at - 1 : at;
    else if (at > from && isComma(piece) && stopsAtComma(pieces, at, embedded)) return at;
    else if (
      embedded &&
      piece?.tag === 'conjunction' &&
      (pieces[at + 1]?.tag === 'relative' || QUESTION_WORDS.has(lowerOf(pieces[at + 1])))
    )
      return at;
    else if (
      at > from &&
      isDash(piece) &&
      (embedded || takesUpAttribution(pieces, at + 1) || (pieces[at + 1]?.tag === 'conjunction' && hasAttribution(pieces, at + 2)))
    )
      return at;
    else if (
      at > from + 1 &&
      piece?.tag === 'conjunction' &&
      !isComma(pieces[at - 1]) &&
      (takesUpVerb(pieces, at) || (complete && lower === 'and' && hasAttribution(pieces, at + 1)))
    )
      return at;
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
  const isBut = lowerOf(pieces[conjunction]) === 'but';
  if (isBut && (CONTRASTING.has(piece.word.lower) || (piece.tag === 'modal' && refusesToSay(pieces, at)))) return true;
  if (lowerOf(pieces[conjunction]) === 'while' && piece.tag === 'gerund') return cueForm(piece.word) !== undefined;
  const form = cueForm(piece.word);
  if (form === undefined || (piece.tag !== 'past' && piece.tag !== 'verb')) return false;
  return form.inflection === 'past' || form.inflection === 'third';
}

/** "would not say". */
function refusesToSay(pieces: readonly Piece[], modal: number): boolean {
  const verb = pieces[modal + 2];
  return lowerOf(pieces[modal + 1]) === 'not' && verb !== undefined && verb.tag !== 'quotation' && cueForm(verb.word) !== undefined;
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

/** Behind the comma that ends a subordinate clause: the main clause, or the rest of it. */
function resumesMainClause(pieces: readonly Piece[], from: number): boolean {
  if (isFinite(pieces, from)) return true;
  if (!startsNounPhrase(pieces[from])) return false;
  let end = simpleNounPhraseEnd(pieces, from);
  if (end === from) return false;
  while (pieces[end]?.tag === 'adverb') end++;
  return isFinite(pieces, end);
}
