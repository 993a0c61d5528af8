import { Document } from 'yaml';
import type { Corpus } from '../corpus/corpus.ts';
import type { PlainFields } from '../sidecar/plain.ts';
import { newNode } from '../sidecar/yamlNodes.ts';
import { WRITE_OPTIONS } from '../sidecar/yamlSource.ts';
import { corpusExport, type ExportOptions } from './corpusExport.ts';

/** The YAML export: the same shape as the JSON export, in block style, in pieces of text. */
export function* exportYaml(corpus: Corpus, options: ExportOptions): Generator<string> {
  const { head, documents, actors, relations, truncated } = corpusExport(corpus, options);
  yield render(newNode(head));
  yield* list('documents', documents);
  yield* list('actors', actors);
  yield* list('relations', relations);
  if (truncated > 0) yield render(newNode({ truncated }));
}

function* list(key: string, items: Iterable<PlainFields>): Generator<string> {
  let isEmpty = true;
  for (const item of items) {
    if (isEmpty) yield `${key}:\n`;
    isEmpty = false;
    yield render(newNode([item])).replace(/^(?=[^\n])/gm, '  ');
  }
  if (isEmpty) yield `${key}: []\n`;
}

function render(node: ReturnType<typeof newNode>): string {
  return new Document(node).toString(WRITE_OPTIONS);
}
