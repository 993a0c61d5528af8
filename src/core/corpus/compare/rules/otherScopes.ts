import { facetsThatAre, outcome } from '../pair.ts';
import * as why from '../why.ts';
import { ruling, type Rule } from './rule.ts';

/** A facet tells that they count two things. */
export const disjointFacet: Rule = {
  name: 'different scope',
  decide: (pair) => {
    const [first] = facetsThatAre(pair, 'disjoint');
    if (!first) return null;
    return outcome(pair, 'event') === 'same' ? ruling('scope', 0.85, why.differentFacet(pair, first)) : 'unrelated';
  },
};

/** Each counts what the other does not. */
export const overlapping: Rule = {
  name: 'overlapping scope',
  decide: (pair) => {
    const crossed = facetsThatAre(pair, 'part').length > 0 && facetsThatAre(pair, 'whole').length > 0;
    const [first] = facetsThatAre(pair, 'overlap');
    if (!crossed && !first) return null;
    if (outcome(pair, 'event') !== 'same') return 'unrelated';
    return ruling('scope', 0.75, first ? why.differentFacet(pair, first) : why.crossed(pair));
  },
};
