import { FACETS } from '../facets.ts';
import { outcome } from '../pair.ts';
import { isPrecise, isRound, isSameTellingNumber } from '../sameNumber.ts';
import * as why from '../why.ts';
import { isDenied } from './denials.ts';
import { ruling, type Rule } from './rule.ts';

/** One number of one event in two articles is one quantity, even where each tells it in words that do not answer the other's. */
export const sameNumberOtherWords: Rule = {
  name: 'same number in other words',
  decide: (pair) => {
    const { a, b } = pair;
    if (pair.sameSentence || !isSameTellingNumber(a, b) || isDenied(pair)) return null;
    const event = outcome(pair, 'event');
    if (event !== 'same' && !(event === 'unknown' && isPrecise(a) && isPrecise(b))) return null;
    if ([a, b].some(({ claim }) => claim.status === 'feared')) return null;
    if (a.range.dimension === 'duration' && outcome(pair, 'predicate') !== 'same') return null;
    const predicate = outcome(pair, 'predicate');
    const telling = FACETS.filter((facet) => outcome(pair, facet) !== 'same' && facet !== 'extent' && facet !== 'event');
    const onlyWords = predicate === 'disjoint' && a.claim.predicate === b.claim.predicate;
    const apart = telling.some((facet) => outcome(pair, facet) === 'disjoint' && !(facet === 'predicate' && onlyWords));
    // Of a round number, or one of time, more than one such difference is one too many.
    const most = isRound(a) || a.range.dimension === 'duration' ? 1 : 3;
    if (apart || telling.length === 0 || telling.length > most || outcome(pair, 'extent') === 'disjoint') return null;
    return ruling('agree', 0.5, why.sameNumber(telling));
  },
};
