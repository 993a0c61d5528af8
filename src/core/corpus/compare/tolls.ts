import type { ComparableClaim } from './comparableClaim.ts';
import { daysBetween } from './events.ts';
import { areFighters } from './groups.ts';
import { nameOneBody } from './institutions.ts';
import { isFloor, openFloorBelow, ratioOf } from './numbersApart.ts';
import { areBothAttributed, type InOrder, type Pair } from './pair.ts';
import { COUNTS_PEOPLE } from './predicates.ts';
import { areSetAgainst } from './rivalCounts.ts';
import { isMonotone } from './times.ts';

/** On the day of a disaster its toll may grow so many times; two bodies that each count differ by more than two reports of nobody's. */
const MOST_WITHIN_A_DAY = 4;
const MOST_BETWEEN_BODIES = 10;

/** "It had earlier counted 208": whatever the dates of the reports, the lower number that was given earlier is the earlier one. */
export function inOrderByWord({ a, b }: Pair): InOrder | null {
  const [lower, higher] = a.range.soft.high < b.range.soft.low ? [a, b] : [b, a];
  const isEarlier = lower.isEarlier && !higher.isEarlier && !lower.claim.asOfStated && lower.range.soft.high < higher.range.soft.low;
  return isEarlier && isMonotone(higher) ? { earlier: lower, later: higher } : null;
}

/** Of one day the report that says its count has risen is the later one, if its count is the higher; and a number that was given earlier is the earlier one. */
export function inOrderOfTelling(pair: Pair): InOrder | null {
  const { a, b, order, sameArticle, sameSpeaker } = pair;
  if (order !== 'same') return null;
  const [lower, higher] = a.range.soft.high < b.range.soft.low ? [a, b] : b.range.soft.high < a.range.soft.low ? [b, a] : [null, null];
  if (lower === null || !isMonotone(higher)) return null;
  if (areSetAgainst(pair) && !lower.isEarlier) return null;
  // Two bodies that both count may contradict each other, whichever of them counts on.
  const isRivalry = areBothAttributed({ a, b }) && (sameArticle || !(sameSpeaker || nameOneBody(a, b)));
  const rose = (higher.rises && !isRivalry) || (lower.rises && !sameArticle && isTollOfAll(lower));
  const givenBefore = lower.isEarlier && !higher.isEarlier;
  const older = !sameArticle && isOlderReport(lower, higher) && !openFloorBelow({ a, b });
  return rose || givenBefore || older ? { earlier: lower, later: higher } : null;
}

/**
 * Two tolls of one day of which the one is merely older: far above an "at least", or given by the one body that counts. Of the fighters whom a side lost
 * nobody keeps a toll.
 */
export const isOlderReport = (lower: ComparableClaim, higher: ComparableClaim): boolean =>
  (isFloor(lower) && !isFloor(higher)) || (isTollOfAll(lower) && !isOfFighters(higher) && nameOneBody(lower, higher));

/** Counted by whoever clears the rubble, not by two sides against each other. */
export const isTollOfAll = (claim: ComparableClaim): boolean => COUNTS_PEOPLE.has(claim.claim.predicate) && !isOfFighters(claim);

const isOfFighters = ({ group, side }: ComparableClaim): boolean => areFighters(group) || (side !== null && side !== 'all');

/** Running counts of victims. Of anything else one article gives two numbers for two things ("salaries of $67,000 and $93,000"). */
export const areTolls = ({ a, b }: Pair): boolean =>
  [a, b].every(({ claim }) => claim.extent === 'cumulative' && COUNTS_PEOPLE.has(claim.predicate));

/** Tolls of one day, of which not both are anybody's: the one may merely be the earlier report. */
export const mayBeOfOneCount = (pair: Pair): boolean =>
  !pair.sameArticle && isTollOfAll(pair.a) && isTollOfAll(pair.b) && !areBothAttributed(pair);

/** Of all dead a later report does not leave so small a share: it tells of fewer people. */
export const isOfFewer = (pair: Pair): boolean => isTollOfAll(pair.a) && isTollOfAll(pair.b) && ratioOf(pair) > MOST_FALLEN;
const MOST_FALLEN = 3;

/** Months apart in a war nobody counts the fighters of one battle: the lower number is another's. */
export const isOtherBattle = ({ a, b }: Pair): boolean =>
  a.event.lasting &&
  b.event.lasting &&
  isOfFighters(a) &&
  a.claim.since === null &&
  b.claim.since === null &&
  (daysBetween(a, b) ?? 0) > BATTLE_NEWS_DAYS;
const BATTLE_NEWS_DAYS = 60;

/** Of a disaster's first day, and so far apart that the one is of its first hours. */
export const areEarlyAndLate = (pair: Pair): boolean =>
  isTollOfAll(pair.a) &&
  isTollOfAll(pair.b) &&
  !pair.a.event.lasting &&
  !pair.b.event.lasting &&
  ratioOf(pair) > (areBothAttributed(pair) ? MOST_BETWEEN_BODIES : MOST_WITHIN_A_DAY);
