import type { Span } from '../model/span.ts';

/** An edit of a text: the stretch from `start` to `end` of the old text gives way to `text`. UTF-16. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Follows spans through edits that are made at once, as editors report them: none overlaps another, all count the text before.
 * Text typed at a border stays outside; a span whose words were all deleted is null.
 */
export function shiftSpan(span: Span, edits: readonly TextEdit[]): Span | null {
  let start = span.start;
  let end = span.end;
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= span.start) {
      start += grown;
      end += grown;
    } else if (edit.start >= span.end) {
      continue;
    } else if (edit.start <= span.start && edit.end >= span.end) {
      return null;
    } else if (edit.start < span.start) {
      // The head was cut off: what replaces it belongs to what stands before.
      start += edit.end - span.start + grown;
      end += grown;
    } else if (edit.end > span.end) {
      end -= span.end - edit.start;
    } else {
      end += grown;
    }
  }
  return { start, end };
}
