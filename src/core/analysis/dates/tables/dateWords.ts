/** English months and weekdays, with the abbreviations of newspapers. */
export const MONTHS: ReadonlyMap<string, number> = mapOf<number>({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** 0 Monday .. 6 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = mapOf<number>({
  monday: 0,
  mon: 0,
  tuesday: 1,
  tue: 1,
  tues: 1,
  wednesday: 2,
  wed: 2,
  thursday: 3,
  thu: 3,
  thur: 3,
  thurs: 3,
  friday: 4,
  fri: 4,
  saturday: 5,
  sat: 5,
  sunday: 6,
  sun: 6,
});

export type DateUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

export const UNITS: ReadonlyMap<string, DateUnit> = mapOf<DateUnit>({
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
});

/** Day words → days from publication. The night before an article appears is its "overnight". */
export const DAY_WORDS: ReadonlyMap<string, number> = mapOf<number>({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1, overnight: 0 });

export const PARTS_OF_DAY: ReadonlySet<string> = new Set('morning afternoon evening night noon midnight'.split(' '));

export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** Feast days that `feastDays.ts` knows the day of. */
export const FEAST_NAMES: ReadonlySet<string> = new Set('christmas easter thanksgiving halloween'.split(' '));

/** Numbers of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Small numbers as they stand before "days ago". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = mapOf<number>({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
});

/** Words that put what is told into the future, so that "on Monday" is the coming one. */
export const FUTURE: ReadonlySet<string> = new Set(
  "will would 'll shall won't scheduled due expected upcoming planned plans planning slated tomorrow coming next set until ahead hopes resume resumes reconvene reconvenes".split(
    ' ',
  ),
);
/** Past forms that are so frequent beside dates that nothing else needs looking up; others are known by "-ed". */
export const PAST: ReadonlySet<string> = new Set(
  'said told was were had began came took went met held fell rose left found shot hit broke fought fled won lost wrote spoke saw made struck sent'.split(
    ' ',
  ),
);

/** A map, where an object would also have the words "constructor" and "valueOf". */
function mapOf<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}
