import * as vscode from 'vscode';
import { groupBy } from '../../core/model/groupBy.ts';
import { marksOfSplit, registryOfSplit } from '../../core/corpus/splitActor.ts';
import type { Actor } from '../../core/model/actor.ts';
import type { ActorDetail, ActorMentionPlace } from '../../worker/protocol.ts';
import type { Act, ArticleChanges } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import { recordOf } from '../acts/registering.ts';
import { toRange } from '../articles/liveArticle.ts';
import { chosenItems } from '../commands/chosenItems.ts';
import { pickActor, type PickedActor } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { chosenActor, type ChosenActor } from './chosenActor.ts';

/** Split Actor… : some of an actor's mentions turn out to be somebody else (two people of one surname). The opposite of a merge, and like it one act. */
export function registerSplitActor(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.splitActor', (node: unknown) => splitActor(services, node));
}

async function splitActor(services: Services, node: unknown): Promise<boolean> {
  const { t } = vscode.l10n;
  const chosen = (await chosenActor(services, node)) ?? (await askForActor(services));
  const detail = chosen && (await services.corpus.request('actor', { corpus: chosen.folder.id, actor: chosen.id }));
  if (!chosen || !detail) return false;
  const { actor, mentions } = detail;
  if (mentions.length < 2) {
    void vscode.window.showInformationMessage(t('There is nothing to split: {0} is named or quoted once only.', actor.name));
    return false;
  }
  const moved = await chooseMentions(detail, chosen);
  if (!moved || moved.length === 0) return false;
  const name = fullest(moved.map(({ words }) => words));
  const title = t('Who are these {0} mentions of {1}?', moved.length, actor.name);
  const into = await pickActor(services, chosen.folder, { title, newName: name, except: actor.id });
  return into ? services.acts.perform(await splitAct(services, chosen.folder, detail, new Set(moved), into)) : false;
}

async function askForActor(services: Services): Promise<ChosenActor | undefined> {
  const folder = activeFolder(services);
  const picked = folder && (await pickActor(services, folder, { title: vscode.l10n.t('Split which actor?') }));
  return folder && picked && { folder, id: picked.id };
}

/** One line of the list: the words that name the actor, and the quote that it speaks by them. */
type MentionItem = vscode.QuickPickItem & { readonly places?: readonly ActorMentionPlace[] };

/** The mentions by the words that name the actor; where the person pointed at a name, the same words of that article are chosen already. */
async function chooseMentions({ actor, mentions }: ActorDetail, { words }: ChosenActor): Promise<readonly ActorMentionPlace[] | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<MentionItem>();
  pick.title = t('Which mentions of {0} are somebody else?', actor.name);
  pick.placeholder = t('Type words, an article or an outlet to narrow the list');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const all = [...groupBy(mentions, ({ file }) => file)].flatMap(([, places]) => mentionItems(places));
  pick.items = [...groupBy(all, ({ label }) => label.toLowerCase())].flatMap(([, items]): MentionItem[] => [
    { label: t('“{0}”: {1}', items[0]?.label ?? '', items.length), kind: vscode.QuickPickItemKind.Separator },
    ...items,
  ]);
  pick.selectedItems = pick.items.filter(({ places }) => places?.some((each) => each.file === words?.file && each.words === words.text));
  return (await chosenItems(pick))?.flatMap(({ places }) => places ?? []);
}

/** Of one article: a name that also tells who speaks is one line, a pronoun that does is one of its own. */
function mentionItems(mentions: readonly ActorMentionPlace[]): MentionItem[] {
  const spoken = mentions.filter(({ role }) => role === 'speaker');
  const named = mentions.filter(({ role }) => role === 'mention');
  const items = named.map((name) => mentionItem(name, [name, ...spoken.filter((quote) => holds(quote, name))]));
  const shown = new Set(items.flatMap(({ places }) => places ?? []));
  return [...items, ...spoken.filter((quote) => !shown.has(quote)).map((quote) => mentionItem(quote, [quote]))];
}

const holds = (outer: ActorMentionPlace, inner: ActorMentionPlace): boolean => toRange(outer.range).contains(toRange(inner.range));

function mentionItem({ file, outlet, words, sentence }: ActorMentionPlace, places: readonly ActorMentionPlace[]): MentionItem {
  const speaks = places.some(({ role }) => role === 'speaker') ? vscode.l10n.t('speaker') : '';
  return {
    label: plainText(words),
    description: [speaks, file, outlet ?? ''].filter((part) => part !== '').join(' · '),
    detail: plainText(shorten(sentence.replace(/\s+/g, ' '), 160)),
    places,
  };
}

/** A full name says best who somebody is. */
function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.split(/\s+/).length > best.split(/\s+/).length ? name : best));
}

async function splitAct(
  { corpus }: Services,
  folder: CorpusFolder,
  { actor, mentions }: ActorDetail,
  moved: ReadonlySet<ActorMentionPlace>,
  into: PickedActor,
): Promise<Act> {
  const annotator = await annotatorName();
  const articles: ArticleChanges[] = [];
  for (const [file, places] of groupBy(moved, (place) => place.file)) {
    const article = await corpus.request('article', { corpus: folder.id, file });
    if (!article) continue;
    const marks = marksOfSplit(article, new Set(places.map(({ annotation }) => annotation)), actor.id, into);
    articles.push({
      address: { folder, file },
      changes: marks.map((mark) => ({ type: 'put', annotation: { ...mark, status: 'accepted', annotator } })),
    });
  }
  const named = mentions.filter(({ role }) => role === 'mention');
  const names = {
    moved: named.filter((place) => moved.has(place)).map(({ words }) => words),
    staying: named.filter((place) => !moved.has(place)).map(({ words }) => words),
  };
  const changes = registryOfSplit(recordOf(actor), recordOfPicked(folder, into), names);
  return { label: vscode.l10n.t('Split {0} from {1}', into.name, actor.name), articles, corpusFile: { folder, changes } };
}

function recordOfPicked({ corpusFile }: CorpusFolder, { id, name, type, changes }: PickedActor): Actor {
  const made = changes.find((change) => change.type === 'put-actor' && change.actor.id === id);
  if (made?.type === 'put-actor') return made.actor;
  return corpusFile.actors.find((each) => each.id === id) ?? { id, name, type, aliases: [] };
}
