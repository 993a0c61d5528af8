import type { ClaimRow, QuantityRow, Speaker } from '../boardModel.ts';
import { RELATION_ORDER } from '../wording.ts';
import type { ClaimSort, QuantitySort } from './boardState.ts';

/** Equals keep the order of the corpus: most conflicts, then most claims. */
export function sortedQuantities(rows: readonly QuantityRow[], by: QuantitySort): readonly QuantityRow[] {
  const order = quantityOrder(by);
  return [...rows].sort(order);
}

function quantityOrder(by: QuantitySort): (a: QuantityRow, b: QuantityRow) => number {
  switch (by) {
    case 'conflicts':
      return (a, b) => b.relations.conflict - a.relations.conflict || b.claims - a.claims;
    case 'claims':
      return (a, b) => b.claims - a.claims;
    case 'sources':
      return (a, b) => b.independentSources - a.independentSources;
    case 'newest':
      return (a, b) => (b.to ?? '').localeCompare(a.to ?? '');
    case 'spread':
      return (a, b) => spread(b) - spread(a);
    case 'name':
      return (a, b) => a.title.localeCompare(b.title) || a.context.localeCompare(b.context);
  }
}

/** How many times the lowest number goes into the highest. */
function spread({ low, high }: QuantityRow): number {
  if (low === null || high === null) return 0;
  return low > 0 ? high / low : high - low;
}

export function sortedClaims(
  claims: readonly ClaimRow[],
  speakers: ReadonlyMap<string, Speaker>,
  sort: { readonly by: ClaimSort; readonly descending: boolean },
): readonly ClaimRow[] {
  const order = claimOrder(sort.by, speakers);
  const direction = sort.descending ? -1 : 1;
  return [...claims].sort((a, b) => missingLast(sort.by, a, b) || direction * order(a, b));
}

/** What has no date or no number stands last, whichever way the rest runs. */
function missingLast(by: ClaimSort, a: ClaimRow, b: ClaimRow): number {
  switch (by) {
    case 'as-of':
      return Number(a.asOf === null) - Number(b.asOf === null);
    case 'figure':
      return Number(middle(a) === null) - Number(middle(b) === null);
    case 'speaker':
    case 'article':
    case 'relations':
      return 0;
  }
}

function claimOrder(by: ClaimSort, speakers: ReadonlyMap<string, Speaker>): (a: ClaimRow, b: ClaimRow) => number {
  const name = (claim: ClaimRow): string => speakers.get(claim.speaker)?.name ?? claim.speaker;
  switch (by) {
    case 'as-of':
      return (a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? '');
    case 'figure':
      return (a, b) => (middle(a) ?? 0) - (middle(b) ?? 0);
    case 'speaker':
      return (a, b) => name(a).localeCompare(name(b));
    case 'article':
      return (a, b) => (a.outlet ?? a.file).localeCompare(b.outlet ?? b.file) || a.file.localeCompare(b.file);
    case 'relations':
      return (a, b) => {
        const kind = RELATION_ORDER.find((each) => a.relations[each] !== b.relations[each]);
        return kind === undefined ? 0 : b.relations[kind] - a.relations[kind];
      };
  }
}

/** One number to sort by, in the quantity's unit. */
function middle(claim: ClaimRow): number | null {
  const number = claim.value ?? claim.low ?? claim.high;
  return number === null ? null : number * (claim.toQuantityUnit ?? 1);
}
