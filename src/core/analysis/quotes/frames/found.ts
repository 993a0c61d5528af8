import type { Attribution, FrameResult, VerbCue } from '../attribution.ts';
import { lowerOf } from '../grammar.ts';
import type { PieceRange } from '../passages.ts';

/** The attributions of one cue: each content with its rule and how sure that is. */
export function found(
  cue: VerbCue,
  contents: readonly (readonly [PieceRange, string, number])[],
  speaker: PieceRange | null = cue.subject,
): FrameResult {
  const attributions = contents
    .filter(([content]) => content.to > content.from)
    .map(([{ from, to }, basis, confidence]): Attribution => ({
      content: { from, to },
      cue: cue.cue,
      speaker,
      basis,
      confidence,
      plain: isPlain(cue),
    }));
  return { attributions, open: null };
}

/** "did not say how many" tells what was not said. */
export function isNegated(cue: VerbCue): boolean {
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
  if (cue.voice !== 'finite' || !cue.verb.frames.that) return false;
  for (let at = cue.groupStart; at < cue.at; at++) if (pieces[at]?.tag === 'modal') return false;
  return true;
}
