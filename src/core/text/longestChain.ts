import { partitionPoint } from './orderedSearch.ts';

/**
 * Indices of a longest subsequence whose values never fall (patience sorting, n log n).
 */
export function longestChain(values: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    const length = partitionPoint(ends, (end) => (values[end] ?? 0) <= value);
    previous.push(ends[length - 1] ?? -1);
    ends[length] = index;
  });
  const chain: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chain.push(at);
  return chain.reverse();
}
