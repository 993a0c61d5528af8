import { html, type TemplateResult } from 'lit';
import { t } from '../../texts.ts';
import { RELATION_ORDER, relationWords, STATUS_WORDS } from '../../wording.ts';
import { dateText } from '../../days.ts';
import { figureInWords, figureText } from '../../figureText.ts';
import { relationGlyph } from '../icons.ts';
import type { ChartMark } from '../../chart/chartLayout.ts';

/** Pixels between a mark and what is told beside it. */
const GAP = 14;

/**
 * What a mark says, beside it, on the side where there is room.
 * @param size of the drawing, in pixels
 */
export function chartTip(
  { claim, x, points }: ChartMark,
  speaker: string,
  { width, height }: { readonly width: number; readonly height: number },
): TemplateResult {
  const y = Math.min(...points);
  const beside = x > width * 0.6 ? `right: ${width - x + GAP}px` : `left: ${x + GAP}px`;
  const level = y > height * 0.5 ? `bottom: ${height - y - GAP}px` : `top: ${y - GAP}px`;
  return html`<div class="tip" aria-hidden="true" .style=${`${beside}; ${level}`}>
    <b class="numbers">${figureText(claim)}</b>
    <span>${speaker}</span>
    <span class="muted">${t('as of {0}', dateText(claim.asOf))} · ${claim.outlet ?? claim.file}</span>
    <span class="sentence">${claim.sentence}</span>
    ${RELATION_ORDER.filter((kind) => claim.relations[kind] > 0)
      .slice(0, 2)
      .map((kind) => html`<span class="relation">${relationGlyph(kind)} ${relationWords(kind, claim.relations[kind])}</span>`)}
  </div>`;
}

/** A mark for screen readers: figure, speaker, date, article, state, relations. */
export function nameOfMark({ claim }: ChartMark, speaker: string): string {
  const kinds = RELATION_ORDER.filter((kind) => claim.relations[kind] > 0);
  return [
    figureInWords(claim),
    speaker,
    claim.asOf === null ? t('undated') : t('as of {0}', dateText(claim.asOf)),
    claim.outlet ?? claim.file,
    STATUS_WORDS[claim.status],
    ...kinds.map((kind) => relationWords(kind, claim.relations[kind])),
  ].join(', ');
}
