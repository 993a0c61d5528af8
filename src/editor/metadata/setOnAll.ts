import * as vscode from 'vscode';
import type { Metadata } from '../../core/model/metadata.ts';
import type { Act, ArticleChanges } from '../acts/act.ts';
import type { Services } from '../services.ts';
import type { ChosenArticle } from './chosenArticles.ts';

/** Sets the same metadata on all of them, as one act. */
export async function setOnAll(
  services: Services,
  label: string,
  articles: readonly ChosenArticle[],
  metadata: Partial<Metadata>,
): Promise<boolean> {
  return setOnEach(
    services,
    label,
    articles.map(({ address }) => ({ address, changes: [{ type: 'set-metadata', metadata }] })),
  );
}

/** One act for many articles, with the way back offered at once: nobody looks through forty sidecars. */
export async function setOnEach(services: Services, label: string, articles: readonly ArticleChanges[]): Promise<boolean> {
  const { t } = vscode.l10n;
  const [first] = articles;
  if (!first) return false;
  const named = articles.length === 1 ? t('{0} ({1})', label, first.address.file) : t('{0} ({1} articles)', label, articles.length);
  const act: Act = { label: named, articles, corpusFile: null };
  const done = await services.acts.perform(act);
  if (done && articles.length > 1) services.background(offerUndo(services, act));
  return done;
}

async function offerUndo({ acts }: Services, act: Act): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const choice = await vscode.window.showInformationMessage(act.label, undo);
  // Something else may have been done since: that is not what the button says.
  if (choice === undo && acts.history.at(-1)?.act === act) await acts.undo();
}
