import * as vscode from 'vscode';
import type { ActorSummary, ActorMentionPlace } from '../../worker/protocol.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { ACTOR_TYPES } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { actorTypeWord } from '../wording.ts';
import { activeFolder } from './activeFolder.ts';

/** Actors that are only suggested are hidden behind one node: a corpus may name thousands. */
type Node =
  | { readonly kind: 'group'; readonly registered: boolean; readonly actors: readonly ActorSummary[]; readonly folder: CorpusFolder }
  | { readonly kind: 'actor'; readonly actor: ActorSummary; readonly folder: CorpusFolder }
  | { readonly kind: 'mention'; readonly place: ActorMentionPlace; readonly folder: CorpusFolder };

/** Who acts: the registry first, suggested actors apart, each with the places where it stands. */
export function registerActorsView(services: Services): vscode.Disposable {
  const { corpora, corpus } = services;
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: treeItem,
    getChildren: async (node) => {
      if (node?.kind === 'mention') return [];
      if (node?.kind === 'group') return node.actors.map((actor): Node => ({ kind: 'actor', actor, folder: node.folder }));
      if (node?.kind === 'actor') {
        const detail = await corpus.request('actor', { corpus: node.folder.id, actor: node.actor.id });
        return (detail?.mentions ?? []).map((place): Node => ({ kind: 'mention', place, folder: node.folder }));
      }
      const folder = activeFolder(services);
      if (!folder) return [];
      const actors = await corpus.request('actors', { corpus: folder.id });
      const groups = [true, false].map((registered): Node & { kind: 'group' } => ({
        kind: 'group',
        registered,
        actors: actors.filter((actor) => actor.registered === registered && (registered || actor.mentions + actor.quotes > 0)),
        folder,
      }));
      return groups.filter((group) => group.actors.length > 0);
    },
  };
  const view = vscode.window.createTreeView('corroborate.actors', { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    changed,
    view,
    corpora.onDidChange(() => changed.fire(undefined)),
  );
}

function treeItem(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.registered, node.actors.length);
    case 'actor':
      return actorItem(node.actor, node.folder);
    case 'mention':
      return mentionItem(node.place, node.folder);
  }
}

function groupItem(registered: boolean, count: number): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(registered ? t('In the registry') : t('Suggested'), vscode.TreeItemCollapsibleState.Expanded);
  item.id = registered ? 'registered' : 'suggested';
  item.description = String(count);
  return item;
}

const TYPE_ICONS = {
  person: 'person',
  organization: 'organization',
  gpe: 'globe',
  location: 'location',
  group: 'symbol-namespace',
} as const satisfies Record<(typeof ACTOR_TYPES)[number], string>;

function actorItem(actor: ActorSummary, folder: CorpusFolder): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(plainText(actor.name), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${folder.id}#${actor.id}`;
  item.contextValue = actor.registered ? 'actor' : 'suggestedActor';
  item.iconPath = new vscode.ThemeIcon(TYPE_ICONS[actor.type]);
  const mentions = actor.mentions === 1 ? t('1 mention') : t('{0} mentions', actor.mentions);
  const articles = actor.articles === 1 ? t('1 article') : t('{0} articles', actor.articles);
  item.description = `${mentions} · ${articles}`;
  item.tooltip = plainText([actor.name, actorTypeWord(actor.type), ...actor.aliases].join(' · '));
  item.accessibilityInformation = { label: `${actor.name}, ${actorTypeWord(actor.type)}, ${item.description}` };
  return item;
}

function mentionItem({ file, range, words, sentence, role }: ActorMentionPlace, folder: CorpusFolder): vscode.TreeItem {
  const { t } = vscode.l10n;
  const item = new vscode.TreeItem(plainText(shorten(sentence.replace(/\s+/g, ' '), 120)));
  item.iconPath = new vscode.ThemeIcon(role === 'speaker' ? 'comment' : 'circle-small');
  item.description = file;
  item.tooltip = plainText(sentence);
  item.accessibilityInformation = { label: t('{0} in {1}: {2}', words, file, sentence) };
  item.command = { command: 'vscode.open', title: t('Open at Words'), arguments: [folder.uriOf(file), { selection: toRange(range) }] };
  return item;
}
