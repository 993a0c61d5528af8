import { restIsAdjunct, skipAdjuncts } from '../adjuncts.ts';
import { NOTHING, type FrameResult, type VerbCue } from '../attribution.ts';
import { contentAfter, type RightContent } from '../contentAfter.ts';
import { contentEnd } from '../contentEnd.ts';
import { isComma, isFinite, isQuotation, isSubordinator, lowerOf } from '../grammar.ts';
import { simpleNounPhraseEnd } from '../nounPhrases.ts';
import type { Piece, PieceRange } from '../passages.ts';
import { addresseeEnd } from './addressees.ts';
import { found, isNegated } from './found.ts';
import { gappedContent, resumedContent } from './interruptions.ts';
import { invertedSubject, readInverted } from './inverted.ts';
import { TRANSITIVE } from '../tables/cueVerbs.ts';
import { contentBefore } from './preposed.ts';
import { subjectBefore } from '../subjects.ts';
import { verbGroupStart } from '../verbGroups.ts';
import { isQuoting } from '../verbCues.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** Verbs of saying with a clause or a quotation: S V Q; Q, S V; Q, V S; Q1, S V, Q2. */
export function readReportingVerb(cue: VerbCue): FrameResult {
  const { pieces } = cue.passage;
  const { frames } = cue.verb;
  if (!frames.that && !frames.quote && !frames.question) return NOTHING;
  const inverted = cue.voice === 'finite' ? invertedSubject(cue) : null;
  if (inverted) return readInverted(cue, inverted);
  if (cue.voice === 'finite' && (cue.subject === null || isNegated(cue))) return NOTHING;
  const after = frames.told ? addresseeEnd(pieces, cue.cue.to) : cue.cue.to;
  const right = rightContent(cue, after);
  if (cue.voice === 'passive') return readPassive(cue, right);
  if (cue.voice !== 'finite') {
    if (right === null) return readQuotedAs(cue);
    if (!isReportingWithoutSubject(cue, right)) return NOTHING;
    const subject = cue.subject ?? subjectBehind(pieces, right.to);
    return found(cue, [[right, rightBasis(cue, right), cue.voice === 'gerund' ? 0.85 : 0.6]], subject);
  }
  return readFinite(cue, after, right);
}

/** "Saying the road was closed, X left": who the main clause behind the content is about. */
function subjectBehind(pieces: readonly Piece[], contentEnd: number): PieceRange | null {
  const from = isComma(pieces[contentEnd]) ? contentEnd + 1 : contentEnd;
  if (from === contentEnd && !isQuotation(pieces[contentEnd - 1])) return null;
  const to = simpleNounPhraseEnd(pieces, from);
  return to > from && isFinite(pieces, pieces[to]?.tag === 'adverb' ? to + 1 : to) ? { from, to } : null;
}

/** "…," X was quoted as saying; "…," the agency quoted X as saying. */
function readQuotedAs(cue: VerbCue): FrameResult {
  const { pieces } = cue.passage;
  if (cue.subject === null || lowerOf(justBefore(pieces, cue.groupStart)) !== 'as') return NOTHING;
  const quoting = isQuoting(justBefore(pieces, cue.subject.from))
    ? subjectBefore(pieces, verbGroupStart(pieces, cue.subject.from - 1))
    : null;
  const left = contentBefore(cue.passage, (quoting ?? cue.subject).from);
  return left && (left.quoted || left.isClause) ? found(cue, [[left, 'quotation, X was quoted as saying', 0.9]]) : NOTHING;
}

/** "adding that …", "to say that …"; not "a way to report profits", "worth noting that …", "by asking for help". */
function isReportingWithoutSubject(cue: VerbCue, right: RightContent): boolean {
  const { pieces } = cue.passage;
  const before = justBefore(pieces, cue.groupStart);
  if (before?.tag === 'adjective' || lowerOf(before) === 'worth' || lowerOf(before) === 'without') return false;
  const free = cue.voice === 'gerund' && (before === undefined || isComma(before) || isQuotation(before) || before.tag === 'conjunction');
  return free || right.kind !== 'clause' || cue.verb.lemma === 'say' || cue.verb.frames.told;
}

