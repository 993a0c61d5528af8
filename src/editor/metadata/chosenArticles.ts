import * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import { activeArticle } from '../commands/target.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';

/** An article that a command is about, with what is known of it. */
export interface ChosenArticle {
  readonly address: ArticleAddress;
  readonly summary: ArticleSummary;
}

/**
 * The articles that a command is about: those selected in the Articles view or in the Explorer (a folder stands for all articles below it), else the
 * active one. Tells the person where there is none.
 * @param clicked what a menu hands over first: a node of the view, or an address of the Explorer
 * @param selected the whole selection, which menus hand over second
 */
export async function chosenArticles(services: Services, clicked: unknown, selected: unknown): Promise<readonly ChosenArticle[]> {
  const things: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : clicked === undefined ? [] : [clicked];
  if (things.some((thing) => thing instanceof vscode.Uri && !services.corpora.addressOf(thing))) await services.reader.readAll();
  const addresses = things.length > 0 ? things.flatMap((thing) => addressesOf(services, thing)) : await activeAddress(services);
  const chosen = await withSummaries(services, addresses);
  if (chosen.length === 0)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('None of what is selected is an article of a corpus: choose .txt files in the Articles view or the Explorer.'),
    );
  return chosen;
}

async function activeAddress(services: Services): Promise<ArticleAddress[]> {
  const active = await activeArticle(services);
  return active ? [{ folder: active.live.folder, file: active.live.file }] : [];
}

function addressesOf({ corpora }: Services, thing: unknown): ArticleAddress[] {
  if (thing instanceof vscode.Uri) {
    const address = corpora.addressOf(thing);
    if (address) return [address];
    const below = thing.path.endsWith('/') ? thing.path : `${thing.path}/`;
    return corpora.folders.flatMap(addressesIn).filter(({ folder, file }) => folder.uriOf(file).path.startsWith(below));
  }
  if (typeof thing !== 'object' || thing === null) return [];
  if ('address' in thing) return [thing.address as ArticleAddress];
  if ('addresses' in thing) return [...(thing.addresses as readonly ArticleAddress[])];
  return 'folder' in thing ? addressesIn(thing.folder as CorpusFolder) : [];
}

const addressesIn = (folder: CorpusFolder): ArticleAddress[] => [...folder.files].map((file) => ({ folder, file }));

async function withSummaries({ corpus }: Services, addresses: readonly ArticleAddress[]): Promise<ChosenArticle[]> {
  const chosen: ChosenArticle[] = [];
  for (const folder of new Set(addresses.map((address) => address.folder))) {
    const wanted = new Set(addresses.filter((address) => address.folder === folder).map(({ file }) => file));
    const summaries = await corpus.request('articles', { corpus: folder.id });
    for (const summary of summaries) if (wanted.has(summary.file)) chosen.push({ address: { folder, file: summary.file }, summary });
  }
  return chosen;
}

/** The value that all of them have, null where they differ or have none. */
export function sharedValue(articles: readonly ChosenArticle[], key: 'published' | 'outlet'): string | null {
  const [first, ...others] = new Set(articles.map(({ summary }) => summary[key]));
  return others.length === 0 ? (first ?? null) : null;
}
