import type { ComparableClaim } from './comparableClaim.ts';
import { intervalsMeet } from './interval.ts';
import { outcome, type Pair } from './pair.ts';
import { unitSense } from './units.ts';

/** Smaller counts meet by chance. */
const TELLING_COUNT = 20;
/** So far two roundings of one number may be apart ("nearly 1.1 million", "1.09 million"). */
const ROUNDING = 0.01;

/** The number as written, in the base unit; null where there is none, as in "dozens". */
const written = ({ figure }: ComparableClaim): number | null =>
  figure.modifierKind === 'vague' || figure.value === null ? null : figure.value * unitSense(figure.unit).size;

/** A number that two reports on one event hardly give for two things: 22,000, $9 million, 7.2 percent; not three, 5 percent or dozens. */
function isTellingNumber(claim: ComparableClaim): boolean {
  const number = written(claim);
  if (number === null || number <= 0) return false;
  const { dimension } = claim.range;
  if (dimension === 'count') return number >= TELLING_COUNT;
  if (dimension === 'share' || dimension === 'duration') return !hasOneDigit(claim.figure.value ?? 0);
  return true;
}

const hasOneDigit = (number: number): boolean => Number.isInteger(number) && number < 10;

/** Written with one digit only, rounded or by chance: 20, 5,000. */
export const isRound = (claim: ComparableClaim): boolean => {
  const number = claim.figure.value ?? 0;
  return number === Number(number.toPrecision(1));
};

/** Written with three digits or more: 4.17 billion, 1,032; no two things have it in common by chance. */
export const isPrecise = (claim: ComparableClaim): boolean => {
  const number = claim.figure.value ?? 0;
  return number !== Number(number.toPrecision(2));
};

/** Two tellings of one number, of whatever it is said. */
export function isSameTellingNumber(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.range.dimension !== b.range.dimension || !isTellingNumber(a) || !isTellingNumber(b)) return false;
  if (!intervalsMeet(a.range.soft, b.range.soft)) return false;
  const [x, y] = [written(a) ?? 0, written(b) ?? 0];
  return Math.abs(x - y) <= ROUNDING * Math.max(x, y);
}

/** Two claims of one telling number have this key in common, but for some at the edges of rounding; null where the number tells too little. */
export function numberKey(claim: ComparableClaim): string | null {
  return isTellingNumber(claim) && !isRound(claim) ? `${claim.range.dimension}=${(written(claim) ?? 0).toPrecision(2)}` : null;
}

/** The number or range as written, with what it measures: of two claims that have this in common each may tell of the other what its own words leave out. Null where it is vague or small. */
export function toldNumber({ figure, range }: ComparableClaim): string | null {
  const { value, low, high, unit } = figure;
  if (figure.modifierKind === 'vague' || (range.dimension === 'count' && (value ?? low ?? high ?? 0) < LEAST_TOLD)) return null;
  return `${range.dimension}|${unit ?? ''}|${value ?? `${low}-${high}`}`;
}
/** Fewer are counted of many things in one story. */
const LEAST_TOLD = 10;

/** The number as written is one, whatever "more than" or "nearly" stands before it. */
export function isSameNumber({ a, b }: Pair): boolean {
  const [x, y] = [a.figure, b.figure];
  return a.range.dimension === b.range.dimension && x.value !== null && x.value === y.value && x.unit === y.unit;
}

/** Two large or measured numbers that all but coincide are no chance. */
export function isNearlySameNumber(pair: Pair): boolean {
  const [x, y] = [pair.a.range.soft, pair.b.range.soft];
  const middle = (x.low + x.high) / 2;
  const [high, low] = [Math.max(middle, (y.low + y.high) / 2), Math.min(middle, (y.low + y.high) / 2)];
  return pair.softMeet && low > 0.9 * high && (pair.a.figure.measure !== 'count' || low >= 20) && outcome(pair, 'group') === 'same';
}
