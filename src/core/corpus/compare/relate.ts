import type { Relation } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareEvents } from './events.ts';
import { toldFacets } from './facets.ts';
import { pairOf, type Pair } from './pair.ts';
import { RULES } from './rules.ts';
import { isSameTellingNumber } from './sameNumber.ts';

/** Says whether two sentences, or the articles they stand in, are copies of one text. */
export type IsCopy = (a: ComparableClaim, b: ComparableClaim) => boolean;

/**
 * How two claims relate; null where they have nothing to do with each other. The earlier published stands first, so that a later repeat of it
 * is the one that counts no more.
 */
export function relate(one: ComparableClaim, other: ComparableClaim, isCopy: IsCopy): Relation | null {
  if (one.ref === other.ref) return null;
  const sameTopic = one.topic === other.topic;
  if (!sameTopic && !isSameTellingNumber(one, other)) return null;
  const [a, b] = precedes(one, other) ? [one, other] : [other, one];
  const event = compareEvents(a, b);
  // Most pairs in reach tell of two events: nothing more of them is compared, unless one is told as background.
  if (event === 'disjoint' && a.event.past === null && b.event.past === null && a.article !== b.article) return null;
  const pair = pairOf(a, b, event);
  for (const rule of RULES) {
    const answer = rule.decide(pair);
    if (answer === null) continue;
    if (answer === 'unrelated' || (!sameTopic && answer.relation !== 'agree')) return null;
    return {
      a: a.ref,
      b: b.ref,
      ...answer,
      rule: rule.name,
      facets: toldFacets(a, b, pair.outcomes),
      repeat: answer.relation === 'agree' && isRepeat(pair, isCopy),
      by: 'analysis',
    };
  }
  return null;
}

/** The same speaker again, or copied text: agrees, but counts once. */
const isRepeat = (pair: Pair, isCopy: IsCopy): boolean => pair.sameSpeaker || isCopy(pair.a, pair.b);

function precedes(one: ComparableClaim, other: ComparableClaim): boolean {
  const [x, y] = [one.article.published?.first ?? Number.POSITIVE_INFINITY, other.article.published?.first ?? Number.POSITIVE_INFINITY];
  return x === y ? one.ref < other.ref : x < y;
}
