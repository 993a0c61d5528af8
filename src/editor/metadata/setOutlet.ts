import * as vscode from 'vscode';
import { chosenItems } from '../commands/chosenItems.ts';
import type { Services } from '../services.ts';
import { chosenArticles, sharedValue, type ChosenArticle } from './chosenArticles.ts';
import { setOnAll } from './setOnAll.ts';

interface OutletItem extends vscode.QuickPickItem {
  /** Null: not known. */
  readonly outlet: string | null;
}

/** Set Outlet… : who published the active article, or all that are selected. */
export function registerSetOutlet(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setOutlet', async (clicked: unknown, selected: unknown) =>
    setOutlet(services, await chosenArticles(services, clicked, selected)),
  );
}

export async function setOutlet(services: Services, articles: readonly ChosenArticle[]): Promise<boolean> {
  if (articles.length === 0) return false;
  const { t } = vscode.l10n;
  const chosen = await chooseOutlet(await outletsOf(services, articles), {
    title: articles.length === 1 ? t('Outlet of {0}', articles[0]?.address.file ?? '') : t('Outlet of {0} Articles', articles.length),
    now: sharedValue(articles, 'outlet'),
  });
  if (!chosen) return false;
  const label = chosen.outlet === null ? t('Set outlet to not known') : t('Set outlet to “{0}”', chosen.outlet);
  return setOnAll(services, label, articles, { outlet: chosen.outlet });
}

/** Outlets of the same corpora with their number of articles, most frequent first: one spelling each. */
async function outletsOf({ corpus }: Services, articles: readonly ChosenArticle[]): Promise<OutletItem[]> {
  const counts = new Map<string, number>();
  for (const { id } of new Set(articles.map(({ address }) => address.folder))) {
    for (const { outlet } of await corpus.request('articles', { corpus: id }))
      if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([outlet, count]) => ({ label: outlet, description: vscode.l10n.t('{0} articles', count), outlet }));
}

async function chooseOutlet(
  known: readonly OutletItem[],
  { title, now }: { readonly title: string; readonly now: string | null },
): Promise<OutletItem | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<OutletItem>();
  pick.title = title;
  pick.placeholder =
    now === null ? t('Type a name, or choose one of this corpus') : t('Now: {0}. Type a name, or choose one of this corpus', now);
  const unknown: OutletItem = { label: t('$(circle-slash) Not known'), outlet: null };
  const offer = (): void => {
    const name = pick.value.trim();
    const isNew = name !== '' && !known.some(({ outlet }) => outlet === name);
    pick.items = isNew ? [...known, { label: t('$(add) “{0}”', name), alwaysShow: true, outlet: name }, unknown] : [...known, unknown];
  };
  offer();
  pick.onDidChangeValue(offer);
  return (await chosenItems(pick))?.[0];
}
