import type { AnnotationRef } from '../../core/model/relation.ts';
import type { ClaimRow, QuantityDetail } from '../boardModel.ts';
import { dayRangeOf, type Day } from '../days.ts';
import { numberText } from '../figureText.ts';
import { spreadOut } from './spreadOut.ts';
import { dayTicks, logHelps, numberDomain, numberTicks, scale, type Scale, type ScaleChoice, type Tick } from './scales.ts';

/** What the chart is to show, and how large; pixels throughout. */
export interface ChartRequest {
  readonly width: number;
  readonly height: number;
  readonly scale: ScaleChoice;
  /** The days shown; null for all. */
  readonly days: DayWindow | null;
}
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/** One claim as drawn: where its number stands, how far its range reaches, which ends are open. */
export interface ChartMark {
  readonly claim: ClaimRow;
  readonly x: number;
  /** Where the speaker's shape is drawn: the number, or both ends of a range. */
  readonly points: readonly number[];
  /** Top and bottom of the bar, if the figure is more than a point. */
  readonly bar: { readonly top: number; readonly bottom: number; readonly soft: boolean } | null;
  /** An end that the words leave open: an arrow from the shape. */
  readonly open: 'up' | 'down' | null;
  /** From first to last day, where the date is a month or a year. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** Claims of a few days put together where there are too many to tell apart. */
export interface ChartBin {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly days: DayWindow;
}

export interface ChartLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly days: Scale;
  readonly numbers: Scale;
  readonly dayTicks: readonly Tick[];
  readonly numberTicks: readonly Tick[];
  /** By date, then number. */
  readonly marks: readonly ChartMark[];
  readonly bins: readonly ChartBin[];
  readonly conflicts: readonly ChartConflict[];
  /** Left edge of the column of undated claims, null without any. */
  readonly undatedLeft: number | null;
  /** The whole span of days, to zoom within. */
  readonly allDays: DayWindow;
  /** Claims without a number in this unit. */
  readonly leftOut: number;
}
export interface ChartConflict {
  readonly a: ChartMark;
  readonly b: ChartMark;
  readonly why: string;
}

/** More marks than this cannot be told apart, and are drawn as bins of days. */
export const MOST_MARKS = 400;
const BIN_WIDTH = 8;
const UNDATED_WIDTH = 76;
const MARGIN = { left: 58, right: 20, top: 16, bottom: 30 };
/** An "about" is drawn as far as it is meant: a tenth up and down, after `claims.md`, section 2. */
const ABOUT = 0.1;

interface Plotted {
  readonly claim: ClaimRow;
  readonly day: { readonly first: Day; readonly last: Day } | null;
  readonly low: number;
  readonly high: number;
  readonly soft: boolean;
}

/** The picture of one quantity, worked out before anything is drawn. Null where no claim has a number. */
export function chartLayout(detail: QuantityDetail, request: ChartRequest): ChartLayout | null {
  const all = detail.claims.flatMap((claim) => plotted(claim) ?? []);
  if (all.length === 0) return null;
  const dated = all.filter((each) => each.day !== null);
  const undated = all.filter((each) => each.day === null);
  const allDays = daySpan(dated);
  const shownDays = request.days ?? allDays;
  const shown = dated.filter((each) => within(each, shownDays));
  const kind = scaleKind(request.scale, all);
  const plot = {
    left: MARGIN.left,
    right: request.width - MARGIN.right - (undated.length > 0 ? UNDATED_WIDTH : 0),
    top: MARGIN.top,
    bottom: request.height - MARGIN.bottom,
  };
  const visible = [...shown, ...undated];
  const reach = visible.length > 0 ? visible : all;
  const numbers = scale(
    kind,
    numberDomain(
      Math.min(...positive(reach, kind)),
      reach.reduce((most, each) => Math.max(most, each.high), Number.NEGATIVE_INFINITY),
      kind,
    ),
    [plot.bottom, plot.top],
  );
  const days = scale('linear', [shownDays.from, shownDays.to], [plot.left + 14, plot.right - 14]);
  const undatedLeft = undated.length > 0 ? plot.right + 8 : null;
  const crowded = visible.length > MOST_MARKS;
  const marks = crowded
    ? []
    : spreadOut([
        ...shown.map((each) => mark(each, numbers, days, plot)),
        ...undated.map((each) => mark(each, numbers, days, plot, (undatedLeft ?? 0) + UNDATED_WIDTH / 2)),
      ]);
  const byRef = new Map<AnnotationRef, ChartMark>(marks.map((each) => [each.claim.ref, each]));
  return {
    plot,
    days,
    numbers,
    dayTicks: dayTicks(shownDays.from, shownDays.to, (plot.right - plot.left) / 84),
    numberTicks: numberTicks(numbers, (plot.bottom - plot.top) / 40, numberText),
    marks,
    bins: crowded ? bins(shown, numbers, days) : [],
    conflicts: detail.conflicts.flatMap(({ a, b, why }) => {
      const [from, to] = [byRef.get(a), byRef.get(b)];
      return from && to ? [{ a: from, b: to, why }] : [];
    }),
    undatedLeft,
    allDays,
    leftOut: detail.claims.length - all.length,
  };
}

