import type { Corpus } from '../corpus/corpus.ts';
import { CodePointIndex } from '../text/codePoints.ts';
import { csv, type Cell } from './csv.ts';

const HEADER = [
  'file',
  'id',
  'status',
  'start',
  'end',
  'text',
  'measure',
  'unit',
  'counted',
  'low',
  'high',
  'value',
  'approximate',
  'predicate',
  'about',
  'group',
  'subset',
  'side',
  'side_name',
  'place',
  'event',
  'extent',
  'since',
  'as_of',
  'as_of_stated',
  'source',
  'source_name',
  'claim_status',
  'polarity',
  'quantity',
  'published',
  'outlet',
  'title',
  'sentence',
];

/** A row a claim, its facets in columns; offsets in code points. Actors by id and by name. */
export function exportClaimsCsv(corpus: Corpus): string {
  return csv(HEADER, rows(corpus));
}

function* rows(corpus: Corpus): Generator<readonly Cell[]> {
  for (const file of corpus.files()) {
    const article = corpus.article(file);
    if (!article) continue;
    const points = new CodePointIndex(article.text);
    for (const record of corpus.claimsIn(file)) {
      const { figure } = record;
      const { claim } = figure;
      if (!claim) continue;
      const source = claim.source?.actors ?? [];
      yield [
        file,
        figure.id,
        figure.status,
        points.toCodePoints(figure.start),
        points.toCodePoints(figure.end),
        figure.text,
        figure.measure,
        figure.unit,
        figure.counted,
        figure.low,
        figure.high,
        figure.value,
        figure.approximate,
        claim.predicate,
        claim.about,
        claim.group,
        claim.subset,
        claim.side,
        claim.side === null || claim.side === 'all' ? null : corpus.actorName(claim.side),
        claim.place,
        claim.event,
        claim.extent,
        claim.since,
        claim.asOf,
        claim.asOfStated,
        source.join(' '),
        source.map((id) => corpus.actorName(id)).join(' and '),
        claim.status,
        claim.polarity,
        corpus.quantityOf(record.ref)?.title ?? null,
        record.published,
        record.outlet,
        record.title,
        record.sentence.trim(),
      ];
    }
  }
}
