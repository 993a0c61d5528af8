import type { AnnotationRef, RelationKind } from '../../core/model/relation.ts';
import type { ClaimRow, QuantityDetail, RelationCounts, Speaker } from '../boardModel.ts';
import { chartLayout } from '../chart/chartLayout.ts';
import { shapePath, speakerMarks, UNMARKED, type SpeakerMark } from '../chart/speakerMarks.ts';
import { dateText, withDates } from '../days.ts';
import { figureInWords, figureText, numberText, rangeText } from '../figureText.ts';
import type { BoardIndex } from '../queries/boardIndex.ts';
import type { Conflicts } from '../queries/conflicts.ts';
import { CLAIM_STATUS_WORDS, relationWords, RELATION_ORDER, STATUS_WORDS } from '../wording.ts';
import { escapeHtml } from './escape.ts';
import { reportChart } from './reportChart.ts';

const CHART = { width: 900, height: 280 };
/** Contradictions named under a sentence; the rest is counted. */
const MOST_AGAINST = 5;

/** Never colour alone. */
const RELATION_SIGNS: Readonly<Record<RelationKind, string>> = {
  conflict: '✗',
  revision: '↺',
  uncertain: '?',
  growth: '↗',
  agree: '=',
  scope: '◐',
};

/** "✗ 1 conflict · = 2 agreements"; pairs of another scope say nothing about a quantity, and are left out. */
export function relationCounts(counts: RelationCounts): string {
  return RELATION_ORDER.filter((kind) => kind !== 'scope' && counts[kind] > 0)
    .map((kind) => `<span class="relation ${kind}">${RELATION_SIGNS[kind]} ${relationWords(kind, counts[kind])}</span>`)
    .join(' · ');
}

/** What the parts of a section need to know of its speakers. */
interface Speakers {
  readonly name: (id: string) => string;
  readonly mark: (id: string) => SpeakerMark;
}

/** What a section needs of all the others. */
export interface ReportContext {
  readonly index: BoardIndex;
  readonly conflicts: Conflicts;
}

/** One quantity: its card, its chart, its claims. */
export function reportQuantity(detail: QuantityDetail, anchor: string, context: ReportContext): string {
  const { row, claims } = detail;
  const speakers = speakersOf(detail.speakers);
  return [
    `<section id="${anchor}"><h2>${escapeHtml(row.title)}${row.context === '' ? '' : ` <span class="soft">${escapeHtml(row.context)}</span>`}</h2>`,
    card(detail),
    parties(detail, speakers),
    chart(detail, speakers),
    '<table class="claims"><thead><tr><th>As of</th><th class="number">Figure</th><th>Who says it</th><th>Sentence</th><th>Article</th></tr></thead><tbody>',
    ...claims.map((claim) => claimRow(claim, speakers, against(claim.ref, context))),
    '</tbody></table></section>',
  ].join('\n');
}

function speakersOf(speakers: readonly Speaker[]): Speakers {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const marks = speakerMarks(speakers);
  return { name: (id) => names.get(id) ?? id, mark: (id) => marks.get(id) ?? UNMARKED };
}

function card({ row }: QuantityDetail): string {
  const range =
    row.low !== null && row.low === row.high
      ? [fact('Figure', rangeText(row))]
      : [fact('Low', rangeText({ ...row, high: row.low })), fact('High', rangeText({ ...row, low: row.high }))];
  const relations = relationCounts(row.relations);
  return `<dl class="card">${[
    ...range,
    fact('Claims', numberText(row.claims)),
    fact('Articles', numberText(row.articles)),
    fact('Independent sources', numberText(row.independentSources)),
    relations === '' ? '' : `<div><dt>Relations</dt><dd class="relations">${relations}</dd></div>`,
  ].join('')}</dl>`;
}

const fact = (name: string, value: string): string => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`;

/** The latest word of each party, which serves as the chart's legend. */
function parties({ latest, claims }: QuantityDetail, speakers: Speakers): string {
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]));
  const entries = latest.flatMap(({ speaker, claim: ref }) => {
    const claim = byRef.get(ref);
    if (!claim) return [];
    const date = claim.asOf === null ? 'undated' : `as of ${dateText(claim.asOf)}`;
    return [
      `<li>${glyph(speaker, speakers)} ${escapeHtml(speakers.name(speaker))} <b>${figure(claim)}</b> <span class="soft">${escapeHtml(date)}</span></li>`,
    ];
  });
  return `<ul class="parties" aria-label="Latest by each party">${entries.join('')}</ul>`;
}

function chart(detail: QuantityDetail, speakers: Speakers): string {
  const layout = chartLayout(detail, { ...CHART, scale: 'auto', days: null });
  if (layout === null) return '';
  return reportChart(layout, CHART, {
    title: `${detail.row.title}: figures over time`,
    markOf: speakers.mark,
    nameOf: ({ claim }) => `${figureInWords(claim)}: ${speakers.name(claim.speaker)}, ${dateText(claim.asOf)}`,
  });
}

function glyph(speaker: string, speakers: Speakers): string {
  const { shape, color } = speakers.mark(speaker);
  return `<svg class="glyph c${color}" viewBox="-7 -7 14 14" aria-hidden="true"><path d="${shapePath(shape, 4.6)}"/></svg>`;
}

const figure = (claim: ClaimRow): string => `<span title="${escapeHtml(claim.words)}">${escapeHtml(figureText(claim))}</span>`;

function claimRow(claim: ClaimRow, speakers: Speakers, others: readonly string[]): string {
  const status = [STATUS_WORDS[claim.status], CLAIM_STATUS_WORDS[claim.claimStatus], claim.polarity === 'denied' ? 'denied' : ''];
  const via = claim.via === null ? '' : `<br><span class="soft">via ${escapeHtml(claim.via)}</span>`;
  const article = [claim.outlet, claim.title ?? claim.file].filter((part) => part !== null).map(escapeHtml);
  return (
    `<tr><td class="day">${escapeHtml(dateText(claim.asOf))}</td>` +
    `<td class="number"><b>${figure(claim)}</b><br><span class="soft">${status.filter((word) => word !== '').join(', ')}</span></td>` +
    `<td>${glyph(claim.speaker, speakers)} ${escapeHtml(speakers.name(claim.speaker))}${via}</td>` +
    `<td>${sentence(claim)}${others.join('')}</td>` +
    `<td>${article.join('<br>')}<br><span class="soft">${escapeHtml(dateText(claim.published))}</span></td></tr>`
  );
}

function sentence({ sentence: text, figureStart, figureEnd }: ClaimRow): string {
  const [before, words, after] = [text.slice(0, figureStart), text.slice(figureStart, figureEnd), text.slice(figureEnd)];
  return `${escapeHtml(before.trimStart())}<b>${escapeHtml(words)}</b>${escapeHtml(after.trimEnd())}`;
}

/** Each claim that contradicts this one, and why. */
function against(ref: AnnotationRef, { index: { byRef, speakers }, conflicts }: ReportContext): string[] {
  const found = [...(conflicts.get(ref) ?? [])];
  const lines = found.slice(0, MOST_AGAINST).flatMap(([rival, { why }]) => {
    const other = byRef.get(rival)?.row;
    if (!other) return [];
    const said = `${figureText(other)}, ${speakers.get(other.speaker)?.name ?? other.speaker}, ${dateText(other.asOf)}`;
    return [`<p class="against"><span class="relation conflict">✗ ${escapeHtml(said)}</span>: ${escapeHtml(withDates(why))}</p>`];
  });
  const left = found.length - lines.length;
  return left > 0 ? [...lines, `<p class="against soft">and ${left} more</p>`] : lines;
}
