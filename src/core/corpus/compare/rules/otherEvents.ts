import { outcome } from '../pair.ts';
import * as why from '../why.ts';
import { ruling, type Rule } from './rule.ts';

/** Different events: another topic, unless the one is told as background to the other. */
export const otherEvent: Rule = {
  name: 'another event',
  decide: (pair) => {
    if (outcome(pair, 'event') !== 'disjoint') return null;
    const { a, b } = pair;
    const background = (a.event.past !== null || b.event.past !== null) && a.event.past !== b.event.past;
    const comparable = outcome(pair, 'predicate') === 'same' && ['same', 'part', 'whole'].includes(outcome(pair, 'group'));
    const sameNames = [...a.article.storyNames].some((name) => b.article.storyNames.has(name));
    return background && comparable && sameNames ? ruling('scope', 0.8, why.differentFacet(pair, 'event')) : 'unrelated';
  },
};

/** Things that are never told for each other. */
export const otherTopic: Rule = {
  name: 'another topic',
  decide: (pair) => {
    if (outcome(pair, 'event') !== 'same') return null;
    const otherAbout = outcome(pair, 'predicate') === 'disjoint' && pair.a.claim.predicate === pair.b.claim.predicate;
    const otherThing = outcome(pair, 'group') === 'disjoint' && !(pair.a.group?.personal === true && pair.b.group?.personal === true);
    return otherAbout || otherThing ? 'unrelated' : null;
  },
};
