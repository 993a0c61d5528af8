import type { RelationKind } from '../../../model/relation.ts';
import { isTooFar, openFloorBelow, ratioOf, type Degree } from '../numbersApart.ts';
import type { Pair } from '../pair.ts';
import * as why from '../why.ts';

/** What a rule says of a pair. */
export interface Ruling {
  readonly relation: RelationKind;
  readonly why: string;
  /** 0..1, how often the rule is right when it speaks. */
  readonly confidence: number;
  readonly degree?: Degree;
}

/** `unrelated`: the two have nothing to do with each other and no relation is listed. Null: the next rule decides. */
export type RuleAnswer = Ruling | 'unrelated' | null;
export interface Rule {
  readonly name: string;
  readonly decide: (pair: Pair) => RuleAnswer;
}

export const ruling = (relation: RelationKind, confidence: number, words: string, degree?: Degree): Ruling => ({
  relation,
  confidence,
  why: words,
  ...(degree === undefined ? {} : { degree }),
});

export const agreement = (pair: Pair): Ruling => ruling('agree', 0.85, why.agreement(pair));

/** The numbers are apart, but the words of the one do not rule out the other: "at least 16" and 20. */
export function whenNotExcluded(pair: Pair): RuleAnswer {
  if (isTooFar(pair)) return 'unrelated';
  return openFloorBelow(pair) ? agreement(pair) : ruling('uncertain', 0.5, why.tension(pair));
}

/** Which of the two is the later is not known. */
export const whenUndated = (pair: Pair): RuleAnswer => (isWorthALook(pair) ? ruling('uncertain', 0.5, why.undated(pair)) : 'unrelated');

/** Where not all is known, numbers this far apart are no two opinions on one thing. */
const WORTH_A_LOOK = 3;
export const isWorthALook = (pair: Pair): boolean => ratioOf(pair) <= WORTH_A_LOOK;
