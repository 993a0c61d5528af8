import * as vscode from 'vscode';
import type { Actor } from '../../core/model/actor.ts';
import { recordOf } from '../acts/registering.ts';
import { askChoice } from '../commands/askChoice.ts';
import { askText } from '../commands/facetEditors.ts';
import { ACTOR_TYPES, pickActor } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText } from '../markdown.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { actorTypeWord } from '../wording.ts';
import { chosenActor } from './chosenActor.ts';

/** One field of a record: how it reads, and how a person changes it; undefined where he gave up. */
interface Field {
  readonly label: string;
  readonly value: string;
  readonly edit: () => Promise<Actor | undefined>;
}

/** Edit Actor… : name, type, other names and Wikidata id of a record in `corroborate.yaml`. An actor that was only suggested gets one. */
export function registerEditActor(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.editActor', (node: unknown) => editActor(services, node));
}

async function editActor(services: Services, node: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = (await chosenActor(services, node)) ?? (await pickedActor(services));
  if (!chosen) return false;
  const { folder, id } = chosen;
  const known = (await services.corpus.request('actors', { corpus: folder.id })).find((each) => each.id === id);
  if (!known) {
    void vscode.window.showInformationMessage(t('That actor is not there any more: it was merged, deleted or is named nowhere now.'));
    return false;
  }
  const edited = await editRecord(recordOf(known));
  if (!edited) return false;
  return services.acts.perform({
    label: t('Edit {0}', edited.name),
    articles: [],
    corpusFile: { folder, changes: [{ type: 'put-actor', actor: edited }] },
  });
}

async function pickedActor(services: Services): Promise<{ readonly folder: CorpusFolder; readonly id: string } | undefined> {
  const folder = activeFolder(services);
  const actor = folder && (await pickActor(services, folder, { title: vscode.l10n.t('Edit which actor…') }));
  return actor && { folder, id: actor.id };
}

/** One round for each field, until the person saves or gives up. */
async function editRecord(record: Actor): Promise<Actor | undefined> {
  const { t } = vscode.l10n;
  for (let now = record; ;) {
    const items = [
      { label: t('$(check) Save'), description: t('as it stands below'), edit: undefined },
      ...fieldsOf(now).map(({ label, value, edit }) => ({ label, description: plainText(value), edit })),
    ];
    const chosen = await vscode.window.showQuickPick(items, {
      title: t('Edit “{0}”', plainText(now.name)),
      placeHolder: t('Choose what to change; Enter saves'),
      matchOnDescription: true,
    });
    if (!chosen) return undefined;
    if (!chosen.edit) return now;
    now = (await chosen.edit()) ?? now;
  }
}

function fieldsOf(actor: Actor): readonly Field[] {
  const { t } = vscode.l10n;
  const { name, type, aliases, wikidata } = actor;
  return [
    { label: t('Name'), value: name, edit: () => askName(actor) },
    {
      label: t('Type'),
      value: actorTypeWord(type),
      edit: async () => {
        const chosen = await askChoice(t('What is “{0}”?', name), ACTOR_TYPES, actorTypeWord, type);
        return chosen && { ...actor, type: chosen };
      },
    },
    { label: t('Other names'), value: aliases.join('; ') || t('none'), edit: () => askAliases(actor) },
    { label: t('Wikidata'), value: wikidata ?? t('none'), edit: () => askWikidata(actor) },
  ];
}

/** The old name stays as one of its names, as with Rename. */
async function askName(actor: Actor): Promise<Actor | undefined> {
  const { t } = vscode.l10n;
  const input = await vscode.window.showInputBox({
    title: t('Name'),
    value: actor.name,
    prompt: t('The old name stays as one of its other names.'),
    validateInput: (text) => (text.trim() === '' ? t('An actor needs a name.') : undefined),
  });
  return input === undefined ? undefined : named(actor, input.trim(), [...actor.aliases, actor.name]);
}

async function askAliases(actor: Actor): Promise<Actor | undefined> {
  const { t } = vscode.l10n;
  const input = await vscode.window.showInputBox({
    title: t('Other names of “{0}”', plainText(actor.name)),
    value: actor.aliases.join('; '),
    prompt: t('Names and spellings by which the articles mean it, separated by semicolons.'),
  });
  return input === undefined ? undefined : named(actor, actor.name, input.split(';'));
}

function named(actor: Actor, name: string, names: readonly string[]): Actor {
  const aliases = new Set(names.map((each) => each.trim()).filter((each) => each !== '' && each !== name));
  return { ...actor, name, aliases: [...aliases] };
}

async function askWikidata(actor: Actor): Promise<Actor | undefined> {
  const { t } = vscode.l10n;
  const isId = (text: string): boolean => /^(?:Q\d+)?$/.test(text.trim());
  const id = await askText(t('Wikidata'), actor.wikidata ?? null, t('The Q-number of its page, such as Q42'), (text) =>
    isId(text) ? undefined : t('A Wikidata id is a Q with digits, such as Q42.'),
  );
  if (id === undefined) return undefined;
  const { wikidata: _, ...without } = actor;
  return id === null ? without : { ...without, wikidata: id };
}
