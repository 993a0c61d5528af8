import type { ConflictPair, LatestFigure, QuantityDetail, Speaker } from '../boardModel.ts';
import type { BoardFilter } from '../boardModel.ts';
import type { BoardIndex, IndexedClaim } from './boardIndex.ts';
import { claimsPassing, refsOf } from './filtering.ts';
import { quantityRows } from './quantityList.ts';

/** More joining lines than this hide what they join. */
const MOST_PAIRS = 200;

/** Everything about one quantity, for its card, chart and table; null where none of its claims passes. */
export function quantityDetail(index: BoardIndex, id: string, filter: BoardFilter): QuantityDetail | null {
  const claims = claimsPassing(index, filter).filter((claim) => claim.quantity.id === id);
  const row = quantityRows(index, claims)[0];
  if (!row) return null;
  const rows = claims.map((claim) => claim.row);
  const pairs = conflictPairs(index, claims);
  return {
    row,
    claims: rows,
    speakers: speakersOf(index, claims),
    latest: latestFigures(claims),
    conflicts: pairs.slice(0, MOST_PAIRS),
    conflictsLeftOut: Math.max(0, pairs.length - MOST_PAIRS),
  };
}

export function speakersOf(index: BoardIndex, claims: readonly IndexedClaim[]): Speaker[] {
  return [...new Set(claims.map((claim) => claim.row.speaker))]
    .flatMap((id) => index.speakers.get(id) ?? [])
    .sort((a, b) => a.rank - b.rank);
}

function conflictPairs(index: BoardIndex, claims: readonly IndexedClaim[]): ConflictPair[] {
  const refs = refsOf(claims);
  return index.relations
    .filter((pair) => pair.relation === 'conflict' && refs.has(pair.a) && refs.has(pair.b))
    .map(({ a, b, why }) => ({ a, b, why }));
}

/** Each party's newest figure, newest party first; a claim without a date counts as older than any with one. */
export function latestFigures(claims: readonly IndexedClaim[]): LatestFigure[] {
  const latest = new Map<string, IndexedClaim>();
  for (const claim of claims) {
    const known = latest.get(claim.row.speaker);
    if (!known || dayOf(claim) >= dayOf(known)) latest.set(claim.row.speaker, claim);
  }
  return [...latest.values()]
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .map((claim) => ({ speaker: claim.row.speaker, claim: claim.row.ref }));
}

const dayOf = (claim: IndexedClaim): string => claim.row.asOf ?? '';
