import type { Token } from '../../text/tokens.ts';
import { dayOf } from './calendar.ts';
import { dateToken, type PartOfPeriod } from './dateTokens.ts';

/** A calendar date as it is written, perhaps without year or day. Token indices half-open. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Last day of "July 11-14". */
  readonly lastDay: number | null;
  readonly part: PartOfPeriod | null;
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the calendar date that has its month, or an ISO or slashed date, at token `at`: "Sept. 27", "Jan 27th, 2021", "Sunday 25 October 2020",
 * "the 5th of May", "11-14 July", "July 11 to 14", "October 2020", "mid-October", "2020-10-06", "25/10/2020".
 * @param from tokens before it are not looked at
 * @param to nor from it on
 */
export function readWrittenDate(tokens: readonly Token[], at: number, from: number, to: number): WrittenDate | null {
  const token = tokens[at];
  const word = token && dateToken(token.word);
  if (!word) return null;
  switch (word.kind) {
    case 'iso':
      return { year: word.year, month: word.month, day: word.day, lastDay: null, part: null, first: at, last: at + 1 };
    case 'day-number':
      return readSlashed(tokens, at, to);
    case 'month':
      return readAroundMonth(tokens, at, word.month, word.part, from, to);
    case 'weekday':
    case 'unit':
    case 'day-word':
    case 'part-of-day':
    case 'season':
    case 'feast':
    case 'part-of-year':
    case 'months':
    case 'year':
    case 'decade':
      return null;
  }
}

function readAroundMonth(
  tokens: readonly Token[],
  at: number,
  month: number,
  part: PartOfPeriod | null,
  from: number,
  to: number,
): WrittenDate | null {
  const days = part ? null : (daysBefore(tokens, at, from) ?? daysBehind(tokens, at, to));
  const last = days ? Math.max(days.last, at + 1) : at + 1;
  const year = yearBehind(tokens, last, to);
  const date = {
    year: year?.year ?? null,
    month,
    day: days?.day ?? null,
    lastDay: days?.lastDay ?? null,
    part,
    first: days ? Math.min(days.first, at) : at,
    last: year?.last ?? last,
  };
  // 2000 is a leap year: "February 29" passes where the year is not known.
  return date.day !== null && dayOf(date.year ?? 2000, month, date.day) === null ? null : date;
}

interface Days {
  readonly day: number;
  readonly lastDay: number | null;
  readonly first: number;
  readonly last: number;
}

/** "27", "27th of", "11-14", "11 to 14", "11 and 12" before a month. */
function daysBefore(tokens: readonly Token[], month: number, from: number): Days | null {
  let at = month - 1;
  if (tokens[at]?.word.lower === 'of' && isOrdinal(tokens[at - 1])) at--;
  const day = at >= from ? dayNumber(tokens[at]) : null;
  if (day === null) return null;
  if (at - 2 >= from && joinsDays(tokens[at - 1])) {
    const firstDay = dayNumber(tokens[at - 2]);
    if (firstDay !== null && firstDay < day) return { day: firstDay, lastDay: day, first: at - 2, last: month + 1 };
  }
  return { day, lastDay: null, first: at, last: month + 1 };
}

/** "27", "27th", "11-14", "11 to 14" behind a month. */
function daysBehind(tokens: readonly Token[], month: number, to: number): Days | null {
  let at = month + 1;
  if (tokens[at]?.word.lower === 'the' && isOrdinal(tokens[at + 1])) at++;
  const day = at < to ? dayNumber(tokens[at]) : null;
  if (day === null) return null;
  if (at + 2 < to && joinsDays(tokens[at + 1])) {
    const lastDay = dayNumber(tokens[at + 2]);
    // "October 5 to 7 p.m." is left to the clock.
    if (lastDay !== null && lastDay > day && !isClock(tokens[at + 3])) return { day, lastDay, first: month, last: at + 3 };
  }
  return { day, lastDay: null, first: month, last: at + 1 };
}

const JOINS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'through', 'until']);
const joinsDays = (token: Token | undefined): boolean => token !== undefined && JOINS.has(token.word.lower);
const isClock = (token: Token | undefined): boolean => /^[ap]\.?m/.test(token?.word.lower ?? '');

function dayNumber(token: Token | undefined): number | null {
  const word = token && dateToken(token.word);
  return word?.kind === 'day-number' ? word.day : null;
}

function isOrdinal(token: Token | undefined): boolean {
  return token?.word.shape === 'alphanumeric' && dayNumber(token) !== null;
}

/** "2020", ", 2020", "of 2020", ", in 2020" */
function yearBehind(tokens: readonly Token[], at: number, to: number): { readonly year: number; readonly last: number } | null {
  let next = at;
  const lower = tokens[next]?.word.lower;
  if (lower === ',' || lower === 'of') next++;
  const token = next < to ? tokens[next] : undefined;
  const word = token && dateToken(token.word);
  return word?.kind === 'year' && word.part === null ? { year: word.year, last: next + 1 } : null;
}

/** "25/10/2020" and "10/25/2020"; where both orders are possible the day is not known, and neither is the month. */
function readSlashed(tokens: readonly Token[], at: number, to: number): WrittenDate | null {
  if (at + 5 > to) return null;
  const [first, slash, second, again, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (slash?.word.form !== '/' || again?.word.form !== '/' || slash.spaced || again.spaced) return null;
  const a = dayNumber(first);
  const b = dayNumber(second);
  const year = last && dateToken(last.word);
  if (a === null || b === null || year?.kind !== 'year') return null;
  const [day, month] = a > 12 || a === b ? [a, b] : [b, a];
  if (month > 12 || (day <= 12 && a !== b)) return null;
  return { year: year.year, month, day, lastDay: null, part: null, first: at, last: at + 5 };
}
