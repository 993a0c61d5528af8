import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { actorOfNodeOrPicked } from './chosenActor.ts';

/** Add Actor to Registry… : an actor that is only suggested gets a record of its own. */
export function registerAddActor(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.addActorToRegistry', (node: unknown) => addActor(services, node));
}

async function addActor(services: Services, node: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = await actorOfNodeOrPicked(services, node, t('Add to the registry'));
  if (!chosen) return false;
  const { folder, actor } = chosen;
  if (actor.changes.length === 0) {
    void vscode.window.showInformationMessage(t('{0} is in the registry already.', actor.name));
    return false;
  }
  return services.acts.perform({
    label: t('Add {0} to the registry', actor.name),
    articles: [],
    corpusFile: { folder, changes: actor.changes },
  });
}
