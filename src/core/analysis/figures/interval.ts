import type { Measure, ModifierKind } from '../../model/figure.ts';

/** What the words say of a number, as `formats.md` defines it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/**
 * Counts are whole, so "more than n" begins at n + 1 and "fewer than n" ends at n - 1; measures keep n. "About" and "nearly" leave the
 * interval open and say `approximate`: how far they reach is for the comparison to judge.
 */
export function intervalOf(value: number, modifier: ModifierKind, measure: Measure): Interval {
  const step = measure === 'count' && Number.isInteger(value) ? 1 : 0;
  switch (modifier) {
    case 'exactly':
      return { low: value, high: value, approximate: false };
    case 'at-least':
      return { low: value, high: null, approximate: false };
    case 'more-than':
      return { low: value + step, high: null, approximate: false };
    case 'at-most':
      return { low: null, high: value, approximate: false };
    case 'fewer-than':
      return { low: null, high: value - step, approximate: false };
    case 'about':
    case 'nearly':
      return { low: null, high: null, approximate: true };
    case 'between':
    case 'vague':
      return { low: value, high: value, approximate: modifier === 'vague' };
  }
}