function readFinite(cue: VerbCue, after: number, right: RightContent | null): FrameResult {
  const { pieces } = cue.passage;
  const subject = cue.subject;
  if (subject === null) return NOTHING;
  if (lowerOf(justBefore(pieces, subject.from)) === 'as' && (right === null || right.kind === 'quotation'))
    return readAsClause(cue, subject, after);
  const left = contentBefore(cue.passage, subject.from);
  // Behind a quotation that ends in a comma "said" takes no clause: "said after the talks ended" is when.
  const follows = left?.quoted && right?.kind !== 'quotation' ? null : right;
  if (follows) {
    const contents: [PieceRange, string, number][] = left?.quoted ? [[left, 'quotation, X said', 0.97]] : [];
    return found(cue, [...contents, [follows, rightBasis(cue, follows), follows.kind === 'clause' ? 0.85 : 0.95]]);
  }
  const gap = gappedContent(cue, after);
  if (gap) return found(cue, [[gap, 'what X said was …', 0.8]]);
  if (left === null) {
    return restIsAdjunct(pieces, after) && !cue.embedded ? { attributions: [], open: openFrame(cue, subject) } : NOTHING;
  }
  // "officials in Ruritania, which has denied any part": the clause before is not what it denies.
  if (!left.quoted && (!cue.verb.frames.that || pieces[subject.from]?.tag === 'relative')) return NOTHING;
  const resumed = left.quoted ? null : resumedContent(cue, after, left.isClause);
  if (resumed) {
    const leftCounts =
      left.isClause || isFinite(pieces, resumed.from) || (pieces[resumed.from]?.tag === 'adverb' && isFinite(pieces, resumed.from + 1));
    return found(cue, [
      ...(leftCounts ? [[left, 'clause, X said, clause', 0.85] as const] : []),
      [resumed, 'clause, X said, clause', 0.85],
    ]);
  }
  if (!left.quoted && (!left.isClause || isFronted(pieces, left) || !restIsAdjunct(pieces, after, false))) return NOTHING;
  return found(cue, [[left, left.quoted ? 'quotation, X said' : 'clause, X said', left.quoted ? 0.97 : 0.85]]);
}

/** "When the money ran out, X said enough": a subordinate clause alone is not what was said. */
function isFronted(pieces: readonly Piece[], { from, to }: PieceRange): boolean {
  let first = from;
  while (pieces[first]?.tag === 'conjunction' || pieces[first]?.tag === 'adverb') first++;
  if (!isSubordinator(pieces[first])) return false;
  for (let at = first; at < to; at++) if (isComma(pieces[at])) return false;
  return true;
}

/** "As X said, the road is closed"; "the road is closed, as X said". */
function readAsClause(cue: VerbCue, subject: PieceRange, after: number): FrameResult {
  const { pieces } = cue.passage;
  const comma = skipAdjuncts(pieces, after);
  const opens = subject.from <= 2;
  const introduces = isQuotation(pieces[comma + 1]) && (isComma(pieces[comma]) || lowerOf(pieces[comma]) === ':');
  if (introduces || (opens && isComma(pieces[comma]))) {
    return found(cue, [[{ from: comma + 1, to: contentEnd(pieces, comma + 1, false) }, 'as X said, clause', 0.8]]);
  }
  const left = opens ? null : contentBefore(cue.passage, subject.from - 1);
  if (left === null || !left.isClause || !restIsAdjunct(pieces, after)) return NOTHING;
  return found(cue, [[left, 'clause, as X said', 0.7]]);
}

function openFrame(cue: VerbCue, subject: PieceRange): FrameResult['open'] {
  const last = cue.passage.pieces.at(-1);
  return { cue: cue.cue, speaker: subject, looks: lowerOf(last) === ':' ? 'ahead' : 'back' };
}

function rightContent(cue: VerbCue, after: number): RightContent | null {
  const { frames } = cue.verb;
  const { pieces } = cue.passage;
  return contentAfter(pieces, after, {
    bare: frames.bare,
    transitive: TRANSITIVE.has(cue.verb.lemma),
    that: frames.that,
    quote: frames.quote,
    // "told a woman who asked": a relative clause.
    question: (frames.question || frames.that) && (after === cue.cue.to || pieces[after]?.tag !== 'relative'),
    embedded: cue.embedded,
  });
}

const rightBasis = (cue: VerbCue, right: RightContent): string => {
  switch (right.kind) {
    case 'that':
      return `${cue.verb.lemma} that …`;
    case 'clause':
      return `${cue.verb.lemma} + clause`;
    case 'quotation':
      return `${cue.verb.lemma} + quotation`;
    case 'question':
      return `${cue.verb.lemma} + question`;
  }
};

/** "was told by X that …"; "was quoted as saying" is read at "saying". */
function readPassive(cue: VerbCue, right: RightContent | null): FrameResult {
  if (right === null || right.kind === 'clause' || cue.subject === null) return NOTHING;
  return found(cue, [[right, `${cue.verb.lemma} by X`, 0.7]]);
}
