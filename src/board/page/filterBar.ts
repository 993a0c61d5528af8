import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { PREDICATES } from '../../core/model/claim.ts';
import { NO_FILTER, type BoardFilter, type DateCounts, type FacetKey, type FacetOption, type QuantityList } from '../boardModel.ts';
import { t } from '../texts.ts';
import { counted, PREDICATE_WORDS, RELATION_NAMES, RELATION_ORDER } from '../wording.ts';
import { tell } from './boardEvents.ts';
import type { BoardState } from './boardState.ts';
import { icon } from './icons.ts';
import { inputStyles, sharedStyles } from './styles.ts';

const FACET_LABELS: Readonly<Record<FacetKey, { readonly label: string; readonly any: string }>> = {
  event: { label: t('Event'), any: t('Any event') },
  predicate: { label: t('What happened'), any: t('Anything') },
  side: { label: t('Whose'), any: t('Any side') },
  place: { label: t('Where'), any: t('Anywhere') },
  source: { label: t('Who says it'), any: t('Anybody') },
  verdict: { label: t('Relation'), any: t('Any relation') },
};
const FACETS: readonly FacetKey[] = ['event', 'predicate', 'side', 'place', 'source', 'verdict'];
/** Typing is answered when it pauses. */
const PAUSE_MS = 180;

/** Above everything: search, filters that can be folded away, what is set, and what is left. */
export class FilterBarElement extends LitElement {
  static override properties = { state: { attribute: false }, list: { attribute: false } };
  declare state: BoardState;
  declare list: QuantityList | null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  static override styles = [
    sharedStyles,
    inputStyles,
    css`
      :host {
        display: block;
        padding: 8px 12px;
        border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 8px;
      }
      .search {
        position: relative;
        flex: 1 1 200px;
        max-width: 420px;
      }
      .search input {
        width: 100%;
        padding-left: 28px;
      }
      .loupe {
        position: absolute;
        left: 7px;
        top: 5px;
        line-height: 1;
        pointer-events: none;
      }
      .totals {
        margin-left: auto;
        text-align: right;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: 2px 8px;
      }
      .totals b {
        font-weight: 600;
        color: var(--vscode-foreground);
      }
      .facets {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(136px, 1fr));
        gap: 8px 12px;
        margin-top: 10px;
      }
      .facets label {
        display: grid;
        gap: 3px;
        min-width: 0;
      }
      .facets span {
        font-size: 0.92em;
      }
      .set {
        border-color: var(--vscode-inputOption-activeBorder, var(--vscode-focusBorder));
      }
    `,
  ];

  constructor() {
    super();
    this.list = null;
  }

