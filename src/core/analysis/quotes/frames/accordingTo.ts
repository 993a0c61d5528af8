import type { Attribution } from '../attribution.ts';
import { contentEnd } from '../contentEnd.ts';
import { isComma, isFinalMark, isFinite, isQuotation, isSubordinator, lowerOf } from '../grammar.ts';
import { beforeWhich, fullNounPhraseEnd, simpleNounPhraseEnd } from '../nounPhrases.ts';
import type { Passage, Piece } from '../passages.ts';
import { contentBefore } from './preposed.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** "according to X" at `at`: before its clause, behind it, or splitting it. */
export function readAccordingTo(passage: Passage, at: number): Attribution[] {
  const { pieces } = passage;
  if (lowerOf(pieces[at + 1]) !== 'to') return [];
  const cue = { from: at, to: at + 2 };
  const opens = opensClause(pieces, at);
  const to = opens ? sourceEndBeforeComma(pieces, at + 2) : beforeWhich(pieces, at + 2, fullNounPhraseEnd(pieces, at + 2));
  if (to === at + 2) return [];
  const speaker = { from: at + 2, to };
  const result = (from: number, end: number): Attribution => ({
    content: { from, to: end },
    cue,
    speaker,
    basis: 'according to X',
    confidence: 0.92,
    plain: true,
  });
  if (opens) {
    const from = isComma(pieces[to]) ? to + 1 : to;
    const end = contentEnd(pieces, from, false);
    return end > from ? [result(from, end)] : [];
  }
  const before = contentBefore(passage, at);
  if (before) {
    const attributions = before.isClause || before.quoted ? [result(before.from, before.to)] : [];
    if (isComma(pieces[to]) && !before.quoted && (isFinite(pieces, to + 1) || !before.isClause)) {
      const end = contentEnd(pieces, to + 1, false);
      if (end > to + 1) attributions.push(...(before.isClause ? [] : [result(before.from, before.to)]), result(to + 1, end));
    }
    return attributions;
  }
  const from = beginOfSentence(pieces, at);
  return from < at ? [result(from, at)] : [];
}

/** Nothing but a conjunction or "that" before it: its clause follows. */
function opensClause(pieces: readonly Piece[], at: number): boolean {
  const before = justBefore(pieces, at);
  if (before === undefined || before.tag === 'conjunction' || isSubordinator(before) || lowerOf(before) === 'that') return true;
  return (
    isComma(before) && (justBefore(pieces, at - 1)?.tag === 'conjunction' || lowerOf(justBefore(pieces, at - 1)) === 'that' || at === 2)
  );
}

/** The source with its appositives, up to the comma behind which the clause begins. */
function sourceEndBeforeComma(pieces: readonly Piece[], from: number): number {
  const full = fullNounPhraseEnd(pieces, from);
  if (isComma(pieces[full]) || isFinalMark(pieces[full])) return full;
  for (let at = full; at > from; at--) if (isComma(pieces[at])) return at;
  return describedUntilComma(pieces, full) ?? simpleNounPhraseEnd(pieces, from);
}

const LONGEST_DESCRIPTION = 16;

/** "a report by the agency published on Monday,": a participle describes the source; null where none does. */
function describedUntilComma(pieces: readonly Piece[], from: number): number | null {
  const tag = pieces[from]?.tag;
  if (tag !== 'participle' && tag !== 'past' && tag !== 'gerund' && tag !== 'relative') return null;
  for (let at = from + 1; at < from + LONGEST_DESCRIPTION; at++) {
    if (isQuotation(pieces[at]) || isFinalMark(pieces[at])) return null;
    if (isComma(pieces[at])) return at;
  }
  return null;
}

function beginOfSentence(pieces: readonly Piece[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 120 && lowerOf(pieces[from - 1]) !== ';' && !isQuotation(pieces[from - 1])) from--;
  return from;
}
