import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { documentStatusWord } from '../wording.ts';

/** How far the active article is, at the right of the status bar: status, suggestions left, or what changed since it was finished. "Suggested" never counts as done. */
export function registerArticleStatus({ articles }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('corroborate.articleStatus', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Corroborate: Article Status');
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const live = document && articles.get(document);
    if (!live) {
      item.hide();
      return;
    }
    const { t } = vscode.l10n;
    const left = live.article.annotations.filter((each) => each.status === 'suggested').length;
    const status = documentStatusWord(live.article.metadata.status);
    const changed = live.article.sinceReview?.marks.length ?? 0;
    if (changed > 0) {
      item.command = 'corroborate.showSinceReview';
      item.text = t('{0} · {1} changed since', status, changed);
      item.tooltip = t('{0} marks of this article were not there when it was set to “{1}”. Click to look at them.', changed, status);
      item.accessibilityInformation = { label: item.tooltip, role: 'button' };
      item.show();
      return;
    }
    item.command = 'corroborate.setStatus';
    item.text = live.article.english ? t('{0} · {1} left', status, left) : t('{0} · {1} left · numbers only', status, left);
    item.tooltip = live.article.english
      ? t('This article: {0}, {1} suggestions left to decide. Click to set its status.', status, left)
      : t('This article is not in English: only its numbers are read.');
    item.accessibilityInformation = { label: t('Article status: {0}, {1} suggestions left', status, left), role: 'button' };
    item.show();
  };
  show();
  return vscode.Disposable.from(item, articles.onDidChange(show), vscode.window.onDidChangeActiveTextEditor(show));
}
