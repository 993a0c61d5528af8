import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ClaimRow, QuantityDetail } from '../boardModel.ts';
import { t } from '../texts.ts';
import { RELATION_ORDER } from '../wording.ts';
import { tell } from './boardEvents.ts';
import { speakerMarks } from '../chart/speakerMarks.ts';
import { dateText } from '../days.ts';
import { figureText, numberText, rangeText } from '../figureText.ts';
import { relationCount, speakerGlyph } from './icons.ts';
import { sharedStyles } from './styles.ts';

/** Parties whose latest word is shown; the rest stands in the table. */
export const MOST_PARTIES = 6;

/** The head of the right side, after the cards of conflict databases: range, who last said what, how many independent sources. Never an average. */
export class QuantityCardElement extends LitElement {
  static override properties = { detail: { attribute: false } };
  declare detail: QuantityDetail;

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 14px 16px 4px;
      }
      h2 {
        margin: 0;
        font-size: 1.5em;
        font-weight: 600;
        line-height: 1.25;
      }
      .context {
        margin: 2px 0 0;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 28px;
        margin: 14px 0 0;
      }
      .fact dt {
        font-size: 0.92em;
      }
      .fact dd {
        margin: 1px 0 0;
        font-size: 1.35em;
        font-weight: 600;
        line-height: 1.3;
      }
      .fact .relations {
        display: flex;
        gap: 12px;
        font-size: 1em;
        align-items: center;
        height: 1.8em;
      }
      .count {
        display: inline-flex;
        gap: 4px;
        align-items: center;
      }
      h3 {
        margin: 14px 0 4px;
        font-size: 0.92em;
        font-weight: 400;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
        gap: 4px 12px;
      }
      li button {
        width: 100%;
        display: grid;
        grid-template-columns: 14px minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: center;
        text-align: left;
        padding: 4px 6px;
        margin-left: -6px;
      }
      li button:hover {
        background: var(--vscode-list-hoverBackground);
        border-color: var(--vscode-contrastActiveBorder, transparent);
      }
      li b {
        font-weight: 600;
      }
      li .date {
        grid-column: 2 / 4;
        font-size: 0.92em;
      }
    `,
  ];

  override render(): TemplateResult {
    const { row, speakers, latest, claims } = this.detail;
    const marks = speakerMarks(speakers);
    const byRef = new Map(claims.map((claim) => [claim.ref, claim]));
    const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
    // Pairs of another scope say nothing about this quantity.
    const kinds = RELATION_ORDER.filter((kind) => kind !== 'scope' && row.relations[kind] > 0);
    return html`
      <h2>${row.title}</h2>
      ${row.context === '' ? nothing : html`<p class="context muted">${row.context}</p>`}
      <dl class="facts numbers">
        ${
          row.low !== null && row.low === row.high
            ? this.#fact(t('Figure'), rangeText(row))
            : html`${this.#fact(t('Low'), rangeText({ ...row, high: row.low }))}
              ${this.#fact(t('High'), rangeText({ ...row, low: row.high }))}`
        }
        ${this.#fact(t('Claims'), numberText(row.claims))} ${this.#fact(t('Articles'), numberText(row.articles))}
        ${this.#fact(t('Independent sources'), numberText(row.independentSources))}
        ${
          kinds.length === 0
            ? nothing
            : html`<div class="fact">
                <dt class="muted">${t('Relations')}</dt>
                <dd class="relations">${kinds.map((kind) => relationCount(kind, row.relations[kind]))}</dd>
              </div>`
        }
      </dl>
      <h3 class="muted" id="latest">${t('Latest by each party')}</h3>
      <ul aria-labelledby="latest">
        ${latest.slice(0, MOST_PARTIES).map(({ speaker, claim }) => {
          const said = byRef.get(claim);
          return said
            ? html`<li>
                <button @click=${() => tell(this, { act: 'choose-claim', ref: said.ref })}>
                  ${speakerGlyph(marks.get(speaker), said.status === 'suggested')}
                  <span class="clip">${names.get(speaker) ?? speaker}</span>
                  <b class="numbers">${figureText(said)}</b>
                  <span class="date muted">${partyDate(said)}</span>
                </button>
              </li>`
            : nothing;
        })}
        ${latest.length > MOST_PARTIES ? html`<li class="muted">${t('and {0} more below', latest.length - MOST_PARTIES)}</li>` : nothing}
      </ul>
    `;
  }

  #fact(name: string, value: string): TemplateResult {
    return html`<div class="fact">
      <dt class="muted">${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }
}

const partyDate = (claim: ClaimRow): string => (claim.asOf === null ? t('undated') : t('as of {0}', dateText(claim.asOf)));
