import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Matrix, MatrixCell, MatrixRow, Speaker } from '../boardModel.ts';
import { t } from '../texts.ts';
import { counted } from '../wording.ts';
import { tell } from './boardEvents.ts';
import { speakerMarks, type SpeakerMark } from '../chart/speakerMarks.ts';
import { dateText } from '../days.ts';
import { figureText } from '../figureText.ts';
import { relationGlyph, speakerGlyph } from './icons.ts';
import { isPlainKey, movedBy } from './listKeys.ts';
import { rowStyles, sharedStyles } from './styles.ts';
import { VirtualRows } from './virtualRows.ts';
import { COLUMN, FIRST_COLUMN, ROW_HEIGHT, whoSaysWhatStyles } from './whoSaysWhatStyles.ts';

/** Quantities down, speakers across, the latest figure of each in the cell. One tab stop; arrows go from cell to cell, Enter shows the claim. */
export class WhoSaysWhatElement extends LitElement {
  static override properties = {
    matrix: { attribute: false },
    shared: { state: true },
    at: { state: true },
  };
  declare matrix: Matrix;
  /** Only quantities that more than one speaker has a figure for. */
  declare private shared: boolean;
  declare private at: { readonly row: number; readonly column: number };
  readonly #virtual = new VirtualRows(this, ROW_HEIGHT);
  #rows: readonly MatrixRow[] = [];
  #speakers: readonly Speaker[] = [];
  #marks: ReadonlyMap<string, SpeakerMark> = new Map();

  static override styles = [sharedStyles, rowStyles, whoSaysWhatStyles];

