/** First and last day that a date can mean, in days since 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;

/** "2020-10-05" is a day, "2020-10" a month, "2016" a year, "1990s" a decade; anything else is null. */
export function dayRange(date: string | null): DayRange | null {
  if (date === null) return null;
  const parts = /^(\d{4})(?:(s)|-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[3] === undefined ? null : Number(parts[3]) - 1;
  const day = parts[4] === undefined ? null : Number(parts[4]);
  if (parts[2] !== undefined) return { first: dayNumber(year, 0, 1), last: dayNumber(year + 10, 0, 0) };
  if (month === null) return { first: dayNumber(year, 0, 1), last: dayNumber(year + 1, 0, 0) };
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / MS_PER_DAY;

export const daysMeet = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;

/** Days between two ranges; 0 where they meet. */
export const daysApart = (a: DayRange, b: DayRange): number => Math.max(0, b.first - a.last, a.first - b.last);

/** "1990s war", "the 2016 clashes": the years that words name; null where they name none. */
export function yearsNamedIn(words: string | null): DayRange | null {
  const match = words === null ? null : /\b(1[5-9]\d{2}|20\d{2})(s?)\b/.exec(words);
  return match ? dayRange(`${match[1] ?? ''}${match[2] ?? ''}`) : null;
}
