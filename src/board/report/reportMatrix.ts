import type { Matrix, MatrixCell, MatrixRow, Speaker } from '../boardModel.ts';
import { figureText } from '../figureText.ts';
import { escapeHtml } from './escape.ts';

/** So many fit on a page. */
const MOST_SPEAKERS = 8;
const MOST_QUANTITIES = 40;

/** Never colour alone. */
const SIGNS: Readonly<Record<MatrixCell['state'], string>> = { conflict: '✗ ', differs: '≠ ', same: '= ', alone: '' };

/** Who says what: the latest figures, for the quantities that several speak of and the speakers who speak of most of them. Empty where nobody else speaks of anything. */
export function reportMatrix({ speakers, rows }: Matrix): string {
  const shared = rows.filter(({ cells }) => cells.length > 1);
  const columns = mostSpeaking(speakers, shared);
  const shown = shared.filter(({ cells }) => cells.filter(({ speaker }) => columns.some(({ id }) => id === speaker)).length > 1);
  if (shown.length === 0) return '';
  const lines = shown.slice(0, MOST_QUANTITIES).map(({ title, context, cells }) => {
    const bySpeaker = new Map(cells.map((cell) => [cell.speaker, cell]));
    const filled = columns.map(({ id }) => matrixCell(bySpeaker.get(id)));
    return `<tr><th scope="row">${escapeHtml(title)} <span class="soft">${escapeHtml(context)}</span></th>${filled.join('')}</tr>`;
  });
  const head = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  return (
    '<section><h2>Who says what</h2><p class="soft">The latest figure of each speaker. ✗ contradicts another, ≠ another number, = the same number</p>' +
    `<div class="scroll"><table class="matrix"><thead><tr><td></td>${head}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div></section>`
  );
}

function mostSpeaking(speakers: readonly Speaker[], rows: readonly MatrixRow[]): readonly Speaker[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) for (const { speaker } of cells) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const count = ({ id }: Speaker): number => counts.get(id) ?? 0;
  return speakers
    .filter((speaker) => count(speaker) > 0)
    .sort((a, b) => count(b) - count(a) || a.rank - b.rank)
    .slice(0, MOST_SPEAKERS);
}

function matrixCell(cell: MatrixCell | undefined): string {
  if (!cell) return '<td></td>';
  return `<td class="${cell.state}"><span title="${escapeHtml(cell.claim.words)}">${SIGNS[cell.state]}${escapeHtml(figureText(cell.claim))}</span></td>`;
}
