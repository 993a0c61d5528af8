import { calendarDay, dayOf, daysInMonth, isoDay, isoMonth, weekStart, type Day } from './calendar.ts';
import type { DateContext } from './dateReader.ts';
import { dateToken, type DateToken } from './dateTokens.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { ORDINALS, type DateUnit } from './tables/dateWords.ts';

type PartToken = Extract<NonNullable<DateToken>, { readonly kind: 'part-of-year' }>;

const lowerAt = ({ tokens, from, to }: DateContext, at: number): string => (at >= from && at < to ? (tokens[at]?.word.lower ?? '') : '');

/**
 * "Q3 2024", "the third quarter", "third-quarter profit", "the first half of this year": quarters and halves of the calendar year. Of a fiscal
 * year, which begins where a company or state likes, no more than the year is told.
 */
export function readPartOfYear({ of, number }: PartToken, at: number, context: DateContext): Meaning | null {
  const between = number === null && lowerAt(context, at - 1) === 'fiscal';
  const numbered = number === null ? (between ? at - 2 : at - 1) : at;
  const ordinal = number ?? ORDINALS.get(lowerAt(context, numbered));
  if (ordinal === undefined || ordinal > of) return null;
  const length = 12 / of;
  const lastMonth = ordinal * length;
  const behind = yearBehind(at + 1, context) ?? yearBefore(numbered, at, context);
  // "the second half" of a match: without a year only quarters are surely of one.
  if (behind === null && of === 2 && number === null) return null;
  const year = behind?.year ?? latestYear(lastMonth, context.published);
  const first = lowerAt(context, numbered - 1) === 'fiscal' ? numbered - 1 : numbered;
  const last = behind?.last ?? at + 1;
  const relative = behind === null || behind.relative;
  if (between || first < numbered || behind?.fiscal) {
    const told = behind?.year?.toString() ?? null;
    return meaningOf({ from: told, to: told, precision: told === null ? 'period' : 'year' }, first, last, relative);
  }
  const from = year === null ? null : isoMonth(year, lastMonth - length + 1);
  const to = year === null ? null : isoMonth(year, lastMonth);
  return meaningOf({ from, to, precision: 'period' }, first, last, relative);
}

/** "June-July 2019", "the June-August period"; without a year the last one that was over. */
export function readMonths({ first, last }: { readonly first: number; readonly last: number }, at: number, context: DateContext): Meaning {
  const behind = yearBehind(at + 1, context);
  const year = behind?.year ?? latestYear(last, context.published);
  const from = year === null ? null : isoMonth(first > last ? year - 1 : year, first);
  const to = year === null ? null : isoMonth(year, last);
  return meaningOf({ from, to, precision: 'period' }, at, behind?.last ?? at + 1, behind === null || behind.relative);
}

interface YearBehind {
  readonly year: number | null;
  readonly last: number;
  readonly relative: boolean;
  readonly fiscal: boolean;
}

/** "of 2019", "2019", "of fiscal 2019", "of last year", "of the year" */
function yearBehind(at: number, context: DateContext): YearBehind | null {
  const of = lowerAt(context, at) === 'of' ? at + 1 : at;
  const fiscal = lowerAt(context, of) === 'fiscal';
  const start = fiscal ? of + 1 : of;
  const token = start < context.to ? context.tokens[start] : undefined;
  const year = token && dateToken(token.word);
  if (year?.kind === 'year') return { year: year.year, last: start + 1, relative: false, fiscal };
  const step = lowerAt(context, start);
  if (lowerAt(context, start + 1) !== 'year' || !/^(?:the|this|last|next)$/.test(step)) return null;
  const { published } = context;
  const present = published === null ? null : calendarDay(published).year;
  return {
    year: present === null ? null : present + (step === 'last' ? -1 : step === 'next' ? 1 : 0),
    last: start + 2,
    relative: true,
    fiscal,
  };
}

/** "2019 fourth quarter", "fiscal 2019 fourth quarter": the year was read as a date of its own. */
function yearBefore(first: number, at: number, { previous, tokens }: DateContext): YearBehind | null {
  if (previous?.precision !== 'year' || previous.last !== first || previous.from === null) return null;
  const fiscal = tokens[previous.first - 1]?.word.lower === 'fiscal';
  return { year: Number(previous.from), last: at + 1, relative: false, fiscal };
}

/** The last such part of a year that was over when the article appeared. */
function latestYear(lastMonth: number, published: Day | null): number | null {
  if (published === null) return null;
  const { year, month } = calendarDay(published);
  return month > lastMonth ? year : year - 1;
}

const STARTS = new Set(['start', 'beginning', 'turn']);

/** "since the START OF THE YEAR", "by the end of the month": the first or last day of what is running. */
export function readEdge(unit: DateUnit, at: number, context: DateContext): Meaning | null {
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const edge = lowerAt(context, at - 3);
  if (lowerAt(context, at - 2) !== 'of' || !/^(?:the|this)$/.test(lowerAt(context, at - 1)) || (edge !== 'end' && !STARTS.has(edge)))
    return null;
  const day = context.published === null ? null : edgeOf(unit, edge === 'end', context.published);
  const iso = day === null ? null : isoDay(day);
  return meaningOf({ from: iso, to: iso, precision: 'day' }, at - 3, at + 1, true);
}

function edgeOf(unit: 'year' | 'month' | 'week', isEnd: boolean, published: Day): Day | null {
  const { year, month } = calendarDay(published);
  switch (unit) {
    case 'year':
      return isEnd ? dayOf(year, 12, 31) : dayOf(year, 1, 1);
    case 'month':
      return dayOf(year, month, isEnd ? daysInMonth(year, month) : 1);
    case 'week':
      return weekStart(published) + (isEnd ? 6 : 0);
  }
}
