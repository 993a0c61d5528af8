import * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';

export const isUndated = ({ published }: ArticleSummary): boolean => published === null;

/** How many articles of each corpus have no date, for the line above the Articles view: without dates nothing can be said of growth. */
export class DateCounts {
  readonly #counts = new Map<string, { readonly undated: number; readonly all: number }>();

  count(folder: CorpusFolder, summaries: readonly ArticleSummary[]): void {
    this.#counts.set(folder.id, { undated: summaries.filter(isUndated).length, all: summaries.length });
  }

  /** @param folders the corpora that are open now @returns empty where every article has a date */
  message(folders: readonly CorpusFolder[], undatedOnly: boolean): string {
    const { t } = vscode.l10n;
    let [undated, all] = [0, 0];
    for (const { id } of folders) {
      const counts = this.#counts.get(id);
      undated += counts?.undated ?? 0;
      all += counts?.all ?? 0;
    }
    // Without a line of its own the empty view tells where to go on.
    if (undated === 0) return '';
    return undatedOnly
      ? t('Only articles without a date: {0} of {1}. Select them and choose “Set Date…”.', undated, all)
      : t('{0} of {1} articles have no date.', undated, all);
  }
}
