/** Arithmetic on calendar days. A day is its number since 1970-01-01, so that differences are subtractions. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** Null where there is no such day (31 June). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year
    ? date.getTime() / MILLISECONDS
    : null;
}

/** @param iso "2020-10-06"; null for shorter or other strings */
export function parseDay(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year && month && day ? dayOf(Number(year), Number(month), Number(day)) : null;
}

export interface CalendarDay {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
  /** 0 Monday .. 6 Sunday. */
  readonly weekday: number;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (date.getUTCDay() + 6) % 7 };
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoDay = (day: Day): string => {
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${year}-${two(month)}-${two(ofMonth)}`;
};

/** "2020-07" */
export const isoMonth = (year: number, month: number): string => `${year}-${two(month)}`;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The month so many months away: (2020, 11, 3) → 2021-02. */
export function addMonths(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Monday of the week. */
export const weekStart = (day: Day): Day => day - calendarDay(day).weekday;
