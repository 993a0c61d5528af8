import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AnnotationRef } from '../../core/model/relation.ts';
import type { ClaimRow, QuantityDetail, Speaker } from '../boardModel.ts';
import { t } from '../texts.ts';
import { CLAIM_STATUS_WORDS, RELATION_ORDER, STATUS_WORDS } from '../wording.ts';
import { tell } from './boardEvents.ts';
import type { BoardState, ClaimSort } from './boardState.ts';
import { speakerMarks, type SpeakerMark } from '../chart/speakerMarks.ts';
import { claimTableStyles, CLAIM_ROW_HEIGHT } from './claimTableStyles.ts';
import { excerpt } from './excerpt.ts';
import { dateText } from '../days.ts';
import { figureText } from '../figureText.ts';
import { icon, relationCount, speakerGlyph, type IconName } from './icons.ts';
import { isPlainKey, movedBy } from './listKeys.ts';
import { sortedClaims } from './sorting.ts';
import { rowStyles, sharedStyles } from './styles.ts';
import { VirtualRows } from './virtualRows.ts';

const COLUMNS: readonly { readonly by: ClaimSort | null; readonly label: string; readonly name: string }[] = [
  { by: 'as-of', label: t('As of'), name: 'as-of' },
  { by: 'figure', label: t('Figure'), name: 'figure' },
  { by: 'speaker', label: t('Who says it'), name: 'speaker' },
  { by: null, label: t('Sentence'), name: 'sentence' },
  { by: 'article', label: t('Article'), name: 'article' },
  { by: 'relations', label: t('Relations'), name: 'relations' },
];

/**
 * The claims of the chosen quantity, and the chart's twin for who cannot see it. One tab stop, with the buttons of the chosen row behind it: arrows move,
 * Enter opens the article, Space picks for comparing, letters act.
 */
export class ClaimTableElement extends LitElement {
  static override properties = { detail: { attribute: false }, state: { attribute: false } };
  declare detail: QuantityDetail;
  declare state: BoardState;
  readonly #virtual = new VirtualRows(this, CLAIM_ROW_HEIGHT);
  #claims: readonly ClaimRow[] = [];
  #speakers: ReadonlyMap<string, Speaker> = new Map();
  #marks: ReadonlyMap<string, SpeakerMark> = new Map();

