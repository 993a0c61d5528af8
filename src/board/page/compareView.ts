import { html, LitElement, nothing, type TemplateResult } from 'lit';
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
import { speakerMarks } from '../chart/speakerMarks.ts';
import { compareViewStyles } from './compareViewStyles.ts';
import { dateText, withDates } from '../days.ts';
import { figureText } from '../figureText.ts';
import { icon, relationGlyph, speakerGlyph } from './icons.ts';
import { inputStyles, sharedStyles } from './styles.ts';

const VERDICTS: readonly VerdictKind[] = ['same', 'conflict', 'not-comparable', 'resolved'];

/** Two claims side by side: what each says, facet by facet, the rule that decided, and a person's word on it. */
export class CompareViewElement extends LitElement {
  static override properties = { comparison: { attribute: false }, note: { state: true } };
  declare comparison: Comparison;
  declare private note: string;
  /** The claims and the verdict that the note is of: what a person types outlives all other changes. */
  #shown = '';

  static override styles = [sharedStyles, inputStyles, compareViewStyles];

  constructor() {
    super();
    this.note = '';
  }

  override willUpdate(): void {
    const { a, b, relation } = this.comparison;
    const shown = [a.ref, b.ref, relation?.verdict].join('\n');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.note = relation?.note ?? '';
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
    const given = relation?.verdict ?? null;
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
            html`<button
              class="second"
              title=${VERDICT_WORDS[verdict].meaning}
              aria-pressed=${verdict === given}
              @click=${() => this.#give(verdict)}
            >
              ${VERDICT_WORDS[verdict].label}
            </button>`,
        )}
        ${
          given === null
            ? nothing
            : html`<button class="tool" title=${t('The analysis decides again')} @click=${() => this.#withdraw()}>
                ${t('Withdraw the verdict')}
              </button>`
        }
      </div>
    </section>`;
  }

  #give(verdict: VerdictKind): void {
    const { a, b } = this.comparison;
    const note = this.note.trim();
    tell(this, { act: 'record', verdict: { a: a.ref, b: b.ref, verdict, note: note === '' ? null : note } });
  }

  #withdraw(): void {
    const { a, b } = this.comparison;
    tell(this, { act: 'withdraw', a: a.ref, b: b.ref });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article button')?.focus();
  }
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
