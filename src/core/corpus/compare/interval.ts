import type { FigureAnnotation } from '../../model/annotation.ts';
import { unitSense } from './units.ts';

/** Closed; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What the words rule out and what they suggest, in the base unit of `dimension`. */
export interface NumberRange {
  /** Outside is excluded. */
  readonly hard: Interval;
  /** A reader expects it inside. */
  readonly soft: Interval;
  readonly dimension: string;
}

/** What of a figure decides its range. */
export type RangedFigure = Pick<FigureAnnotation, 'measure' | 'unit' | 'low' | 'high' | 'value' | 'modifierKind'> &
  Partial<Pick<FigureAnnotation, 'modifier'>>;

export const intervalsMeet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/**
 * Reads the hard and the soft interval from number and modifier. The widths: 10 % for "about",
 * a half of the rounding grain for round numbers, ACLED's floors for "dozens" and the like. Null where the figure has no number at all.
 */
export function numberRange(figure: RangedFigure): NumberRange | null {
  const { dimension, size } = unitSense(figure.unit);
  const read = rangeAsWritten(figure);
  return read && { hard: scale(read.hard, size), soft: scale(read.soft, size), dimension };
}

const scale = ({ low, high }: Interval, size: number): Interval => (size === 1 ? { low, high } : { low: low * size, high: high * size });

interface Ranges {
  readonly hard: Interval;
  readonly soft: Interval;
}

function rangeAsWritten(figure: RangedFigure): Ranges | null {
  const { low, high, value } = figure;
  const isCount = figure.measure === 'count';
  const between = low !== null && high !== null ? { low, high } : null;
  switch (figure.modifierKind) {
    case 'between':
      return between && { hard: between, soft: between };
    case 'vague':
      return between ? vagueRange(between) : low === null ? null : floorRange(low, isCount);
    case 'at-least':
    case 'more-than': {
      const floor = low === null ? null : floorRange(low, isCount);
      return floor && JUST.test(figure.modifier ?? '') ? { hard: floor.soft, soft: floor.soft } : floor;
    }
    case 'at-most':
    case 'fewer-than': {
      const most = high ?? value;
      return most === null ? null : { hard: { low: 0, high: most }, soft: { low: most / 2, high: most } };
    }
    case 'about':
    case 'nearly': {
      const number = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
      return number === null ? null : approximateRange(number, halfGrain(number, isCount), figure.modifierKind === 'nearly');
    }
    case 'exactly':
      break;
  }
  const number = value ?? low ?? high;
  if (number === null) return null;
  if (between && low !== high) return { hard: between, soft: between };
  // Just short of the half: 5.6 and 5.7 are two numbers.
  const half = halfGrain(number, isCount) * (isCount ? 1 : 0.99);
  return {
    hard: { low: number - half, high: number + Math.max(0, isCount ? half - 1 : half) },
    soft: { low: number - half, high: number + half },
  };
}

/** "JUST over 100,000" is no floor under a million. */
const JUST = /\b(?:just|slightly|little|barely)\b/i;

/** "At least" and "more than"; `low` already is the first number that is not excluded. A count may be a few above its floor, however small. */
function floorRange(low: number, isCount: boolean): Ranges {
  const suggested = isCount ? Math.max(1.25 * low, low + 3) : 1.25 * low;
  return { hard: { low, high: Number.POSITIVE_INFINITY }, soft: { low, high: suggested } };
}

function approximateRange(number: number, half: number, fromBelow: boolean): Ranges {
  const around = Math.max(Math.abs(number) * 0.1, Math.min(half, Math.abs(number) * 0.25));
  return {
    hard: { low: number - 1.5 * around, high: fromBelow ? number : number + 1.5 * around },
    soft: { low: number - around, high: fromBelow ? number : number + around },
  };
}

/** "Dozens" is read as 24 to 99, but only fewer than 12 contradict it; the other words likewise exclude less than half their lower end. */
function vagueRange(usual: Interval): Ranges {
  const low = usual.low >= 12 ? usual.low / 2 : usual.low;
  return { hard: { low, high: Number.POSITIVE_INFINITY }, soft: usual };
}

/** Nobody says "a million" of 600,000: no number is rounded by more than this share of it, whatever its zeros. */
const MOST_ROUNDING = 1 / 6;

/**
 * Half of what the number may have been rounded by. Counts under 100 and counts that end in no zero are exact; of a measure the last digit written
 * was rounded ("3.2 billion", "15 km").
 */
export function halfGrain(number: number, isCount: boolean): number {
  const size = Math.abs(number);
  if (size === 0) return 0;
  if (!Number.isInteger(size)) {
    const decimals = /\.(\d+)$/.exec(size.toFixed(6).replace(/0+$/, ''))?.[1]?.length ?? 0;
    return 0.5 * 10 ** -decimals;
  }
  if (size < 100) return isCount ? 0 : 0.5;
  let grain = 1;
  while (size % (grain * 10) === 0) grain *= 10;
  return grain === 1 && isCount ? 0 : Math.min(grain / 2, size * MOST_ROUNDING);
}
