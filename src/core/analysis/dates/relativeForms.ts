import type { Token } from '../../text/tokens.ts';
import { addMonths, calendarDay, daysInMonth, dayOf, isoDay, isoMonth, weekStart, type Day } from './calendar.ts';
import { dateToken } from './dateTokens.ts';
import type { DateContext } from './dateReader.ts';
import { meaningOf, type Extent, type Meaning } from './meaning.ts';
import { SMALL_NUMBERS, type DateUnit } from './tables/dateWords.ts';
import { isFuture } from './tense.ts';
import { resolveWritten } from './writtenDates.ts';

const unknown = (precision: Extent['precision']): Extent => ({ from: null, to: null, precision });
const UNKNOWN_DAY = unknown('day');
const oneDay = (day: Day | null): Extent => (day === null ? UNKNOWN_DAY : { from: isoDay(day), to: isoDay(day), precision: 'day' });
const period = (from: Day, to: Day): Extent => ({ from: isoDay(from), to: isoDay(to), precision: 'period' });

const lowerAt = ({ tokens, from, to }: DateContext, at: number): string => (at >= from && at < to ? (tokens[at]?.word.lower ?? '') : '');

const BEFORE_WEEKDAYS: ReadonlySet<string> = new Set(['last', 'next', 'this', 'early', 'late', 'past']);

/** "on Monday", "last Monday", "Saturday evening"; "Sunday, 25 October 2020" is a written date. */
export function readWeekday(weekday: number, at: number, context: DateContext): Meaning | null {
  const written = writtenBehind(at, context);
  if (written) return meaningOf(written, at, written.last, written.relative);
  const { tokens, from, to, published } = context;
  const before = lowerAt(context, at - 1);
  const first = BEFORE_WEEKDAYS.has(before) ? at - 1 : at;
  const last = behindPartOfDay(tokens, at + 1, to);
  if (published === null) return meaningOf(UNKNOWN_DAY, first, last, true);
  const since = (calendarDay(published).weekday - weekday + 7) % 7;
  if (before === 'next') return meaningOf(oneDay(published - since + 7), first, last, true);
  if (before === 'last') return meaningOf(oneDay(published - (since === 0 ? 7 : since)), first, last, true);
  const ahead = since !== 0 && isFuture(tokens, first, last, from, to);
  return meaningOf(oneDay(published - since + (ahead ? 7 : 0)), first, last, true);
}

/** The written date behind a weekday and perhaps a comma. */
function writtenBehind(at: number, context: DateContext): Meaning | null {
  const { tokens, to, published, named, previous } = context;
  const start = lowerAt(context, at + 1) === ',' ? at + 2 : at + 1;
  for (let next = start; next < Math.min(to, start + 3); next++) {
    const token = tokens[next];
    const word = token && dateToken(token.word);
    if (word?.kind === 'month' || word?.kind === 'iso') {
      const written = resolveWritten(next, { tokens, from: start, to, published, named, previous });
      return written && written.first === start ? written : null;
    }
    if (word?.kind !== 'day-number' && lowerAt(context, next) !== 'of' && lowerAt(context, next) !== 'the') return null;
  }
  return null;
}

function behindPartOfDay(tokens: readonly Token[], at: number, to: number): number {
  const token = at < to ? tokens[at] : undefined;
  return token && dateToken(token.word)?.kind === 'part-of-day' ? at + 1 : at;
}

/** "today", "yesterday evening", "tonight", "overnight" (the night before publication). */
export function readDayWord(days: number, at: number, context: DateContext): Meaning {
  const { tokens, to, published } = context;
  const last = behindPartOfDay(tokens, at + 1, to);
  if (published === null) return meaningOf(UNKNOWN_DAY, at, last, true);
  return meaningOf(lowerAt(context, at) === 'overnight' ? period(published - 1, published) : oneDay(published + days), at, last, true);
}

const DAYS: Readonly<Record<'hour' | 'day' | 'week', number>> = { hour: 1 / 24, day: 1, week: 7 };

