import type { nothing } from 'lit';
import { html, LitElement, type TemplateResult } from 'lit';
import type { AnnotationRef } from '../../core/model/relation.ts';
import { NO_FILTER, type Comparison, type Matrix, type QuantityDetail, type QuantityList } from '../boardModel.ts';
import { boardAppStyles } from './boardAppStyles.ts';
import { t } from '../texts.ts';
import { AnswerOrder } from './answerOrder.ts';
import { hear, type BoardAct } from './boardEvents.ts';
import { boardNotices, emptyBoard, type ReadingProgress } from './boardNotices.ts';
import { pick, restoredState, type BoardState, type BoardTab } from './boardState.ts';
import { HostChannel, type HostEvent } from './hostChannel.ts';
import { isPlainKey } from './listKeys.ts';
import { sortChoice } from './sortChoice.ts';
import { sortedQuantities } from './sorting.ts';
import { sharedStyles } from './styles.ts';

const TABS: readonly { readonly tab: BoardTab; readonly label: string }[] = [
  { tab: 'claims', label: t('Claims') },
  { tab: 'matrix', label: t('Who says what') },
  { tab: 'compare', label: t('Compare') },
];

/** The board: holds where a person is, asks the extension for what is to be seen there, and hands it to its elements. */
export class BoardElement extends LitElement {
  static override properties = {
    state: { state: true },
    list: { state: true },
    detail: { state: true },
    matrix: { state: true },
    comparison: { state: true },
    progress: { state: true },
    problem: { state: true },
  };
  declare private state: BoardState;
  declare private list: QuantityList | null;
  declare private detail: QuantityDetail | null;
  declare private matrix: Matrix | null;
  declare private comparison: Comparison | null;
  declare private progress: ReadingProgress | null;
  /** What failed last, in words; null when all is well. */
  declare private problem: string | null;
  readonly #code = acquireVsCodeApi();
  readonly #channel = new HostChannel(
    (message) => this.#code.postMessage(message),
    (event) => this.#told(event),
  );
  /** What a person chose; while it is not in the list (articles are still read, a filter hides it) the first quantity is shown. */
  #wanted: string | null;
  readonly #lists = new AnswerOrder();
  readonly #details = new AnswerOrder();
  readonly #matrices = new AnswerOrder();
  readonly #comparisons = new AnswerOrder();

  static override styles = [sharedStyles, boardAppStyles];

  constructor() {
    super();
    this.state = restoredState(this.#code.getState());
    this.#wanted = this.state.quantity;
    this.list = null;
    this.detail = null;
    this.matrix = null;
    this.comparison = null;
    this.progress = null;
    this.problem = null;
    hear(this, (act) => this.#carryOut(act));
    this.addEventListener('keydown', this.#key);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#channel.ready();
    this.#channel.follow(this.state.follow);
    void this.#refresh();
  }

  override render(): TemplateResult {
    const { state, list } = this;
    if (list && list.corpus.claims === 0) {
      return html`${this.#notices()}
      ${emptyBoard(this.#reading !== null, list.dates.articles > 0, () => this.#carryOut({ act: 'add-articles' }))}`;
    }
    return html`
      <corroborate-filters .state=${state} .list=${list}></corroborate-filters>
      ${this.#notices()}
      <main>
        <section class="left" aria-label=${t('Quantities')}>${this.#left()}</section>
        <section class="right" aria-label=${t('Chosen quantity')}>
          <div class="tabs" role="tablist" aria-label=${t('Views')} @keydown=${this.#tabKey}>${TABS.map((tab) => this.#tab(tab))}</div>
          <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${state.tab}">${this.#panel()}</div>
        </section>
      </main>
    `;
  }

  #notices(): TemplateResult {
    return boardNotices(this.#reading, this.problem, () => void this.#refresh());
  }

  /** How far the reading of articles is; null where nothing is left to read. */
  get #reading(): ReadingProgress | null {
    const { progress } = this;
    return progress && progress.done < progress.total ? progress : null;
  }

  #left(): TemplateResult {
    const { list, state } = this;
    if (!list) return html`<p class="waiting muted" role="status">${t('Comparing claims …')}</p>`;
    if (list.rows.length === 0) {
      return html`<div class="nothing">
        <p>${t('Nothing fits these filters.')}</p>
        <button class="second" @click=${() => this.#set({ filter: NO_FILTER })}>${t('Clear all filters')}</button>
      </div>`;
    }
    return html`
      ${sortChoice(state.quantitySort, (quantitySort) => this.#set({ quantitySort }))}
      <corroborate-quantities .rows=${sortedQuantities(list.rows, state.quantitySort)} .chosen=${state.quantity}></corroborate-quantities>
    `;
  }

  #tab({ tab, label }: (typeof TABS)[number]): TemplateResult {
    const chosen = this.state.tab === tab;
    const count = tab === 'compare' && this.state.picked.length > 0 ? ` ${t('({0} of 2)', this.state.picked.length)}` : '';
    return html`<button
      id="tab-${tab}"
      role="tab"
      aria-selected=${chosen}
      aria-controls="panel"
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#set({ tab })}
    >
      ${label}${count}
    </button>`;
  }

  #panel(): TemplateResult | typeof nothing {
    switch (this.state.tab) {
      case 'claims':
        return this.detail
          ? html`<div class="claims">
              <corroborate-card .detail=${this.detail}></corroborate-card>
              <corroborate-chart .detail=${this.detail} .state=${this.state}></corroborate-chart>
              <corroborate-claims .detail=${this.detail} .state=${this.state}></corroborate-claims>
            </div>`
          : html`<p class="waiting muted" role="status">${this.list?.rows.length === 0 ? '' : t('Laying out the claims …')}</p>`;
      case 'matrix':
        return this.matrix
          ? html`<corroborate-matrix .matrix=${this.matrix}></corroborate-matrix>`
          : html`<p class="waiting muted" role="status">${t('Laying out who says what …')}</p>`;
      case 'compare':
        return this.comparison
          ? html`<corroborate-compare .comparison=${this.comparison}></corroborate-compare>`
          : html`<div class="nothing">
              <p>${t('Pick two claims with the boxes in the table to see them side by side.')}</p>
              <button class="second" @click=${() => this.#set({ tab: 'claims' })}>${t('Go to the claims')}</button>
            </div>`;
    }
  }

  /** Asks for everything that is on show. */
  async #refresh(): Promise<void> {
    try {
      await this.#lists.take(this.#channel.ask({ ask: 'quantities', filter: this.state.filter }), (list) => this.#takeList(list));
      await Promise.all([this.#fetchDetail(), this.#fetchTab()]);
    } catch (error) {
      this.#failed(error);
    }
  }

  #takeList(list: QuantityList): void {
    this.list = list;
    this.problem = null;
    const shown = list.rows.find((row) => row.id === this.#wanted) ?? sortedQuantities(list.rows, this.state.quantitySort)[0];
    // Not kept: what a person chose comes back with the articles that it was read from, also after another reload.
    this.state = { ...this.state, quantity: shown?.id ?? null };
  }

  async #fetchDetail(): Promise<void> {
    const { quantity, filter } = this.state;
    const asked = quantity === null ? Promise.resolve(null) : this.#channel.ask({ ask: 'quantity', id: quantity, filter });
    await this.#details.take(asked, (detail) => {
      if (quantity === this.state.quantity) this.detail = detail;
    });
  }

  async #fetchTab(): Promise<void> {
    const { tab, filter, picked } = this.state;
    if (tab === 'matrix') {
      await this.#matrices.take(this.#channel.ask({ ask: 'matrix', filter }), (matrix) => {
        if (filter === this.state.filter) this.matrix = matrix;
      });
    } else if (tab === 'compare') {
      const [a, b] = picked;
      const asked = a === undefined || b === undefined ? Promise.resolve(null) : this.#channel.ask({ ask: 'compare', a, b });
      await this.#comparisons.take(asked, (comparison) => (this.comparison = comparison));
    }
  }

  #told(event: HostEvent): void {
    switch (event.kind) {
      case 'changed':
        void this.#refresh();
        return;
      case 'progress':
        this.progress = event;
        return;
      case 'show':
        this.#show(event.quantity, event.ref, event.asked);
        return;
    }
  }

  /** A claim somewhere else. What merely follows the cursor moves neither tab nor filter; what a person asked for is shown whatever hides it. */
  #show(quantity: string, ref: AnnotationRef, asked: boolean): void {
    if (asked) {
      const hidden = this.list !== null && !this.list.rows.some((row) => row.id === quantity);
      this.#set({ quantity, claim: ref, tab: 'claims', ...(hidden ? { filter: NO_FILTER } : {}) });
    } else if (this.state.follow && this.list?.rows.some((row) => row.id === quantity)) {
      this.#set({ quantity, claim: ref });
    }
  }

  #carryOut(act: BoardAct): void {
    switch (act.act) {
      case 'set':
        return this.#set(act.state);
      case 'filter':
        return this.#set({ filter: { ...this.state.filter, ...act.filter } });
      case 'choose-quantity':
        this.#set({ quantity: act.id, claim: act.id === this.state.quantity ? this.state.claim : null });
        if (act.focusClaims) void this.#focusClaims();
        return;
      case 'choose-claim':
        return this.#set({ claim: act.ref });
      case 'show-claim':
        return this.#set({ quantity: act.quantity, claim: act.ref, tab: 'claims' });
      case 'pick':
        return this.#set({ claim: act.ref, picked: pick(this.state.picked, act.ref) });
      case 'compare':
        return this.#set({ picked: [act.a, act.b], tab: 'compare' });
      case 'open':
        return this.#do(() => this.#channel.do({ do: 'open', ref: act.ref, keepFocus: act.keepFocus }));
      case 'accept':
      case 'reject':
      case 'edit':
        return this.#do(() => this.#channel.do({ do: act.act, ref: act.ref }));
      case 'record':
        return this.#do(() => this.#channel.do({ do: 'record', verdict: act.verdict }));
      case 'withdraw':
        return this.#do(() => this.#channel.do({ do: 'withdraw', a: act.a, b: act.b }));
      case 'save':
        return this.#do(() => this.#channel.do({ do: 'save', picture: act.picture }));
      case 'add-articles':
      case 'show-undated':
        return this.#do(() => this.#channel.do({ do: act.act }));
      case 'back':
        return this.#back();
    }
  }

  #do(act: () => Promise<void>): void {
    act().catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    this.problem = error instanceof Error ? error.message : String(error);
  }

  /** Keeps a new state and asks for what it shows beyond the old one. */
  #set(change: Partial<BoardState>): void {
    const before = this.state;
    this.#keep(change);
    if ('quantity' in change || 'claim' in change) this.#wanted = this.state.quantity;
    const { state } = this;
    if (state.follow !== before.follow) this.#channel.follow(state.follow);
    if (state.filter !== before.filter) {
      this.matrix = null;
      void this.#refresh();
      return;
    }
    if (state.quantity !== before.quantity) this.#do(() => this.#fetchDetail());
    const needsTab = state.tab !== before.tab || (state.tab === 'compare' && state.picked !== before.picked);
    if (needsTab) this.#do(() => this.#fetchTab());
  }

  #keep(change: Partial<BoardState>): void {
    this.state = { ...this.state, ...change };
    this.#code.setState(this.state);
  }

  async #focusClaims(): Promise<void> {
    this.#keep({ tab: 'claims' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('corroborate-claims')?.focus();
  }

  #back(): void {
    if (this.state.tab !== 'claims') this.#set({ tab: 'claims' });
    this.renderRoot.querySelector<HTMLElement>('corroborate-quantities')?.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!isPlainKey(event) || event.defaultPrevented) return;
    const typing = event.composedPath().some((each) => each instanceof HTMLInputElement && each.type !== 'checkbox');
    if (event.key === 'Escape') this.#back();
    else if (event.key === '/' && !typing) {
      const filters = this.renderRoot.querySelector('corroborate-filters');
      filters?.shadowRoot?.querySelector('input')?.focus();
    } else return;
    event.preventDefault();
  };

  readonly #tabKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = TABS.findIndex(({ tab }) => tab === this.state.tab);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    this.#set({ tab: next.tab });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next.tab}`)?.focus());
  };
}