  constructor() {
    super();
    this.shared = true;
    this.at = { row: 0, column: 0 };
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('matrix') || changed.has('shared')) {
      this.#rows = this.shared ? this.matrix.rows.filter((row) => row.cells.length > 1) : this.matrix.rows;
      this.#speakers = speakersIn(this.#rows, this.matrix.speakers);
      this.#marks = speakerMarks(this.#speakers);
      this.#virtual.count = this.#rows.length;
      this.at = {
        row: Math.min(this.at.row, Math.max(0, this.#rows.length - 1)),
        column: Math.min(this.at.column, Math.max(0, this.#speakers.length - 1)),
      };
    }
  }

  override render(): TemplateResult {
    const { speakersLeftOut } = this.matrix;
    const speakers = this.#speakers;
    const { first, last } = this.#virtual.rows;
    const width = `width: ${FIRST_COLUMN + speakers.length * COLUMN}px`;
    const here = this.at.row >= first && this.at.row < last && speakers.length > 0;
    return html`
      <div class="lead">
        <label
          ><input
            type="checkbox"
            .checked=${this.shared}
            @change=${() => (this.shared = !this.shared)}
          />${t('Only what several speak of')}</label
        >
        <span class="key muted">${relationGlyph('conflict')} ${t('contradicts another')}</span>
        <span class="key muted"><span class="differs-sign">≠</span> ${t('another number')}</span>
        ${speakersLeftOut > 0 ? html`<span class="muted">${t('{0} with fewer claims not shown', counted(speakersLeftOut, 'speaker'))}</span>` : nothing}
      </div>
      ${
        this.#rows.length === 0
          ? html`<p class="empty muted">${t('No two speakers give a figure for the same thing here.')}</p>`
          : html`<div
              class="scroller"
              role="grid"
              tabindex="0"
              aria-label=${t('Who says what: quantities by speakers')}
              aria-rowcount=${this.#rows.length + 1}
              aria-colcount=${speakers.length + 1}
              aria-activedescendant=${here ? cellId(this.at.row, this.at.column) : nothing}
              @scroll=${this.#virtual.scrolled}
              @keydown=${this.#key}
            >
              <div class="head" role="row" aria-rowindex="1" .style=${width}>
                <span class="corner" role="columnheader">${t('Quantity')}</span>
                ${speakers.map(
                  (speaker) =>
                    html`<span role="columnheader" title=${speaker.name}
                      >${speakerGlyph(this.#marks.get(speaker.id))}<span class="two-lines">${speaker.name}</span></span
                    >`,
                )}
              </div>
              <div role="rowgroup" .style=${`position: relative; height: ${this.#rows.length * ROW_HEIGHT}px; ${width}`}>
                ${repeat(
                  this.#rows.slice(first, last),
                  (row) => row.quantity,
                  (row, index) => this.#row(row, first + index, speakers, width),
                )}
              </div>
            </div>`
      }
    `;
  }

  #row(row: MatrixRow, index: number, speakers: readonly Speaker[], width: string): TemplateResult {
    const cells = new Map(row.cells.map((cell) => [cell.speaker, cell]));
    return html`<div class="row" role="row" aria-rowindex=${index + 2} .style=${`top: ${index * ROW_HEIGHT}px; ${width}`}>
      <span class="quantity" role="rowheader">
        <span class="title clip" title=${row.title}>${row.title}</span>
        <span class="second clip muted" title=${row.context}>${row.context}</span>
      </span>
      ${speakers.map((speaker, column) => this.#cell(row, index, column, cells.get(speaker.id)))}
    </div>`;
  }

  #cell(row: MatrixRow, index: number, column: number, cell: MatrixCell | undefined): TemplateResult {
    const here = this.at.row === index && this.at.column === column ? 'here' : '';
    if (!cell) return html`<span id=${cellId(index, column)} class="cell ${here}" role="gridcell"></span>`;
    const { claim, state, claims } = cell;
    return html`<span
      id=${cellId(index, column)}
      class="cell filled ${state} ${here}"
      role="gridcell"
      title=${claim.sentence}
      @click=${() => {
        this.at = { row: index, column };
        tell(this, { act: 'show-claim', quantity: row.quantity, ref: claim.ref });
      }}
    >
      <span class="value">
        ${stateSign(state)}
        <b class="numbers clip">${figureText(claim)}</b>
      </span>
      <span class="second muted clip numbers">${dateText(claim.asOf)}${claims > 1 ? ` · ${claims}×` : ''}</span>
    </span>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!isPlainKey(event)) return;
    const { row, column } = this.at;
    const columns = this.#speakers.length;
    const toRow = movedBy(event.key, row, this.#rows.length, this.#virtual.page);
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.at = { row, column: Math.min(Math.max(column + (event.key === 'ArrowLeft' ? -1 : 1), 0), columns - 1) };
    } else if (toRow !== null) {
      this.at = { row: toRow, column };
      this.#virtual.reveal(toRow);
    } else if (event.key === 'Enter') {
      const chosen = this.#rows[row];
      const cell = chosen?.cells.find((each) => each.speaker === this.#speakers[column]?.id);
      if (chosen && cell) tell(this, { act: 'show-claim', quantity: chosen.quantity, ref: cell.claim.ref });
    } else return;
    event.preventDefault();
    void this.updateComplete.then(() => this.renderRoot.querySelector('.here')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  };

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus();
  }
}

/** Only columns with something in them, those with most first. */
function speakersIn(rows: readonly MatrixRow[], speakers: readonly Speaker[]): readonly Speaker[] {
  const filled = new Map<string, number>();
  for (const { speaker } of rows.flatMap((row) => row.cells)) filled.set(speaker, (filled.get(speaker) ?? 0) + 1);
  return speakers.filter(({ id }) => filled.has(id)).sort((a, b) => (filled.get(b.id) ?? 0) - (filled.get(a.id) ?? 0));
}

function stateSign(state: MatrixCell['state']): TemplateResult | typeof nothing {
  switch (state) {
    case 'conflict':
      return relationGlyph('conflict', t('contradicts another:'));
    case 'differs':
      return html`<span class="differs-sign muted" role="img" aria-label=${t('another number:')}>≠</span>`;
    case 'same':
    case 'alone':
      return nothing;
  }
}

const cellId = (row: number, column: number): string => `cell-${row}-${column}`;
