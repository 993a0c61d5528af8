import type { Relation, RelationKind } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { compareEvents } from './events.ts';
import { toldFacets } from './facets.ts';
import { pairOf, type Pair } from './pair.ts';
import { RULES } from './rules.ts';
import type { Ruling } from './rules/rule.ts';
import { isSameTellingNumber } from './sameNumber.ts';

/** Says whether two sentences, or the articles they stand in, are copies of one text. */
export type IsCopy = (a: ComparableClaim, b: ComparableClaim) => boolean;

/** A pair, and what was ruled of it. */
interface Decision {
  readonly pair: Pair;
  readonly ruling: Ruling;
  readonly rule: string;
}

/**
 * How two claims relate; null where they have nothing to do with each other. The earlier published stands first, so that a later repeat of it
 * is the one that counts no more.
 */
export function relate(one: ComparableClaim, other: ComparableClaim, isCopy: IsCopy): Relation | null {
  const decision = decide(one, other);
  return decision && relationOf(decision, isCopy);
}

/** What kind of relation `relate` finds, without telling why. */
export const relationKind = (one: ComparableClaim, other: ComparableClaim): RelationKind | null =>
  decide(one, other)?.ruling.relation ?? null;

/** The relation of two claims of which it is known from elsewhere how they relate. */
export const relateAs = (
  one: ComparableClaim,
  other: ComparableClaim,
  { rule, rulingOf }: { readonly rule: string; readonly rulingOf: (pair: Pair) => Ruling },
  isCopy: IsCopy,
): Relation => {
  const [a, b] = inReadingOrder(one, other);
  const pair = pairOf(a, b, compareEvents(a, b));
  return relationOf({ pair, ruling: rulingOf(pair), rule }, isCopy);
};

function decide(one: ComparableClaim, other: ComparableClaim): Decision | null {
  if (one.ref === other.ref) return null;
  const sameTopic = one.topic === other.topic;
  if (!sameTopic && !isSameTellingNumber(one, other)) return null;
  const [a, b] = inReadingOrder(one, other);
  const event = compareEvents(a, b);
  // Most pairs in reach tell of two events: nothing more of them is compared, unless one is told as background.
  if (event === 'disjoint' && a.event.past === null && b.event.past === null && a.article !== b.article) return null;
  const pair = pairOf(a, b, event);
  for (const rule of RULES) {
    const answer = rule.decide(pair);
    if (answer === null) continue;
    if (answer === 'unrelated' || (!sameTopic && answer.relation !== 'agree')) return null;
    return { pair, ruling: answer, rule: rule.name };
  }
  return null;
}

const relationOf = ({ pair, ruling, rule }: Decision, isCopy: IsCopy): Relation => ({
  a: pair.a.ref,
  b: pair.b.ref,
  ...ruling,
  rule,
  facets: toldFacets(pair.a, pair.b, pair.outcomes),
  repeat: ruling.relation === 'agree' && isRepeat(pair, isCopy),
  by: 'analysis',
});

/** The same speaker again, or copied text: agrees, but counts once. */
const isRepeat = (pair: Pair, isCopy: IsCopy): boolean => pair.sameSpeaker || isCopy(pair.a, pair.b);

const inReadingOrder = (one: ComparableClaim, other: ComparableClaim): readonly [ComparableClaim, ComparableClaim] =>
  precedes(one, other) ? [one, other] : [other, one];

function precedes(one: ComparableClaim, other: ComparableClaim): boolean {
  const [x, y] = [one.article.published?.first ?? Number.POSITIVE_INFINITY, other.article.published?.first ?? Number.POSITIVE_INFINITY];
  return x === y ? one.ref < other.ref : x < y;
}
