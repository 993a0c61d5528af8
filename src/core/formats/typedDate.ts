import { isoDay } from './isoDay.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Year first, and a time of day behind it: "2020-10-25", "20201025", "2020/10/25 14:30", "2020-10", "2020". */
const YEAR_FIRST = /^(\d{4})(?:([-/.]?)(\d{1,2})(?:\2(\d{1,2})(?:[t ].*)?)?)?$/;
/** "25 October 2020", "Sunday, 25th of Oct. 2020" */
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})$/;
/** "October 25, 2020", "Sun Oct 25 2020" */
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * An ISO date, short where only a month or a year was written, of what a person or a spreadsheet wrote; null where it is no date of the calendar.
 * "10/11/2020" is none: it is October to some and November to others.
 */
export function readTypedDate(written: string): string | null {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const [yearFirst, year = '', separator, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst !== undefined) {
    if (month === undefined) return year;
    if (day !== undefined) return isoDay(year, month, day);
    // "202010" may be a month or a day without its year.
    return separator === '' ? null : (isoDay(year, month, '01')?.slice(0, 7) ?? null);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDay(dayFirst[3] ?? '', monthOf(dayFirst[2] ?? ''), dayFirst[1] ?? '');
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && isoDay(monthFirst[3] ?? '', monthOf(monthFirst[1] ?? ''), monthFirst[2] ?? '');
}

/** "Oct", "Sept", "October" → "10"; "0", which is no month, for anything else. */
const monthOf = (word: string): string => String(MONTHS.findIndex((month) => month.startsWith(word)) + 1);
