import { calendarDay } from './calendar.ts';
import type { DateContext } from './dateReader.ts';
import { meaningOf, type Extent, type Meaning } from './meaning.ts';

/** Last month of each season in the north. */
const LAST_MONTH: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['autumn', 11],
  ['fall', 11],
  ['winter', 2],
]);

/**
 * "last summer", "this winter": only the year is told, since seasons differ by hemisphere; a winter lies in two. Of "next summer" nobody knows
 * which year is meant.
 */
export function readSeason(at: number, { tokens, from, published }: DateContext): Meaning | null {
  const season = tokens[at]?.word.lower ?? '';
  const step = at > from ? tokens[at - 1]?.word.lower : undefined;
  const lastMonth = LAST_MONTH.get(season);
  if (lastMonth === undefined || (step !== 'last' && step !== 'this' && step !== 'next')) return null;
  const meaning = (extent: Extent): Meaning => meaningOf(extent, at - 1, at + 1, true);
  if (published === null || step === 'next') return meaning({ from: null, to: null, precision: 'year' });
  const { year, month } = calendarDay(published);
  if (season === 'winter') {
    // The one that ends this year, or from autumn on begins in it.
    const running = month > 8 ? year + 1 : year;
    const end = step === 'this' ? running : month > lastMonth ? year : year - 1;
    return meaning({ from: String(end - 1), to: String(end), precision: 'period' });
  }
  const told = String(step === 'this' || month > lastMonth ? year : year - 1);
  return meaning({ from: told, to: told, precision: 'year' });
}
