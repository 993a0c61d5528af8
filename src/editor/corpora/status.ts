import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/** Progress of reading in the status bar, cancellable there, and the context keys that welcome views and menus go by. */
export function registerReadingStatus(services: Services): vscode.Disposable {
  const { reader, corpora } = services;
  const item = vscode.window.createStatusBarItem('corroborate.reading', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Corroborate: Reading Articles');
  item.command = { command: 'corroborate.cancelReading', title: vscode.l10n.t('Stop Reading') };
  const show = (): void => {
    const { done, total } = reader.progress;
    const reading = reader.reading && done < total;
    void vscode.commands.executeCommand('setContext', 'corroborate.reading', reading);
    if (!reading) {
      item.hide();
      return;
    }
    item.text = vscode.l10n.t('$(sync~spin) Reading articles: {0} of {1}', done, total);
    item.tooltip = vscode.l10n.t('Corroborate reads the articles of this folder. Click to stop.');
    item.accessibilityInformation = { label: vscode.l10n.t('Reading articles: {0} of {1}. Activate to stop.', done, total) };
    item.show();
  };
  /** Looked for articles at least once: a folder without any has no corpus to tell by. */
  let hasLooked = false;
  const setKeys = (): void => {
    const articles = corpora.folders.reduce((sum, folder) => sum + folder.files.size, 0);
    void vscode.commands.executeCommand('setContext', 'corroborate.active', articles > 0);
    void vscode.commands.executeCommand('setContext', 'corroborate.empty', (hasLooked || corpora.folders.length > 0) && articles === 0);
  };
  return vscode.Disposable.from(
    item,
    reader.onDidProgress(show),
    corpora.onDidChange(setKeys),
    vscode.commands.registerCommand('corroborate.cancelReading', () => reader.cancel()),
    vscode.commands.registerCommand('corroborate.findArticles', async () => {
      await reader.readAgain();
      hasLooked = true;
      setKeys();
    }),
  );
}
