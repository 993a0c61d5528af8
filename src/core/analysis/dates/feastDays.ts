import { calendarDay, dayOf, isoDay, type Day } from './calendar.ts';
import { dateToken } from './dateTokens.ts';
import type { DateContext } from './dateReader.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { isFuture } from './tense.ts';

/** Feast days that news tells time by, with the day they fall on; those of the moon's calendar differ from country to country and stay out. */
const FEASTS: ReadonlyMap<string, (year: number) => Day | null> = new Map([
  ['christmas', (year: number) => dayOf(year, 12, 25)],
  ['halloween', (year: number) => dayOf(year, 10, 31)],
  ['easter', easterOf],
  ['thanksgiving', thanksgivingOf],
]);

/** Words behind a feast that shift it by days. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['eve', -1],
  ['day', 0],
  ['sunday', 0],
  ['monday', 1],
]);
/** Words behind it with which it still tells a time; before other nouns it is a kind of thing ("a Christmas tree"). */
const PLAIN_BEHIND =
  /^(?:and|or|in|at|on|when|with|to|for|from|by|as|that|but|after|before|this|last|was|were|is|has|had|have|the|a|killed|left|holidays?|weekend|break|period|week|morning|evening|night)$/;

/** "over Christmas", "Easter Monday 2016", "by Thanksgiving", "last Halloween": the latest one before publication where nothing says otherwise. */
export function readFeast(at: number, context: DateContext): Meaning | null {
  const { tokens, from, to, published } = context;
  const feast = FEASTS.get(tokens[at]?.word.lower ?? '');
  if (!feast) return null;
  const shift = at + 1 < to ? SHIFTS.get(tokens[at + 1]?.word.lower ?? '') : undefined;
  const named = shift === undefined ? at + 1 : at + 2;
  const next = named < to ? tokens[named] : undefined;
  const written = next && dateToken(next.word);
  const year = written?.kind === 'year' ? written.year : null;
  if (next && year === null && next.word.shape !== 'punctuation' && !PLAIN_BEHIND.test(next.word.form)) return null;
  const step = at > from ? tokens[at - 1]?.word.lower : undefined;
  const stepped = step === 'last' || step === 'this' || step === 'next';
  const first = stepped ? at - 1 : at;
  const last = year === null ? named : named + 1;
  const dayIn = (each: number): Day => (feast(each) ?? 0) + (shift ?? 0);
  if (year === null && published === null) return meaningOf({ from: null, to: null, precision: 'day' }, first, last, true);
  const day = year === null ? latest(dayIn, published ?? 0, step, isFuture(tokens, first, last, from, to)) : dayIn(year);
  return meaningOf({ from: isoDay(day), to: isoDay(day), precision: 'day' }, first, last, year === null);
}

function latest(dayIn: (year: number) => Day, published: Day, step: string | undefined, ahead: boolean): Day {
  const { year } = calendarDay(published);
  if (step === 'this') return dayIn(year);
  const next = dayIn(year) > published ? year : year + 1;
  return dayIn(step === 'next' || (ahead && step !== 'last') ? next : next - 1);
}

/** Sunday after the first full moon of spring, by the western churches' reckoning (the anonymous Gregorian algorithm of 1876). */
function easterOf(year: number): Day | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const moon = (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

const THURSDAY = 3;

/** The fourth Thursday of November, as in the United States. */
function thanksgivingOf(year: number): Day | null {
  const first = dayOf(year, 11, 1);
  if (first === null) return null;
  return first + ((THURSDAY - calendarDay(first).weekday + 7) % 7) + 21;
}
