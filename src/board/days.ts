import { t } from './texts.ts';
import { pageLanguage } from './language.ts';

/** Days since 1970-01-01; the chart's horizontal axis. */
export type Day = number;

const DAY_MS = 86_400_000;

/** The first and last day of an ISO date that may be short ("2020-07", "2016"); null where it is none. */
export function dayRangeOf(date: string | null): { readonly first: Day; readonly last: Day } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  const at = (y: number, m: number, d: number): Day => Date.UTC(y, m, d) / DAY_MS;
  const y = Number(year);
  if (month === undefined) return { first: at(y, 0, 1), last: at(y, 11, 31) };
  const m = Number(month) - 1;
  if (day === undefined) return { first: at(y, m, 1), last: at(y, m + 1, 0) };
  return { first: at(y, m, Number(day)), last: at(y, m, Number(day)) };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatted(day: Day, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([pageLanguage(), options]);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(pageLanguage(), { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(day * DAY_MS);
}

/** "25 Oct 2020", "Jul 2020", "2016", as exact as the date is; "undated" for none. */
export function dateText(date: string | null): string {
  const range = dayRangeOf(date);
  if (!range || date === null) return t('undated');
  if (date.length === 4) return date;
  return date.length === 7 ? formatted(range.first, { month: 'short', year: 'numeric' }) : fullDay(range.first);
}

/** Text in which ISO dates are written out. */
export const withDates = (text: string): string => text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => dateText(date));

export const fullDay = (day: Day): string => formatted(day, { day: 'numeric', month: 'short', year: 'numeric' });
export const dayOfMonth = (day: Day): string => formatted(day, { day: 'numeric', month: 'short' });
export const monthAndYear = (day: Day): string => formatted(day, { month: 'short', year: 'numeric' });
export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * DAY_MS).getUTCMonth();
export const firstOfMonth = (year: number, month: number): Day => Date.UTC(year, month, 1) / DAY_MS;
