import type { ComparableClaim } from './compare/comparableClaim.ts';

const timeOf = (claim: ComparableClaim): number => claim.time?.last ?? Number.MAX_SAFE_INTEGER;

/** A total order of claims, the same wherever they are listed: by time, what has none last. */
export function inTimeOrder(a: ComparableClaim, b: ComparableClaim): number {
  return timeOf(a) - timeOf(b) || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);
}
