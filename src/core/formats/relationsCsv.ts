import type { Corpus } from '../corpus/corpus.ts';
import { exportedRelations } from '../corpus/exportedRelations.ts';
import type { AnnotationRef } from '../model/relation.ts';
import { csv, type Cell } from './csv.ts';

const HEADER = [
  'relation',
  'why',
  'rule',
  'degree',
  'confidence',
  'repeat',
  'by',
  'note',
  ...['a', 'b'].flatMap((side) =>
    ['ref', 'text', 'low', 'high', 'value', 'as_of', 'source', 'outlet', 'published', 'sentence'].map((name) => `${side}_${name}`),
  ),
];

/** A row a relation, with both figures beside each other. */
export function exportRelationsCsv(corpus: Corpus, options: { readonly all: boolean }): string {
  const rows = exportedRelations(corpus, options).relations.map((relation): readonly Cell[] => [
    relation.relation,
    relation.why,
    relation.rule,
    relation.degree ?? null,
    relation.confidence,
    relation.repeat,
    relation.by,
    relation.note ?? null,
    ...sideCells(corpus, relation.a),
    ...sideCells(corpus, relation.b),
  ]);
  return csv(HEADER, rows);
}

function sideCells(corpus: Corpus, ref: AnnotationRef): Cell[] {
  const record = corpus.claim(ref);
  if (!record) return [ref, null, null, null, null, null, null, null, null, null];
  const { figure } = record;
  const source = (figure.claim?.source?.actors ?? []).map((id) => corpus.actorName(id)).join(' and ');
  const asOf = figure.claim?.asOf ?? null;
  return [ref, figure.text, figure.low, figure.high, figure.value, asOf, source, record.outlet, record.published, record.sentence.trim()];
}
