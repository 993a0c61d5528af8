import * as vscode from 'vscode';
import type { Metadata } from '../../core/model/metadata.ts';
import type { Act, ArticleChanges } from '../acts/act.ts';
import { offerCommands } from '../offerCommands.ts';
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
  const { t } = vscode.l10n;
  const undo = t('Undo');
  const choice = await vscode.window.showInformationMessage(act.label, undo);
  if (choice !== undo) return;
  await acts.settled();
  if (acts.history.at(-1)?.asked === act) {
    await acts.undo();
    return;
  }
  // Something else was done since: that is not what the button says.
  if (acts.history.some(({ asked }) => asked === act)) {
    await offerCommands(
      t('“{0}” was not taken back, for other things were decided since. The history lists them, the latest first.', act.label),
      { label: t('Annotation History'), command: 'corroborate.showHistory' },
    );
  } else {
    void vscode.window.showInformationMessage(t('“{0}” was taken back before.', act.label));
  }
}
