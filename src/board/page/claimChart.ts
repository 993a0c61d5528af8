import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AnnotationRef } from '../../core/model/relation.ts';
import type { QuantityDetail } from '../boardModel.ts';
import { t } from '../texts.ts';
import { counted } from '../wording.ts';
import { tell } from './boardEvents.ts';
import type { BoardState } from './boardState.ts';
import { neighbour } from './chart/chartKeys.ts';
import { chartLayout, type ChartLayout, type DayWindow } from '../chart/chartLayout.ts';
import { chartStyles } from './chart/chartStyles.ts';
import { chartTip, nameOfMark } from './chart/chartTip.ts';
import { drawChart } from './chart/drawChart.ts';
import { chartAsSvg, svgAsPng } from './chart/chartPicture.ts';
import { speakerMarks, UNMARKED, type SpeakerMark } from '../chart/speakerMarks.ts';
import { panned, zoomed } from './chart/zoom.ts';
import { icon, speakerGlyph } from './icons.ts';
import { isPlainKey } from './listKeys.ts';
import { MOST_PARTIES } from './quantityCard.ts';
import { sharedStyles } from './styles.ts';

/** A drag shorter than this is a click. */
const LEAST_DRAG = 6;
const MOST_IN_LEGEND = 8;

/**
 * Figures over the day they hold for. One tab stop: left and right go from claim to claim in time, up and down by number, Enter opens the article,
 * Space picks for comparing, plus and minus zoom. The table below has the same claims for who cannot see it.
 */
