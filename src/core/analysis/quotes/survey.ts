import { firstNotBelow } from '../../text/orderedSearch.ts';
import type { Token } from '../../text/tokens.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';

/** Where the words stand that quotes hang on, as ascending token indices. One look at every token; what holds none of them is not looked at again. */
export interface Survey {
  /** Quotation marks and apostrophes. */
  readonly marks: readonly number[];
  /** Words that a frame may hang on. */
  readonly triggers: readonly number[];
  /** A colon may announce what follows, or follow a speaker's name. */
  readonly colons: readonly number[];
}

export function surveyTokens(tokens: readonly Token[]): Survey {
  const signs = signsOf(tokens);
  const marks: number[] = [];
  const triggers: number[] = [];
  const colons: number[] = [];
  const wanted = SIGN.quotationMark | SIGN.trigger | SIGN.colon;
  for (let at = nextSign(signs, wanted, 0, signs.length); at < signs.length; at = nextSign(signs, wanted, at + 1, signs.length)) {
    const sign = (signs[at] ?? 0) & wanted;
    (sign === SIGN.quotationMark ? marks : sign === SIGN.trigger ? triggers : colons).push(at);
  }
  return { marks, triggers, colons };
}

/** One of ascending numbers lies in the half-open range. */
export const holdsBetween = (ascending: readonly number[], from: number, to: number): boolean =>
  (ascending[firstNotBelow(ascending, from)] ?? Infinity) < to;
