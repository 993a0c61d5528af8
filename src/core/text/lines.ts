import type { Span } from '../model/span.ts';
import { firstNotBelow } from './orderedSearch.ts';

/** Zero-based line, and UTF-16 units from its start: how editors count. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/**
 * Converts between offsets of an article's text and lines. Editors end lines at LF, CR and CR LF, the article's text has LF for all of
 * them (`decode.ts`), so line and character are the same for both while offsets are not.
 */
export class LineIndex {
  /** Offset of the first character of every line, ascending. */
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offsets beyond the text count as its end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.#length));
    const line = firstNotBelow(this.#starts, inside + 1) - 1;
    return { line, character: inside - (this.#starts[line] ?? 0) };
  }

  /** Positions beyond a line's end count as its end. */
  offsetAt({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#length;
    const next = this.#starts[line + 1];
    const end = next === undefined ? this.#length : next - 1;
    return Math.min(start + Math.max(0, character), end);
  }

  rangeOf(span: Span): LineRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}