  override render(): TemplateResult {
    const { filter, filtersOpen, follow } = this.state;
    const set = FACETS.filter((facet) => filter[facet] !== null).length + Number(filter.from !== null) + Number(filter.to !== null);
    return html`
      <div class="line" role="search">
        <div class="search">
          <span class="loupe muted">${icon('search')}</span>
          <input
            type="search"
            aria-label=${t('Search quantities, sentences, speakers and articles')}
            placeholder=${t('Search claims')}
            .value=${filter.text}
            @input=${this.#typed}
          />
        </div>
        <button
          class="tool"
          aria-pressed=${filter.conflictsOnly}
          title=${t('Show only quantities with a conflict')}
          @click=${() => this.#set({ conflictsOnly: !filter.conflictsOnly })}
        >
          ${t('Conflicts only')}
        </button>
        <button
          class="tool"
          aria-expanded=${filtersOpen}
          aria-controls="facets"
          @click=${() => tell(this, { act: 'set', state: { filtersOpen: !filtersOpen } })}
        >
          ${icon('filter')} ${t('Filters')}${set > 0 ? ` (${set})` : ''}
        </button>
        ${
          set > 0 || filter.text !== '' || filter.conflictsOnly
            ? html`<button class="tool" @click=${() => this.#set(NO_FILTER)}>${icon('clear')} ${t('Clear')}</button>`
            : nothing
        }
        <button
          class="tool"
          aria-pressed=${follow}
          title=${t('Show the quantity of the figure under the cursor in the editor')}
          @click=${() => tell(this, { act: 'set', state: { follow: !follow } })}
        >
          ${icon('link')} ${t('Follow editor')}
        </button>
        ${this.#totals()}
      </div>
      <div id="facets" class="facets" ?hidden=${!filtersOpen}>
        ${FACETS.map((facet) => this.#facet(facet))} ${this.#date('from', t('As of, from'))} ${this.#date('to', t('As of, to'))}
      </div>
    `;
  }

  #totals(): TemplateResult | typeof nothing {
    if (!this.list) return nothing;
    const { quantities, claims, conflicts, articles } = this.list.totals;
    return html`<div class="totals">
      <span class="muted numbers" role="status"
        ><b>${counted(quantities, 'quantity')}</b> · ${counted(claims, 'claim')} · ${counted(articles, 'article')} ·
        <b class=${conflicts > 0 ? 'conflict' : ''}>${counted(conflicts, 'conflict')}</b></span
      >
      ${this.#undated(this.list.dates)}
    </div>`;
  }

  /** Without dates there is no growth and no revision: said where the counts are, with the way to mend it. */
  #undated({ undated, articles }: DateCounts): TemplateResult | typeof nothing {
    if (undated === 0) return nothing;
    const title = t(
      '{0} of {1} articles have no date: what they say cannot be placed in time. Lists them, to set dates.',
      undated,
      articles,
    );
    return html`<button class="tool" title=${title} @click=${() => tell(this, { act: 'show-undated' })}>
      ${icon('warning')} ${t('{0} undated', undated)}
    </button>`;
  }

  #facet(facet: FacetKey): TemplateResult {
    const { label, any } = FACET_LABELS[facet];
    const chosen = this.state.filter[facet];
    const options: readonly FacetOption[] = this.list?.facets[facet] ?? [];
    // Values are prefixed so that "not known" (empty) and "any" stay apart.
    return html`<label>
      <span class="muted">${label}</span>
      <select class=${chosen === null ? '' : 'set'} @change=${(event: Event) => this.#chose(facet, event)}>
        <option value="any" ?selected=${chosen === null}>${any}</option>
        ${options.map(
          (option) =>
            html`<option value=${`=${option.value}`} ?selected=${chosen === option.value}>
              ${optionText(facet, option)} (${option.quantities})
            </option>`,
        )}
      </select>
    </label>`;
  }

  #date(end: 'from' | 'to', label: string): TemplateResult {
    const value = this.state.filter[end];
    return html`<label>
      <span class="muted">${label}</span>
      <input type="date" class=${value === null ? '' : 'set'} .value=${value ?? ''} @change=${(event: Event) => this.#dated(end, event)} />
    </label>`;
  }

  #chose(facet: FacetKey, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value === 'any' ? null : target.value.slice(1);
    switch (facet) {
      case 'predicate':
        return this.#set({ predicate: PREDICATES.find((each) => each === value) ?? null });
      case 'verdict':
        return this.#set({ verdict: value === 'decided' ? value : (RELATION_ORDER.find((each) => each === value) ?? null) });
      case 'event':
      case 'side':
      case 'place':
      case 'source':
        return this.#set({ [facet]: value });
    }
  }

  #dated(end: 'from' | 'to', { target }: Event): void {
    if (target instanceof HTMLInputElement) this.#set({ [end]: target.value === '' ? null : target.value });
  }

  readonly #typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const text = target.value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#set({ text }), PAUSE_MS);
  };

  #set(filter: Partial<BoardFilter>): void {
    tell(this, { act: 'filter', filter });
  }
}

/** The words for the board's own terms; names stand in the option. */
function optionText(facet: FacetKey, { value, label }: FacetOption): string {
  if (value === '') return t('Not known');
  const words: Readonly<Record<string, string>> = facet === 'predicate' ? PREDICATE_WORDS : facet === 'verdict' ? RELATION_NAMES : {};
  if (facet === 'side' && value === 'all') return t('All sides');
  if (facet === 'verdict' && value === 'decided') return t('A person’s verdict');
  return words[value] ?? label;
}
