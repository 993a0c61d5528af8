import { firstNotBelow, partitionPoint } from './orderedSearch.ts';

/**
 * Converts between UTF-16 offsets (inside the program) and code-point offsets (in files). The only place that does.
 * Text without astral characters needs no table: both counts are the same.
 */
export class CodePointIndex {
  /** UTF-16 offsets of the high surrogates, ascending. */
  readonly #astral: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const astral: number[] = [];
    for (let i = 0; i < text.length - 1; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit <= 0xdbff) {
        const next = text.charCodeAt(i + 1);
        if (next >= 0xdc00 && next <= 0xdfff) astral.push(i++);
      }
    }
    this.#astral = astral;
    this.#length = text.length;
  }

  /** UTF-16 offset → code points before it. An offset inside a pair counts as before the pair. */
  toCodePoints(utf16: number): number {
    return utf16 - firstNotBelow(this.#astral, utf16);
  }

  /** Code points → UTF-16 offset, clamped to the text. */
  toUtf16(codePoints: number): number {
    if (this.#astral.length === 0) return Math.min(codePoints, this.#length);
    // The nth astral character starts at code point astral[n] - n.
    const before = partitionPoint(this.#astral, (offset, nth) => offset - nth < codePoints);
    return Math.min(codePoints + before, this.#length);
  }
}
