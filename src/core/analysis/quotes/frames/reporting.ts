import { NOTHING, type Attribution, type FrameResult, type VerbCue } from '../attribution.ts';
import { restIsAdjunct, skipAdjuncts } from '../adjuncts.ts';
import { cueForm } from '../cueForms.ts';
import { isClauseAt } from '../clauses.ts';
import { contentAfter, type RightContent } from '../contentAfter.ts';
import { contentEnd } from '../contentEnd.ts';
import {
  isComma,
  isDash,
  isFinalMark,
  isFinite,
  isQuotation,
  isSubordinator,
  lowerOf,
  startsNounPhrase,
  timeExpressionLength,
} from '../grammar.ts';
import { fullNounPhraseEnd, simpleNounPhraseEnd } from '../nounPhrases.ts';
import type { Piece, PieceRange } from '../passages.ts';
import { contentBefore } from './preposed.ts';

/** Verbs of saying with a clause or a quotation: S V Q; Q, S V; Q, V S; Q1, S V, Q2. */
export function readReportingVerb(cue: VerbCue): FrameResult {
  const { pieces } = cue.passage;
  const { frames } = cue.verb;
  if (!frames.has('that') && !frames.has('quote') && !frames.has('question')) return NOTHING;
  const inverted = cue.voice === 'finite' ? invertedSubject(cue) : null;
  if (inverted) return readInverted(cue, inverted);
  if (cue.voice === 'finite' && (cue.subject === null || isNegated(cue))) return NOTHING;
  const after = frames.has('told') ? addresseeEnd(pieces, cue.cue.to) : cue.cue.to;
  const right = rightContent(cue, after);
  if (cue.voice === 'passive') return readPassive(cue, right);
  if (cue.voice !== 'finite') {
    if (right === null) return readQuotedAs(cue);
    if (!isReportingWithoutSubject(cue, right)) return NOTHING;
    return found(cue, [[right, rightBasis(cue, right), cue.voice === 'gerund' ? 0.85 : 0.6]]);
  }
  return readFinite(cue, after, right);
}

/** "…," X was quoted as saying. */
function readQuotedAs(cue: VerbCue): FrameResult {
  if (cue.subject === null || lowerOf(cue.passage.pieces[cue.groupStart - 1]) !== 'as') return NOTHING;
  const left = contentBefore(cue.passage, cue.subject.from);
  return left && (left.quoted || left.isClause) ? found(cue, [[left, 'quotation, X was quoted as saying', 0.9]]) : NOTHING;
}

/** "adding that …", "to say that …"; not "a way to report profits", "worth noting that …", "by asking for help". */
function isReportingWithoutSubject(cue: VerbCue, right: RightContent): boolean {
  const { pieces } = cue.passage;
  const before = pieces[cue.groupStart - 1];
  if (before?.tag === 'adjective' || lowerOf(before) === 'worth') return false;
  const free = cue.voice === 'gerund' && (before === undefined || isComma(before) || isQuotation(before) || before.tag === 'conjunction');
  return free || right.kind !== 'clause' || cue.verb.lemma === 'say' || cue.verb.frames.has('told');
}

