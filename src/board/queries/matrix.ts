import type { BoardFilter, ClaimRow, Matrix, MatrixCell, MatrixRow } from '../boardModel.ts';
import type { BoardIndex, IndexedClaim } from './boardIndex.ts';
import { conflictsOf, type Conflicts } from './conflicts.ts';
import { claimsPassing, groupByQuantity } from './filtering.ts';
import { latestFigures } from './quantityDetail.ts';
import { titleOf } from './quantityList.ts';

/** Columns that still can be read; speakers with fewer claims are counted, not shown. */
const MOST_COLUMNS = 24;

/** Who says what, of the claims that pass. Speakers with most claims first, quantities in the index's order. */
export function matrix(index: BoardIndex, filter: BoardFilter): Matrix {
  const claims = claimsPassing(index, filter);
  const counts = new Map<string, number>();
  for (const { row } of claims) counts.set(row.speaker, (counts.get(row.speaker) ?? 0) + 1);
  const speakers = [...counts]
    .flatMap(([id, count]) => {
      const speaker = index.speakers.get(id);
      return speaker ? [{ speaker, count }] : [];
    })
    .sort((a, b) => b.count - a.count || a.speaker.rank - b.speaker.rank)
    .map(({ speaker }) => speaker);
  const columns = speakers.slice(0, MOST_COLUMNS);
  const shown = new Set(columns.map((speaker) => speaker.id));
  const against = conflictsOf(index);
  const rows = [...groupByQuantity(claims.filter((claim) => shown.has(claim.row.speaker))).values()].flatMap((group) =>
    matrixRow(group, against),
  );
  return { speakers: columns, speakersLeftOut: speakers.length - columns.length, rows };
}

function matrixRow(group: readonly IndexedClaim[], against: Conflicts): MatrixRow[] {
  const [first] = group;
  if (!first) return [];
  const byRef = new Map(group.map((claim) => [claim.row.ref, claim.row]));
  const latest = latestFigures(group).flatMap(({ claim }) => byRef.get(claim) ?? []);
  const [title, context] = titleOf(first.quantity);
  const cells = latest.map((claim): MatrixCell => ({
    speaker: claim.speaker,
    claim,
    claims: group.filter((each) => each.row.speaker === claim.speaker).length,
    state: cellState(claim, latest, against.get(claim.ref)),
  }));
  return [{ quantity: first.quantity.id, title, context, cells }];
}

function cellState(claim: ClaimRow, row: readonly ClaimRow[], against: ReturnType<Conflicts['get']>): MatrixCell['state'] {
  if (row.length < 2) return 'alone';
  if (row.some((other) => against?.has(other.ref))) return 'conflict';
  const same = (other: ClaimRow): boolean => other.low === claim.low && other.high === claim.high && other.value === claim.value;
  return row.every(same) ? 'same' : 'differs';
}
