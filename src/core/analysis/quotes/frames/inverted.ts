import { restIsAdjunct } from '../adjuncts.ts';
import type { FrameResult, VerbCue } from '../attribution.ts';
import { contentAfter } from '../contentAfter.ts';
import { isComma, isDash, isFinite, isQuotation, lowerOf, startsNounPhrase, timeExpressionLength } from '../grammar.ts';
import { beforeWhich, fullNounPhraseEnd } from '../nounPhrases.ts';
import type { Piece, PieceRange } from '../passages.ts';
import { found } from './found.ts';
import { TRANSITIVE } from '../tables/cueVerbs.ts';
import { contentBefore } from './preposed.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** The subject behind the verb: `"…," said the mayor`. */
export function invertedSubject(cue: VerbCue): PieceRange | null {
  const { pieces } = cue.passage;
  const { at, groupStart } = cue;
  if (groupStart !== at || (cue.form.inflection !== 'past' && cue.form.inflection !== 'third') || cue.verb.frames.told) return null;
  const before = justBefore(pieces, at);
  const free = before === undefined || isQuotation(before) || isComma(before) || isDash(before);
  if (!free || !startsNounPhrase(pieces[at + 1]) || isQuotation(pieces[at + 1])) return null;
  if (timeExpressionLength(pieces, at + 1) > 0) return null;
  if (isComma(before) && TRANSITIVE.has(cue.verb.lemma) && closesRelative(pieces, at - 1)) return null;
  const to = beforeWhich(pieces, at + 1, fullNounPhraseEnd(pieces, at + 1));
  if (to === at + 1 || isFinite(pieces, to)) return null;
  // `X, who is the mayor, said peace …`: the subject stands before, the clause behind.
  if (
    isComma(before) &&
    !isQuotation(justBefore(pieces, at - 1)) &&
    (!restIsAdjunct(pieces, to) || !contentBefore(cue.passage, at)?.isClause)
  )
    return null;
  for (let i = at + 1; i < to; i++) if (isQuotation(pieces[i])) return null;
  return { from: at + 1, to };
}

/** "The firm, in which it owns a third, reported higher sales": the comma closes what describes the subject before. */
function closesRelative(pieces: readonly Piece[], comma: number): boolean {
  for (let at = comma - 1; at > comma - LONGEST_RELATIVE && at > 0; at--)
    if (isComma(pieces[at])) return pieces[at + 1]?.tag === 'relative' || pieces[at + 2]?.tag === 'relative';
  return false;
}
const LONGEST_RELATIVE = 14;

export function readInverted(cue: VerbCue, subject: PieceRange): FrameResult {
  const { pieces } = cue.passage;
  const left = contentBefore(cue.passage, cue.at);
  const right = contentAfter(pieces, subject.to, {
    bare: false,
    transitive: false,
    that: false,
    quote: true,
    question: false,
    embedded: false,
  });
  const contents: [PieceRange, string, number][] = [];
  if (left && (left.quoted || (left.isClause && cue.verb.frames.that)))
    contents.push([left, 'quotation, said X', left.quoted ? 0.97 : 0.8]);
  if (right && (cue.at === 0 || left?.quoted)) contents.push([right, 'said X: quotation', 0.9]);
  if (contents.length === 0 && cue.at === 0 && restIsAdjunct(pieces, subject.to)) {
    return { attributions: [], open: { cue: cue.cue, speaker: subject, looks: lowerOf(pieces.at(-1)) === ':' ? 'ahead' : 'back' } };
  }
  return found(cue, contents, subject);
}
