import * as vscode from 'vscode';
import { CORPUS_FILE } from '../../core/sidecar/sidecarName.ts';
import type { Act } from '../acts/act.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';

/** Undo and redo of acts, apart from the editor's own: Ctrl+Z in an article takes its text back, not decisions. */
export function registerHistory({ acts, turns }: Services): vscode.Disposable {
  const { t } = vscode.l10n;
  const say = (message: string): void => void vscode.window.setStatusBarMessage(message, 5000);
  const takeBack = async (steps: number): Promise<void> => {
    let done = 0;
    while (done < steps && (await acts.undo())) done++;
    if (done > 0) say(done === 1 ? t('Corroborate: 1 act was taken back.') : t('Corroborate: {0} acts were taken back.', done));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.undoAct', async () => {
      const { undone } = await turns.take(async () => ({ undone: acts.undo() }));
      const act = await undone;
      if (act) say(t('Corroborate: taken back in {0}: {1}', filesOf(act, 60), act.label));
      // An act that cannot be taken back stays, and says why itself.
      else if (acts.history.length === 0) say(t('Corroborate: there is nothing to take back.'));
    }),
    vscode.commands.registerCommand('corroborate.redoAct', async () => {
      const { redone } = await turns.take(async () => ({ redone: acts.redo() }));
      const act = await redone;
      say(act ? t('Corroborate: done again in {0}: {1}', filesOf(act, 60), act.label) : t('Corroborate: there is nothing to do again.'));
    }),
    vscode.commands.registerCommand('corroborate.showHistory', async () => {
      const done = [...acts.history].reverse();
      const items = done.map(({ act, at }, index) => ({
        label: act.label,
        description: at.toLocaleTimeString(vscode.env.language),
        detail: filesOf(act, 160),
        steps: index + 1,
      }));
      const chosen = await vscode.window.showQuickPick(items, {
        title: t('Annotation History'),
        placeHolder:
          items.length === 0 ? t('Nothing was decided in this window yet.') : t('Choose an act to take back everything down to it'),
        matchOnDetail: true,
      });
      if (chosen) await takeBack(chosen.steps);
    }),
  );
}

/** The articles that an act is about, which need not be open, in at most so many letters. */
const filesOf = ({ articles }: Act, letters: number): string =>
  shorten(articles.map(({ address }) => address.file).join(', ') || CORPUS_FILE, letters);
