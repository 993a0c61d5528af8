import type { Token } from '../../text/tokens.ts';
import { addMonths, calendarDay, dayOf, daysInMonth, isoDay, isoMonth, type Day } from './calendar.ts';
import { readWrittenDate, type WrittenDate } from './calendarForms.ts';
import { dateToken, type PartOfPeriod } from './dateTokens.ts';
import type { DateContext } from './dateReader.ts';
import { meaningOf, type Extent, type Meaning } from './meaning.ts';
import { isFuture } from './tense.ts';

/** "27 September", "October 2020", "early July", "on the 14th": the date that has its month (or its only number) at token `at`. */
export function resolveWritten(at: number, context: DateContext): Meaning | null {
  const { tokens, from, to } = context;
  const written = readWrittenDate(tokens, at, from, to) ?? readDayOfMonth(at, context);
  if (!written) return null;
  const head = leadIn(tokens, written.first, from);
  const part = written.part ?? head.part;
  if (written.year === null && written.day === null && !part && !isAnnounced(written.first, context)) return null;
  const placed = written.year === null ? placeInTime(written, head.step, context) : { ...written, year: written.year };
  const placedExtent: Extent = placed ? extent(placed, part) : { from: null, to: null, precision: written.day === null ? 'month' : 'day' };
  return meaningOf(placedExtent, head.first, written.last, written.year === null);
}

/** Words before a bare month that make it a date: "May" and "March" are other words, "June" and "August" are names, too. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'in since by until till of during before after through from between for late early mid last next this around about ended ending'.split(
    ' ',
  ),
);

function isAnnounced(first: number, { tokens, from, previous }: DateContext): boolean {
  const before = first > from ? tokens[first - 1] : undefined;
  // "between July and September"
  return before !== undefined && (ANNOUNCING.has(before.word.lower) || previous?.last === first - 1);
}

interface LeadIn {
  readonly first: number;
  readonly part: PartOfPeriod | null;
  readonly step: 'last' | 'next' | 'this' | null;
}

const PARTS: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

/** "early", "late", "the end of", "last", "next", and a weekday before the date. */
function leadIn(tokens: readonly Token[], first: number, from: number): LeadIn {
  const lower = (at: number): string => (at >= from ? (tokens[at]?.word.lower ?? '') : '');
  const before = lower(first - 1);
  const part = PARTS.get(before);
  if (part && !before.startsWith('beginning') && before !== 'end' && before !== 'start' && before !== 'middle') {
    return { first: first - 1, part, step: null };
  }
  if (before === 'of') {
    const period = PARTS.get(lower(first - 2));
    if (period) return { first: first - 2, part: period, step: null };
  }
  if (before === 'last' || before === 'next' || before === 'this') return { first: first - 1, part: null, step: before };
  return { first, part: null, step: null };
}

/** "on the 14th": a day of the month of publication, or of the one before. */
function readDayOfMonth(at: number, { tokens, from, to, published }: DateContext): WrittenDate | null {
  const token = tokens[at];
  const word = token && dateToken(token.word);
  if (word?.kind !== 'day-number' || token?.word.shape !== 'alphanumeric' || published === null) return null;
  if (at - 2 < from || tokens[at - 1]?.word.lower !== 'the' || tokens[at - 2]?.word.lower !== 'on') return null;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next && next.word.shape !== 'punctuation') return null;
  const today = calendarDay(published);
  const { year, month } = word.day <= today.day ? today : addMonths(today.year, today.month, -1);
  return { year, month, day: word.day, lastDay: null, part: null, first: at - 1, last: at + 1 };
}

/** How far into the future a date without a year may lie where nothing else says that it is a coming one. */
const NEAR_FUTURE = 7;
/** And where the tense says so. */
const FAR_FUTURE = 240;

interface Placed extends WrittenDate {
  readonly year: number;
}

/** Gives a date the year that fits best: the latest before publication, or the next one where the words look ahead. */
function placeInTime(written: WrittenDate, step: LeadIn['step'], context: DateContext): Placed | null {
  const { published, tokens, from, to } = context;
  if (published === null) return null;
  const today = calendarDay(published);
  const dayIn = (year: number): Day => dayOf(year, written.month, written.day ?? 1) ?? dayOf(year, written.month, 28) ?? 0;
  const next = dayIn(today.year) > published ? today.year : today.year + 1;
  const ahead = dayIn(next) - published;
  const previous = next - 1;
  // A month without a day counts as past from its first day on.
  if (step === 'last') return { ...written, year: written.month === today.month && written.day === null ? today.year - 1 : previous };
  if (step === 'next') return { ...written, year: next };
  const future = ahead <= FAR_FUTURE && isFuture(tokens, written.first, written.last, from, to);
  const near = written.day !== null && ahead <= NEAR_FUTURE && ahead < published - dayIn(previous);
  const untilThen = tokens[written.first - 1]?.word.lower === 'until' && ahead <= FAR_FUTURE && published - dayIn(previous) > FAR_FUTURE;
  return { ...written, year: future || near || untilThen ? next : previous };
}

/** Days that "early", "mid" and "late" cut out of a month. */
function partOfMonth(part: PartOfPeriod, year: number, month: number): { readonly firstDay: number; readonly lastDay: number } {
  switch (part) {
    case 'early':
      return { firstDay: 1, lastDay: 10 };
    case 'mid':
      return { firstDay: 11, lastDay: 20 };
    case 'late':
      return { firstDay: 21, lastDay: daysInMonth(year, month) };
  }
}

function extent({ year, month, day, lastDay }: Placed, part: PartOfPeriod | null): Extent {
  if (day === null) {
    if (!part) return { from: isoMonth(year, month), to: isoMonth(year, month), precision: 'month' };
    const days = partOfMonth(part, year, month);
    return { from: iso(year, month, days.firstDay), to: iso(year, month, days.lastDay), precision: 'period' };
  }
  const first = iso(year, month, day);
  return lastDay === null
    ? { from: first, to: first, precision: 'day' }
    : { from: first, to: iso(year, month, lastDay), precision: 'period' };
}

function iso(year: number, month: number, day: number): string | null {
  const found = dayOf(year, month, day);
  return found === null ? null : isoDay(found);
}
