import type { Predicate } from '../../model/claim.ts';
import type { FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { daysApart, daysMeet, type DayRange } from './dayRange.ts';
import { MONOTONE } from './predicates.ts';

/** Two starts so many days apart are one start told differently ("since Sunday", "since 27 September"). */
const SAME_START_DAYS = 2;
/** A day that nobody stated is the day of publication or the one before. */
const UNSTATED_DAYS = 1;
/** So long after it a march is still news. */
const LATE_TELLING_DAYS = 3;
const SAME_DISASTER_DAYS = 14;
/** Longer ago an event is seldom in the news without its date. */
const NEWS_DAYS = 60;
/** Measures that do not run on are compared as of one date when told within so many days. */
const SAME_TIME_DAYS = 3;

/** The stretch of time that is counted: one day's figure is a part of the running count of an event that lasts, and the whole of one that does not. */
export function compareTimes(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.claim.extent, b.claim.extent];
  if (x === 'incident' && y === 'incident') return compareDays(a, b);
  // Of marches and the like nobody keeps a running count unless a start is named.
  if (isOfOneDay(a) && isOfOneDay(b)) return compareDays(a, b);
  if (x === 'incident' && y === 'cumulative') return dayAgainstTotal(a, b);
  if (x === 'cumulative' && y === 'incident') return turned(dayAgainstTotal(b, a));
  return compareStarts(a, b);
}

const isOfOneDay = (claim: ComparableClaim): boolean => claim.claim.extent === 'incident' || claim.isGathering;

/** A quake or a shipwreck does not come again within days: two days told of it are the day it happened and a day of its telling. */
const isDisaster = ({ event }: ComparableClaim): boolean =>
  event.kinds.size > 0 && !event.lasting && ![...event.kinds].some((kind) => kind === 'attack' || kind === 'explosion');

const turned = (outcome: FacetOutcome): FacetOutcome => (outcome === 'part' ? 'whole' : outcome === 'whole' ? 'part' : outcome);

function compareDays(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [incidentDay(a), incidentDay(b)];
  if (x === null || y === null) return 'unknown';
  const tolerance = a.claim.asOfStated && b.claim.asOfStated ? 0 : UNSTATED_DAYS;
  const apart = daysApart(x, y);
  // Days after a march it is told of without its day.
  if (tolerance > 0 && apart > tolerance && apart <= LATE_TELLING_DAYS && a.isGathering && b.isGathering) return 'unknown';
  if (apart <= tolerance || (apart <= SAME_DISASTER_DAYS && isDisaster(a) && isDisaster(b))) return 'same';
  return a.event.lasting || b.event.lasting || (a.claim.asOfStated && b.claim.asOfStated) ? 'disjoint' : 'unknown';
}

function dayAgainstTotal(day: ComparableClaim, total: ComparableClaim): FacetOutcome {
  const { since } = total;
  const on = incidentDay(day);
  if (since !== null && on !== null) {
    if (on.last < since.first) return 'disjoint';
    if (on.first > since.last) return day.event.lasting || on.first - since.last > SAME_DISASTER_DAYS ? 'part' : 'same';
    if (daysMeet(on, since) && on.first === on.last && since.first === since.last) return day.event.lasting ? 'part' : 'same';
  }
  if (day.event.lasting || total.event.lasting) return 'part';
  return day.event.kinds.size > 0 ? 'same' : 'unknown';
}

function compareStarts(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.since, b.since];
  // What one attack cost is a part of what a year of attacks has.
  if (x === null && y !== null && isOverWithin(a, y)) return 'part';
  if (y === null && x !== null && isOverWithin(b, x)) return 'whole';
  if (x === null || y === null || daysApart(x, y) <= SAME_START_DAYS) return 'same';
  return x.first > y.last ? 'part' : 'whole';
}

/** Of an event that does not last and about which one writes days, not months later. */
const isOverWithin = ({ event, article }: ComparableClaim, since: DayRange): boolean =>
  !event.lasting && event.ownKinds && article.published !== null && article.published.first - since.last > NEWS_DAYS;

/** The day it happened: stated, or about the day of publication. */
const incidentDay = ({ time, ofDayBefore }: ComparableClaim): DayRange | null => (ofDayBefore ? null : time);

/** Which of two claims tells the later state; unknown where a date is missing or the dates contradict each other. */
export type Order = 'same' | 'a-first' | 'b-first' | 'unknown';

