import type { Corpus } from '../../core/corpus/corpus.ts';
import { indexFor, noRelations, type BoardIndex } from '../queries/boardIndex.ts';
import { conflictsOf } from '../queries/conflicts.ts';
import { matrix } from '../queries/matrix.ts';
import { quantityDetails } from '../queries/quantityDetail.ts';
import { quantityRows } from '../queries/quantityList.ts';
import { NO_FILTER, type QuantityDetail } from '../boardModel.ts';
import { numberText, rangeText } from '../figureText.ts';
import { counted } from '../wording.ts';
import { escapeHtml } from './escape.ts';
import { reportMatrix } from './reportMatrix.ts';
import { relationCounts, reportQuantity } from './reportQuantity.ts';
import { REPORT_STYLE } from './reportStyle.ts';

/** Quantities that are laid out; the rest is counted. A report is for reading. */
const MOST_QUANTITIES = 200;

/**
 * The board as one printable page: what is told by more than one claim, conflicts first, each with its card, its chart and its claims, and who says what.
 * Loads nothing and runs no script.
 * @param generator name and version, for the foot
 */
export function exportHtmlReport(corpus: Corpus, generator: string): string {
  const index = indexFor(corpus);
  const title = corpus.corpusFile.name ?? 'Cross-reference of claims';
  const several = quantityRows(index, index.claims).filter(({ claims, relations }) => claims > 1 || relations.conflict > 0);
  const ids = new Set(several.slice(0, MOST_QUANTITIES).map(({ id }) => id));
  const shown = quantityDetails(
    index,
    index.claims.filter(({ quantity }) => ids.has(quantity.id)),
  );
  const left = several.length - shown.length;
  const conflicts = conflictsOf(index);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>`,
    `<body><header><h1>${escapeHtml(title)}</h1>`,
    summary(index, several.length),
    '</header>',
    shown.length === 0 ? '<p>No number is told by more than one claim yet.</p>' : overview(shown),
    left > 0 ? `<p class="soft">${counted(left, 'quantity')} more, with fewer conflicts and claims, are left out of this report.</p>` : '',
    ...shown.map((detail, place) => reportQuantity(detail, anchor(place), { index, conflicts })),
    reportMatrix(matrix(index, NO_FILTER)),
    `<footer class="soft">${escapeHtml(generator)}</footer></body></html>`,
    '',
  ].join('\n');
}

const anchor = (place: number): string => `q${place + 1}`;

function summary(index: BoardIndex, several: number): string {
  const relations = noRelations();
  for (const { relation } of index.relations) relations[relation]++;
  const { articles, undated } = index.dates;
  const without = undated === 0 ? '' : ` (${numberText(undated)} without a date)`;
  return (
    `<p class="facts">${counted(articles, 'article')}${without} · ${counted(index.claims.length, 'claim')} · ` +
    `${counted(index.quantities.length, 'quantity')}, ${numberText(several)} of them told more than once</p><p class="facts">${relationCounts(relations)}</p>` +
    '<p class="facts">In the charts a full mark is accepted, a hollow one a suggestion; an arrow is an open end (“at least”), a dotted bar an “about”.</p>'
  );
}

/** What the report holds, a line each, to jump to. */
function overview(details: readonly QuantityDetail[]): string {
  const rows = details.map(
    ({ row }, place) =>
      `<tr><td><a href="#${anchor(place)}">${escapeHtml(row.title)}</a> <span class="soft">${escapeHtml(row.context)}</span></td>` +
      `<td class="number">${escapeHtml(rangeText(row))}</td><td class="number">${numberText(row.claims)}</td>` +
      `<td class="number">${numberText(row.independentSources)}</td><td>${relationCounts(row.relations)}</td></tr>`,
  );
  return (
    '<nav aria-label="Quantities"><table class="overview"><thead><tr><th>Quantity</th><th class="number">Range</th><th class="number">Claims</th>' +
    `<th class="number">Sources</th><th>Relations</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></nav>`
  );
}
