import type { FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim, EventSense } from './comparableClaim.ts';
import { daysApart, type DayRange } from './dayRange.ts';
import { EVENT_KINDS } from './eventKindTable.ts';

/** Reports on one event that happened on one day come within so many days of each other, unless its name is unmistakable. */
const STORY_DAYS = 45;
/** Wars, epidemics and strikes are reported on for longer. */
const LASTING_STORY_DAYS = 400;
/** Share of an event's age by which its year may be told wrongly. */
const BLUR = 0.2;

/**
 * Whether two claims speak of one event, told apart by what it was, where and when, even if nobody named it. A claim in an event long past is of
 * another event than a present one; two kinds that no event can be both are two events; and nothing is one event without a name in common.
 */
export function compareEvents(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.event, b.event];
  if (x.declared !== null && y.declared !== null) return x.declared === y.declared ? 'same' : 'disjoint';
  if (x.past !== null || y.past !== null) return comparePast(a, b);
  if (isOtherPassage(a, b)) return 'disjoint';
  const kinds = compareKinds(a, b);
  if (kinds === 'disjoint') return x.ownKinds && y.ownKinds ? 'disjoint' : 'unknown';
  if (a.article === b.article) return 'same';
  const near = nearInTime(a, b);
  if (isNameless(a) || isNameless(b)) return kinds === 'same' && isSameDay(a, b) ? 'same' : 'unknown';
  const own = sharedNames(x.names, y.names) + possiblyShared(x, y) + possiblyShared(y, x);
  if (own > 0 && kinds === 'same' && near !== false) return 'same';
  if (near === true && (own > 1 || (own > 0 && isSameDay(a, b)))) return 'same';
  const story = sharedNames(a.article.storyNames, b.article.storyNames);
  const crossed = sharedNames(x.names, b.article.storyNames) + sharedNames(y.names, a.article.storyNames);
  if (near === true && sameParticulars(a, b)) return 'same';
  if (own + story + crossed === 0) return kinds === 'same' && isRareAndNear(a, b) ? 'unknown' : 'disjoint';
  if (near === false) return own > 1 ? 'unknown' : 'disjoint';
  if (kinds === 'same' && story + crossed > 0) return 'same';
  if (kinds === 'unknown' && isSameDay(a, b) && own + story + crossed > 1) return 'same';
  return own + story > 1 && near === true ? 'same' : 'unknown';
}

/** Two events told in one time are told apart by their days. */
const OTHER_DAYS = 1;
/** Of what two articles tell in their leads the days may be those of the telling. */
const OTHER_MAIN_DAYS = 4;
/** Articles published so near each other tell of one event, and mention another beside it. */
const SAME_NEWS_DAYS = 3;

/** Whether one of the two is told aside of its article's own event and the other is no telling of the same. */
function isOtherPassage(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.event.aside, b.event.aside];
  if (x === null && y === null) return haveOtherDays(a, b);
  if (a.article === b.article) return x !== y;
  const days = [x === null ? ownDay(a) : x.day, y === null ? ownDay(b) : y.day] as const;
  if (days[0] !== null && days[1] !== null) return daysApart(days[0], days[1]) > OTHER_DAYS;
  if (x !== null && y !== null) return !shareNames(a, b);
  const between = daysBetween(a, b);
  return between === null || between <= SAME_NEWS_DAYS || !shareNames(a, b);
}

const ownDay = ({ article }: ComparableClaim): DayRange | null => article.passages.mainDay ?? article.published;

/** Each article tells the day of its own event, and they are days apart. */
function haveOtherDays(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.article.passages.mainDay, b.article.passages.mainDay];
  return x !== null && y !== null && !a.event.lasting && !b.event.lasting && daysApart(x, y) > OTHER_MAIN_DAYS;
}

/** Days from the publication of the one article to that of the other; null where a date is unknown. */
export function daysBetween(a: ComparableClaim, b: ComparableClaim): number | null {
  const [x, y] = [a.article.published, b.article.published];
  return x === null || y === null ? null : daysApart(x, y);
}

function comparePast(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  const [x, y] = [a.event, b.event];
  const known =
    x.past !== null && y.past !== null ? sharedNames(a.article.storyNames, b.article.storyNames) + sharedNames(x.names, y.names) > 0 : true;
  const [whenA, whenB] = [x.past ?? a.article.published, y.past ?? b.article.published];
  if (whenA === null || whenB === null) return x.past !== null && y.past !== null ? 'unknown' : 'disjoint';
  if (daysApart(whenA, whenB) > blurOf(a, b)) return 'disjoint';
  if (compareKinds(a, b) === 'disjoint') return 'disjoint';
  return known ? 'same' : 'disjoint';
}

/** The longer ago, the looser the year: "the early 1990s war", "the war that ended in 1994". */
function blurOf(a: ComparableClaim, b: ComparableClaim): number {
  if (a.event.past === null || b.event.past === null) return 0;
  const told = Math.max(a.article.published?.first ?? 0, b.article.published?.first ?? 0);
  return Math.max(0, BLUR * (told - Math.max(a.event.past.last, b.event.past.last)));
}

/** The same two words or more of what was measured, at one time ("debt service" of "the 2015 budget"): that is no chance. */
const sameParticulars = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.about !== null && a.about === b.about && a.about.includes(' ') && isSameDay(a, b);

/** Kinds that the words tell; unknown where one side tells none. */
function compareKinds(a: ComparableClaim, b: ComparableClaim): 'same' | 'disjoint' | 'unknown' {
  if (a.event.kinds.size === 0 || b.event.kinds.size === 0) return 'unknown';
  for (const kind of a.event.kinds) {
    if (b.event.kinds.has(kind)) return 'same';
    if (EVENT_KINDS[kind]?.also.some((other) => b.event.kinds.has(other))) return 'same';
  }
  return 'disjoint';
}

/** Of these two hardly come within days, so that names may merely be lacking. */
const RARE_KINDS: ReadonlySet<string> = new Set(['quake', 'shipwreck', 'eruption', 'aviation', 'stampede', 'mine']);
const RARE_DAYS = 3;

function isRareAndNear(a: ComparableClaim, b: ComparableClaim): boolean {
  const days = daysBetween(a, b);
  return days !== null && days <= RARE_DAYS && [...a.event.kinds].some((kind) => RARE_KINDS.has(kind) && b.event.kinds.has(kind));
}

/** Null where a date is unknown. */
function nearInTime(a: ComparableClaim, b: ComparableClaim): boolean | null {
  const days = daysBetween(a, b);
  const most = a.event.lasting && b.event.lasting ? LASTING_STORY_DAYS : STORY_DAYS;
  return days === null ? null : days <= most;
}

/** A name of the one's sentence stands in the other's too. */
export const shareNames = ({ event: x }: ComparableClaim, { event: y }: ComparableClaim): boolean =>
  sharedNames(x.names, y.names) + possiblyShared(x, y) + possiblyShared(y, x) > 0;

const isNameless = ({ event, article }: ComparableClaim): boolean => event.names.size === 0 && article.storyNames.size === 0;

/** Published on one day, or on two that follow each other. */
const isSameDay = (a: ComparableClaim, b: ComparableClaim): boolean => (daysBetween(a, b) ?? Infinity) <= 1;

/** The word that begins the one sentence is a name in the other. */
const possiblyShared = (one: EventSense, other: EventSense): number =>
  one.possibleName !== null && other.names.has(one.possibleName) ? 1 : 0;

function sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const name of a) if (name !== '' && b.has(name)) shared++;
  return shared;
}
