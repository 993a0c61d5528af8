import * as vscode from 'vscode';
import type { LabelDefinition } from '../../core/model/corpusFile.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { LABEL_KEYS } from './reviewKeys.ts';

/** Lets labels of `corroborate.yaml` have keys of their own in review mode: a context key for each free key that a label asks for. */
export function registerLabelKeys(services: Services): vscode.Disposable {
  const bound = new Map<string, boolean>();
  const update = (): void => {
    const labels = activeFolder(services)?.corpusFile.labels ?? [];
    for (const key of LABEL_KEYS) {
      const wanted = labelWithKey(labels, key) !== undefined;
      if ((bound.get(key) ?? false) === wanted) continue;
      bound.set(key, wanted);
      void vscode.commands.executeCommand('setContext', `corroborate.labelKey.${key}`, wanted);
    }
  };
  update();
  return vscode.Disposable.from(services.corpora.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

export const labelWithKey = (labels: readonly LabelDefinition[], key: string): LabelDefinition | undefined =>
  labels.find((label) => label.key?.toLowerCase() === key);
