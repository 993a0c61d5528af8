import type { Corpus } from '../corpus/corpus.ts';
import type { Annotation } from '../model/annotation.ts';
import { CodePointIndex } from '../text/codePoints.ts';

/** First cut of the JSON export of `formats.md`. */
export function exportJson(corpus: Corpus, generator: string): string {
  const documents = corpus.files().map((file) => {
    const article = corpus.article(file);
    if (!article) throw new Error(`${file} is not in the corpus`);
    const index = new CodePointIndex(article.text);
    const { status: _status, ...metadata } = article.metadata;
    return {
      file,
      metadata,
      copyOf: article.copyOf,
      regions: inCodePoints(article.regions, index),
      annotations: inCodePoints(article.annotations, index) as Annotation[],
    };
  });
  return `${JSON.stringify({ format: 'corroborate-corpus', version: 1, offsets: 'code-points', generator, documents, actors: corpus.actors(), relations: corpus.relations() })}\n`;
}

/** Every `start` and `end`, however deep. */
function inCodePoints(value: unknown, index: CodePointIndex): unknown {
  if (Array.isArray(value)) return value.map((item) => inCodePoints(item, index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number'
        ? index.toCodePoints(item)
        : key === 'actors' && Array.isArray(item)
          ? item
          : inCodePoints(item, index),
    ]),
  );
}