/**
 * As-of dates decide, publication where they do not, the hour of sending within a day. The as-of date of one day's figure is the day it happened, not
 * the day it became known: there publication decides.
 */
export function orderInTime(a: ComparableClaim, b: ComparableClaim): Order {
  if (a.event.past !== null && b.event.past !== null) return 'same';
  const published = orderOf(a.article.published, b.article.published, 0);
  if (isTold(a) || isTold(b)) {
    const dated = orderOf(countedAt(a), countedAt(b), STALE_DAYS);
    // The later report may give the older count: which is meant nobody says.
    if (dated !== 'same' && published !== 'same' && dated !== published) return dated;
  }
  const told = orderOf(knownAt(a), knownAt(b), 0);
  if (told === 'unknown') return published;
  if (told === 'same') return published === 'same' ? byHour(a, b) : published === 'unknown' ? 'same' : published;
  return told;
}

/** A count told so many days after the day that it is said to be of is an old one. */
const STALE_DAYS = 7;

/** A toll as of a day that its report names: "On October 20 the government put the toll at 358." */
const isTold = ({ claim }: ComparableClaim): boolean =>
  claim.asOfStated && claim.extent === 'cumulative' && claim.asOf?.length === DAY_LENGTH;
const DAY_LENGTH = '2017-10-20'.length;

const countedAt = (claim: ComparableClaim): DayRange | null => (isTold(claim) ? claim.asOf : claim.article.published);

function byHour(a: ComparableClaim, b: ComparableClaim): Order {
  const [x, y] = [a.article.hour, b.article.hour];
  if (x === null || y === null || x === y) return 'same';
  return x < y ? 'a-first' : 'b-first';
}

function orderOf(a: DayRange | null, b: DayRange | null, tolerance: number): Order {
  if (a === null || b === null) return 'unknown';
  if (daysApart(a, b) <= tolerance) return 'same';
  return a.last < b.first ? 'a-first' : 'b-first';
}

/** The day a figure was known. A date stated of something that happened on one day is that day. */
function knownAt({ claim, article, event, asOf, time }: ComparableClaim): DayRange | null {
  const happenedOnce = claim.extent === 'incident' || (!event.lasting && event.kinds.size > 0 && claim.asOfStated);
  return happenedOnce ? (article.published ?? asOf) : time;
}

/** Told at one time, as far as a figure that does not run on is concerned. */
export function toldTogether(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.event.past !== null && b.event.past !== null) return true;
  if (isOfOneDay(a) && isOfOneDay(b) && a.isGathering && b.isGathering) return compareDays(a, b) === 'same';
  if (a.claim.predicate === 'magnitude' && b.claim.predicate === 'magnitude') return true;
  const fixed = FIXED.has(a.claim.predicate) && FIXED.has(b.claim.predicate);
  return orderOf(knownAt(a), knownAt(b), fixed ? SAME_TIME_DAYS : 0) === 'same';
}

/** What these measure is as large on one day as on the next, unless it is being collected. */
const FIXED: ReadonlySet<Predicate> = new Set<Predicate>(['money', 'share', 'distance', 'magnitude']);
const COLLECTED = /\b(?:raise|collect|donat|pledge|spen[dt]|lose|loss)/;

/** Stretches of time that are given, not lived through. */
const GRANTED = /\b(?:sentence|jail|prison|imprison|term|ban|suspen|contract|lease|probation|licen[cs]e|visa)/;

/** A count that runs on: later reports may give more. */
export function isRunning(comparable: ComparableClaim): boolean {
  const { claim, event } = comparable;
  if (event.past !== null || comparable.isGathering) return false;
  if (claim.predicate === 'duration') return !GRANTED.test(claim.about ?? '');
  if (FIXED.has(claim.predicate)) return claim.extent === 'cumulative' && (claim.since !== null || COLLECTED.test(claim.about ?? ''));
  if (claim.extent === 'cumulative') return true;
  return MONOTONE.has(claim.predicate) && (claim.extent === null || claim.extent === 'incident');
}

/** A running count that cannot fall. */
export const isMonotone = ({ claim }: ComparableClaim): boolean =>
  MONOTONE.has(claim.predicate) || (claim.extent === 'cumulative' && claim.predicate === 'other') || claim.predicate === 'duration';
