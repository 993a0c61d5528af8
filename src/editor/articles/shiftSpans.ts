import type { Annotation, QuotedSpan, SpeakerSpan } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';

/** One replacement in a text: `span` of the old text gave way to `length` new UTF-16 units. */
export interface TextEdit {
  readonly span: Span;
  readonly length: number;
}

/**
 * Where annotations stand after an edit, before anything is read again: those before it stay, those behind it move, those that it touches are gone until the
 * next reading.
 */
export function shiftAnnotations(annotations: readonly Annotation[], edit: TextEdit): Annotation[] {
  return annotations.flatMap((annotation): Annotation[] => {
    const span = shiftSpan(annotation, edit);
    if (!span) return [];
    if (annotation.kind !== 'quote') return [{ ...annotation, ...span }];
    return [{ ...annotation, ...span, speaker: shiftSpeaker(annotation.speaker, edit), cue: shiftPart(annotation.cue, edit) }];
  });
}

/** An insertion at a border leaves the span as it is; one inside, or a replacement of any part of it, takes it away. */
export function shiftSpan({ start, end }: Span, edit: TextEdit): Span | undefined {
  if (end <= edit.span.start) return { start, end };
  if (start < edit.span.end || (edit.span.start === edit.span.end && start < edit.span.start)) return undefined;
  const by = edit.length - (edit.span.end - edit.span.start);
  return { start: start + by, end: end + by };
}

function shiftPart(part: QuotedSpan | null, edit: TextEdit): QuotedSpan | null {
  const span = part && shiftSpan(part, edit);
  return part && span ? { ...part, ...span } : null;
}

function shiftSpeaker(speaker: SpeakerSpan | null, edit: TextEdit): SpeakerSpan | null {
  const span = speaker && shiftSpan(speaker, edit);
  return speaker && span ? { ...speaker, ...span } : null;
}
