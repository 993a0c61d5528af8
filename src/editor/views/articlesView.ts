import * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { ArticleArrangement } from './articleArrangement.ts';
import { articleItem, folderItem, groupItem } from './articleItems.ts';
import { groupArticles, sortArticles, type ArticleGroup } from './articleOrder.ts';
import { ArticleCounts, isUndated } from './articleCounts.ts';

type Node =
  | { readonly kind: 'folder'; readonly folder: CorpusFolder }
  | { readonly kind: 'group'; readonly folder: CorpusFolder; readonly group: ArticleGroup; readonly addresses: readonly ArticleAddress[] }
  | { readonly kind: 'article'; readonly address: ArticleAddress; readonly summary: ArticleSummary };

/** Every article with its status, what is left to decide, and what contradicts it, sorted and grouped as one likes; or, by a command, those alone whose date nobody knows. */
export function registerArticlesView(services: Services): vscode.Disposable {
  const { context, corpora, summaries } = services;
  const counts = new ArticleCounts();
  const arrangement = new ArticleArrangement(context.workspaceState);
  let undatedOnly = false;
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => {
      switch (node.kind) {
        case 'folder':
          return folderItem(node.folder);
        case 'group':
          return groupItem(node.folder, arrangement.grouping, node.group);
        case 'article':
          return articleItem(node.address, node.summary);
      }
    },
    getChildren: async (node) => {
      switch (node?.kind) {
        case 'article':
          return [];
        case 'group':
          return articleNodes(node.folder, node.group.summaries);
        case 'folder':
          return childrenOf(node.folder);
        case undefined: {
          const folders = corpora.folders.filter((folder) => folder.files.size > 0);
          const [only] = folders;
          return folders.length === 1 && only ? childrenOf(only) : folders.map((folder): Node => ({ kind: 'folder', folder }));
        }
      }
    },
  };
  const childrenOf = async (folder: CorpusFolder): Promise<Node[]> => {
    const listed = await summaries.of(folder);
    counts.count(folder, listed);
    view.message = counts.message(corpora.folders, undatedOnly);
    const shown = sortArticles(undatedOnly ? listed.filter(isUndated) : listed, arrangement.sort);
    const { grouping } = arrangement;
    if (grouping === 'none') return articleNodes(folder, shown);
    return groupArticles(shown, grouping).map((group) => {
      const addresses = group.summaries.map(({ file }) => ({ folder, file }));
      return { kind: 'group', folder, group, addresses };
    });
  };
  const view = vscode.window.createTreeView('corroborate.articles', {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const update = (): void => {
    view.description = arrangement.description;
    changed.fire(undefined);
  };
  const show = async (undated: boolean): Promise<void> => {
    undatedOnly = undated;
    await vscode.commands.executeCommand('setContext', 'corroborate.undatedOnly', undated);
    changed.fire(undefined);
    await vscode.commands.executeCommand('corroborate.articles.focus');
  };
  update();
  return vscode.Disposable.from(
    changed,
    arrangement,
    view,
    vscode.commands.registerCommand('corroborate.showUndatedArticles', () => show(true)),
    vscode.commands.registerCommand('corroborate.showAllArticles', () => show(false)),
    arrangement.onDidChange(update),
    corpora.onDidChange(() => changed.fire(undefined)),
  );
}

const articleNodes = (folder: CorpusFolder, summaries: readonly ArticleSummary[]): Node[] =>
  summaries.map((summary) => ({ kind: 'article', address: { folder, file: summary.file }, summary }));