  static override styles = [sharedStyles, rowStyles, claimTableStyles];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('detail') || changed.has('state')) {
      this.#speakers = new Map(this.detail.speakers.map((speaker) => [speaker.id, speaker]));
      this.#marks = speakerMarks(this.detail.speakers);
      this.#claims = sortedClaims(this.detail.claims, this.#speakers, this.state.claimSort);
      this.#virtual.count = this.#claims.length;
      const at = this.#chosenIndex();
      if (at >= 0) this.#virtual.reveal(at);
    }
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.grid')?.focus();
  }

  override render(): TemplateResult {
    const { first, last } = this.#virtual.rows;
    const at = this.#chosenIndex();
    return html`
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${t('Claims about {0}', this.detail.row.title)}
        aria-description=${t('Arrows move, Enter opens the article, Space picks for comparing, A accepts, E edits, R rejects, C compares')}
        aria-activedescendant=${at >= first && at < last ? `claim-${at}` : nothing}
        @keydown=${this.#key}
        aria-rowcount=${this.#claims.length + 1}
        aria-colcount=${COLUMNS.length + 1}
      >
        <div role="rowgroup" class="head">
          <div class="columns" role="row" aria-rowindex="1">
            <span role="columnheader"><span class="for-readers">${t('Picked')}</span></span>
            ${COLUMNS.map((column) => this.#header(column))}
          </div>
        </div>
        <div class="scroller" role="rowgroup" @scroll=${this.#virtual.scrolled}>
          <div role="presentation" .style=${`height: ${this.#claims.length * CLAIM_ROW_HEIGHT}px`}>
            ${repeat(
              this.#claims.slice(first, last),
              (claim) => claim.ref,
              (claim, index) => this.#row(claim, first + index),
            )}
          </div>
        </div>
      </div>
    `;
  }

  #header({ by, label, name }: (typeof COLUMNS)[number]): TemplateResult {
    if (by === null) return html`<span role="columnheader" class=${name}>${label}</span>`;
    const { claimSort } = this.state;
    const sorted = claimSort.by === by;
    const order = sorted ? (claimSort.descending ? 'descending' : 'ascending') : 'none';
    const descending = sorted && !claimSort.descending;
    return html`<span role="columnheader" class=${name} aria-sort=${order}>
      <button @click=${() => tell(this, { act: 'set', state: { claimSort: { by, descending } } })}>
        ${label}${sorted ? icon(claimSort.descending ? 'down' : 'up') : nothing}
      </button>
    </span>`;
  }

  #row(claim: ClaimRow, index: number): TemplateResult {
    const chosen = claim.ref === this.state.claim;
    const picked = this.state.picked.includes(claim.ref);
    return html`<div
      id="claim-${index}"
      class="row columns ${chosen ? 'chosen' : ''}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${chosen}
      .style=${`top: ${index * CLAIM_ROW_HEIGHT}px`}
      @click=${() => this.#clicked(claim.ref)}
    >
      <span role="gridcell" class="picked">
        <input
          type="checkbox"
          tabindex=${chosen ? 0 : -1}
          aria-label=${t('Pick for comparing')}
          title=${t('Pick for comparing (Space)')}
          .checked=${picked}
          @click=${(event: Event) => {
            event.stopPropagation();
            tell(this, { act: 'pick', ref: claim.ref });
          }}
        />
      </span>
      <span role="gridcell" class="as-of numbers">
        <span class="clip">${dateText(claim.asOf)}</span>
        <span class="second muted clip">${claim.asOf === null ? '' : claim.asOfStated ? t('stated') : t('day of article')}</span>
      </span>
      <span role="gridcell" class="figure numbers">
        <b class="clip" title=${claim.words}>${figureText(claim)}</b>
        <span class="second muted clip">${stateWords(claim)}</span>
      </span>
      ${this.#speaker(claim)}
      <span role="gridcell" class="sentence" title=${claim.sentence}><span class="two-lines">${sentence(claim)}</span></span>
      <span role="gridcell" class="article">
        <span class="clip" title=${claim.file}>${claim.outlet ?? claim.title ?? claim.file}</span>
        <span class="second muted clip">${dateText(claim.published)}</span>
      </span>
      <span role="gridcell" class="relations">
        <span class="counts">${this.#relations(claim)}</span>
        <span class="actions">${this.#actions(claim, chosen)}</span>
      </span>
    </div>`;
  }

  #speaker(claim: ClaimRow): TemplateResult {
    const name = this.#speakers.get(claim.speaker)?.name ?? claim.speaker;
    const second = [
      this.#speakers.get(claim.speaker)?.kind === 'actor' ? '' : t('in its own words'),
      claim.via === null ? '' : t('via {0}', claim.via),
      claim.repeat ? t('repeat') : '',
    ];
    return html`<span role="gridcell" class="speaker">
      <span class="name">
        ${speakerGlyph(this.#marks.get(claim.speaker), claim.status === 'suggested')}<span class="clip" title=${name}>${name}</span>
      </span>
      <span class="second muted clip">${second.filter(Boolean).join(' · ')}</span>
    </span>`;
  }

  #relations(claim: ClaimRow): TemplateResult[] {
    return RELATION_ORDER.filter((kind) => claim.relations[kind] > 0)
      .slice(0, 3)
      .map((kind) => relationCount(kind, claim.relations[kind]));
  }

  #actions(claim: ClaimRow, chosen: boolean): TemplateResult {
    const button = (name: IconName, label: string, key: string): TemplateResult =>
      html`<button
        class="tool"
        tabindex=${chosen ? 0 : -1}
        aria-label=${label}
        title="${label} (${key})"
        @click=${(event: Event) => {
          event.stopPropagation();
          this.#act(key, claim.ref);
        }}
      >
        ${icon(name)}
      </button>`;
    return html`${claim.status === 'suggested' ? button('check', t('Accept'), 'A') : nothing} ${button('edit', t('Edit'), 'E')}
    ${button('close', t('Reject'), 'R')}
    ${claim.relations.conflict > 0 ? button('compare', t('Compare with what it conflicts with'), 'C') : nothing}`;
  }

  #clicked(ref: AnnotationRef): void {
    tell(this, { act: 'choose-claim', ref });
    tell(this, { act: 'open', ref, keepFocus: true });
  }

  readonly #key = (event: KeyboardEvent): void => {
    // Buttons and boxes in a row have keys of their own; Escape is the board's.
    if (!isPlainKey(event) || event.target !== event.currentTarget) return;
    const at = this.#chosenIndex();
    const to = movedBy(event.key, at, this.#claims.length, this.#virtual.page);
    const next = to === null ? undefined : this.#claims[to];
    const present = this.#claims[at];
    if (next) tell(this, { act: 'choose-claim', ref: next.ref });
    else if (present === undefined || !this.#act(event.key, present.ref)) return;
    event.preventDefault();
  };

  /** @returns whether the key means anything */
  #act(key: string, ref: AnnotationRef): boolean {
    switch (key.toUpperCase()) {
      case 'ENTER':
        tell(this, { act: 'open', ref, keepFocus: false });
        return true;
      case ' ':
        tell(this, { act: 'pick', ref });
        return true;
      case 'A':
        tell(this, { act: 'accept', ref });
        return true;
      case 'E':
        tell(this, { act: 'edit', ref });
        return true;
      case 'R':
        tell(this, { act: 'reject', ref });
        return true;
      case 'C':
        return this.#compare(ref);
      default:
        return false;
    }
  }

  /** With the two that are picked, else with the first claim that it conflicts with. */
  #compare(ref: AnnotationRef): boolean {
    const [a, b] = this.state.picked;
    const pair = this.detail.conflicts.find((each) => each.a === ref || each.b === ref);
    if (a !== undefined && b !== undefined) tell(this, { act: 'compare', a, b });
    else if (a !== undefined && a !== ref) tell(this, { act: 'compare', a, b: ref });
    else if (pair) tell(this, { act: 'compare', a: pair.a, b: pair.b });
    else return false;
    return true;
  }

  #chosenIndex(): number {
    return this.state.claim === null ? -1 : this.#claims.findIndex((claim) => claim.ref === this.state.claim);
  }
}

/** The figure in bold with its words around, cut in front so that it shows in two lines. */
function sentence(claim: ClaimRow): TemplateResult {
  const { before, figure, after } = excerpt(claim.sentence, claim.figureStart, claim.figureEnd);
  return html`${before}<b>${figure}</b>${after}`;
}

/** What a reader must know of the figure beside its number. */
function stateWords(claim: ClaimRow): string {
  return [claim.polarity === 'denied' ? t('denied') : '', CLAIM_STATUS_WORDS[claim.claimStatus], STATUS_WORDS[claim.status]]
    .filter(Boolean)
    .join(' · ');
}
