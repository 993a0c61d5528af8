import * as vscode from 'vscode';
import type { Act } from '../acts/act.ts';
import type { Merge } from '../acts/articleWriter.ts';
import type { Services } from '../services.ts';
import { namesOf } from './conflictNames.ts';
import type { Sides } from './sides.ts';

/**
 * Tells where an act met changes that somebody else (another window, git, a hand edit) made to the same sidecar: what was merged, and what was left as the others decided it,
 * with both sides to compare and the choice to take one's own.
 */
export function registerMergeMessages(services: Services, sides: Sides): vscode.Disposable {
  return services.acts.onDidMerge(({ act, merges }) => {
    for (const merge of merges) services.background(merge.clash ? tellClash(services, sides, act, merge) : tellMerge(sides, merge));
  });
}

async function tellMerge(sides: Sides, { uri, conflicts, merged, yaml }: Merge): Promise<void> {
  const { t } = vscode.l10n;
  const name = vscode.workspace.asRelativePath(uri);
  const show = t('Show Differences');
  const message =
    conflicts.length === 0
      ? t('{0} was changed elsewhere meanwhile; your decision was merged into it.', name)
      : t('{0} was changed elsewhere meanwhile: {1} was deleted there and is back, because you changed it.', name, namesOf(conflicts));
  if ((await vscode.window.showInformationMessage(message, show)) !== show) return;
  await sides.show(uri, merged?.known ?? '', yaml, t('{0}: before ↔ with the changes of both', name));
}

async function tellClash(services: Services, sides: Sides, act: Act, { uri, address, conflicts, clash, yaml }: Merge): Promise<void> {
  if (!clash) return;
  const { t } = vscode.l10n;
  const name = vscode.workspace.asRelativePath(uri);
  const show = t('Show Differences');
  const mine = t('Use Mine');
  const message = t(
    '“{0}”: {1} was changed elsewhere meanwhile and keeps what was decided there on {2}.',
    act.label,
    name,
    namesOf(conflicts),
  );
  let choice = await vscode.window.showWarningMessage(message, show, mine);
  if (choice === show) {
    await sides.show(uri, yaml, clash.yaml, t('{0}: theirs ↔ yours', name));
    choice = await vscode.window.showWarningMessage(message, mine, t('Keep Theirs'));
  }
  if (choice !== mine) return;
  await services.acts.perform({
    label: act.label,
    articles: [{ address, changes: clash.changes, seen: null }],
    corpusFile: act.corpusFile,
  });
}