/** "two weeks ago", "last month", "the past year", "earlier this month", "a day earlier", "the same day"; null for lengths of time. */
export function readUnit(unit: DateUnit, at: number, context: DateContext): Meaning | null {
  return readAgo(unit, at, context) ?? readFromNamed(unit, at, context) ?? readNeighbour(unit, at, context);
}

/** How many: "two", "12", "a", "a few" (null: not known); the token that says so is at `first`. */
function countBefore(at: number, context: DateContext): { readonly count: number | null; readonly first: number } | null {
  const word = lowerAt(context, at - 1);
  const count = SMALL_NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (count !== undefined) return { count, first: at - 1 };
  if (word === 'few' || word === 'couple') return { count: null, first: lowerAt(context, at - 2) === 'a' ? at - 2 : at - 1 };
  if (word === 'of' && lowerAt(context, at - 2) === 'couple') return { count: 2, first: Math.max(context.from, at - 3) };
  return word === 'several' || word === 'many' || word === 'some' ? { count: null, first: at - 1 } : null;
}

/** "two weeks ago" */
function readAgo(unit: DateUnit, at: number, context: DateContext): Meaning | null {
  if (lowerAt(context, at + 1) !== 'ago') return null;
  const count = countBefore(at, context);
  const first = count?.first ?? at;
  const { published } = context;
  if (published === null || !count || count.count === null) return meaningOf(unknown(precisionOf(unit)), first, at + 2, true);
  return meaningOf(unitsAway(published, unit, -count.count), first, at + 2, true);
}

const precisionOf = (unit: DateUnit): Meaning['precision'] => (unit === 'hour' ? 'day' : unit);

/** The day, week, month or year so many units from a day. */
function unitsAway(day: Day, unit: DateUnit, count: number): Extent {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'hour':
    case 'day':
      return oneDay(Math.round(day + count * DAYS[unit]));
    case 'week':
      return { ...oneDay(day + 7 * count), precision: 'week' };
    case 'month': {
      const then = addMonths(year, month, count);
      return { from: isoMonth(then.year, then.month), to: isoMonth(then.year, then.month), precision: 'month' };
    }
    case 'year':
      return { from: String(year + count), to: String(year + count), precision: 'year' };
    case 'decade':
      return { from: String(year + 10 * count), to: String(year + 10 * count), precision: 'decade' };
  }
}

/** "a day earlier", "two days later", "the same day", "the following day", counted from the day named last. */
function readFromNamed(unit: DateUnit, at: number, context: DateContext): Meaning | null {
  if (unit !== 'day' && unit !== 'week') return null;
  const { named } = context;
  const behind = lowerAt(context, at + 1);
  const before = lowerAt(context, at - 1);
  const direction = DIRECTIONS_BEHIND.get(behind);
  if (direction !== undefined) {
    const isDayBefore = unit === 'day' && before === 'the' && (behind === 'before' || behind === 'after');
    const count = isDayBefore ? { count: 1, first: at - 1 } : countBefore(at, context);
    if (!count || ((behind === 'before' || behind === 'after') && !isDayBefore)) return null;
    const days = count.count === null ? null : count.count * DAYS[unit] * direction;
    return meaningOf(oneDay(named === null || days === null ? null : named + days), count.first, at + 2, true);
  }
  const step = unit === 'day' ? DAY_STEPS.get(before) : undefined;
  if (step === undefined || (before !== 'that' && lowerAt(context, at - 2) !== 'the')) return null;
  return meaningOf(oneDay(named === null ? null : named + step), at - 1, at + 1, true);
}

const DIRECTIONS_BEHIND: ReadonlyMap<string, number> = new Map([
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
  ['after', 1],
]);
const DAY_STEPS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['following', 1],
]);

