import type { Corpus } from '../core/corpus/corpus.ts';
import type { Span } from '../core/model/span.ts';
import { LineIndex, type LineRange } from '../core/text/lines.ts';

/** Line ranges in the articles of a corpus; an article's lines are counted once. */
export class ArticleLines {
  readonly #corpus: Corpus;
  readonly #indices = new Map<string, LineIndex>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  range(file: string, span: Span): LineRange {
    let index = this.#indices.get(file);
    if (!index) {
      index = new LineIndex(this.#corpus.article(file)?.text ?? '');
      this.#indices.set(file, index);
    }
    return index.rangeOf(span);
  }

  /** The article's text changed. */
  forget(file: string): void {
    this.#indices.delete(file);
  }

  clear(): void {
    this.#indices.clear();
  }
}
