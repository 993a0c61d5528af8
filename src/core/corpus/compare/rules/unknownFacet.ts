import { facetsThatAre, outcome } from '../pair.ts';
import { areSetAgainst } from '../rivalCounts.ts';
import { isNearlySameNumber, isSameNumber } from '../sameNumber.ts';
import * as why from '../why.ts';
import { isDenied } from './denials.ts';
import { isWorthALook, ruling, type Rule } from './rule.ts';

/** An unknown facet never makes a conflict. The same number of the same noun agrees all the same; else the facet is named. */
export const unknownFacet: Rule = {
  name: 'unknown facet',
  decide: (pair) => {
    const unknown = facetsThatAre(pair, 'unknown');
    const [first] = unknown;
    if (!first) return null;
    const sameNoun = outcome(pair, 'group') === 'same' && outcome(pair, 'predicate') === 'same';
    const event = outcome(pair, 'event') === 'same';
    if (isDenied(pair) || facetsThatAre(pair, 'part').length + facetsThatAre(pair, 'whole').length > 0) {
      return event && unknown.length === 1 && isDenied(pair) ? ruling('uncertain', 0.4, why.unknown(pair, first)) : 'unrelated';
    }
    if (unknown.length === 1 && ((isSameNumber(pair) && sameNoun) || (event && isNearlySameNumber(pair)))) {
      return ruling('agree', 0.5, why.sameNumberUnknown(first));
    }
    const otherTopic = first === 'predicate' || first === 'group';
    // Another article tells that they are of one place and day.
    if (event && sameNoun && unknown.every((facet) => facet === 'place' || facet === 'time') && areSetAgainst(pair)) return null;
    if (!event || unknown.length > 1 || otherTopic || !isWorthALook(pair)) return 'unrelated';
    return ruling('uncertain', 0.5, why.unknown(pair, first));
  },
};
