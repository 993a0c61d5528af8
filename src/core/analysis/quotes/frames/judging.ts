import { NOTHING, type FrameResult, type VerbCue } from '../attribution.ts';
import { contentEnd } from '../contentEnd.ts';
import {
  isComma,
  isDash,
  isFinalMark,
  isFinite,
  isObjectPronoun,
  isQuotation,
  lowerOf,
  startsNounPhrase,
  timeExpressionLength,
} from '../grammar.ts';
import { simpleNounPhraseEnd } from '../nounPhrases.ts';
import type { Piece, PieceRange } from '../passages.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** Verbs that take no clause but a complement of another kind: "accused it of shelling", "urged both to stop", "described it as a plot". */
export function readJudgingVerb(cue: VerbCue): FrameResult {
  if (cue.voice === 'infinitive' || cue.subject === null || isIdle(cue)) return NOTHING;
  const content = cue.voice === 'passive' ? passiveComplement(cue) : complement(cue);
  if (content === null || content.to <= content.from) return NOTHING;
  const { from, to, basis } = content;
  return {
    attributions: [{ content: { from, to }, cue: cue.cue, speaker: cue.subject, basis, confidence: 0.75, plain: false }],
    open: null,
  };
}

/** "by asking them to …", "few would have described it as …": nobody said so. */
function isIdle({ passage, voice, groupStart, at }: VerbCue): boolean {
  const { pieces } = passage;
  if (voice === 'gerund') return lowerOf(justBefore(pieces, groupStart)) === 'by';
  return lowerOf(justBefore(pieces, at)) === 'have' && pieces[groupStart]?.tag === 'modal';
}

/** "rules that promise to …", "the cut it pledged to make". */
function isRelative({ passage, subject }: VerbCue): boolean {
  const { pieces } = passage;
  if (subject === null) return false;
  const first = pieces[subject.from];
  if (first?.tag === 'relative') return lowerOf(first) !== 'who';
  return (
    first?.tag === 'pronoun' && justBefore(pieces, subject.from)?.tag === 'noun' && timeExpressionLength(pieces, subject.from - 1) === 0
  );
}

interface Complement extends PieceRange {
  readonly basis: string;
}

function complement(cue: VerbCue): Complement | null {
  const { pieces } = cue.passage;
  const { frames, lemma } = cue.verb;
  const object = cue.cue.to;
  const end = (from: number): number => complementEnd(cue, from);
  const first = pieces[object];
  if (frames.gerund && (first?.tag === 'gerund' || lowerOf(first) === 'having' || lowerOf(first) === 'being'))
    return { from: object, to: end(object), basis: `${lemma} doing` };
  if (frames.to && first?.tag === 'to' && !isRelative(cue) && pieces[object + 1]?.tag !== 'punctuation' && startsInfinitive(pieces, object))
    return { from: object, to: end(object), basis: `${lemma} to do` };
  if (frames.number && holdsNumber(pieces, object)) return { from: object, to: end(object), basis: `${lemma} + number` };
  if (frames.as && lowerOf(first) === 'as')
    return { from: object + 1, to: namedEnd(pieces, object + 1, end(object + 1)), basis: `${lemma} as` };
  if (frames['for-to']) {
    if (startsDeed(pieces, object)) return { from: object, to: end(object), basis: `${lemma} for doing` };
    const infinitive = findBehindObject(pieces, object, (at) => lowerOf(pieces[at]) === 'to' && startsInfinitive(pieces, at));
    return infinitive < 0 ? null : { from: object, to: end(infinitive), basis: `${lemma} for X to do` };
  }
  if (!startsNounPhrase(first) && !isObjectPronoun(first)) return null;
  if (frames.of) {
    const of = findBehindObject(pieces, object, (at) => lowerOf(pieces[at]) === 'of' && at > object);
    if (of >= 0) return { from: object, to: end(of), basis: `${lemma} X of doing` };
  }
  if (frames.for) {
    const preposition = findBehindObject(pieces, object, (at) => lowerOf(pieces[at]) === 'for' && startsDeed(pieces, at + 1));
    if (preposition >= 0) return { from: object, to: end(preposition), basis: `${lemma} X for doing` };
  }
  if (frames.as) {
    const as = findBehindObject(pieces, object, (at) => lowerOf(pieces[at]) === 'as' && startsPredicate(pieces, at + 1));
    if (as >= 0) return { from: object, to: namedEnd(pieces, as + 1, end(as)), basis: `${lemma} X as` };
  }
  if (frames['object-to']) {
    const infinitive = findBehindObject(pieces, object, (at) => lowerOf(pieces[at]) === 'to' && startsInfinitive(pieces, at));
    if (infinitive > object) return { from: object, to: end(infinitive), basis: `${lemma} X to do` };
  }
  if (frames.naming) return named(cue, object);
  return null;
}

