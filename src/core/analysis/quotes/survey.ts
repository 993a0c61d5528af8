import type { Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import { QUOTATION_MARKS } from './quotedRun.ts';
import { triggerForms } from './triggers.ts';

/** Where the words stand that quotes hang on, as ascending token indices. One look at every token; what holds none of them is not looked at again. */
export interface Survey {
  /** Quotation marks and apostrophes. */
  readonly marks: readonly number[];
  /** Words that a frame may hang on. */
  readonly triggers: readonly number[];
  /** A colon may announce what follows, or follow a speaker's name. */
  readonly colons: readonly number[];
}

const MARK = 1;
const TRIGGER = 2;
const COLON = 3;

const KINDS = new WordTable<number>([
  ...QUOTATION_MARKS.map((form) => [form, MARK] as const),
  ...triggerForms().map((form) => [form, TRIGGER] as const),
  [':', COLON],
]);

export function surveyTokens(tokens: readonly Token[]): Survey {
  const marks: number[] = [];
  const triggers: number[] = [];
  const colons: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const kind = token && KINDS.get(token.word);
    if (kind === undefined) continue;
    (kind === MARK ? marks : kind === TRIGGER ? triggers : colons).push(at);
  }
  return { marks, triggers, colons };
}

/** Position of the first of ascending numbers that is not below `least`. */
export function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One of ascending numbers lies in the half-open range. */
export const holdsBetween = (ascending: readonly number[], from: number, to: number): boolean =>
  (ascending[firstFrom(ascending, from)] ?? Infinity) < to;
