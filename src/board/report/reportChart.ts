import type { ChartBin, ChartConflict, ChartLayout, ChartMark } from '../chart/chartLayout.ts';
import { arrowPath, barEndsPath, barPath, crossPath, numberPoint, radiusOf, trails } from '../chart/markPaths.ts';
import { shapePath, type SpeakerMark } from '../chart/speakerMarks.ts';
import { escapeHtml } from './escape.ts';

/** What the drawing takes from outside of the layout. */
export interface ReportChartContext {
  readonly title: string;
  readonly markOf: (speaker: string) => SpeakerMark;
  /** What a mark says where the pointer rests on it, as plain text. */
  readonly nameOf: (mark: ChartMark) => string;
}

/** The board's chart as an SVG that stands still: the same layout, marks and joining lines, without anything to click. */
export function reportChart(
  layout: ChartLayout,
  size: { readonly width: number; readonly height: number },
  context: ReportChartContext,
): string {
  return [
    `<svg class="chart" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(context.title)}">`,
    ...axes(layout),
    ...trails(layout).map(({ speaker, path }) => `<path class="trail c${context.markOf(speaker).color}" d="${tidy(path)}"/>`),
    ...layout.bins.map(drawBin),
    ...layout.conflicts.map(drawConflict),
    ...layout.marks.map((mark) => drawMark(mark, context)),
    '</svg>',
  ].join('\n');
}

function axes({ plot, days, numbers, dayTicks, numberTicks, undatedLeft }: ChartLayout): string[] {
  const text = (x: number, y: number, anchor: string, label: string): string =>
    `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(label)}</text>`;
  const undated =
    undatedLeft === null
      ? []
      : [line('fence', undatedLeft, plot.top, undatedLeft, plot.bottom), text(undatedLeft + 38, plot.bottom + 18, 'middle', 'undated')];
  return [
    ...numberTicks.flatMap(({ value, label }) => {
      const y = numbers.at(value);
      return [line('grid', plot.left, y, plot.right, y), text(plot.left - 8, y + 4, 'end', label)];
    }),
    line('base', plot.left, plot.bottom, plot.right, plot.bottom),
    ...dayTicks.flatMap(({ value, label }) => {
      const x = days.at(value);
      return [line('base', x, plot.bottom, x, plot.bottom + 4), text(x, plot.bottom + 18, 'middle', label)];
    }),
    ...undated,
  ];
}

function drawMark(mark: ChartMark, { markOf, nameOf }: ReportChartContext): string {
  const { claim, x, points, bar, open, days } = mark;
  const { shape, color } = markOf(claim.speaker);
  const first = points[0] ?? 0;
  const pieces = [
    days ? line('span', days.from, first, days.to, first) : '',
    bar
      ? `<path class="bar${bar.soft ? ' soft' : ''}" d="${tidy(barPath(x, bar))}"/><path class="bar" d="${tidy(barEndsPath(x, bar))}"/>`
      : '',
    open === null ? '' : `<path class="bar" d="${tidy(arrowPath(x, first, open))}"/>`,
    ...points.map((y) => `<path class="shape" transform="translate(${round(x)},${round(y)})" d="${shapePath(shape, radiusOf(mark))}"/>`),
    claim.polarity === 'denied' ? line('bar', x - 8, first + 8, x + 8, first - 8) : '',
  ];
  return `<g class="mark c${color} ${claim.status}"><title>${escapeHtml(nameOf(mark))}</title>${pieces.join('')}</g>`;
}

function drawBin(bin: ChartBin): string {
  const height = Math.max(3, bin.bottom - bin.top);
  return `<rect class="bin${bin.conflicts > 0 ? ' conflict' : ''}" x="${round(bin.x - 3)}" y="${round(bin.top)}" width="6" height="${round(height)}" rx="2"/>`;
}

function drawConflict({ a, b, why }: ChartConflict): string {
  const [from, to] = [numberPoint(a), numberPoint(b)];
  const [x, y] = [(a.x + b.x) / 2, (from + to) / 2];
  return (
    `<g class="conflict"><title>${escapeHtml(why)}</title>${line('join', a.x, from, b.x, to)}` +
    `<circle class="knot" cx="${round(x)}" cy="${round(y)}" r="7"/><path class="cross" d="${tidy(crossPath(x, y))}"/></g>`
  );
}

const line = (name: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;

const round = (value: number): number => Math.round(value * 10) / 10;
/** A path with its numbers cut to a tenth of a pixel: a report may hold thousands. */
const tidy = (path: string): string => path.replace(/-?\d+\.\d{2,}/g, (number) => String(round(Number(number))));
