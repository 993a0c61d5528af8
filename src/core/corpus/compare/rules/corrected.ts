import type { ComparableClaim } from '../comparableClaim.ts';
import { isMonotone } from '../times.ts';
import * as why from '../why.ts';
import { ruling, type Rule, type Ruling } from './rule.ts';

/** An article takes back the number of another. */
export const corrected: Rule = {
  name: 'corrected',
  decide: (pair) => {
    const { a, b, order } = pair;
    const takesBack = (x: ComparableClaim, y: ComparableClaim): boolean => {
      const number = x.claim.corrects;
      return number !== null && (y.figure.value === number || y.figure.low === number || y.figure.high === number);
    };
    const takenBack = (later: ComparableClaim, earlier: ComparableClaim): Ruling =>
      later.rises && isMonotone(later) && later.range.soft.low > earlier.range.soft.low
        ? ruling('growth', 0.9, why.grown(pair, earlier, later))
        : ruling('revision', 0.95, why.takenBack(later, earlier));
    if (takesBack(a, b) && order !== 'a-first') return takenBack(a, b);
    if (takesBack(b, a) && order !== 'b-first') return takenBack(b, a);
    return null;
  },
};
