import { dayOfMonth, fullDay, firstOfMonth, monthAndYear, monthOf, yearOf, type Day } from '../days.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** What a reader asks for; `auto` takes logarithms where they help. */
export type ScaleChoice = 'auto' | 'linear' | 'log';

/** Maps numbers to pixels, linearly or by their logarithm. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  at(value: number): number;
  /** The number at a pixel. */
  from(pixel: number): number;
}

export function scale(kind: 'linear' | 'log', domain: readonly [number, number], pixels: readonly [number, number]): Scale {
  const transform = kind === 'log' ? Math.log10 : (value: number): number => value;
  const back = kind === 'log' ? (value: number): number => 10 ** value : (value: number): number => value;
  const [low, high] = [transform(domain[0]), transform(domain[1])];
  const perUnit = (pixels[1] - pixels[0]) / (high - low || 1);
  return {
    kind,
    domain,
    at: (value) => pixels[0] + (transform(Math.max(value, kind === 'log' ? domain[0] / 10 : value)) - low) * perUnit,
    from: (pixel) => back(low + (pixel - pixels[0]) / perUnit),
  };
}

/** From here on the small numbers of a linear axis lie on each other. */
const LOG_FROM_RATIO = 50;

export const logHelps = (lowest: number, highest: number): boolean => lowest > 0 && highest / lowest >= LOG_FROM_RATIO;

/**
 * Room round the numbers. A linear axis starts at zero unless that would press all numbers into the upper half: these are marks, not bars, so an axis
 * that starts higher does not lie.
 */
export function numberDomain(lowest: number, highest: number, kind: 'linear' | 'log'): readonly [number, number] {
  if (kind === 'log') return [lowest / 1.5, highest * 1.5];
  const spread = highest - lowest || Math.abs(highest) * 0.2 || 1;
  const from = lowest - spread * 0.15;
  const start = lowest >= 0 && (from < 0 || lowest < highest * 0.4) ? 0 : from;
  return [start, highest + spread * 0.15];
}

/** Round numbers within the domain, at most about `most`. */
export function numberTicks({ kind, domain: [low, high] }: Scale, most: number, label: (value: number) => string): Tick[] {
  const values = kind === 'log' ? logSteps(low, high, most) : linearSteps(low, high, most);
  return values.map((value) => ({ value, label: label(value) }));
}

function linearSteps(low: number, high: number, most: number): number[] {
  const rough = (high - low) / Math.max(most, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10);
  const values: number[] = [];
  // Counted, not summed up, so that rounding errors do not grow.
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high; index++) values.push(Number((index * step).toPrecision(12)));
  return values;
}

function logSteps(low: number, high: number, most: number): number[] {
  const steps = (each: readonly number[]): number[] => {
    const values: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const step of each) values.push(step * 10 ** power);
    }
    return values.filter((value) => value >= low && value <= high);
  };
  return [[1, 2, 5], [1, 3], [1]].map(steps).find((values) => values.length <= most) ?? steps([1]);
}

/** Firsts of years, months, or days, as many as fit; a label repeats the year only where it changes. */
export function dayTicks(from: Day, to: Day, most: number): Tick[] {
  const days = to - from;
  const step = [1, 2, 3, 7, 14].find((each) => days / each <= most);
  if (step !== undefined && days <= 90) return dayStepTicks(from, to, step);
  const months = [1, 2, 3, 6].find((each) => days / 30.4 / each <= most);
  if (months !== undefined) return monthTicks(from, to, months);
  const years = [1, 2, 5, 10, 20, 50, 100].find((each) => days / 365 / each <= most) ?? 100;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(yearOf(from) / years) * years; year <= yearOf(to); year += years) {
    const value = firstOfMonth(year, 0);
    if (value >= from) ticks.push({ value, label: String(year) });
  }
  return ticks;
}

function dayStepTicks(from: Day, to: Day, step: number): Tick[] {
  const ticks: Tick[] = [];
  let year: number | null = null;
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) {
    const known = yearOf(value) === year;
    year = yearOf(value);
    ticks.push({ value, label: known ? dayOfMonth(value) : fullDay(value) });
  }
  return ticks;
}

function monthTicks(from: Day, to: Day, step: number): Tick[] {
  const ticks: Tick[] = [];
  const start = yearOf(from) * 12 + monthOf(from);
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const value = firstOfMonth(Math.floor(month / 12), month % 12);
    if (value > to) return ticks;
    if (value >= from) ticks.push({ value, label: monthAndYear(value) });
  }
}
