import type { Pair } from './pair.ts';
import { words } from './words.ts';

/** Verbs of whoever reads a magnitude off an instrument. */
const MEASURING = words('measure record register put report downgrade upgrade revise give estimate');

/** "A 6.4 quake struck. Another centre measured it at 5.7.": one article tells what two instruments gave. */
export const isMeasuredTwice = ({ a, b, sameArticle }: Pair): boolean =>
  sameArticle &&
  a.claim.predicate === 'magnitude' &&
  b.claim.predicate === 'magnitude' &&
  [a, b].some(({ claim }) => claim.about !== null && MEASURING.has(claim.about)) &&
  Math.abs((a.figure.value ?? 0) - (b.figure.value ?? 0)) <= MOST_BETWEEN_INSTRUMENTS;

/** Magnitudes of one quake differ by no more. */
const MOST_BETWEEN_INSTRUMENTS = 1;
