import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { VerdictKind } from '../../core/model/corpusFile.ts';
import type { FacetComparison } from '../../core/model/relation.ts';
import type { ClaimRow, ComparedRelation, Comparison } from '../boardModel.ts';
import { t } from '../texts.ts';
import {
  CLAIM_STATUS_WORDS,
  EXTENT_WORDS,
  FACET_WORDS,
  OUTCOME_WORDS,
  RELATION_NAMES,
  RELATION_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from '../wording.ts';
import { tell } from './boardEvents.ts';
import { speakerMarks } from './chart/speakerMarks.ts';
import { dateText, withDates } from './days.ts';
import { figureText } from './figureText.ts';
import { icon, relationGlyph, speakerGlyph } from './icons.ts';
import { inputStyles, sharedStyles } from './styles.ts';

const VERDICTS: readonly VerdictKind[] = ['same', 'conflict', 'not-comparable', 'resolved'];

/** Two claims side by side: what each says, facet by facet, the rule that decided, and a person's word on it. */
export class CompareViewElement extends LitElement {
  static override properties = { comparison: { attribute: false }, note: { state: true } };
  declare comparison: Comparison;
  declare private note: string;
  #pair = '';

  static override styles = [
    sharedStyles,
    inputStyles,
    css`
      :host {
        display: block;
        padding: 14px 16px 24px;
        overflow-y: auto;
        container-type: inline-size;
      }
      .verdict {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 2px 8px;
        align-items: center;
        padding: 10px 12px;
        margin-bottom: 14px;
        border-radius: 4px;
        background: var(--vscode-textBlockQuote-background, var(--vscode-editorWidget-background));
        border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
      }
      .verdict h2 {
        margin: 0;
        font-size: 1.15em;
        font-weight: 600;
      }
      .verdict p {
        grid-column: 2;
        margin: 0;
      }
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 14px;
      }
      article {
        border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
        border-radius: 4px;
        padding: 12px 14px;
        display: flex;
        flex-direction: column;
        gap: 6px;
      }
      article h3 {
        margin: 0;
        font-size: 1.7em;
        font-weight: 600;
        line-height: 1.2;
      }
      .speaker {
        display: flex;
        gap: 7px;
        align-items: center;
        font-weight: 600;
      }
      blockquote {
        margin: 2px 0;
        padding-left: 10px;
        border-left: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-panel-border, currentColor));
        line-height: 1.5;
      }
      article button {
        align-self: flex-start;
        margin-top: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        margin: 16px 0;
        table-layout: fixed;
      }
      th,
      td {
        text-align: left;
        vertical-align: baseline;
        padding: 5px 10px 5px 0;
        border-bottom: 1px solid color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
        overflow-wrap: anywhere;
      }
      thead th {
        font-weight: 400;
        font-size: 0.92em;
        color: var(--vscode-descriptionForeground, var(--vscode-foreground));
      }
      tbody th {
        font-weight: 400;
        color: var(--vscode-descriptionForeground, var(--vscode-foreground));
      }
      tr.disjoint td,
      tr.unknown .outcome {
        font-weight: 600;
      }
      .record h3 {
        margin: 0 0 8px;
        font-size: 1em;
        font-weight: 600;
      }
      .record input {
        width: 100%;
        max-width: 620px;
        margin-bottom: 8px;
        display: block;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .buttons [aria-pressed='true'] {
        border-color: var(--vscode-focusBorder);
        font-weight: 600;
      }
      @container (max-width: 480px) {
        .pair {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.note = '';
  }

  override willUpdate(): void {
    const pair = `${this.comparison.a.ref}\n${this.comparison.b.ref}`;
    if (pair === this.#pair) return;
    this.#pair = pair;
    this.note = this.comparison.relation?.note ?? '';
  }

  override render(): TemplateResult {
    const { a, b, relation } = this.comparison;
    return html`
      ${this.#verdict(relation)}
      <div class="pair">${this.#claim(a)} ${this.#claim(b)}</div>
      ${relation && relation.facets.length > 0 ? this.#facets(relation) : nothing} ${this.#record(relation)}
    `;
  }

  #verdict(relation: ComparedRelation | null): TemplateResult {
    if (!relation) {
      return html`<section class="verdict">
        ${relationGlyph('scope')}
        <h2>${t('Not compared')}</h2>
        <p class="muted">${t('The two speak of different things.')}</p>
      </section>`;
    }
    const words = RELATION_WORDS[relation.kind];
    const by = relation.by === 'analysis' ? t('Rule: {0}', relation.rule) : t('Verdict of {0}', relation.by);
    return html`<section class="verdict">
      ${relationGlyph(relation.kind)}
      <h2>${sentenceCase(RELATION_NAMES[relation.kind])}: ${relation.why}</h2>
      <p class="muted">${words.meaning}.${relation.repeat ? ` ${t('One repeats the other: together they count once.')}` : ''} ${by}</p>
      ${relation.note === null ? nothing : html`<p>“${relation.note}”</p>`}
    </section>`;
  }

  #claim(claim: ClaimRow): TemplateResult {
    const { speakers } = this.comparison;
    const speaker = speakers.find((each) => each.id === claim.speaker);
    const mark = speakerMarks(speakers).get(claim.speaker);
    const { sentence, figureStart, figureEnd } = claim;
    const state = [
      claim.polarity === 'denied' ? t('denied') : '',
      CLAIM_STATUS_WORDS[claim.claimStatus],
      STATUS_WORDS[claim.status],
      claim.extent === null ? '' : EXTENT_WORDS[claim.extent],
    ];
    return html`<article>
      <h3 class="numbers">${figureText(claim)}</h3>
      <span class="speaker">${speakerGlyph(mark, claim.status === 'suggested')}${speaker?.name ?? claim.speaker}</span>
      <span class="muted"
        >${t('as of {0}', dateText(claim.asOf))}${claim.asOfStated ? '' : ` ${t('(day of the article)')}`} ·
        ${state.filter(Boolean).join(' · ')}</span
      >
      <blockquote>${sentence.slice(0, figureStart)}<b>${sentence.slice(figureStart, figureEnd)}</b>${sentence.slice(figureEnd)}</blockquote>
      <span class="muted">${claim.outlet ?? claim.file}, ${dateText(claim.published)}</span>
      <button class="second" @click=${() => tell(this, { act: 'open', ref: claim.ref, keepFocus: false })}>
        ${icon('open')} ${t('Open the article')}
      </button>
    </article>`;
  }

  #facets({ facets }: ComparedRelation): TemplateResult {
    return html`<table>
      <caption class="for-readers">
        ${t('Facets of the two claims')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('Facet')}</th>
          <th scope="col">${t('Left')}</th>
          <th scope="col">${t('Right')}</th>
          <th scope="col">${t('Together')}</th>
        </tr>
      </thead>
      <tbody>
        ${facets.map((facet) => this.#facet(facet))}
      </tbody>
    </table>`;
  }

  #facet({ facet, outcome, a, b }: FacetComparison): TemplateResult {
    const said = (value: string | null): TemplateResult | string =>
      value === null ? html`<span class="muted">${t('not stated')}</span>` : withDates(value);
    return html`<tr class=${outcome}>
      <th scope="row">${FACET_WORDS[facet]}</th>
      <td>${said(a)}</td>
      <td>${said(b)}</td>
      <td class="outcome">${OUTCOME_WORDS[outcome]}</td>
    </tr>`;
  }

  #record(relation: ComparedRelation | null): TemplateResult {
    const given = relation !== null && relation.by !== 'analysis' ? relation.kind : null;
    return html`<section class="record">
      <h3 id="record">${given === null ? t('Your verdict') : t('Change the verdict')}</h3>
      <input
        type="text"
        aria-label=${t('Note on the verdict')}
        placeholder=${t('Why (a note, if you like)')}
        maxlength="2000"
        .value=${this.note}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.note = event.target.value;
        }}
      />
      <div class="buttons" role="group" aria-labelledby="record">
        ${VERDICTS.map(
          (verdict) =>
            html`<button class="second" title=${VERDICT_WORDS[verdict].meaning} @click=${() => this.#give(verdict)}>
              ${VERDICT_WORDS[verdict].label}
            </button>`,
        )}
      </div>
    </section>`;
  }

  #give(verdict: VerdictKind): void {
    const { a, b } = this.comparison;
    const note = this.note.trim();
    tell(this, { act: 'record', verdict: { a: a.ref, b: b.ref, verdict, note: note === '' ? null : note } });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article button')?.focus();
  }
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
