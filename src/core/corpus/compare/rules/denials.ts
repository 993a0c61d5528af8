import { outcome, type Pair } from '../pair.ts';
import { isSameNumber } from '../sameNumber.ts';
import * as why from '../why.ts';
import { ruling, type Rule } from './rule.ts';

export const isDenied = ({ a, b }: Pair): boolean => a.claim.polarity === 'denied' || b.claim.polarity === 'denied';

/** Who denies a number denies it of what the other asserts it of, even where the words tell less. */
export const sameNumberDenied: Rule = {
  name: 'denied in so many words',
  decide: (pair) => {
    if (pair.a.claim.polarity === pair.b.claim.polarity || !isSameNumber(pair) || pair.sameSentence) return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'group') !== 'same' || outcome(pair, 'predicate') !== 'same') return null;
    return ruling('conflict', 0.8, why.denial(pair));
  },
};

/** What one asserts the other denies. */
export const oneDenied: Rule = {
  name: 'one denies it',
  decide: (pair) => {
    if (!isDenied(pair)) return null;
    if (pair.a.claim.polarity === pair.b.claim.polarity) return ruling('agree', 0.6, why.bothDeny());
    if (pair.sameSentence) return ruling('uncertain', 0.4, why.deniedTogether());
    return pair.softMeet ? ruling('conflict', 0.8, why.denial(pair)) : ruling('scope', 0.6, why.otherNumberDenied());
  },
};
