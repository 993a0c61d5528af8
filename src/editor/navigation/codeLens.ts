import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { Services } from '../services.ts';
import { onSettingChange, setting } from '../settings.ts';
import { documentStatusWord } from '../wording.ts';

/** One line above the article, where wanted: status, what is left, what is contradicted. More lenses would make prose jump. */
export function registerCodeLens({ articles, corpus }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document, token) => {
      if (!setting('codeLens', document.uri)) return [];
      const live = await articles.read(document);
      if (!live) return [];
      const { t } = vscode.l10n;
      const minimumConfidence = setting('conflicts.minimumConfidence', document.uri);
      const conflicts = await corpus.request('conflicts', { corpus: live.folder.id, file: live.file, minimumConfidence }, token);
      const left = live.article.annotations.filter((each) => each.status === 'suggested').length;
      const lens = (title: string, command: string): vscode.CodeLens =>
        new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command });
      return [
        lens(documentStatusWord(live.article.metadata.status), 'corroborate.setStatus'),
        lens(t('{0} suggestions left', left), 'corroborate.nextSuggestion'),
        lens(t('{0} figures contradicted', conflicts.length), 'corroborate.nextConflict'),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    onSettingChange(['codeLens'], () => changed.fire()),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, provider),
  );
}
