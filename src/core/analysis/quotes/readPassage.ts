import type { Attribution, FrameResult, OpenFrame } from './attribution.ts';
import { readAccordingTo } from './frames/accordingTo.ts';
import { readJudgingVerb } from './frames/judging.ts';
import { readLabel } from './frames/labels.ts';
import { readSpeechNoun } from './frames/nouns.ts';
import { readQuotationPlaces } from './frames/quotationPlaces.ts';
import { readReportingVerb } from './frames/reporting.ts';
import { isQuotation } from './grammar.ts';
import type { Passage } from './passages.ts';
import { triggerOf } from './triggers.ts';
import { verbCueAt } from './verbCues.ts';

/** Every attribution within one passage, by each of its cues from left to right. */
export function readPassage(passage: Passage): FrameResult {
  const label = readLabel(passage);
  const attributions: Attribution[] = [...label.attributions];
  let open: OpenFrame | null = label.open;
  for (let at = 0; at < passage.pieces.length; at++) {
    const piece = passage.pieces[at];
    if (piece === undefined || piece.tag === 'quotation' || piece.tag === 'punctuation') continue;
    const trigger = triggerOf(piece.word);
    if (trigger === undefined) continue;
    const cue = trigger.cue && verbCueAt(passage, at, trigger.cue, attributions);
    if (cue) {
      const reported = readReportingVerb(cue);
      const result = reported.attributions.length > 0 || reported.open ? reported : readJudgingVerb(cue);
      add(attributions, result.attributions);
      open ??= result.open;
    } else if (trigger.according) {
      add(attributions, readAccordingTo(passage, at));
    } else if (trigger.speechNoun) {
      add(attributions, readSpeechNoun(passage, at));
    }
  }
  if (passage.pieces.some(isQuotation)) add(attributions, readQuotationPlaces(passage, attributions));
  if (attributions.length < 2) return { attributions, open };
  return { attributions: attributions.filter((each) => each.plain || !attributions.some((outer) => isInside(each, outer))), open };
}

const isInside = (inner: Attribution, outer: Attribution): boolean =>
  inner !== outer &&
  outer.content.from <= inner.cue.from &&
  inner.cue.to <= outer.content.to &&
  outer.content.from <= inner.content.from &&
  inner.content.to <= outer.content.to;

/** One content is attributed once: the surer rule wins. */
function add(into: Attribution[], found: readonly Attribution[]): void {
  for (const attribution of found) {
    const same = into.findIndex(({ content }) => content.from === attribution.content.from && content.to === attribution.content.to);
    const known = into[same];
    if (known === undefined) into.push(attribution);
    else if (known.confidence < attribution.confidence) into[same] = attribution;
  }
}
