import type { AnnotationRef } from '../../model/relation.ts';
import { escapeHtml } from './escape.ts';

/** One figure of the chart; all numbers in one unit. */
export interface ChartFigure {
  readonly ref: AnnotationRef;
  /** Days since 1970; null where unknown. */
  readonly day: number | null;
  readonly low: number;
  readonly high: number;
  /** The words leave the end open ("at least", "up to"). */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  /** Place of the speaker among the speakers of the chart: gives shape and colour. */
  readonly speaker: number;
  readonly decided: boolean;
  /** Read out where the pointer rests. */
  readonly label: string;
}

const WIDTH = 720;
const HEIGHT = 260;
const MARGIN = { left: 64, right: 24, top: 16, bottom: 34 };
/** From this ratio of highest to lowest on, equal steps are equal factors. */
const LOGARITHMIC_FROM = 30;
const TICKS = 5;
const MS_PER_DAY = 86_400_000;

/** Figures over as-of time: a bar from low to high, an arrow at an open end, hollow while only suggested, conflicting pairs joined by a dashed line. */
export function intervalChart(
  figures: readonly ChartFigure[],
  conflicts: readonly (readonly [AnnotationRef, AnnotationRef])[],
  title: string,
): string {
  if (figures.length === 0) return '';
  const y = valueScale(figures);
  const x = dayScale(figures);
  const places = new Map(figures.map((figure) => [figure.ref, { x: x.at(figure), y: y.at((figure.low + figure.high) / 2) }]));
  const joined = conflicts.flatMap(([a, b]) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to
      ? [`<line class="conflict" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"/>`]
      : [];
  });
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">`,
    ...y.ticks.map(gridLine),
    ...x.ticks.map(
      ({ at, label }) => `<text class="tick" x="${round(at)}" y="${HEIGHT - 12}" text-anchor="middle">${escapeHtml(label)}</text>`,
    ),
    ...joined,
    ...figures.map((figure) => mark(figure, x.at(figure), y.at)),
    '</svg>',
  ].join('\n');
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

function valueScale(figures: readonly ChartFigure[]): { at: (value: number) => number; ticks: readonly Tick[] } {
  const low = Math.min(...figures.map((figure) => figure.low));
  const high = Math.max(...figures.map((figure) => figure.high));
  const logarithmic = low > 0 && high / low >= LOGARITHMIC_FROM;
  const position = logarithmic ? Math.log : (value: number): number => value;
  const [bottom, top] = logarithmic ? [low, high] : [Math.min(0, low), high === 0 ? 1 : high];
  const [from, to] = [position(bottom), position(top)];
  const span = to - from || 1;
  const at = (value: number): number => HEIGHT - MARGIN.bottom - ((position(value) - from) / span) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const ticks = Array.from({ length: TICKS }, (_, step) => {
    const share = step / (TICKS - 1);
    const value = roundNumber(logarithmic ? Math.exp(from + share * span) : from + share * span);
    return { at: at(value), label: value.toLocaleString('en') };
  });
  return { at, ticks };
}

/** To two digits, so that an axis reads 1,200 and not 1,187. */
function roundNumber(value: number): number {
  if (value === 0) return 0;
  const grain = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / grain) * grain;
}

/** Undated figures stand in a column of their own at the right. */
function dayScale(figures: readonly ChartFigure[]): { at: (figure: ChartFigure) => number; ticks: readonly Tick[] } {
  const days = figures.flatMap(({ day }) => day ?? []);
  const undated = days.length < figures.length;
  const right = WIDTH - MARGIN.right - (undated ? 80 : 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const middle = (MARGIN.left + right) / 2;
  const place = (day: number): number =>
    last === first ? middle : MARGIN.left + 20 + ((day - first) / (last - first)) * (right - MARGIN.left - 40);
  const shown = days.length === 0 ? [] : [...new Set([first, Math.round((first + last) / 2), last])];
  const ticks = shown.map((day) => ({ at: place(day), label: new Date(day * MS_PER_DAY).toISOString().slice(0, 10) }));
  return {
    at: ({ day }) => (day === null ? WIDTH - MARGIN.right - 30 : place(day)),
    ticks: undated ? [...ticks, { at: WIDTH - MARGIN.right - 30, label: 'no date' }] : ticks,
  };
}

const gridLine = ({ at, label }: Tick): string =>
  `<line class="grid" x1="${MARGIN.left}" y1="${round(at)}" x2="${WIDTH - MARGIN.right}" y2="${round(at)}"/>` +
  `<text class="tick" x="${MARGIN.left - 8}" y="${round(at + 4)}" text-anchor="end">${escapeHtml(label)}</text>`;

function mark(figure: ChartFigure, x: number, y: (value: number) => number): string {
  const [top, bottom] = [y(figure.high), y(figure.low)];
  const bar = bottom - top > 1 ? `<line class="bar" x1="${round(x)}" y1="${round(top)}" x2="${round(x)}" y2="${round(bottom)}"/>` : '';
  const above = figure.openAbove ? arrow(x, top, -1) : '';
  const below = figure.openBelow ? arrow(x, bottom, 1) : '';
  const classes = `speaker${figure.speaker % SHAPES.length}${figure.decided ? ' decided' : ''}`;
  return `<g class="${classes}"><title>${escapeHtml(figure.label)}</title>${bar}${above}${below}${shape(figure.speaker, x, (top + bottom) / 2)}</g>`;
}

const arrow = (x: number, y: number, direction: 1 | -1): string =>
  `<path class="bar" d="M${round(x)} ${round(y)}v${14 * direction}m-4 ${-5 * direction}l4 ${5 * direction}l4 ${-5 * direction}"/>`;

const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="5"/>`,
  (x, y) => `<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>`,
  (x, y) => `<path d="M${x} ${y - 6}l6 10h-12z"/>`,
  (x, y) => `<path d="M${x} ${y - 6}l6 6l-6 6l-6 -6z"/>`,
  (x, y) => `<path d="M${x} ${y + 6}l6 -10h-12z"/>`,
];
const shape = (speaker: number, x: number, y: number): string => SHAPES[speaker % SHAPES.length]?.(round(x), round(y)) ?? '';

const round = (value: number): number => Math.round(value * 10) / 10;
