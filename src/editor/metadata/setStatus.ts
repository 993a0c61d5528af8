import * as vscode from 'vscode';
import { DOCUMENT_STATUSES } from '../../core/model/metadata.ts';
import type { Services } from '../services.ts';
import { documentStatusWord } from '../wording.ts';
import { chosenArticles } from './chosenArticles.ts';
import { setOnEach } from './setOnAll.ts';

/** Set Article Status… : how far the active article is, or all that are selected. */
export function registerSetStatus(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.setStatus', async (clicked: unknown, selected: unknown): Promise<boolean> => {
    const articles = await chosenArticles(services, clicked, selected);
    if (articles.length === 0) return false;
    const { t } = vscode.l10n;
    const items = DOCUMENT_STATUSES.map((status) => ({ label: documentStatusWord(status), status }));
    const title =
      articles.length === 1 ? t('Status of {0}', articles[0]?.address.file ?? '') : t('Status of {0} Articles', articles.length);
    const chosen = await vscode.window.showQuickPick(items, { title });
    if (!chosen) return false;
    return setOnEach(
      services,
      t('Set status to “{0}”', chosen.label),
      articles.map(({ address }) => ({ address, changes: [{ type: 'set-status', status: chosen.status }] })),
    );
  });
}
