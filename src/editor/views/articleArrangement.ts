import * as vscode from 'vscode';
import { chosenItems } from '../commands/chosenItems.ts';
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
      vscode.commands.registerCommand('corroborate.sortArticles', () =>
        this.#ask(SORT, t('Sort the articles'), ARTICLE_SORTS, this.sort, sortWord),
      ),
      vscode.commands.registerCommand('corroborate.groupArticles', () =>
        this.#ask(GROUPING, t('Group the articles'), ARTICLE_GROUPINGS, this.grouping, groupingWord),
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

  async #ask<Choice extends string>(
    key: string,
    title: string,
    choices: readonly Choice[],
    now: Choice,
    word: (choice: Choice) => string,
  ): Promise<void> {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly choice: Choice }>();
    pick.title = title;
    pick.items = choices.map((choice) => ({ label: `${choice === now ? '$(check)' : '$(blank)'} ${word(choice)}`, choice }));
    pick.activeItems = pick.items.filter(({ choice }) => choice === now);
    const [chosen] = (await chosenItems(pick)) ?? [];
    if (!chosen || chosen.choice === now) return;
    await this.#memento.update(key, chosen.choice);
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
