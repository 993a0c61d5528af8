import type { Relation } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { areBothAttributed, type Pair } from './pair.ts';
import { isRound } from './sameNumber.ts';

export type Degree = NonNullable<Relation['degree']>;
type TwoClaims = Pick<Pair, 'a' | 'b'>;

/** Beyond this ratio two numbers are more likely two things than two opinions: of counts, and of measures, on which opinions differ less. */
const TOO_FAR_APART = 20;
const TOO_FAR_MEASURES = 4;
/** Organisers and police differ on a crowd by more than on anything else. */
const TOO_FAR_CROWDS = 40;

/** "At least 16" does not speak against 20 of the same evening, only against fewer; and two open floors exclude nothing. */
export function openFloorBelow({ a, b }: TwoClaims): boolean {
  const within = (floor: ComparableClaim, other: ComparableClaim): boolean =>
    isFloor(floor) && other.range.hard.low >= floor.range.hard.low && other.range.soft.low <= 2 * floor.range.hard.low;
  return (isFloor(a) && isFloor(b)) || within(a, b) || within(b, a);
}

/** A toll that "exceeded 1,000" passed a mark on its way: it excludes none of the numbers well above. */
export const isMarkPassed = (floor: ComparableClaim, pair: TwoClaims): boolean =>
  isFloor(floor) && isRound(floor) && floor.range.hard.low >= LEAST_MARK && ratioOf(pair) <= MOST_ABOVE_MARK;
const LEAST_MARK = 100;
const MOST_ABOVE_MARK = 5;

/** "Over 30,000", say the police, "some 80,000", say the organisers: of crowds these are estimates, neither floors nor open to each other. */
export const areRivalEstimates = (pair: Pick<Pair, 'a' | 'b' | 'sameSpeaker'>): boolean =>
  pair.a.isGathering &&
  [pair.a, pair.b].every(({ figure }) => figure.modifierKind !== 'vague') &&
  ratioOf(pair) > (areBothAttributed(pair) && !pair.sameSpeaker && !(isFloor(pair.a) || isFloor(pair.b)) ? 1 : RIVAL_FLOORS);
const RIVAL_FLOORS = 1.5;

export const isFloor = ({ range, figure }: ComparableClaim): boolean =>
  range.hard.high === Number.POSITIVE_INFINITY && figure.modifierKind !== 'vague';

export function isTooFar(pair: TwoClaims): boolean {
  const most = pair.a.isGathering ? TOO_FAR_CROWDS : pair.a.range.dimension === 'count' ? TOO_FAR_APART : TOO_FAR_MEASURES;
  return ratioOf(pair) > most;
}

/** How many times the one number is the other, at their nearest; 1 or less where they meet. */
export function ratioOf({ a, b }: TwoClaims): number {
  const [low, high] = a.range.soft.high < b.range.soft.low ? [a.range.soft.high, b.range.soft.low] : [b.range.soft.high, a.range.soft.low];
  return low <= 0 ? Math.max(1, high) : high / low;
}

/** How far two numbers are apart, against the larger: under a tenth is minor, half and more gross. */
export function degreeOf(a: ComparableClaim, b: ComparableClaim): Degree {
  const [x, y] = [a.range.hard, b.range.hard];
  const [low, high] = x.high < y.low ? [x.high, y.low] : [y.high, x.low];
  const share = high === 0 ? 0 : (high - low) / Math.abs(high);
  return share < 0.1 ? 'minor' : share < 0.5 ? 'clear' : 'gross';
}
