import * as vscode from 'vscode';
import type { Quantity } from '../../core/model/relation.ts';
import type { PlacedClaim } from '../../worker/protocol.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { formatDate, formatNumber } from '../wording.ts';
import { activeFolder } from './activeFolder.ts';

type Node =
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      readonly folder: CorpusFolder;
      readonly claims: ReadonlyMap<string, PlacedClaim>;
    }
  | { readonly kind: 'claim'; readonly claim: PlacedClaim; readonly folder: CorpusFolder };

/** What is counted, contradicted quantities first, each with its claims. */
export function registerQuantitiesView(services: Services): vscode.Disposable {
  const { corpora, corpus } = services;
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => (node.kind === 'quantity' ? quantityItem(node.quantity, node.folder) : claimItem(node.claim, node.folder)),
    getChildren: async (node) => {
      if (node?.kind === 'claim') return [];
      if (node)
        return node.quantity.claims.flatMap((ref): Node[] => {
          const claim = node.claims.get(ref);
          return claim ? [{ kind: 'claim', claim, folder: node.folder }] : [];
        });
      const folder = activeFolder(services);
      if (!folder) return [];
      const quantities = await corpus.request('quantities', { corpus: folder.id });
      const claims = new Map((await corpus.request('claims', { corpus: folder.id })).map((claim) => [claim.ref as string, claim]));
      return quantities.map((quantity): Node => ({ kind: 'quantity', quantity, folder, claims }));
    },
  };
  const view = vscode.window.createTreeView('corroborate.quantities', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    changed,
    view,
    corpora.onDidChange(() => changed.fire(undefined)),
  );
}

function quantityItem(quantity: Quantity, folder: CorpusFolder): vscode.TreeItem {
  const { t } = vscode.l10n;
  const { title, conflicts, claims, low, high } = quantity;
  const item = new vscode.TreeItem(plainText(title), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${folder.id}#${quantity.id}`;
  item.contextValue = 'quantity';
  item.iconPath = new vscode.ThemeIcon(conflicts > 0 ? 'error' : 'symbol-number');
  const range = low === null || high === null ? '' : low === high ? formatNumber(low) : `${formatNumber(low)} … ${formatNumber(high)}`;
  const facts = [
    ...(conflicts > 0 ? [t('✗ {0} conflicts', conflicts)] : []),
    range,
    claims.length === 1 ? t('1 claim') : t('{0} claims', claims.length),
  ];
  item.description = facts.filter((fact) => fact !== '').join(' · ');
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

function claimItem({ figure, speakers, file, outlet, range, sentence }: PlacedClaim, folder: CorpusFolder): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(plainText(shorten(figure.text, 60)));
  const asOf = figure.claim?.asOf;
  item.description = [speakers.join(', ') || t('the article'), asOf ? formatDate(asOf) : '', outlet ?? file]
    .filter((part) => part !== '')
    .join(' · ');
  item.iconPath = new vscode.ThemeIcon(figure.status === 'accepted' ? 'pass' : 'circle-outline');
  item.tooltip = plainText(sentence);
  item.accessibilityInformation = { label: `${figure.text}, ${item.description}` };
  item.command = { command: 'vscode.open', title: t('Open at Words'), arguments: [folder.uriOf(file), { selection: toRange(range) }] };
  return item;
}
