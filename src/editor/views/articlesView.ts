import * as vscode from 'vscode';
import type { DocumentStatus } from '../../core/model/metadata.ts';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText } from '../markdown.ts';
import type { Services } from '../services.ts';
import { documentStatusWord, formatDate } from '../wording.ts';
import { DateCounts, isUndated } from './dateCounts.ts';

type Node =
  | { readonly kind: 'folder'; readonly folder: CorpusFolder }
  | { readonly kind: 'article'; readonly address: ArticleAddress; readonly summary: ArticleSummary };

/** Every article with its status, what is left to decide, and what contradicts it; or, by a command, those alone whose date nobody knows. */
export function registerArticlesView(services: Services): vscode.Disposable {
  const { corpora, corpus } = services;
  const dates = new DateCounts();
  let undatedOnly = false;
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => (node.kind === 'folder' ? folderItem(node.folder) : articleItem(node.address, node.summary)),
    getChildren: async (node) => {
      if (node?.kind === 'article') return [];
      if (node) return articlesOf(node.folder);
      const folders = corpora.folders.filter((folder) => folder.files.size > 0);
      const [only] = folders;
      return folders.length === 1 && only ? articlesOf(only) : folders.map((folder): Node => ({ kind: 'folder', folder }));
    },
  };
  const articlesOf = async (folder: CorpusFolder): Promise<Node[]> => {
    const summaries = await corpus.request('articles', { corpus: folder.id });
    dates.count(folder, summaries);
    view.message = dates.message(corpora.folders, undatedOnly);
    const shown = undatedOnly ? summaries.filter(isUndated) : summaries;
    return shown.map((summary) => ({ kind: 'article', address: { folder, file: summary.file }, summary }));
  };
  const view = vscode.window.createTreeView('corroborate.articles', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const show = async (undated: boolean): Promise<void> => {
    undatedOnly = undated;
    await vscode.commands.executeCommand('setContext', 'corroborate.undatedOnly', undated);
    changed.fire(undefined);
    await vscode.commands.executeCommand('corroborate.articles.focus');
  };
  return vscode.Disposable.from(
    changed,
    view,
    vscode.commands.registerCommand('corroborate.showUndatedArticles', () => show(true)),
    vscode.commands.registerCommand('corroborate.showAllArticles', () => show(false)),
    corpora.onDidChange(() => changed.fire(undefined)),
  );
}

function folderItem(folder: CorpusFolder): vscode.TreeItem {
  const item = new vscode.TreeItem(folder.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = folder.id;
  item.iconPath = new vscode.ThemeIcon('folder');
  item.description = vscode.l10n.t('{0} articles', folder.files.size);
  return item;
}

function articleItem({ folder, file }: ArticleAddress, summary: ArticleSummary): vscode.TreeItem {
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