function readFinite(cue: VerbCue, after: number, right: RightContent | null): FrameResult {
  const { pieces } = cue.passage;
  const subject = cue.subject;
  if (subject === null) return NOTHING;
  if (lowerOf(pieces[subject.from - 1]) === 'as' && (right === null || right.kind === 'quotation'))
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
  if (!left.quoted && !cue.verb.frames.has('that')) return NOTHING;
  const resumed = left.quoted ? null : resumedContent(cue, after, left.isClause);
  if (resumed) {
    const leftCounts =
      left.isClause || isFinite(pieces, resumed.from) || (pieces[resumed.from]?.tag === 'adverb' && isFinite(pieces, resumed.from + 1));
    return found(cue, [
      ...(leftCounts ? [[left, 'clause, X said, clause', 0.85] as const] : []),
      [resumed, 'clause, X said, clause', 0.85],
    ]);
  }
  if (!left.quoted && (!left.isClause || isFronted(pieces, left) || !restIsAdjunct(pieces, after))) return NOTHING;
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
  if (opens && isComma(pieces[comma])) {
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
  return contentAfter(cue.passage.pieces, after, {
    bare: frames.has('bare'),
    that: frames.has('that'),
    quote: frames.has('quote'),
    question: frames.has('question') || frames.has('that'),
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

/** Behind "tell": the person told. "told Example News rescuers had …", "told reporters Ruritania would …": the subject of the content is left. */
function addresseeEnd(pieces: readonly Piece[], from: number): number {
  const end = wholeAddresseeEnd(pieces, from);
  if (end === from || !isFinite(pieces, end)) return end;
  const startsWithName = pieces[from]?.tag === 'name';
  for (let at = from + 1; at < end; at++)
    if ((pieces[at]?.tag === 'name') !== startsWithName && pieces[at - 1]?.tag !== 'determiner') return at;
  return from;
}

function wholeAddresseeEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  if (!startsNounPhrase(first) || first?.tag === 'quotation' || lowerOf(first) === 'that') return from;
  let end = simpleNounPhraseEnd(pieces, from);
  for (;;) {
    if (lowerOf(pieces[end]) === 'and' || lowerOf(pieces[end]) === 'of') {
      const further = simpleNounPhraseEnd(pieces, end + 1);
      if (further === end + 1 || isFinite(pieces, further)) return end;
      end = further;
    } else return end;
  }
}

/** "what he said were occupied lands", "a deal that she said would hold": the content lacks its subject. */
function gappedContent(cue: VerbCue, after: number): PieceRange | null {
  const { pieces } = cue.passage;
  if (cue.subject === null || !cue.verb.frames.has('bare')) return null;
  const before = pieces[cue.subject.from - 1];
  if (before?.tag !== 'relative' && !['what', 'which', 'that', 'who'].includes(lowerOf(before))) return null;
  let at = after;
  while (pieces[at]?.tag === 'adverb') at++;
  const isVerb = isFinite(pieces, at) || pieces[at]?.tag === 'participle';
  return isVerb ? { from: after, to: contentEnd(pieces, at, true) } : null;
}

const NO_RESUMPTION = new Set(
  'as while after before when since although though during in on at with without by from to for following amid according including referring despite because until'.split(
    ' ',
  ),
);

/** "The pipeline, the company said, would …": what goes on behind the frame. */
function resumedContent(cue: VerbCue, after: number, behindClause: boolean): PieceRange | null {
  const { pieces } = cue.passage;
  const comma = skipAdjuncts(pieces, after);
  if (!isComma(pieces[comma]) && !isDash(pieces[comma])) return null;
  const next = pieces[comma + 1];
  if (next === undefined || next.tag === 'gerund' || next.tag === 'relative' || NO_RESUMPTION.has(lowerOf(next)) || isFinalMark(next))
    return null;
  // "…, the agency said, and warned that …": the speaker's next verb.
  const second = pieces[comma + 2];
  if (
    next.tag === 'conjunction' &&
    second !== undefined &&
    second.tag !== 'quotation' &&
    isFinite(pieces, comma + 2) &&
    cueForm(second.word)
  )
    return null;
  const to = contentEnd(pieces, comma + 1, false);
  // Behind a whole clause another one must follow: "…, the service said, two days after the shock".
  if (behindClause && next.tag !== 'conjunction' && !isSubordinator(next) && !isClauseAt(pieces, comma + 1)) return null;
  return to > comma + 1 ? { from: comma + 1, to } : null;
}

/** The subject behind the verb: `"…," said the mayor`. */
function invertedSubject(cue: VerbCue): PieceRange | null {
  const { pieces } = cue.passage;
  const { at, groupStart } = cue;
  if (groupStart !== at || (cue.form.inflection !== 'past' && cue.form.inflection !== 'third') || cue.verb.frames.has('told')) return null;
  const before = pieces[at - 1];
  const free = before === undefined || isQuotation(before) || isComma(before) || isDash(before);
  if (!free || !startsNounPhrase(pieces[at + 1]) || isQuotation(pieces[at + 1])) return null;
  if (timeExpressionLength(pieces, at + 1) > 0) return null;
  const to = fullNounPhraseEnd(pieces, at + 1);
  if (to === at + 1 || isFinite(pieces, to)) return null;
  // `X, who is the mayor, said peace …`: the subject stands before, the clause behind.
  if (isComma(before) && !isQuotation(pieces[at - 2]) && (!restIsAdjunct(pieces, to) || !contentBefore(cue.passage, at)?.isClause))
    return null;
  for (let i = at + 1; i < to; i++) if (isQuotation(pieces[i])) return null;
  return { from: at + 1, to };
}

function readInverted(cue: VerbCue, subject: PieceRange): FrameResult {
  const { pieces } = cue.passage;
  const withSubject = { ...cue, subject };
  const left = contentBefore(cue.passage, cue.at);
  const right = contentAfter(pieces, subject.to, { bare: false, that: false, quote: true, question: false, embedded: false });
  const contents: [PieceRange, string, number][] = [];
  if (left && (left.quoted || (left.isClause && cue.verb.frames.has('that'))))
    contents.push([left, 'quotation, said X', left.quoted ? 0.97 : 0.8]);
  if (right && (cue.at === 0 || left?.quoted)) contents.push([right, 'said X: quotation', 0.9]);
  if (contents.length === 0 && cue.at === 0 && restIsAdjunct(pieces, subject.to)) {
    return { attributions: [], open: { cue: cue.cue, speaker: subject, looks: lowerOf(pieces.at(-1)) === ':' ? 'ahead' : 'back' } };
  }
  return found(withSubject, contents);
}

/** "was told by X that …"; "was quoted as saying" is read at "saying". */
function readPassive(cue: VerbCue, right: RightContent | null): FrameResult {
  if (right === null || right.kind === 'clause' || cue.subject === null) return NOTHING;
  return found(cue, [[right, `${cue.verb.lemma} by X`, 0.7]]);
}

function found(cue: VerbCue, contents: readonly (readonly [PieceRange, string, number])[]): FrameResult {
  const attributions = contents
    .filter(([content]) => content.to > content.from)
    .map(([{ from, to }, basis, confidence]): Attribution => ({
      content: { from, to },
      cue: cue.cue,
      speaker: cue.subject,
      basis,
      confidence,
      plain: isPlain(cue),
    }));
  return { attributions, open: null };
}

/** "did not say how many" tells what was not said. */
function isNegated(cue: VerbCue): boolean {
  const { pieces } = cue.passage;
  for (let at = cue.groupStart; at < cue.at; at++) {
    const lower = lowerOf(pieces[at]);
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return true;
  }
  return false;
}

/** Somebody said it, not "would say" or "to say". */
function isPlain(cue: VerbCue): boolean {
  const { pieces } = cue.passage;
  if (cue.voice !== 'finite' || !cue.verb.frames.has('that')) return false;
  for (let at = cue.groupStart; at < cue.at; at++) if (pieces[at]?.tag === 'modal') return false;
  return true;
}
