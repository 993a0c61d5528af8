import { dayRange } from '../../corpus/compare/dayRange.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { figureRange } from '../../corpus/quantities/figureRange.ts';
import { speakerOf } from '../../corpus/quantities/speakers.ts';
import { statistics } from '../../corpus/statistics.ts';
import type { SpeakerFigure } from '../../model/quantity.ts';
import type { AnnotationRef, ClaimRecord, Quantity, Relation } from '../../model/relation.ts';
import { escapeHtml } from './escape.ts';
import { intervalChart, type ChartFigure } from './intervalChart.ts';
import { REPORT_STYLE } from './reportStyle.ts';

/** Quantities that are laid out; the rest is counted. A report is for reading. */
const MOST_QUANTITIES = 200;
const MATRIX_SPEAKERS = 8;
const MATRIX_QUANTITIES = 40;

/**
 * The cross-reference as one printable page: what is told by more than one claim, conflicts first, each with its card, its chart and its claims, and who says
 * what. Loads nothing and runs no script.
 * @param generator name and version, for the foot
 */
export function exportHtmlReport(corpus: Corpus, generator: string): string {
  const quantities = corpus.quantities();
  const several = quantities.filter((quantity) => quantity.claims.length > 1);
  const shown = several.slice(0, MOST_QUANTITIES);
  const title = corpus.corpusFile.name ?? 'Cross-reference of claims';
  const relations = relationsByClaim(corpus.relations());
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>`,
    `<body><h1>${escapeHtml(title)}</h1>`,
    summary(corpus, several.length),
    ...shown.map((quantity, index) => section(corpus, quantity, index, relations)),
    shown.length < several.length ? `<p class="soft">${several.length - shown.length} more quantities are left out.</p>` : '',
    matrix(corpus),
    `<p class="soft">${escapeHtml(generator)}</p></body></html>`,
    '',
  ].join('\n');
}

function summary(corpus: Corpus, several: number): string {
  const { documents, claims, quantities, relations, undated } = statistics(corpus);
  const without = undated === 0 ? '' : `, ${undated} of them without a date`;
  return (
    `<p class="facts">${documents} articles${without} · ${claims} claims · ${quantities} quantities, ${several} of them told more than once · ` +
    `<span class="conflict-mark">✗ ${relations.conflict} conflicts</span> · = ${relations.agree} agree · ↗ ${relations.growth} later or earlier</p>`
  );
}

function relationsByClaim(relations: readonly Relation[]): ReadonlyMap<AnnotationRef, readonly Relation[]> {
  const byClaim = new Map<AnnotationRef, Relation[]>();
  for (const relation of relations) {
    for (const ref of [relation.a, relation.b]) {
      const known = byClaim.get(ref);
      if (known) known.push(relation);
      else byClaim.set(ref, [relation]);
    }
  }
  return byClaim;
}

function section(corpus: Corpus, quantity: Quantity, index: number, relations: ReadonlyMap<AnnotationRef, readonly Relation[]>): string {
  const records = quantity.claims.flatMap((ref) => corpus.claim(ref) ?? []);
  const conflicts = [
    ...new Set(records.flatMap(({ ref }) => (relations.get(ref) ?? []).filter(({ relation }) => relation === 'conflict'))),
  ];
  const speakers = [...new Set(records.map((record) => speakerOf(record, (id) => corpus.actorName(id)).name))];
  const chart = intervalChart(
    records.flatMap((record) => chartFigure(corpus, record, quantity, speakers)),
    conflicts.map(({ a, b }) => [a, b] as const),
    quantity.title,
  );
  return [
    `<section id="q${index}"><h2>${quantity.conflicts > 0 ? `<span class="conflict-mark">✗${quantity.conflicts}</span> ` : ''}${escapeHtml(quantity.title)}</h2>`,
    card(corpus, quantity),
    chart,
    '<table><thead><tr><th>As of</th><th>Figure</th><th>Who says it</th><th>Sentence</th><th>Article</th></tr></thead><tbody>',
    ...records.map((record) => row(corpus, record, relations.get(record.ref) ?? [])),
    '</tbody></table></section>',
  ].join('\n');
}

function card(corpus: Corpus, quantity: Quantity): string {
  const known = corpus.card(quantity.id);
  if (!known) return '';
  const figure = (label: string, of: SpeakerFigure | null): string =>
    of
      ? `${label} <b>${escapeHtml(of.text)}</b> (${escapeHtml(of.speaker.name)}${of.asOf === null ? '' : `, ${escapeHtml(of.asOf)}`})`
      : '';
  const parts = [
    figure('lowest', known.lowest),
    figure('highest', known.highest),
    `${known.independentSources} independent ${known.independentSources === 1 ? 'source' : 'sources'}`,
    known.repeats > 0 ? `${known.repeats} earlier or repeated` : '',
  ];
  return `<p class="facts">${parts.filter((part) => part !== '').join(' · ')}</p>`;
}

function chartFigure(corpus: Corpus, record: ClaimRecord, quantity: Quantity, speakers: readonly string[]): ChartFigure[] {
  const range = figureRange(record.figure, quantity.unit);
  if (!range) return [];
  const speaker = speakerOf(record, (id) => corpus.actorName(id)).name;
  const { figure } = record;
  const asOf = figure.claim?.asOf ?? null;
  return [
    {
      ref: record.ref,
      day: dayRange(asOf ?? record.published)?.last ?? null,
      ...range,
      openAbove: figure.modifierKind === 'at-least' || figure.modifierKind === 'more-than',
      openBelow: figure.modifierKind === 'at-most' || figure.modifierKind === 'fewer-than',
      speaker: speakers.indexOf(speaker),
      decided: figure.status === 'accepted',
      label: `${figure.text}: ${speaker}${asOf === null ? '' : `, as of ${asOf}`}`,
    },
  ];
}

function row(corpus: Corpus, record: ClaimRecord, relations: readonly Relation[]): string {
  const { figure } = record;
  const against = relations
    .filter(({ relation }) => relation === 'conflict')
    .map(({ why }) => `<br><span class="conflict-mark">✗ ${escapeHtml(why)}</span>`);
  const article = [record.outlet, record.title ?? record.file, record.published].filter((part) => part !== null).join(', ');
  return (
    `<tr><td>${escapeHtml(figure.claim?.asOf ?? 'not known')}</td><td class="number">${escapeHtml(figure.text)}</td>` +
    `<td>${escapeHtml(speakerOf(record, (id) => corpus.actorName(id)).name)}</td>` +
    `<td>${escapeHtml(record.sentence.trim())}${[...new Set(against)].join('')}</td><td>${escapeHtml(article)}</td></tr>`
  );
}

/** Who says what, for the speakers and quantities most is told of. */
function matrix(corpus: Corpus): string {
  const all = corpus.matrix();
  const speakers = all.speakers.slice(0, MATRIX_SPEAKERS);
  const quantities = all.quantities.filter(({ claims }) => claims.length > 1).slice(0, MATRIX_QUANTITIES);
  if (speakers.length < 2 || quantities.length === 0) return '';
  const cells = new Map(all.cells.map((cell) => [`${cell.quantity}\n${cell.speaker}`, cell]));
  const head = speakers.map(({ name }) => `<th>${escapeHtml(name)}</th>`).join('');
  const rows = quantities.map((quantity) => {
    const columns = speakers.map(({ id }) => {
      const cell = cells.get(`${quantity.id}\n${id}`);
      if (!cell) return '<td></td>';
      return `<td>${cell.differs ? '<span class="conflict-mark">✗</span> ' : ''}${escapeHtml(cell.latest.text)}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(quantity.title)}</th>${columns.join('')}</tr>`;
  });
  return `<h2>Who says what</h2><div class="scroll"><table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
