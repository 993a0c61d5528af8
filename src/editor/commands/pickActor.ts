import * as vscode from 'vscode';
import type { Actor, ActorType } from '../../core/model/actor.ts';
import type { CorpusFileChange } from '../../core/sidecar/corpusFileChange.ts';
import type { ActorSummary } from '../../worker/protocol.ts';
import { recordOf } from '../acts/registering.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { Services } from '../services.ts';
import { actorTypeWord } from '../wording.ts';
import { chosenItems } from './chosenItems.ts';

/** An actor that a person chose or made, with what has to go into the registry for it. */
export interface PickedActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly changes: readonly CorpusFileChange[];
}

export const ACTOR_TYPES: readonly ActorType[] = ['person', 'organization', 'gpe', 'location', 'group'];

interface ActorItem extends vscode.QuickPickItem {
  readonly actor?: ActorSummary;
  /** Of an actor to be made. */
  readonly newName?: string;
}

/**
 * Lets a person choose an actor by typing part of its name or of an alias, or make a new one of the typed name.
 * @param options.proposed an id to put first
 * @param options.newName offered as the name of a new actor while nothing is typed
 * @param options.except an id that is not offered
 */
export async function pickActor(
  { corpus }: Services,
  folder: CorpusFolder,
  options: {
    readonly title: string;
    readonly proposed?: string | undefined;
    readonly newName?: string | undefined;
    readonly type?: ActorType | undefined;
    readonly except?: string | undefined;
  },
): Promise<PickedActor | undefined> {
  const asked = corpus.request('actors', { corpus: folder.id });
  const chosen = await chooseItem(
    asked.then((all) => all.filter(({ id }) => id !== options.except)),
    options,
  );
  if (!chosen) return undefined;
  const actors = await asked;
  const registered = new Set(folder.corpusFile.actors.map((actor) => actor.id));
  if (chosen.actor) return pickedActor(folder, chosen.actor);
  const name = chosen.newName ?? '';
  const type = options.type ?? (await pickActorType(vscode.l10n.t('What is “{0}”?', name)));
  if (!type) return undefined;
  const actor: Actor = { id: freeId(name, new Set([...registered, ...actors.map(({ id }) => id)])), name, type, aliases: [] };
  return { id: actor.id, name, type, changes: [{ type: 'put-actor', actor }] };
}

/** The actor of an id, as if it had been picked. */
export async function knownActor({ corpus }: Services, folder: CorpusFolder, id: string): Promise<PickedActor | undefined> {
  const actor = (await corpus.request('actors', { corpus: folder.id })).find((each) => each.id === id);
  return actor && pickedActor(folder, actor);
}

function pickedActor({ corpusFile }: CorpusFolder, actor: ActorSummary): PickedActor {
  const { id, name, type } = actor;
  const registered = corpusFile.actors.some((each) => each.id === id);
  return { id, name, type, changes: registered ? [] : [{ type: 'put-actor', actor: recordOf(actor) }] };
}

export async function pickActorType(title: string): Promise<ActorType | undefined> {
  const items = ACTOR_TYPES.map((type) => ({ label: actorTypeWord(type), description: type, type }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.type;
}

/** The list opens before the actors are there, so that letters typed right away go into it and not to the article. */
async function chooseItem(
  asked: Promise<readonly ActorSummary[]>,
  { title, proposed, newName }: { readonly title: string; readonly proposed?: string | undefined; readonly newName?: string | undefined },
): Promise<ActorItem | undefined> {
  const pick = vscode.window.createQuickPick<ActorItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type part of a name, or a new one');
  pick.matchOnDetail = true;
  pick.busy = true;
  const choice = chosenItems(pick);
  const actors = await asked.catch((error: unknown) => {
    pick.hide();
    throw error;
  });
  const known = actors.map((actor): ActorItem => ({
    label: actor.name,
    description: [actorTypeWord(actor.type), actor.registered ? '' : vscode.l10n.t('not in the registry')]
      .filter((part) => part !== '')
      .join(' · '),
    ...(actor.aliases.length === 0 ? {} : { detail: actor.aliases.slice(0, 8).join(', ') }),
    actor,
  }));
  known.sort((a, b) => Number(b.actor?.id === proposed) - Number(a.actor?.id === proposed));
  const offer = (): void => {
    const name = pick.value.trim() || newName;
    const isNew = name !== undefined && !actors.some((actor) => actor.name.toLowerCase() === name.toLowerCase());
    pick.items = isNew ? [...known, { label: vscode.l10n.t('$(add) New actor “{0}”', name), alwaysShow: true, newName: name }] : known;
  };
  offer();
  pick.busy = false;
  pick.onDidChangeValue(offer);
  return (await choice)?.[0];
}

/** Letters and digits of the name, numbered where that is taken: ids never change, so they should be readable. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const base =
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'actor';
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
}
