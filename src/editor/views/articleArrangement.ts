import * as vscode from 'vscode';
import { askChoice } from '../commands/askChoice.ts';
import { ARTICLE_GROUPINGS, ARTICLE_SORTS, type ArticleGrouping, type ArticleSort } from './articleOrder.ts';

/** Keys in the workspace's storage. */
const SORT = 'articles.sort';
const GROUPING = 'articles.grouping';

/** How the Articles view is sorted and grouped, as the person left it in this workspace. */
export class ArticleArrangement implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #commands: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    const { t } = vscode.l10n;
    this.#commands = vscode.Disposable.from(
      vscode.commands.registerCommand('corroborate.sortArticles', async () =>
        this.#keep(SORT, await askChoice(t('Sort the articles'), ARTICLE_SORTS, sortWord, this.sort)),
      ),
      vscode.commands.registerCommand('corroborate.groupArticles', async () =>
        this.#keep(GROUPING, await askChoice(t('Group the articles'), ARTICLE_GROUPINGS, groupingWord, this.grouping)),
      ),
    );
  }

  get sort(): ArticleSort {
    const kept = this.#memento.get<string>(SORT);
    return ARTICLE_SORTS.find((each) => each === kept) ?? 'file';
  }

  get grouping(): ArticleGrouping {
    const kept = this.#memento.get<string>(GROUPING);
    return ARTICLE_GROUPINGS.find((each) => each === kept) ?? 'none';
  }

  /** For the heading of the view; empty where everything is as it is by itself. */
  get description(): string {
    const { sort, grouping } = this;
    return [grouping === 'none' ? '' : groupingWord(grouping), sort === 'file' ? '' : sortWord(sort)]
      .filter((part) => part !== '')
      .join(' · ');
  }

  dispose(): void {
    this.#changed.dispose();
    this.#commands.dispose();
  }

  async #keep(key: string, choice: string | undefined): Promise<void> {
    if (choice === undefined) return;
    await this.#memento.update(key, choice);
    this.#changed.fire();
  }
}

function sortWord(sort: ArticleSort): string {
  const { t } = vscode.l10n;
  switch (sort) {
    case 'file':
      return t('by file name');
    case 'title':
      return t('by headline');
    case 'newest':
      return t('newest first');
    case 'oldest':
      return t('oldest first');
    case 'outlet':
      return t('by outlet');
    case 'status':
      return t('by status');
    case 'open':
      return t('most suggestions left first');
    case 'conflicts':
      return t('most conflicts first');
  }
}

function groupingWord(grouping: ArticleGrouping): string {
  const { t } = vscode.l10n;
  switch (grouping) {
    case 'none':
      return t('not in groups');
    case 'folder':
      return t('in folders');
    case 'status':
      return t('in groups by status');
    case 'outlet':
      return t('in groups by outlet');
    case 'month':
      return t('in groups by month');
  }
}
