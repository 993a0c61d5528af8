import * as vscode from 'vscode';
import type { FigureAnnotation } from '../../core/model/annotation.ts';
import { refTo, type Relation, type RelationKind } from '../../core/model/relation.ts';
import type { ClaimDetail } from '../../worker/protocol.ts';
import { toRange, type LiveArticle } from '../articles/liveArticle.ts';
import { commandLink, escapeText, shorten, wordsLink } from '../markdown.ts';
import { setting } from '../settings.ts';
import { figureNumber, formatDate, RELATION_ORDER, relationCount, relationWord, statusWord } from '../wording.ts';
import { conclusionLine, evidenceLine, sourceLine } from './claimLines.ts';
import { relatedRows, type RelatedRow } from './relatedRows.ts';
import { asDataUri, intervalPicture, type ThemeKind } from './intervalPicture.ts';

/** Conclusion, what can be done, who says so, what the other articles say and why, a picture of it, and the words that all this was read from. */
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
    const why = live.article.sinceReview?.marks.includes(figure)
      ? t('It came after this article was reviewed, and is compared with other figures once you accept it or leave it open.')
      : t('This figure makes no claim that could be compared.');
    return markdown([what.filter((part) => part !== null).join(' · '), why, actions]);
  }
  const shown = relatedRows(detail.related);
  // Above the table: a hover is low, and what can be done should be seen without scrolling.
  const lines = [`${conclusionLine(detail)} — _${statusWord(figure.status)}_`, countLine(detail), sourceLine(detail.claim, text), actions];
  return markdown([lines.join('  \n'), shown.length > 0 ? table(live, shown) : null, picture(detail, shown), evidenceLine(figure, text)]);
}

/** What is settled stands out; pairs that decide nothing are counted all the same. */
function countLine({ counts }: ClaimDetail): string {
  const kinds = RELATION_ORDER.filter((kind) => counts[kind] > 0);
  const isSettled = (kind: RelationKind): boolean => kind !== 'uncertain' && kind !== 'scope';
  const settled = kinds.filter(isSettled).map((kind) => relationCount(kind, counts[kind]));
  const open = kinds.filter((kind) => !isSettled(kind)).map((kind) => relationCount(kind, counts[kind]));
  const first = settled.length > 0 ? `**${settled.join(' · ')}**` : vscode.l10n.t('No other figure can be compared with it directly');
  return [first, ...open].join(' · ');
}

function table(live: LiveArticle, related: readonly RelatedRow[]): string {
  const { t } = vscode.l10n;
  const head = ['', t('figure'), t('who says'), t('as of'), t('article'), t('why')].map(unbroken);
  const rows = related.map(({ relation, claim, repeats }) => {
    const { figure, speakers, file, outlet, title, published } = claim;
    const uri = live.folder.uriOf(file);
    const asOf = figure.claim?.asOf ?? null;
    // The day of publication is told once: where the figure holds for it, in the column before.
    const day = published === null || published === asOf ? null : formatDate(published);
    const place =
      file === live.file ? t('this article') : [outlet ?? shorten(title ?? file, 30), day].filter((part) => part !== null).join(', ');
    const article = repeats > 0 ? t('{0} and {1} more', place, repeats) : place;
    return [
      unbroken(escapeText(relationWord(relation.relation))),
      wordsLink(unbroken(escapeText(shorten(figure.text, 32))), uri, toRange(claim.range)),
      escapeText(shorten(speakers.join(', ') || t('the article'), 40)),
      asOf === null ? '–' : unbroken(escapeText(formatDate(asOf))),
      wordsLink(escapeText(article), uri, toRange(claim.range)),
      escapeText(shorten(reason(relation), 70)),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The rule in words, or a person's verdict with its note. */
function reason({ by, why, note }: Relation): string {
  const { t } = vscode.l10n;
  // The days stand in a column of their own.
  if (by === 'analysis') return why.replace(/ \([\d, -]+\)$/, '');
  return note === undefined || note === '' ? t('verdict of {0}', by) : t('verdict of {0}: {1}', by, note);
}

/** Short cells stay on one line; the long ones may wrap. */
const unbroken = (cell: string): string => cell.replaceAll(' ', '\u00a0');

function picture({ claim }: ClaimDetail, related: readonly RelatedRow[]): string | null {
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
  return links.join(' · ');
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
