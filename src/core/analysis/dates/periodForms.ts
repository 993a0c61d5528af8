import { calendarDay, dayOf, daysInMonth, isoDay, isoMonth, weekStart, type Day } from './calendar.ts';
import type { DateContext, Meaning } from './dateReader.ts';
import { dateToken, type DateToken } from './dateTokens.ts';
import { ORDINALS, type DateUnit } from './tables/dateWords.ts';

type PartToken = Extract<NonNullable<DateToken>, { readonly kind: 'part-of-year' }>;

const lowerAt = ({ tokens, from, to }: DateContext, at: number): string => (at >= from && at < to ? (tokens[at]?.word.lower ?? '') : '');

/** "Q3 2024", "the third quarter", "third-quarter profit", "the first half of this year": quarters and halves of the calendar year. */
export function readPartOfYear({ of, number }: PartToken, at: number, context: DateContext): Meaning | null {
  const ordinal = number ?? ORDINALS.get(lowerAt(context, at - 1));
  if (ordinal === undefined || ordinal > of) return null;
  const length = 12 / of;
  const lastMonth = ordinal * length;
  const behind = yearBehind(at + 1, context);
  // "the second half" of a match: without a year only quarters are surely of one.
  if (behind === null && of === 2 && number === null) return null;
  const year = behind?.year ?? latestYear(lastMonth, context.published);
  const span = { first: number === null ? at - 1 : at, last: behind?.last ?? at + 1, relative: behind === null || behind.relative };
  if (year === null) return { from: null, to: null, precision: 'period', ...span };
  return { from: isoMonth(year, lastMonth - length + 1), to: isoMonth(year, lastMonth), precision: 'period', ...span };
}

/** "June-July 2019", "the June-August period"; without a year the last one that was over. */
export function readMonths({ first, last }: { readonly first: number; readonly last: number }, at: number, context: DateContext): Meaning {
  const behind = yearBehind(at + 1, context);
  const year = behind?.year ?? latestYear(last, context.published);
  const span = { first: at, last: behind?.last ?? at + 1, relative: behind === null || behind.relative, precision: 'period' as const };
  if (year === null) return { from: null, to: null, ...span };
  return { from: isoMonth(first > last ? year - 1 : year, first), to: isoMonth(year, last), ...span };
}

/** "of 2019", "2019", "of last year", "of the year" */
function yearBehind(
  at: number,
  context: DateContext,
): { readonly year: number | null; readonly last: number; readonly relative: boolean } | null {
  const start = lowerAt(context, at) === 'of' ? at + 1 : at;
  const token = start < context.to ? context.tokens[start] : undefined;
  const year = token && dateToken(token.word);
  if (year?.kind === 'year') return { year: year.year, last: start + 1, relative: false };
  const step = lowerAt(context, start);
  if (lowerAt(context, start + 1) !== 'year' || !/^(?:the|this|last|next)$/.test(step)) return null;
  const { published } = context;
  const present = published === null ? null : calendarDay(published).year;
  return { year: present === null ? null : present + (step === 'last' ? -1 : step === 'next' ? 1 : 0), last: start + 2, relative: true };
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
  const span = { first: at - 3, last: at + 1, relative: true, precision: 'day' as const };
  const day = context.published === null ? null : edgeOf(unit, edge === 'end', context.published);
  const iso = day === null ? null : isoDay(day);
  return { from: iso, to: iso, ...span };
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
