import { isRestatement } from '../../core/corpus/quantities/figureRange.ts';
import type { BoardFilter, ConflictPair, LatestFigure, QuantityDetail, Speaker } from '../boardModel.ts';
import type { BoardIndex, IndexedClaim } from './boardIndex.ts';
import { claimsPassing, groupByQuantity, refsOf } from './filtering.ts';
import { quantityRows } from './quantityList.ts';

/** More joining lines than this hide what they join. */
const MOST_PAIRS = 200;

/** Everything about one quantity, for its card, chart and table; null where none of its claims passes. */
export function quantityDetail(index: BoardIndex, id: string, filter: BoardFilter): QuantityDetail | null {
  const claims = claimsPassing(index, filter).filter((claim) => claim.quantity.id === id);
  return quantityDetails(index, claims)[0] ?? null;
}

/** Everything about each quantity that has one of these claims, in the index's order. */
export function quantityDetails(index: BoardIndex, claims: readonly IndexedClaim[]): QuantityDetail[] {
  const groups = groupByQuantity(claims);
  const pairs = conflictPairs(index, claims);
  return quantityRows(index, claims).map((row) => {
    const group = groups.get(row.id) ?? [];
    const conflicts = pairs.get(row.id) ?? [];
    return {
      row,
      claims: group.map((claim) => claim.row),
      speakers: speakersOf(index, group),
      latest: latestFigures(group),
      conflicts: conflicts.slice(0, MOST_PAIRS),
      conflictsLeftOut: Math.max(0, conflicts.length - MOST_PAIRS),
    };
  });
}

export function speakersOf(index: BoardIndex, claims: readonly IndexedClaim[]): Speaker[] {
  return [...new Set(claims.map((claim) => claim.row.speaker))]
    .flatMap((id) => index.speakers.get(id) ?? [])
    .sort((a, b) => a.rank - b.rank);
}

/** Contradictions between two of these claims that stand in one quantity, by its id. */
function conflictPairs(index: BoardIndex, claims: readonly IndexedClaim[]): ReadonlyMap<string, readonly ConflictPair[]> {
  const quantityOf = new Map(claims.map((claim) => [claim.row.ref, claim.quantity.id]));
  const pairs = new Map<string, ConflictPair[]>();
  for (const { a, b, why, relation } of index.relations) {
    const quantity = relation === 'conflict' ? quantityOf.get(a) : undefined;
    if (quantity === undefined || quantityOf.get(b) !== quantity) continue;
    const known = pairs.get(quantity);
    if (known) known.push({ a, b, why });
    else pairs.set(quantity, [{ a, b, why }]);
  }
  return pairs;
}

/** Each party's newest figure, newest party first; a claim without a date counts as older than any with one. What only says a figure again in another unit is none. */
export function latestFigures(claims: readonly IndexedClaim[]): LatestFigure[] {
  const refs = refsOf(claims);
  const latest = new Map<string, IndexedClaim>();
  for (const claim of claims) {
    const known = latest.get(claim.row.speaker);
    if (isRestatement(claim.record, refs) || (known && dayOf(claim) < dayOf(known))) continue;
    latest.set(claim.row.speaker, claim);
  }
  return [...latest.values()]
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .map((claim) => ({ speaker: claim.row.speaker, claim: claim.row.ref }));
}

const dayOf = (claim: IndexedClaim): string => claim.row.asOf ?? '';
