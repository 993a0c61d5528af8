import { nothing, svg, type SVGTemplateResult } from 'lit';
import { t } from '../../texts.ts';
import { repeat } from 'lit/directives/repeat.js';
import type { AnnotationRef } from '../../../core/model/relation.ts';
import type { ChartBin, ChartConflict, ChartLayout, ChartMark, DayWindow } from '../../chart/chartLayout.ts';
import { arrowPath, barEndsPath, barPath, crossPath, numberPoint, radiusOf, trails } from '../../chart/markPaths.ts';
import { shapePath, UNMARKED, type SpeakerMark } from '../../chart/speakerMarks.ts';

export interface ChartDrawing {
  /** The one mark that Tab reaches. */
  readonly chosen: AnnotationRef | null;
  /** Hovered or chosen: it and its conflicts stand out. */
  readonly marked: AnnotationRef | null;
  readonly picked: readonly AnnotationRef[];
  readonly speakerMark: (speaker: string) => SpeakerMark | undefined;
  readonly name: (mark: ChartMark) => string;
  readonly onHover: (ref: AnnotationRef | null) => void;
  readonly onChoose: (ref: AnnotationRef) => void;
  readonly onOpen: (ref: AnnotationRef) => void;
  readonly onPair: (a: AnnotationRef, b: AnnotationRef) => void;
  readonly onZoom: (days: DayWindow) => void;
}

/** With more joined pairs than this only those of the marked claim are joined. */
const MOST_JOINS = 24;

/** Everything inside the chart's `<svg>`, from back to front. */
export function drawChart(layout: ChartLayout, drawing: ChartDrawing): SVGTemplateResult {
  const joined =
    layout.conflicts.length <= MOST_JOINS ? layout.conflicts : layout.conflicts.filter((pair) => touches(pair, drawing.marked));
  return svg`
    ${axes(layout)}
    ${trails(layout).map(({ speaker, path }) => svg`<path class="trail c${(drawing.speakerMark(speaker) ?? UNMARKED).color}" d=${path} />`)}
    ${layout.bins.map((bin) => drawBin(bin, drawing))}
    ${joined.map((pair) => drawConflict(pair, drawing))}
    ${repeat(
      layout.marks,
      (mark) => mark.claim.ref,
      (mark) => drawMark(mark, drawing),
    )}
  `;
}

function axes({ plot, days, numbers, dayTicks, numberTicks, undatedLeft }: ChartLayout): SVGTemplateResult {
  return svg`
    <g class="axis numbers" aria-hidden="true">
      ${numberTicks.map(({ value, label }) => {
        const y = numbers.at(value);
        return svg`<line x1=${plot.left} x2=${plot.right} y1=${y} y2=${y} /><text x=${plot.left - 8} y=${y} text-anchor="end" dy="0.32em">${label}</text>`;
      })}
    </g>
    <g class="axis days" aria-hidden="true">
      <line class="base" x1=${plot.left} x2=${plot.right} y1=${plot.bottom} y2=${plot.bottom} />
      ${dayTicks.map(({ value, label }) => {
        const x = days.at(value);
        return svg`<line class="tick" x1=${x} x2=${x} y1=${plot.bottom} y2=${plot.bottom + 4} /><text x=${x} y=${plot.bottom + 18} text-anchor="middle">${label}</text>`;
      })}
      ${
        undatedLeft === null
          ? nothing
          : svg`<line class="fence" x1=${undatedLeft} x2=${undatedLeft} y1=${plot.top} y2=${plot.bottom} />
            <text x=${undatedLeft + 38} y=${plot.bottom + 18} text-anchor="middle">${t('undated')}</text>`
      }
    </g>`;
}

function drawBin(bin: ChartBin, drawing: ChartDrawing): SVGTemplateResult {
  const height = Math.max(3, bin.bottom - bin.top);
  return svg`<rect class="bin ${bin.conflicts > 0 ? 'conflict' : ''}" x=${bin.x - 3} y=${bin.top} width="6" height=${height} rx="2"
    @click=${() => drawing.onZoom(widened(bin.days))}><title>${t('{0} claims, {1} in conflict', bin.claims, bin.conflicts)}</title></rect>`;
}

function widened({ from, to }: DayWindow): DayWindow {
  const width = Math.max(to - from, 1);
  return { from: from - width * 2, to: to + width * 2 };
}

const touches = ({ a, b }: ChartConflict, ref: AnnotationRef | null): boolean => a.claim.ref === ref || b.claim.ref === ref;

function drawConflict(pair: ChartConflict, drawing: ChartDrawing): SVGTemplateResult {
  const [from, to] = [numberPoint(pair.a), numberPoint(pair.b)];
  const strong = touches(pair, drawing.marked);
  const [x, y] = [(pair.a.x + pair.b.x) / 2, (from + to) / 2];
  return svg`<g class="pair conflict ${strong ? 'strong' : ''}" @click=${() => drawing.onPair(pair.a.claim.ref, pair.b.claim.ref)}>
    <title>${pair.why}</title>
    <line class="grip" x1=${pair.a.x} y1=${from} x2=${pair.b.x} y2=${to} />
    <line class="join" x1=${pair.a.x} y1=${from} x2=${pair.b.x} y2=${to} />
    <circle class="knot" cx=${x} cy=${y} r="7" />
    <path class="cross" d=${crossPath(x, y)} />
  </g>`;
}

function drawMark(mark: ChartMark, drawing: ChartDrawing): SVGTemplateResult {
  const { claim, x, points, bar, open, days } = mark;
  const { shape, color } = drawing.speakerMark(claim.speaker) ?? UNMARKED;
  const classes = [
    'mark',
    `c${color}`,
    claim.status,
    claim.ref === drawing.marked ? 'marked' : '',
    drawing.picked.includes(claim.ref) ? 'picked' : '',
    claim.claimStatus === 'asserted' ? '' : 'unsure',
  ].join(' ');
  const first = points[0] ?? 0;
  return svg`<g
    class=${classes}
    role="button"
    tabindex=${claim.ref === drawing.chosen ? 0 : -1}
    aria-label=${drawing.name(mark)}
    @pointerenter=${() => drawing.onHover(claim.ref)}
    @pointerleave=${() => drawing.onHover(null)}
    @focus=${() => drawing.onChoose(claim.ref)}
    @click=${() => {
      drawing.onChoose(claim.ref);
      drawing.onOpen(claim.ref);
    }}
  >
    <circle class="halo" cx=${x} cy=${numberPoint(mark)} r="11" />
    ${days ? svg`<line class="span" x1=${days.from} x2=${days.to} y1=${first} y2=${first} />` : nothing}
    ${bar ? svg`<path class="bar ${bar.soft ? 'soft' : ''}" d=${barPath(x, bar)} /><path class="bar" d=${barEndsPath(x, bar)} />` : nothing}
    ${open === null ? nothing : svg`<path class="bar" d=${arrowPath(x, first, open)} />`}
    ${points.map((y) => svg`<path class="shape" transform="translate(${x},${y})" d=${shapePath(shape, radiusOf(mark))} />`)}
    ${claim.polarity === 'denied' ? svg`<line class="denied" x1=${x - 8} y1=${first + 8} x2=${x + 8} y2=${first - 8} />` : nothing}
  </g>`;
}
