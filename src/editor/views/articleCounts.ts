import * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';

export const isUndated = ({ published }: ArticleSummary): boolean => published === null;

/** What is left to do in each corpus, for the line above the Articles view: without dates nothing can be said of growth. */
export class ArticleCounts {
  readonly #counts = new Map<string, { readonly undated: number; readonly all: number; readonly open: number; readonly decided: number }>();

  count(folder: CorpusFolder, summaries: readonly ArticleSummary[]): void {
    this.#counts.set(folder.id, {
      undated: summaries.filter(isUndated).length,
      all: summaries.length,
      open: summaries.reduce((sum, { suggested }) => sum + suggested, 0),
      decided: summaries.reduce((sum, { accepted, rejected }) => sum + accepted + rejected, 0),
    });
  }

  /** @param folders the corpora that are open now @returns empty where nothing needs to be said, or where the empty view itself says where to go on */
  message(folders: readonly CorpusFolder[], undatedOnly: boolean): string {
    const { t } = vscode.l10n;
    let [undated, all, open, decided] = [0, 0, 0, 0];
    for (const { id } of folders) {
      const counts = this.#counts.get(id);
      undated += counts?.undated ?? 0;
      all += counts?.all ?? 0;
      open += counts?.open ?? 0;
      decided += counts?.decided ?? 0;
    }
    if (undatedOnly)
      return undated === 0 ? '' : t('Only articles without a date: {0} of {1}. Select them and choose “Set Date…”.', undated, all);
    const lines = [
      ...(decided > 0 && open === 0 ? [t('Every suggestion is decided. Next: show the board, or export the corpus.')] : []),
      ...(undated > 0 ? [t('{0} of {1} articles have no date.', undated, all)] : []),
    ];
    return lines.join(' ');
  }
}
