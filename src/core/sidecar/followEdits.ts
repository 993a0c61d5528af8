import type { Annotation, Decisions, QuotedSpan } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { keepsNumbers } from '../text/changedWords.ts';
import { shiftSpan, type TextEdit } from '../text/shiftSpans.ts';

/**
 * Takes decisions along through edits of the article in an editor. An annotation whose words were deleted, or whose numbers the edit changed, becomes an orphan:
 * it keeps the words it was made on.
 * @param edits made at once, in UTF-16 units of the text before (`shiftSpans.ts`)
 * @param text the article's text after them
 */
export function followEdits(decisions: Decisions, edits: readonly TextEdit[], text: string): Decisions {
  const annotations: Annotation[] = [];
  const orphans = [...decisions.orphans];
  for (const annotation of decisions.annotations) {
    const span = shiftSpan(annotation, edits);
    const words = span && text.slice(span.start, span.end);
    if (span && words !== null && keepsNumbers(annotation.text, words)) {
      annotations.push(follow(annotation, { ...span, text: words }, (nested) => shiftSpan(nested, edits), text));
    } else {
      orphans.push(annotation);
    }
  }
  const regions = decisions.regions.flatMap((region) => {
    const span = shiftSpan(region, edits);
    return span ? [{ ...region, ...span }] : [];
  });
  return { ...decisions, annotations, orphans, regions };
}

type Follow = (span: Span) => Span | null;

function follow(annotation: Annotation, place: QuotedSpan, shift: Follow, text: string): Annotation {
  const nested = <Part extends QuotedSpan>(part: Part | null): Part | null => {
    const span = part && shift(part);
    return part && span && { ...part, ...span, text: text.slice(span.start, span.end) };
  };
  switch (annotation.kind) {
    case 'actor':
    case 'label':
      return { ...annotation, ...place };
    case 'quote':
      return { ...annotation, ...place, speaker: nested(annotation.speaker), cue: nested(annotation.cue) };
    case 'figure':
      return { ...annotation, ...place, claim: annotation.claim && followClaim(annotation.claim, shift) };
  }
}

function followClaim(claim: Claim, shift: Follow): Claim {
  const moved = <Part extends Span>(part: Part): Part[] => {
    const span = shift(part);
    return span ? [{ ...part, ...span }] : [];
  };
  return {
    ...claim,
    source: claim.source && (moved(claim.source)[0] ?? null),
    via: claim.via && (moved(claim.via)[0] ?? null),
    deniedBy: claim.deniedBy.flatMap(moved),
    evidence: claim.evidence.flatMap(moved),
  };
}