export class ClaimChartElement extends LitElement {
  static override properties = {
    detail: { attribute: false },
    state: { attribute: false },
    size: { state: true },
    days: { state: true },
    hovered: { state: true },
    drag: { state: true },
  };
  declare detail: QuantityDetail;
  declare state: BoardState;
  /** Of the drawing, in pixels. */
  declare private size: { readonly width: number; readonly height: number };
  declare private days: DayWindow | null;
  declare private hovered: AnnotationRef | null;
  /** A stretch of days being marked with the mouse, in pixels. */
  declare private drag: { readonly from: number; readonly to: number } | null;
  #layout: ChartLayout | null = null;
  #marks: ReadonlyMap<string, SpeakerMark> = new Map();
  #shownQuantity: string | null = null;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    if (width > 0 && height > 0) this.size = { width: Math.round(width), height: Math.round(height) };
  });

  static override styles = [sharedStyles, chartStyles];

  constructor() {
    super();
    this.size = { width: 640, height: 280 };
    this.days = null;
    this.hovered = null;
    this.drag = null;
  }

  override firstUpdated(): void {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame) this.#resize.observe(frame);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override willUpdate(): void {
    if (this.#shownQuantity !== this.detail.row.id) {
      this.#shownQuantity = this.detail.row.id;
      this.days = null;
      this.hovered = null;
    }
    this.#marks = speakerMarks(this.detail.speakers);
    this.#layout = chartLayout(this.detail, { ...this.size, scale: this.state.scale, days: this.days });
  }

  override render(): TemplateResult {
    const layout = this.#layout;
    return html`
      <div class="head">
        ${this.#legend()}
        <div class="tools" role="toolbar" aria-label=${t('Chart')}>
          <button
            class="tool"
            aria-pressed=${layout?.numbers.kind === 'log'}
            title=${t('Logarithmic scale')}
            @click=${() => tell(this, { act: 'set', state: { scale: layout?.numbers.kind === 'log' ? 'linear' : 'log' } })}
          >
            ${t('Log')}
          </button>
          ${this.#tool('zoom-in', t('Zoom in (+)'), () => this.#zoom(0.5))}
          ${this.#tool('zoom-out', t('Zoom out (−)'), () => this.#zoom(2))}
          <button class="tool" ?disabled=${this.days === null} title=${t('Show all days (0)')} @click=${() => (this.days = null)}>
            ${t('All')}
          </button>
          <button class="tool" title=${t('Save the chart as SVG')} @click=${() => this.#saveSvg()}>SVG</button>
          <button class="tool" title=${t('Save the chart as PNG')} @click=${() => void this.#savePng()}>PNG</button>
        </div>
      </div>
      <div class="frame">
        ${layout ? this.#drawing(layout) : html`<p class="muted none">${t('No claim here gives a number that can be drawn.')}</p>`}
        ${layout ? this.#tip(layout) : nothing}
      </div>
      ${layout ? this.#footnote(layout) : nothing}
    `;
  }

  #drawing(layout: ChartLayout): SVGTemplateResult | TemplateResult {
    const { width, height } = this.size;
    return html`<svg
      class="chart"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${t(
        'Chart of {0} about {1} over time. The table that follows has the same claims.',
        counted(this.detail.claims.length, 'claim'),
        this.detail.row.title,
      )}
      @keydown=${this.#key}
      @wheel=${this.#wheel}
      @pointerdown=${this.#pressed}
      @pointermove=${this.#dragged}
      @pointerup=${this.#released}
      @pointercancel=${() => (this.drag = null)}
      @pointerleave=${() => (this.hovered = null)}
    >
      ${drawChart(layout, {
        chosen: this.#tabStop(layout),
        marked: this.hovered ?? this.state.claim,
        picked: this.state.picked,
        speakerMark: (id) => this.#marks.get(id),
        name: (mark) => nameOfMark(mark, this.#speaker(mark.claim.speaker)),
        onHover: (ref) => (this.hovered = ref),
        onChoose: (ref) => tell(this, { act: 'choose-claim', ref }),
        onOpen: (ref) => tell(this, { act: 'open', ref, keepFocus: true }),
        onPair: (a, b) => tell(this, { act: 'compare', a, b }),
        onZoom: (days) => (this.days = days),
      })}
      ${
        this.drag
          ? svg`<rect class="drag" x=${Math.min(this.drag.from, this.drag.to)} y=${layout.plot.top}
            width=${Math.abs(this.drag.to - this.drag.from)} height=${layout.plot.bottom - layout.plot.top} />`
          : nothing
      }
    </svg>`;
  }

  #legend(): TemplateResult {
    const { speakers, claims } = this.detail;
    // The card above names the few parties of a small quantity with their marks already.
    const shown = speakers.length > MOST_PARTIES ? speakers.slice(0, MOST_IN_LEGEND) : [];
    return html`<ul class="legend" aria-label=${t('Who says it')}>
      ${shown.map((speaker) => html`<li>${speakerGlyph(this.#marks.get(speaker.id))}<span class="clip">${speaker.name}</span></li>`)}
      ${shown.length > 0 && speakers.length > shown.length ? html`<li class="muted">+ ${speakers.length - shown.length}</li>` : nothing}
      ${
        claims.some((claim) => claim.status === 'suggested')
          ? html`<li class="muted">${speakerGlyph(UNMARKED, true)}${t('suggested')}</li>`
          : nothing
      }
    </ul>`;
  }

  #footnote(layout: ChartLayout): TemplateResult | typeof nothing {
    const notes = [
      layout.leftOut > 0 ? t('{0} without a comparable number not drawn', counted(layout.leftOut, 'claim')) : '',
      layout.bins.length > 0 ? t('Too many claims to draw each: bars show the range of a few days, zoom in to see single claims') : '',
      this.detail.conflictsLeftOut > 0 ? t('{0} not joined', counted(this.detail.conflictsLeftOut, 'more conflict')) : '',
    ].filter(Boolean);
    return notes.length > 0 ? html`<p class="note muted">${notes.join(' · ')}</p>` : nothing;
  }

  /** What the mouse is over or the keyboard on. */
  #tip(layout: ChartLayout): TemplateResult | typeof nothing {
    const ref = this.hovered ?? (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement ? this.state.claim : null);
    const mark = layout.marks.find((each) => each.claim.ref === ref);
    return mark && !this.drag ? chartTip(mark, this.#speaker(mark.claim.speaker), this.size) : nothing;
  }

  #speaker(id: string): string {
    return this.detail.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  }

  #tool(name: 'zoom-in' | 'zoom-out', label: string, run: () => void): TemplateResult {
    return html`<button class="tool" aria-label=${label} title=${label} @click=${run}>${icon(name)}</button>`;
  }

  /** The mark that Tab leads to: the chosen one, else the first. */
  #tabStop(layout: ChartLayout): AnnotationRef | null {
    const chosen = layout.marks.find((mark) => mark.claim.ref === this.state.claim);
    return (chosen ?? layout.marks[0])?.claim.ref ?? null;
  }

  #zoom(factor: number, around?: number): void {
    if (this.#layout) this.days = zoomed(this.#layout, factor, around);
  }

  readonly #wheel = (event: WheelEvent): void => {
    const layout = this.#layout;
    if (!layout) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.#zoom(event.deltaY > 0 ? 1.25 : 0.8, layout.days.from(event.offsetX));
    } else if (event.deltaX !== 0 && this.days) {
      event.preventDefault();
      this.days = panned(layout, event.deltaX);
    }
  };

  readonly #pressed = (event: PointerEvent): void => {
    const layout = this.#layout;
    if (!layout || event.button !== 0 || (event.target instanceof Element && event.target.closest('.mark, .pair, .bin'))) return;
    if (event.offsetX < layout.plot.left || event.offsetX > layout.plot.right) return;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    this.drag = { from: event.offsetX, to: event.offsetX };
  };

  readonly #dragged = (event: PointerEvent): void => {
    const layout = this.#layout;
    if (this.drag && layout) this.drag = { ...this.drag, to: Math.min(Math.max(event.offsetX, layout.plot.left), layout.plot.right) };
  };

  readonly #released = (): void => {
    const { drag } = this;
    this.drag = null;
    if (!drag || !this.#layout || Math.abs(drag.to - drag.from) < LEAST_DRAG) return;
    const { days } = this.#layout;
    this.days = { from: days.from(Math.min(drag.from, drag.to)), to: days.from(Math.max(drag.from, drag.to)) };
  };

  readonly #key = (event: KeyboardEvent): void => {
    const layout = this.#layout;
    if (!layout || !isPlainKey(event)) return;
    const at = layout.marks.findIndex((mark) => mark.claim.ref === this.#tabStop(layout));
    const here = layout.marks[at];
    const next = here && neighbour(event.key, here, layout.marks);
    // The focus chooses.
    if (next) this.renderRoot.querySelectorAll<SVGElement>('.mark').item(layout.marks.indexOf(next)).focus();
    else if (event.key === 'Enter' && here) tell(this, { act: 'open', ref: here.claim.ref, keepFocus: false });
    else if (event.key === ' ' && here) tell(this, { act: 'pick', ref: here.claim.ref });
    else if (event.key === '+') this.#zoom(0.5);
    else if (event.key === '-') this.#zoom(2);
    else if (event.key === '0') this.days = null;
    else return;
    event.preventDefault();
  };

  override focus(): void {
    this.renderRoot.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
  }

  #saveSvg(): void {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg.chart');
    if (drawing) tell(this, { act: 'save', picture: { format: 'svg', name: this.detail.row.title, data: this.#picture(drawing) } });
  }

  async #savePng(): Promise<void> {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg.chart');
    if (!drawing) return;
    const data = await svgAsPng(this.#picture(drawing));
    tell(this, { act: 'save', picture: { format: 'png', name: this.detail.row.title, data } });
  }

  #picture(drawing: SVGSVGElement): string {
    const { row, speakers } = this.detail;
    const legend = speakers.map((speaker) => ({ name: speaker.name, mark: this.#marks.get(speaker.id) }));
    return chartAsSvg(drawing, { title: row.title, context: row.context, legend });
  }
}
