import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { figureRange } from '../../core/corpus/quantities/figureRange.ts';
import type { RelationKind } from '../../core/model/relation.ts';

/** A `data:` image sees no theme colours: drawn for each kind of theme. */
export type ThemeKind = 'dark' | 'light' | 'high-contrast' | 'high-contrast-light';

interface Ink {
  readonly own: string;
  readonly other: string;
  readonly conflict: string;
  readonly text: string;
  readonly rule: string;
}

/** Each at least 3:1 against the hover background of the built-in theme of its kind (WCAG 2.2, non-text contrast), text at least 4.5:1. */
const INKS: Readonly<Record<ThemeKind, Ink>> = {
  dark: { own: '#4fc1ff', other: '#b5b5b5', conflict: '#ff8080', text: '#cccccc', rule: '#6a6a6a' },
  light: { own: '#005fb8', other: '#5a5a5a', conflict: '#c4281c', text: '#3b3b3b', rule: '#8a8a8a' },
  'high-contrast': { own: '#3ff2f2', other: '#ffffff', conflict: '#ff9090', text: '#ffffff', rule: '#ffffff' },
  'high-contrast-light': { own: '#0f4a85', other: '#292929', conflict: '#a31515', text: '#292929', rule: '#292929' },
};

/** One line of the picture. */
export interface PicturedFigure {
  readonly figure: FigureAnnotation;
  /** null: the figure that the hover is about. */
  readonly relation: RelationKind | null;
  readonly label: string;
}

const WIDTH = 460;
const LABELS = 150;
const ROW = 18;
const RIGHT = 14;

/**
 * Figures as bars on one scale: own figure filled diamond, conflict a cross, others a ring; a range is a bar, an open end an arrow. Logarithmic where the largest is
 * a hundred times the smallest. Null where there is nothing to compare.
 */
export function intervalPicture(rows: readonly PicturedFigure[], theme: ThemeKind): string | null {
  const unit = rows[0]?.figure.unit ?? null;
  const ranges = rows.map(({ figure }) => figureRange(figure, unit));
  const known = ranges.flatMap((range) => (range ? [range.low, range.high] : []));
  if (known.length < 4) return null;
  const x = scaleOver(Math.min(...known), Math.max(...known));
  const ink = INKS[theme];
  const height = rows.length * ROW + 4;
  const lines = rows.map((row, index) => {
    const y = index * ROW + ROW / 2 + 2;
    const range = ranges[index];
    const label = `<text x="${LABELS - 10}" y="${y + 4}" text-anchor="end" fill="${ink.text}">${escapeXml(row.label)}</text>`;
    const rule = `<path d="M${LABELS} ${y}H${WIDTH}" stroke="${ink.rule}" stroke-width="0.5" stroke-dasharray="1 4"/>`;
    return range ? label + rule + mark(row, x(range.low), x(range.high), y, ink) : label + rule;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">${lines.join('')}</svg>`;
}

export const asDataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;

function scaleOver(low: number, high: number): (value: number) => number {
  const logarithmic = low > 0 && high / low > 100;
  const place = (value: number): number => (logarithmic ? Math.log10(value) : value);
  const from = place(low);
  const span = place(high) - from || 1;
  const left = LABELS + 12;
  return (value) => left + ((place(value) - from) / span) * (WIDTH - RIGHT - left);
}

function mark({ figure, relation }: PicturedFigure, left: number, right: number, y: number, ink: Ink): string {
  const color = relation === null ? ink.own : relation === 'conflict' ? ink.conflict : ink.other;
  const middle =
    figure.low === null && figure.high !== null ? right : figure.high === null && figure.low !== null ? left : (left + right) / 2;
  const bar = right - left > 1 ? `<path d="M${px(left)} ${y}H${px(right)}" stroke="${color}" stroke-width="3"/>` : '';
  const open = arrow(figure, middle, y, color);
  switch (relation) {
    case null:
      return `${bar}${open}<path d="M${px(middle)} ${y - 6}l6 6l-6 6l-6 -6z" fill="${color}"/>`;
    case 'conflict':
      return `${bar}${open}<path d="M${px(middle - 5)} ${y - 5}l10 10m0 -10l-10 10" stroke="${color}" stroke-width="2.5"/>`;
    default:
      return `${bar}${open}<circle cx="${px(middle)}" cy="${y}" r="4.5" fill="none" stroke="${color}" stroke-width="2"/>`;
  }
}

/** "at least" points right, "at most" left. An approximate number has two open ends and points nowhere. */
function arrow({ low, high }: FigureAnnotation, x: number, y: number, color: string): string {
  const to = low !== null && high === null ? 1 : low === null && high !== null ? -1 : 0;
  return to === 0
    ? ''
    : `<path d="M${px(x + to * 6)} ${y}h${to * 8}m${to * -4} -3l${to * 4} 3l${to * -4} 3" fill="none" stroke="${color}" stroke-width="1.5"/>`;
}

const px = (value: number): string => value.toFixed(1);
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
