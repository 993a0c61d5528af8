import * as vscode from 'vscode';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { refTo } from '../../core/model/relation.ts';
import type { ClaimDetail, RelatedClaim } from '../../worker/protocol.ts';
import { toRange, type LiveArticle } from '../articles/liveArticle.ts';
import { commandLink, escapeText, shorten, wordsLink } from '../markdown.ts';
import { setting } from '../settings.ts';
import { figureNumber, formatDate, RELATION_ORDER, relationCount, relationWord, statusWord } from '../wording.ts';
import { conclusionLine, evidenceLine, sourceLine } from './claimLines.ts';
import { asDataUri, intervalPicture, type ThemeKind } from './intervalPicture.ts';

/** Rows of other claims: more would need scrolling; the board shows all. */
const ROWS = 5;

/** Conclusion, who says so, what the other articles say and why, a picture of it, and what can be done. */
export function figureHover(live: LiveArticle, figure: FigureAnnotation, detail: ClaimDetail | null): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { text } = live.article;
  const actions = actionLine(live, figure, detail);
  if (!detail) {
    const what = [
      `**${escapeText(figureNumber(figure))}**`,
      figure.counted === null ? null : escapeText(figure.counted),
      `_${statusWord(figure.status)}_`,
    ];
    return markdown([what.filter((part) => part !== null).join(' · '), t('This figure makes no claim that could be compared.'), actions]);
  }
  const shown = detail.related.slice(0, ROWS);
  const counts = RELATION_ORDER.filter((kind) => detail.counts[kind] > 0).map((kind) => relationCount(kind, detail.counts[kind]));
  return markdown([
    `${conclusionLine(detail)} — _${statusWord(figure.status)}_`,
    [sourceLine(detail.claim, text), evidenceLine(figure, text)].filter((line) => line !== null).join('  \n'),
    // Above the table: a hover is low, and what can be done should be seen without scrolling.
    `${counts.length > 0 ? `**${counts.join(' · ')}**` : t('No other figure of the corpus is about the same thing.')} — ${actions}`,
    shown.length > 0 ? table(live, shown) : null,
    picture(detail, shown),
  ]);
}

function table(live: LiveArticle, related: readonly RelatedClaim[]): string {
  const { t } = vscode.l10n;
  const head = ['', t('figure'), t('who says'), unbroken(t('as of')), t('article'), t('why')];
  const rows = related.map(({ relation, claim }) => {
    const { figure, speakers, file, outlet, title, published } = claim;
    const uri = live.folder.uriOf(file);
    const article =
      file === live.file
        ? t('this article')
        : [outlet ?? shorten(title ?? file, 30), published && formatDate(published)].filter((part) => !!part).join(', ');
    return [
      unbroken(escapeText(relationWord(relation.relation))),
      wordsLink(escapeText(shorten(figure.text, 40)), uri, toRange(claim.range)),
      escapeText(shorten(speakers.join(', ') || t('the article'), 40)),
      figure.claim?.asOf ? unbroken(escapeText(formatDate(figure.claim.asOf))) : '–',
      wordsLink(escapeText(article), uri, toRange(claim.range)),
      escapeText(shorten(relation.note ?? relation.why, 70)),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Short cells stay on one line; the long ones may wrap. */
const unbroken = (cell: string): string => cell.replaceAll(' ', '\u00a0');

function picture({ claim }: ClaimDetail, related: readonly RelatedClaim[]): string | null {
  if (related.length === 0 || !setting('hover.picture')) return null;
  const rows = [
    { figure: claim.figure, relation: null, label: shorten(claim.figure.text, 24) },
    ...related.map(({ relation, claim: other }) => ({
      figure: other.figure,
      relation: relation.relation,
      label: shorten(other.figure.text, 24),
    })),
  ];
  const svg = intervalPicture(rows, themeKind());
  return svg && `![${escapeText(vscode.l10n.t('The figures above on one scale'))}](${asDataUri(svg)})`;
}

function actionLine(live: LiveArticle, figure: FigureAnnotation, detail: ClaimDetail | null): string {
  const { t } = vscode.l10n;
  const target = { corpus: live.folder.id, file: live.file, id: figure.id };
  const links = [
    ...(figure.status === 'accepted' ? [] : [commandLink(t('Accept'), 'corroborate.accept', target)]),
    commandLink(t('Edit…'), 'corroborate.correct', target),
    ...(figure.status === 'rejected' ? [] : [commandLink(t('Reject'), 'corroborate.reject', target)]),
    ...(detail ? [commandLink(t('Show on the board'), 'corroborate.showOnBoard', refTo(live.file, figure.id))] : []),
  ];
  const more = (detail?.related.length ?? 0) - ROWS;
  return links.join(' · ') + (more > 0 ? ` — ${t('{0} more on the board', more)}` : '');
}

function markdown(parts: readonly (string | null)[]): vscode.MarkdownString {
  const content = new vscode.MarkdownString(parts.filter((part) => part !== null && part !== '').join('\n\n'));
  content.isTrusted = { enabledCommands: ['corroborate.accept', 'corroborate.correct', 'corroborate.reject', 'corroborate.showOnBoard'] };
  return content;
}

function themeKind(): ThemeKind {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.Dark:
      return 'dark';
    case vscode.ColorThemeKind.HighContrast:
      return 'high-contrast';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'high-contrast-light';
  }
}
