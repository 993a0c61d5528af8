import { skipAdjuncts } from '../adjuncts.ts';
import type { VerbCue } from '../attribution.ts';
import { isClauseAt } from '../clauses.ts';
import { contentEnd } from '../contentEnd.ts';
import { cueForm } from '../cueForms.ts';
import { isComma, isDash, isFinalMark, isFinite, isSubordinator, lowerOf } from '../grammar.ts';
import type { PieceRange } from '../passages.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** "what he said were occupied lands", "a deal that she said would hold": the content lacks its subject. */
export function gappedContent(cue: VerbCue, after: number): PieceRange | null {
  const { pieces } = cue.passage;
  if (cue.subject === null || !cue.verb.frames.bare) return null;
  const before = justBefore(pieces, cue.subject.from);
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
export function resumedContent(cue: VerbCue, after: number, behindClause: boolean): PieceRange | null {
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
