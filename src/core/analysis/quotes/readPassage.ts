import type { Attribution, FrameResult } from './attribution.ts';
import { readAccordingTo } from './frames/accordingTo.ts';
import { readJudgingVerb } from './frames/judging.ts';
import { readLabel } from './frames/labels.ts';
import { readSpeechNoun } from './frames/nouns.ts';
import { readQuotationPlaces } from './frames/quotationPlaces.ts';
import { readReportingVerb } from './frames/reporting.ts';
import type { Passage } from './passages.ts';
import { triggerOf } from './triggers.ts';
import { verbCueAt } from './verbCues.ts';

/** Every attribution within one passage, by each of its cues from left to right. */
export function readPassage(passage: Passage): FrameResult {
  const label = readLabel(passage);
  const attributions: Attribution[] = [...label.attributions];
  let { open } = label;
  for (const at of passage.triggers) {
    const piece = passage.pieces[at];
    if (piece === undefined || piece.tag === 'quotation') continue;
    const trigger = triggerOf(piece.word);
    if (trigger === undefined) continue;
    const cue = trigger.cue && verbCueAt(passage, at, trigger.cue, attributions);
    if (cue) {
      const reported = readReportingVerb(cue);
      const result = reported.attributions.length > 0 || reported.open ? reported : readJudgingVerb(cue);
      for (const attribution of result.attributions) add(attributions, attribution);
      open ??= result.open;
    } else if (trigger.according) {
      for (const attribution of readAccordingTo(passage, at)) add(attributions, attribution);
    } else if (trigger.speechNoun) {
      for (const attribution of readSpeechNoun(passage, at)) add(attributions, attribution);
    }
  }
  if (passage.holdsQuotation) for (const attribution of readQuotationPlaces(passage, attributions)) add(attributions, attribution);
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
function add(into: Attribution[], attribution: Attribution): void {
  const { from, to } = attribution.content;
  for (let at = 0; at < into.length; at++) {
    const known = into[at];
    if (known === undefined || known.content.from !== from || known.content.to !== to) continue;
    if (known.confidence < attribution.confidence) into[at] = attribution;
    return;
  }
  into.push(attribution);
}
