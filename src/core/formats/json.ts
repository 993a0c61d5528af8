import type { Corpus } from '../corpus/corpus.ts';
import { corpusExport, type ExportOptions } from './corpusExport.ts';

/** The JSON export of `formats.md`, in pieces of text: one line a document, an actor, a relation, so that two exports compare line by line. */
export function* exportJson(corpus: Corpus, options: ExportOptions): Generator<string> {
  const { head, documents, actors, relations, truncated } = corpusExport(corpus, options);
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  yield* list('documents', documents);
  yield ',\n';
  yield* list('actors', actors);
  yield ',\n';
  yield* list('relations', relations);
  yield truncated > 0 ? `,\n"truncated":${truncated}}\n` : '}\n';
}

function* list(key: string, items: Iterable<object>): Generator<string> {
  let separator = `"${key}":[\n`;
  let isEmpty = true;
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
    isEmpty = false;
  }
  yield isEmpty ? `"${key}":[]` : '\n]';
}
