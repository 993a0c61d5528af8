import * as z from 'zod/mini';
import { MEASURES } from '../core/model/figure.ts';
import type { FacetComparison, FacetName } from '../core/model/relation.ts';
import type { BoardAnswers, ClaimRow, Comparison, Matrix, QuantityDetail, QuantityList, QuantityRow, Speaker } from './boardModel.ts';
import { FACET_WORDS } from './wording.ts';
import { count, ref, relationKind, verdictKind, text } from './messageSchemas.ts';

const number = z.nullable(z.number());
const words = z.nullable(text);

const relationCounts = z.object({ agree: count, conflict: count, growth: count, revision: count, scope: count, uncertain: count });

const quantityRow: z.ZodMiniType<QuantityRow> = z.object({
  id: text,
  title: text,
  context: text,
  unit: words,
  low: number,
  high: number,
  claims: count,
  articles: count,
  independentSources: count,
  relations: relationCounts,
  from: words,
  to: words,
});

const totals = z.object({ quantities: count, claims: count, conflicts: count, articles: count });
const options = z.array(z.object({ value: text, label: text, quantities: count }));

const quantityList: z.ZodMiniType<QuantityList> = z.object({
  rows: z.array(quantityRow),
  totals,
  corpus: totals,
  dates: z.object({ articles: count, undated: count }),
  facets: z.object({ event: options, predicate: options, side: options, place: options, source: options, verdict: options }),
});

const speakers: z.ZodMiniType<Speaker[]> = z.array(
  z.object({ id: text, name: text, kind: z.enum(['actor', 'outlet', 'article']), rank: count }),
);

const claimRow: z.ZodMiniType<ClaimRow> = z.object({
  ref,
  file: text,
  outlet: words,
  title: words,
  published: words,
  asOf: words,
  asOfStated: z.boolean(),
  since: words,
  extent: z.nullable(z.enum(['cumulative', 'incident', 'stock', 'delta', 'rate'])),
  words: text,
  measure: z.enum(MEASURES),
  unit: words,
  low: number,
  high: number,
  value: number,
  toQuantityUnit: number,
  approximate: z.boolean(),
  modifierKind: z.enum(['exactly', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'fewer-than', 'between', 'vague']),
  speaker: text,
  via: words,
  sentence: z.string(),
  figureStart: count,
  figureEnd: count,
  status: z.enum(['suggested', 'accepted']),
  claimStatus: z.enum(['asserted', 'feared', 'planned', 'conditional']),
  polarity: z.enum(['asserted', 'denied']),
  repeat: z.boolean(),
  relations: relationCounts,
});

const quantityDetail: z.ZodMiniType<QuantityDetail> = z.object({
  row: quantityRow,
  claims: z.array(claimRow),
  speakers,
  latest: z.array(z.object({ speaker: text, claim: ref })),
  conflicts: z.array(z.object({ a: ref, b: ref, why: text })),
  conflictsLeftOut: count,
});

const facetComparison: z.ZodMiniType<FacetComparison> = z.object({
  facet: z.enum(Object.keys(FACET_WORDS) as FacetName[]),
  outcome: z.enum(['same', 'part', 'whole', 'disjoint', 'overlap', 'unknown']),
  a: words,
  b: words,
});

const comparison: z.ZodMiniType<Comparison> = z.object({
  a: claimRow,
  b: claimRow,
  speakers,
  relation: z.nullable(
    z.object({
      kind: relationKind,
      why: text,
      rule: text,
      facets: z.array(facetComparison),
      repeat: z.boolean(),
      by: text,
      note: words,
      verdict: z.nullable(verdictKind),
    }),
  ),
});

const matrix: z.ZodMiniType<Matrix> = z.object({
  speakers,
  speakersLeftOut: count,
  rows: z.array(
    z.object({
      quantity: text,
      title: text,
      context: text,
      cells: z.array(
        z.object({
          speaker: text,
          claim: claimRow,
          claims: count,
          state: z.enum(['conflict', 'differs', 'same', 'alone']),
        }),
      ),
    }),
  ),
});

/** What the page expects for each query. */
export const answerSchemas: { readonly [Ask in keyof BoardAnswers]: z.ZodMiniType<BoardAnswers[Ask]> } = {
  quantities: quantityList,
  quantity: z.nullable(quantityDetail),
  compare: z.nullable(comparison),
  matrix,
  locate: z.nullable(text),
};
