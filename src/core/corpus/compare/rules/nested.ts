import type { FacetName } from '../../../model/relation.ts';
import type { ComparableClaim } from '../comparableClaim.ts';
import { FACETS } from '../facets.ts';
import { areFighters } from '../groups.ts';
import { degreeOf, isTooFar } from '../numbersApart.ts';
import { facetsThatAre, outcome, type Pair } from '../pair.ts';
import { isToldAndCounted } from '../sameCrowd.ts';
import { isNearlySameNumber, isSameNumber } from '../sameNumber.ts';
import { isOlderReport, isTollOfAll } from '../tolls.ts';
import * as why from '../why.ts';
import { isDenied } from './denials.ts';
import { agreement, ruling, type Rule } from './rule.ts';

/** A part may be smaller than its whole at any time, but at one time it cannot be larger. */
export const nested: Rule = {
  name: 'part of the other',
  decide: (pair) => {
    const [parts, wholes] = [facetsThatAre(pair, 'part'), facetsThatAre(pair, 'whole')];
    if (parts.length === 0 && wholes.length === 0) return null;
    if ((parts.length > 0 && wholes.length > 0) || facetsThatAre(pair, 'overlap').length > 0) return null;
    if (facetsThatAre(pair, 'unknown').length > 0) return null;
    if (isToldWithAndWithoutPlace(pair)) return agreement(pair);
    const aIsPart = parts.length > 0;
    const [part, whole] = aIsPart ? [pair.a, pair.b] : [pair.b, pair.a];
    const exceeds = part.range.hard.low > whole.range.hard.high && part.range.dimension === 'count' && !isSameNumber(pair);
    const notLater = pair.order === 'same' || pair.order === (aIsPart ? 'a-first' : 'b-first');
    const facets = aIsPart ? parts : wholes;
    if (exceeds && isRivalOfWhole(pair, facets)) return ruling('conflict', 0.7, why.apart(pair), degreeOf(part, whole));
    if (!exceeds || !notLater || !isSurePart(facets, pair, part) || pair.sameSentence || isDenied(pair))
      return ruling('scope', 0.85, why.nested(pair, facets, aIsPart));
    if (!pair.sameArticle && (isOlderReport(whole, part) || ((whole.rises || part.rises) && isTollOfAll(whole))))
      return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    // Who says "casualties" may mean the dead alone.
    if (facets[0] === 'predicate' && /^casualt/i.test(whole.figure.head ?? ''))
      return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    if (facets.length > 1 || isTooFar(pair)) return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    return ruling('conflict', 0.7, why.partExceeds(part, whole), degreeOf(part, whole));
  },
};

/** A crowd in one city that is larger than the whole crowd is another count of the whole. */
const isRivalOfWhole = ({ a, b, sameSpeaker }: Pair, facets: readonly FacetName[]): boolean =>
  a.isGathering && facets.length === 1 && facets[0] === 'place' && !sameSpeaker && isToldAndCounted({ a, b });

/** One article gives nearly the same large number of the same twice, and names the place once: it has not left out what lies elsewhere. */
const isToldWithAndWithoutPlace = (pair: Pair): boolean =>
  pair.sameArticle &&
  !pair.a.isGathering &&
  isNearlySameNumber(pair) &&
  FACETS.every((facet) => facet === 'place' || outcome(pair, facet) === 'same');

/** That one is a part of the other must be known, not only likely: of a place that both name, of fighters of one side, and never of crowds. */
const isSurePart = (facets: readonly FacetName[], { a, b }: Pair, part: ComparableClaim): boolean =>
  !a.isGathering && (facets[0] !== 'place' || (a.place !== null && b.place !== null)) && (facets[0] !== 'side' || areFighters(part.group));
