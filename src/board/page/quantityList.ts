import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RelationKind } from '../../core/model/relation.ts';
import type { QuantityRow } from '../boardModel.ts';
import { t } from '../texts.ts';
import { counted, RELATION_NAMES } from '../wording.ts';
import { tell } from './boardEvents.ts';
import { rangeText } from '../figureText.ts';
import { relationCount, relationGlyph } from './icons.ts';
import { isPlainKey, movedBy } from './listKeys.ts';
import { rowStyles, sharedStyles } from './styles.ts';
import { VirtualRows } from './virtualRows.ts';

const ROW_HEIGHT = 56;

/** What a row is marked with where nothing contradicts: what is firmly known before what is not. */
const QUIET_MARKS: readonly RelationKind[] = ['revision', 'growth', 'agree', 'uncertain'];

/** The left side: one row a quantity. One tab stop; arrows move and choose, Enter goes on to the claims. */
export class QuantityListElement extends LitElement {
  static override properties = { rows: { attribute: false }, chosen: { attribute: false } };
  declare rows: readonly QuantityRow[];
  declare chosen: string | null;
  readonly #virtual = new VirtualRows(this, ROW_HEIGHT);

  static override styles = [
    sharedStyles,
    rowStyles,
    css`
      :host {
        display: flex;
        min-height: 0;
      }
      .scroller {
        flex: 1;
      }
      .row {
        height: ${ROW_HEIGHT}px;
        padding: 0 12px 0 8px;
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr);
        column-gap: 8px;
        row-gap: 2px;
        align-content: center;
      }
      .mark {
        grid-row: 1 / 3;
        align-self: center;
        justify-self: end;
      }
      /* Each line is cut by itself: a long second line must not cost the title its room. */
      .line {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 8px;
        min-width: 0;
      }
      .line > :last-child {
        flex: none;
      }
      .count {
        display: inline-flex;
        align-items: center;
        gap: 3px;
        font-weight: 600;
      }
      .alone {
        width: 6px;
        height: 6px;
        margin-right: 4px;
        display: block;
        border-radius: 50%;
        background: currentColor;
        opacity: 0.45;
      }
      .title,
      .range {
        font-weight: 600;
      }
      .context,
      .sources {
        font-size: 0.92em;
      }
    `,
  ];

  constructor() {
    super();
    this.rows = [];
    this.chosen = null;
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#virtual.count = this.rows.length;
    if (changed.has('chosen') || changed.has('rows')) {
      const at = this.#chosenIndex();
      if (at >= 0) this.#virtual.reveal(at);
    }
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus();
  }

  override render(): TemplateResult {
    const { first, last } = this.#virtual.rows;
    const at = this.#chosenIndex();
    return html`<div
      class="scroller"
      role="listbox"
      tabindex="0"
      aria-label=${t('Quantities')}
      aria-activedescendant=${at >= first && at < last ? `quantity-${at}` : nothing}
      @scroll=${this.#virtual.scrolled}
      @keydown=${this.#key}
    >
      <div role="presentation" .style=${`height: ${this.rows.length * ROW_HEIGHT}px`}>
        ${repeat(
          this.rows.slice(first, last),
          (row) => row.id,
          (row, index) => this.#row(row, first + index),
        )}
      </div>
    </div>`;
  }

  #row(row: QuantityRow, index: number): TemplateResult {
    const chosen = row.id === this.chosen;
    return html`<div
      id="quantity-${index}"
      class="row ${chosen ? 'chosen' : ''}"
      role="option"
      aria-selected=${chosen}
      aria-posinset=${index + 1}
      aria-setsize=${this.rows.length}
      .style=${`top: ${index * ROW_HEIGHT}px`}
      @click=${() => tell(this, { act: 'choose-quantity', id: row.id, focusClaims: false })}
    >
      <span class="mark">${mark(row)}</span>
      <span class="line">
        <span class="title clip" title=${row.title}>${row.title}</span>
        <span class="range numbers">${rangeText(row)}</span>
      </span>
      <span class="line">
        <span class="context clip muted" title=${row.context}>${row.context}</span>
        <span class="sources numbers muted">${counted(row.claims, 'claim')} · ${counted(row.independentSources, 'source')}</span>
      </span>
    </div>`;
  }

  #chosenIndex(): number {
    return this.chosen === null ? -1 : this.rows.findIndex((row) => row.id === this.chosen);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!isPlainKey(event)) return;
    const at = this.#chosenIndex();
    const to = movedBy(event.key, at, this.rows.length, this.#virtual.page);
    const row = this.rows[event.key === 'Enter' ? at : (to ?? -1)];
    if (!row) return;
    event.preventDefault();
    tell(this, { act: 'choose-quantity', id: row.id, focusClaims: event.key === 'Enter' });
  };
}

function mark({ relations }: QuantityRow): TemplateResult {
  if (relations.conflict > 0) return relationCount('conflict', relations.conflict);
  const kind = QUIET_MARKS.find((each) => relations[each] > 0);
  return kind ? relationGlyph(kind, RELATION_NAMES[kind]) : html`<span class="alone muted"></span>`;
}
