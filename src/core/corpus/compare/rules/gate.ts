import type { ClaimStatus } from '../../../model/claim.ts';
import type { ComparableClaim } from '../comparableClaim.ts';
import { outcome } from '../pair.ts';
import * as why from '../why.ts';
import { ruling, type Rule } from './rule.ts';

/** What was feared, planned or only possible is not held against what was counted. */
export const notAsserted: Rule = {
  name: 'not asserted',
  decide: (pair) => {
    const [x, y] = [pair.a.claim.status, pair.b.claim.status];
    if (x === 'asserted' && y === 'asserted') return null;
    // What is going to be done is one thing, however firmly each report says so.
    if (isIntended(x) && isIntended(y)) return null;
    // "Up to 100 feared dead": no more than that, so that 150 speak against it.
    if (!pair.hardMeet && isBound(pair.a) && isBound(pair.b)) return null;
    // "Some 600,000 may have marched" is how one estimates.
    if (pair.a.isGathering && pair.b.isGathering && !isIntended(x) && !isIntended(y)) return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'predicate') === 'disjoint') return 'unrelated';
    return ruling('scope', 0.85, why.notAsserted(x === 'asserted' ? y : x, x === y));
  },
};

/** Counted, or feared to be so many at most. */
const isBound = ({ claim, figure }: ComparableClaim): boolean =>
  claim.status === 'asserted' || (claim.status === 'feared' && figure.modifierKind === 'at-most');

/** Not yet done. */
export const isIntended = (status: ClaimStatus): boolean => status === 'planned' || status === 'conditional';

/** Money of two currencies, a rate against a total, three more against the sum. */
export const notConvertible: Rule = {
  name: 'not convertible',
  decide: (pair) => {
    const measure = outcome(pair, 'measure') === 'disjoint';
    if (!measure && outcome(pair, 'extent') !== 'disjoint') return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'predicate') === 'disjoint') return 'unrelated';
    return ruling('scope', 0.85, why.differentFacet(pair, measure ? 'measure' : 'extent'));
  },
};
