import type { ClaimRecord } from '../../model/relation.ts';

/** Sums of smaller numbers come about by chance. */
const LEAST_TOTAL = 10;
/** So many parts stand one after the other at most. */
const MOST_PARTS = 5;

/**
 * The claims of one article that add up to another of its claims (105 dead in one district and 52 in the next are the 157 of the province). Only
 * exact counts of one happening that stand next to each other are summed. Returns their refs. Linear in the records.
 * @param records of one article, in reading order
 */
export function summandsOf(records: readonly ClaimRecord[]): ReadonlySet<string> {
  const found = new Set<string>();
  const byPredicate = new Map<string, { readonly ref: string; readonly value: number }[]>();
  for (const { ref, figure } of records) {
    const { claim, value } = figure;
    if (claim === null || claim.predicate === 'other' || figure.measure !== 'count' || figure.modifierKind !== 'exactly') continue;
    if (value === null || value <= 0) continue;
    const known = byPredicate.get(claim.predicate);
    if (known) known.push({ ref, value });
    else byPredicate.set(claim.predicate, [{ ref, value }]);
  }
  for (const counts of byPredicate.values()) {
    const totals = new Set(counts.map(({ value }) => value).filter((value) => value >= LEAST_TOTAL));
    for (let first = 0; first < counts.length; first++) {
      let sum = counts[first]?.value ?? 0;
      for (let last = first + 1; last < Math.min(counts.length, first + MOST_PARTS); last++) {
        sum += counts[last]?.value ?? 0;
        if (totals.has(sum)) for (const { ref } of counts.slice(first, last + 1)) found.add(ref);
      }
    }
  }
  return found;
}
