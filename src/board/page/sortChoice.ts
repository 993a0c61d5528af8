import { html, type TemplateResult } from 'lit';
import { t } from '../texts.ts';
import type { BoardState } from './boardState.ts';

type QuantitySort = BoardState['quantitySort'];

const SORTS: readonly (readonly [QuantitySort, string])[] = [
  ['conflicts', t('conflicts')],
  ['claims', t('number of claims')],
  ['sources', t('independent sources')],
  ['newest', t('newest')],
  ['spread', t('widest range')],
  ['name', t('name')],
];

/** What the quantities are sorted by. */
export function sortChoice(current: QuantitySort, choose: (sort: QuantitySort) => void): TemplateResult {
  const changed = ({ target }: Event): void => {
    const chosen = target instanceof HTMLSelectElement ? SORTS.find(([sort]) => sort === target.value) : undefined;
    if (chosen) choose(chosen[0]);
  };
  return html`<label class="sort muted">
    ${t('Sort by')}
    <select @change=${changed}>
      ${SORTS.map(([sort, label]) => html`<option value=${sort} ?selected=${sort === current}>${label}</option>`)}
    </select>
  </label>`;
}
