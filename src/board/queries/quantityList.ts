import { figureRange } from '../../core/corpus/quantities/figureRange.ts';
import { independentSpeakers } from '../../core/corpus/quantities/speakers.ts';
import type { AnnotationRef, Quantity, Relation, RelationKind } from '../../core/model/relation.ts';
import { type BoardFilter, type BoardTotals, type FacetKey, type FacetOption, type QuantityList, type QuantityRow } from '../boardModel.ts';
import { RELATION_ORDER } from '../wording.ts';
import { noRelations, type BoardIndex, type IndexedClaim } from './boardIndex.ts';
import { FACET_KEYS, claimsBeforeFacets, facetValues, facetsMissed, groupByQuantity, refsOf } from './filtering.ts';

/** The left side of the board: quantities with the claims that pass, their sums, and what each filter could be set to. */
export function quantityList(index: BoardIndex, filter: BoardFilter): QuantityList {
  const before = claimsBeforeFacets(index, filter);
  const missed = before.map((claim) => facetsMissed(claim, filter));
  const passing = before.filter((_, position) => missed[position]?.length === 0);
  return {
    rows: quantityRows(index, passing),
    totals: totalsOf(index, passing),
    corpus: totalsOf(index, index.claims),
    dates: index.dates,
    facets: facetOptions(index, before, missed, filter),
  };
}

/** A row for each quantity that has one of these claims. */
export function quantityRows(index: BoardIndex, claims: readonly IndexedClaim[]): QuantityRow[] {
  const relations = relationsByQuantity(index, claims);
  return [...groupByQuantity(claims)].flatMap(([id, group]) => {
    const quantity = group[0]?.quantity;
    return quantity ? [quantityRow(quantity, group, relations.get(id) ?? noRelations(), index.repeats)] : [];
  });
}

function quantityRow(
  quantity: Quantity,
  claims: readonly IndexedClaim[],
  relations: Record<RelationKind, number>,
  repeats: ReadonlySet<AnnotationRef>,
): QuantityRow {
  const rows = claims.map((claim) => claim.row);
  const days = rows.flatMap((row) => row.asOf ?? []).sort();
  const whole = rows.length === quantity.claims.length;
  const [title, context] = titleOf(quantity);
  return {
    id: quantity.id,
    title,
    context,
    unit: quantity.unit,
    ...(whole ? { low: quantity.low, high: quantity.high } : statedRange(quantity, claims)),
    claims: rows.length,
    articles: new Set(rows.map((row) => row.file)).size,
    independentSources: independentSpeakers(
      claims.map((claim) => claim.record),
      repeats,
    ),
    relations,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** The lowest and the highest number that these claims assert, in the quantity's unit. */
function statedRange(quantity: Quantity, claims: readonly IndexedClaim[]): Pick<QuantityRow, 'low' | 'high'> {
  let low: number | null = null;
  let high: number | null = null;
  for (const { row, record } of claims) {
    const range = row.polarity === 'asserted' && row.claimStatus === 'asserted' ? figureRange(record.figure, quantity.unit) : null;
    if (range === null) continue;
    low = Math.min(low ?? range.low, range.low);
    high = Math.max(high ?? range.high, range.high);
  }
  return { low, high };
}

/** "Soldiers killed", and "Karabakh side · 2020 war · Ostrel": the place tells apart what shares a title. */
export function titleOf({ title, place }: Quantity): readonly [title: string, context: string] {
  const [counted = title, ...rest] = title.split(' · ');
  if (place !== null && !rest.includes(place)) rest.push(place);
  return [counted, rest.join(' · ')];
}

/** Distinct pairs that touch one of the claims, counted in every quantity that they touch. */
function relationsByQuantity(index: BoardIndex, claims: readonly IndexedClaim[]): Map<string, Record<RelationKind, number>> {
  const quantityOf = new Map(claims.map((claim) => [claim.row.ref, claim.quantity.id]));
  const counts = new Map<string, Record<RelationKind, number>>();
  const add = (quantity: string | undefined, relation: Relation): void => {
    if (quantity === undefined) return;
    const known = counts.get(quantity) ?? noRelations();
    known[relation.relation]++;
    counts.set(quantity, known);
  };
  for (const relation of index.relations) {
    const a = quantityOf.get(relation.a);
    const b = quantityOf.get(relation.b);
    add(a, relation);
    if (b !== a) add(b, relation);
  }
  return counts;
}

function totalsOf(index: BoardIndex, claims: readonly IndexedClaim[]): BoardTotals {
  const refs: ReadonlySet<AnnotationRef> = refsOf(claims);
  return {
    quantities: new Set(claims.map((claim) => claim.quantity.id)).size,
    claims: claims.length,
    conflicts: index.relations.filter((pair) => pair.relation === 'conflict' && (refs.has(pair.a) || refs.has(pair.b))).length,
    articles: new Set(claims.map((claim) => claim.row.file)).size,
  };
}

/**
 * For each facet its values with the number of quantities that would be left if the facet were set so and all other filters stayed. The value that is
 * set now is always among them, even with none left.
 */
function facetOptions(
  index: BoardIndex,
  claims: readonly IndexedClaim[],
  missed: readonly (readonly FacetKey[])[],
  filter: BoardFilter,
): Record<FacetKey, FacetOption[]> {
  const found = new Map(FACET_KEYS.map((facet) => [facet, new Map<string, Set<string>>()]));
  for (const [position, claim] of claims.entries()) {
    const misses = missed[position] ?? [];
    if (misses.length > 1) continue;
    for (const facet of misses.length === 1 ? misses : FACET_KEYS) {
      const values = found.get(facet);
      for (const value of facetValues(claim, facet)) {
        const quantities = values?.get(value);
        if (quantities) quantities.add(claim.quantity.id);
        else values?.set(value, new Set([claim.quantity.id]));
      }
    }
  }
  const options = (facet: FacetKey): FacetOption[] => {
    const values = found.get(facet) ?? new Map<string, Set<string>>();
    const chosen = filter[facet];
    if (chosen !== null && !values.has(chosen)) values.set(chosen, new Set());
    return [...values]
      .map(([value, quantities]) => ({ value, label: facetLabel(index, facet, value), quantities: quantities.size }))
      .sort((a, b) => Number(a.value === '') - Number(b.value === '') || a.label.localeCompare(b.label));
  };
  return {
    event: options('event'),
    predicate: options('predicate'),
    side: options('side'),
    place: options('place'),
    source: options('source'),
    verdict: options('verdict').sort((a, b) => verdictOrder(a.value) - verdictOrder(b.value)),
  };
}

function verdictOrder(value: string): number {
  const at = RELATION_ORDER.findIndex((kind) => kind === value);
  return at < 0 ? RELATION_ORDER.length : at;
}

/** Names behind ids; for the board's own terms the page has the words. */
function facetLabel(index: BoardIndex, facet: FacetKey, value: string): string {
  switch (facet) {
    case 'side':
      return value === '' || value === 'all' ? value : index.actorName(value);
    case 'source':
      return index.speakers.get(value)?.name ?? value;
    case 'event':
    case 'place':
    case 'predicate':
    case 'verdict':
      return value;
  }
}
