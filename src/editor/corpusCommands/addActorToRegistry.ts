import * as vscode from 'vscode';
import { recordOf } from '../acts/registering.ts';
import { pickActor } from '../commands/pickActor.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { actorOfNode } from './chosenActor.ts';

/** Add Actor to Registry… : an actor that is only suggested gets a record of its own. */
export function registerAddActor(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.addActorToRegistry', (node: unknown) => addActor(services, node));
}

async function addActor(services: Services, given: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const node = actorOfNode(services, given);
  const folder = node?.folder ?? activeFolder(services);
  if (!folder) return false;
  const actors = await services.corpus.request('actors', { corpus: folder.id });
  const chosen =
    actors.find((actor) => actor.id === node?.id) ??
    (node === undefined ? await pickActor(services, folder, { title: t('Add to the registry') }) : undefined);
  if (!chosen) return false;
  const changes = 'changes' in chosen ? chosen.changes : [{ type: 'put-actor' as const, actor: recordOf(chosen) }];
  return services.acts.perform({ label: t('Add {0} to the registry', chosen.name), articles: [], corpusFile: { folder, changes } });
}