function plotted(claim: ClaimRow): Plotted | null {
  const { value, toQuantityUnit: factor } = claim;
  const low = claim.low ?? value ?? claim.high;
  const high = claim.high ?? value ?? claim.low;
  if (low === null || high === null || factor === null) return null;
  const soft = claim.approximate;
  const about = soft && claim.low === null && claim.high === null ? ABOUT : 0;
  return { claim, day: dayRangeOf(claim.asOf), low: low * factor * (1 - about), high: high * factor * (1 + about), soft };
}

const positive = (all: readonly Plotted[], kind: 'linear' | 'log'): number[] =>
  all.map((each) => each.low).filter((low) => kind === 'linear' || low > 0);

function scaleKind(choice: ScaleChoice, all: readonly Plotted[]): 'linear' | 'log' {
  const lows = positive(all, 'log');
  if (choice === 'linear' || lows.length === 0) return 'linear';
  const lowest = Math.min(...lows);
  const highest = all.reduce((most, each) => Math.max(most, each.high), lowest);
  return choice === 'log' || logHelps(lowest, highest) ? 'log' : 'linear';
}

/** From the first to the last day, with room so that the outermost marks do not stand on the frame. */
function daySpan(dated: readonly Plotted[]): DayWindow {
  const middles = dated.map(middleDay);
  if (middles.length === 0) return { from: 0, to: 1 };
  const from = middles.reduce((least, day) => Math.min(least, day));
  const to = middles.reduce((most, day) => Math.max(most, day));
  const room = Math.max(1, (to - from) * 0.03);
  return { from: Math.floor(from - room), to: Math.ceil(to + room) };
}

const middleDay = ({ day }: Plotted): Day => (day ? (day.first + day.last) / 2 : 0);

const within = (each: Plotted, days: DayWindow): boolean => middleDay(each) >= days.from && middleDay(each) <= days.to;

function mark(each: Plotted, numbers: Scale, days: Scale, plot: ChartLayout['plot'], undatedX?: number): ChartMark {
  const { claim, day, low, high, soft } = each;
  const bar = high > low ? { top: numbers.at(high), bottom: numbers.at(low), soft } : null;
  const open = claim.low !== null && claim.high === null ? 'up' : claim.high !== null && claim.low === null ? 'down' : null;
  const value = claim.value === null || claim.toQuantityUnit === null ? null : claim.value * claim.toQuantityUnit;
  const ends = bar && value === null ? [high, low] : [value ?? low];
  const clip = (x: number): number => Math.min(Math.max(x, plot.left), plot.right);
  return {
    claim,
    x: undatedX ?? days.at(middleDay(each)),
    points: (open === null ? ends : [open === 'up' ? low : high]).map((number) => numbers.at(number)),
    bar: open === null ? bar : null,
    open,
    days: day && day.last > day.first ? { from: clip(days.at(day.first)), to: clip(days.at(day.last)) } : null,
  };
}

function bins(shown: readonly Plotted[], numbers: Scale, days: Scale): ChartBin[] {
  const columns = new Map<number, Plotted[]>();
  for (const each of shown) {
    const column = Math.floor(days.at(middleDay(each)) / BIN_WIDTH);
    const known = columns.get(column);
    if (known) known.push(each);
    else columns.set(column, [each]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, members]) => ({
      x: (column + 0.5) * BIN_WIDTH,
      top: numbers.at(members.reduce((most, each) => Math.max(most, each.high), Number.NEGATIVE_INFINITY)),
      bottom: numbers.at(members.reduce((least, each) => Math.min(least, each.low), Number.POSITIVE_INFINITY)),
      claims: members.length,
      conflicts: members.filter((each) => each.claim.relations.conflict > 0).length,
      days: { from: days.from(column * BIN_WIDTH), to: days.from((column + 1) * BIN_WIDTH) },
    }));
}
