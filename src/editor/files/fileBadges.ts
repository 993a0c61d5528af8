import * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { onSettingChange, setting } from '../settings.ts';
import { documentStatusWord } from '../wording.ts';

/** Progress of articles in the Explorer: ✓ done, ✓✓ reviewed, … in progress, ! contradicted. "Suggested" never counts as done. */
export function registerFileBadges({ corpora, summaries, background }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const shown = new Map<CorpusFolder, ReadonlyMap<string, ArticleSummary>>();
  const update = async (folder: CorpusFolder): Promise<void> => {
    if (!setting('fileBadges')) return;
    const articles = await summaries.of(folder);
    shown.set(folder, new Map(articles.map((article) => [article.file, article])));
    changed.fire(undefined);
  };
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => {
      const address = setting('fileBadges') ? corpora.addressOf(uri) : undefined;
      const summary = address && shown.get(address.folder)?.get(address.file);
      return summary && badge(summary);
    },
  };
  return vscode.Disposable.from(
    changed,
    corpora.onDidChange((folder) => background(update(folder))),
    onSettingChange(['fileBadges'], () => corpora.folders.forEach((folder) => background(update(folder)))),
    vscode.window.registerFileDecorationProvider(provider),
  );
}

function badge({ status, suggested, conflicts }: ArticleSummary): vscode.FileDecoration | undefined {
  const { t } = vscode.l10n;
  const tooltip = [
    documentStatusWord(status),
    t('{0} suggestions left', suggested),
    ...(conflicts > 0 ? [t('{0} figures contradicted', conflicts)] : []),
  ].join(', ');
  switch (status) {
    case 'reviewed':
      return new vscode.FileDecoration('✓✓', tooltip);
    case 'done':
      return new vscode.FileDecoration('✓', tooltip);
    case 'in-progress':
      return new vscode.FileDecoration('…', tooltip);
    case 'new':
      return conflicts > 0 ? new vscode.FileDecoration('!', tooltip) : undefined;
  }
}