/** A complement is no clause: one that follows behind a comma and a conjunction is the article's own. */
function complementEnd(cue: VerbCue, from: number): number {
  const { pieces } = cue.passage;
  const end = contentEnd(pieces, from, cue.embedded);
  for (let at = from + 1; at < end; at++)
    if (isComma(pieces[at]) && pieces[at + 1]?.tag === 'conjunction' && hasSubject(pieces, at + 2)) return at;
  return end;
}

/** A noun phrase and its finite verb. */
function hasSubject(pieces: readonly Piece[], from: number): boolean {
  const to = simpleNounPhraseEnd(pieces, from);
  return to > from && isFinite(pieces, pieces[to]?.tag === 'adverb' ? to + 1 : to);
}

/** "accused by Ruritania of shelling". */
function passiveComplement(cue: VerbCue): Complement | null {
  const { pieces } = cue.passage;
  const from = cue.subject?.to ?? cue.cue.to;
  if (cue.verb.frames.of && lowerOf(pieces[from]) === 'of' && startsDeed(pieces, from + 1))
    return { from: from + 1, to: contentEnd(pieces, from + 1, cue.embedded), basis: `${cue.verb.lemma} by X of doing` };
  if (cue.verb.frames.as && lowerOf(pieces[from]) === 'as')
    return { from: from + 1, to: contentEnd(pieces, from + 1, cue.embedded), basis: `${cue.verb.lemma} by X as` };
  return null;
}

/** "called it a “lie”": only with quoted words, since "called an election" is none. */
function named(cue: VerbCue, object: number): Complement | null {
  const { pieces } = cue.passage;
  const to = contentEnd(pieces, object, cue.embedded);
  for (let at = object; at < to && at < object + 40; at++) {
    if (isFinite(pieces, at)) return null;
    if (isQuotation(pieces[at])) return { from: object, to: namedEnd(pieces, at + 1, to), basis: `${cue.verb.lemma} X “…”` };
  }
  return null;
}

const WHEN_OR_WHERE = new Set('during on at in after before'.split(' '));

/** The name given goes on behind its quotation ("a “mistake” of the past"), but not behind a dash or the comma of another clause. */
function namedEnd(pieces: readonly Piece[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (isDash(pieces[at]) || (pieces[at]?.tag === 'conjunction' && isFinite(pieces, at + 1))) return at;
    if (isComma(pieces[at]) && !holdsQuotation(pieces, at, to)) return at;
    if (isQuotation(pieces[at - 1]) && (WHEN_OR_WHERE.has(lowerOf(pieces[at])) || timeExpressionLength(pieces, at) > 0)) return at;
  }
  return to;
}

function holdsQuotation(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuotation(pieces[at])) return true;
  return false;
}

/** First piece behind the object for which `holds`, before another clause begins; -1 if none. */
function findBehindObject(pieces: readonly Piece[], object: number, holds: (at: number) => boolean): number {
  let relatives = 0;
  for (let at = object; at < pieces.length && at < object + 30; at++) {
    if (holds(at)) return at;
    const piece = pieces[at];
    if (piece?.tag === 'relative' || lowerOf(piece) === 'that') relatives++;
    if (isFinalMark(piece) || lowerOf(piece) === ';' || (isComma(piece) && relatives === 0 && !isApposition(pieces, at))) return -1;
    if (isFinite(pieces, at) && relatives === 0) return -1;
  }
  return -1;
}

const isApposition = (pieces: readonly Piece[], comma: number): boolean =>
  startsNounPhrase(pieces[comma + 1]) || pieces[comma + 1]?.tag === 'relative' || pieces[comma - 1]?.tag === 'name';

function startsInfinitive(pieces: readonly Piece[], to: number): boolean {
  let at = to + 1;
  while (pieces[at]?.tag === 'adverb') at++;
  const tag = pieces[at]?.tag;
  return tag === 'verb' || tag === 'auxiliary' || isQuotation(pieces[at]);
}

function startsDeed(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.tag === 'adverb') at++;
  const lower = lowerOf(pieces[at]);
  return (
    pieces[at]?.tag === 'gerund' ||
    lower === 'being' ||
    lower === 'having' ||
    isQuotation(pieces[at]) ||
    (pieces[at]?.tag === 'noun' && lower.endsWith('ing'))
  );
}

function startsPredicate(pieces: readonly Piece[], at: number): boolean {
  const tag = pieces[at]?.tag;
  if (isComma(pieces[at])) return isQuotation(pieces[at + 1]);
  return tag === 'gerund' || tag === 'participle' || (startsNounPhrase(pieces[at]) && !hasSubject(pieces, at));
}

const SOFTENERS = new Set('more than at least about around some nearly almost up to over fewer less close'.split(' '));

function holdsNumber(pieces: readonly Piece[], from: number): boolean {
  const end = simpleNounPhraseEnd(pieces, from);
  let at = from;
  while (SOFTENERS.has(lowerOf(pieces[at]))) at++;
  if (pieces[at]?.tag === 'number') return true;
  for (at = from; at < end; at++) if (pieces[at]?.tag === 'number') return true;
  return false;
}
