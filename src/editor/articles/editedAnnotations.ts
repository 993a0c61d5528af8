import { NO_DECISIONS, type Annotation } from '../../core/model/annotation.ts';
import { inReadingOrder, type Span } from '../../core/model/span.ts';
import { followEdits } from '../../core/sidecar/followEdits.ts';
import { shiftSpan, type TextEdit } from '../../core/text/shiftSpans.ts';

/**
 * Where marks stand right after edits, before anything is read again. A person's decisions follow their words; suggestions that an edit touches are gone until the next
 * reading, which may make something else of them.
 * @param text the article's text after the edits
 */
export function editedAnnotations(annotations: readonly Annotation[], edits: readonly TextEdit[], text: string): Annotation[] {
  const decided = annotations.filter((each) => each.status !== 'suggested');
  const suggested = annotations.filter((each) => each.status === 'suggested' && !touches(each, edits));
  const all = followEdits({ ...NO_DECISIONS, annotations: [...decided, ...suggested] }, edits, text);
  return [...all.annotations].sort(inReadingOrder);
}

/** The same for a stretch without a decision behind it. */
export const editedSpan = (span: Span, edits: readonly TextEdit[]): Span | null => (touches(span, edits) ? null : shiftSpan(span, edits));

/** Typing right before or right behind a mark leaves it alone. */
function touches(span: Span, edits: readonly TextEdit[]): boolean {
  return edits.some(({ start, end }) => start < span.end && end > span.start);
}
