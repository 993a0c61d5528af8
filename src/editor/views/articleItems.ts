import * as vscode from 'vscode';
import type { DocumentStatus } from '../../core/model/metadata.ts';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText } from '../markdown.ts';
import { documentStatusWord, formatDate } from '../wording.ts';
import type { ArticleGroup, ArticleGrouping } from './articleOrder.ts';
import { isUndated } from './articleCounts.ts';

/** One of several corpora. */
export function folderItem(folder: CorpusFolder): vscode.TreeItem {
  const item = new vscode.TreeItem(folder.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = folder.id;
  item.iconPath = new vscode.ThemeIcon('folder');
  item.description = vscode.l10n.t('{0} articles', folder.files.size);
  return item;
}

/** A heading with its articles. `contextValue` begins as an article's: what is done to a heading is done to all of them. */
export function groupItem(folder: CorpusFolder, grouping: ArticleGrouping, { key, summaries }: ArticleGroup): vscode.TreeItem {
  const { t } = vscode.l10n;
  const label = headingOf(folder, grouping, key);
  const item = new vscode.TreeItem(plainText(label), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${folder.id}#${grouping}:${key ?? ''}`;
  item.contextValue = 'articleGroup';
  item.iconPath = new vscode.ThemeIcon(groupIcon(grouping, key));
  const left = summaries.reduce((sum, { suggested }) => sum + suggested, 0);
  const conflicts = summaries.reduce((sum, each) => sum + each.conflicts, 0);
  const facts = [
    summaries.length === 1 ? t('1 article') : t('{0} articles', summaries.length),
    left > 0 ? t('{0} left', left) : t('nothing left'),
  ];
  item.description = [...facts, ...(conflicts > 0 ? [t('✗ {0}', conflicts)] : [])].join(' · ');
  item.accessibilityInformation = { label: [label, ...facts, ...(conflicts > 0 ? [t('{0} conflicts', conflicts)] : [])].join(', ') };
  return item;
}

function headingOf(folder: CorpusFolder, grouping: ArticleGrouping, key: string | null): string {
  const { t } = vscode.l10n;
  switch (grouping) {
    case 'folder':
      return key ?? folder.name;
    case 'status':
      return documentStatusWord((key ?? 'new') as DocumentStatus);
    case 'outlet':
      return key ?? t('No outlet');
    case 'month':
      return key === null ? t('No date') : formatDate(key);
    case 'none':
      return folder.name;
  }
}

function groupIcon(grouping: ArticleGrouping, key: string | null): string {
  switch (grouping) {
    case 'folder':
    case 'none':
      return 'folder';
    case 'status':
      return statusIcon((key ?? 'new') as DocumentStatus);
    case 'outlet':
      return 'broadcast';
    case 'month':
      return 'calendar';
  }
}

export function articleItem({ folder, file }: ArticleAddress, summary: ArticleSummary): vscode.TreeItem {
  const { t } = vscode.l10n;
  const uri = folder.uriOf(file);
  const item = new vscode.TreeItem(plainText(summary.title ?? file));
  item.id = `${folder.id}#${file}`;
  item.contextValue = 'article';
  item.iconPath = new vscode.ThemeIcon(statusIcon(summary.status));
  const facts = [
    documentStatusWord(summary.status),
    summary.suggested > 0 ? t('{0} left', summary.suggested) : t('nothing left'),
    ...(summary.conflicts > 0 ? [t('✗ {0}', summary.conflicts)] : []),
    ...(isUndated(summary) ? [t('no date')] : []),
    ...(summary.sinceReview > 0 ? [t('{0} changed since', summary.sinceReview)] : []),
    ...(summary.orphans > 0 ? [t('{0} orphans', summary.orphans)] : []),
  ];
  item.description = facts.join(' · ');
  const lines = [
    file,
    [summary.outlet, summary.published && formatDate(summary.published)].filter((part) => !!part).join(', '),
    t('{0} suggested, {1} accepted, {2} rejected', summary.suggested, summary.accepted, summary.rejected),
    t('{0} figures are contradicted by other articles', summary.conflicts),
    ...(summary.english ? [] : [t('Not in English: only numbers are read.')]),
  ];
  item.tooltip = plainText(lines.filter((line) => line !== '').join('\n')).replaceAll(' \n', '\n');
  item.accessibilityInformation = { label: `${item.label as string}, ${facts.join(', ')}` };
  item.command = { command: 'vscode.open', title: t('Open Article'), arguments: [uri] };
  return item;
}

function statusIcon(status: DocumentStatus): string {
  switch (status) {
    case 'new':
      return 'circle-outline';
    case 'in-progress':
      return 'circle-filled';
    case 'done':
      return 'pass';
    case 'reviewed':
      return 'pass-filled';
  }
}