/** "last month", "this year", "earlier this week", "next week", "the past two weeks", "the last 24 hours". */
function readNeighbour(unit: DateUnit, at: number, context: DateContext): Meaning | null {
  const { published } = context;
  const count = countBefore(at, context);
  const stepAt = (count?.first ?? at) - 1;
  const step = lowerAt(context, stepAt);
  if (!isStep(step) || (count && step !== 'last' && step !== 'past')) return null;
  const isLength = count !== null;
  const leading = lowerAt(context, stepAt - 1);
  const inside = leading === 'earlier' || leading === 'later' ? leading : null;
  if (unit === 'hour' && !isLength) return null;
  const meaning = (extent: Extent): Meaning =>
    meaningOf(extent, inside ? stepAt - 1 : stepAt, behindPartOfDay(context.tokens, at + 1, context.to), true);
  if (published === null || (count && count.count === null)) return meaning(unknown(isLength ? 'period' : precisionOf(unit)));
  if (step === 'past' || (step === 'last' && (isLength || leading === 'the'))) {
    return meaning(lengthBefore(published, unit, count?.count ?? 1));
  }
  if (inside) return meaning(partUntilOrFrom(published, unit, inside));
  const away = step === 'last' || step === 'previous' ? -1 : step === 'this' ? 0 : 1;
  if (lowerAt(context, at) === 'weekend') return meaning(weekend(published, step === 'next' ? 1 : step === 'last' ? -1 : 0));
  if (unit === 'week')
    return meaning({ ...period(weekStart(published) + 7 * away, weekStart(published) + 7 * away + 6), precision: 'week' });
  return unit === 'day' ? null : meaning(unitsAway(published, unit, away));
}

type Step = 'last' | 'past' | 'previous' | 'this' | 'next' | 'coming';
const STEPS: ReadonlySet<string> = new Set<Step>(['last', 'past', 'previous', 'this', 'next', 'coming']);
const isStep = (word: string): word is Step => STEPS.has(word);

/** Saturday and Sunday: the last ones that have begun, or so many weeks from those. */
function weekend(published: Day, weeks: number): Extent {
  const { weekday } = calendarDay(published);
  const saturday = weekStart(published) + 5 - (weekday >= 5 ? 0 : 7);
  return period(saturday + (weeks > 0 ? 7 : weekday >= 5 ? 7 * weeks : 0), saturday + 1 + (weeks > 0 ? 7 : weekday >= 5 ? 7 * weeks : 0));
}

/** The stretch of so many units that ends with publication. */
function lengthBefore(published: Day, unit: DateUnit, count: number): Extent {
  const { year, month, day } = calendarDay(published);
  switch (unit) {
    case 'hour':
    case 'day':
    case 'week':
      return period(Math.round(published - count * DAYS[unit]), published);
    case 'month': {
      const then = addMonths(year, month, -count);
      return period(dayOf(then.year, then.month, Math.min(day, daysInMonth(then.year, then.month))) ?? published, published);
    }
    case 'year':
    case 'decade': {
      const then = year - count * (unit === 'decade' ? 10 : 1);
      return period(dayOf(then, month, Math.min(day, daysInMonth(then, month))) ?? published, published);
    }
  }
}

/** "earlier this month": from its first day to publication; "later this month": from publication to its last. */
function partUntilOrFrom(published: Day, unit: DateUnit, inside: 'earlier' | 'later'): Extent {
  const { year, month } = calendarDay(published);
  const whole = (first: Day | null, last: Day | null): Extent =>
    inside === 'earlier' ? period(first ?? published, published) : period(published, last ?? published);
  switch (unit) {
    case 'hour':
    case 'day':
      return oneDay(published);
    case 'week':
      return whole(weekStart(published), weekStart(published) + 6);
    case 'month':
      return whole(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)));
    case 'year':
      return whole(dayOf(year, 1, 1), dayOf(year, 12, 31));
    case 'decade': {
      const start = Math.floor(year / 10) * 10;
      return whole(dayOf(start, 1, 1), dayOf(start + 9, 12, 31));
    }
  }
}
