import * as vscode from 'vscode';
import type { Quoting, QuotingPlace } from '../../worker/protocol.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import { toRange } from '../articles/liveArticle.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { plainText } from '../markdown.ts';
import type { Services } from '../services.ts';
import { actorAt } from './actorAt.ts';

/**
 * Who quotes whom, as the editor's call hierarchy: incoming are those who speak of an actor, outgoing those of whom it speaks, each with the quotes, over the whole corpus.
 * An outgoing call can only point at places in its caller's own file: for other articles in which the actor speaks it is listed once more, to be opened there.
 */
export function registerCallHierarchy(services: Services): vscode.Disposable {
  const quoting = ({ folder, actor }: ActorInArticle, token: vscode.CancellationToken): Promise<Quoting | null> =>
    services.corpus.request('quoting', { corpus: folder.id, actor }, token);
  const provider: vscode.CallHierarchyProvider = {
    prepareCallHierarchy: (document, position, token) => actorOrSpeakerAt(services, document, position, token),
    provideCallHierarchyIncomingCalls: async (item, token) => {
      const answer = item instanceof ActorInArticle ? await quoting(item, token) : null;
      if (!answer || !(item instanceof ActorInArticle)) return [];
      return answer.spokenOfBy.map(
        (place) => new vscode.CallHierarchyIncomingCall(actorAtPlace(item.folder, place), place.quotes.map(toRange)),
      );
    },
    provideCallHierarchyOutgoingCalls: async (item, token) => {
      const answer = item instanceof ActorInArticle ? await quoting(item, token) : null;
      return answer && item instanceof ActorInArticle ? outgoing(item, answer) : [];
    },
  };
  return vscode.languages.registerCallHierarchyProvider(ARTICLE_SELECTOR, provider);
}

/** An actor where one article names it or lets it speak. */
class ActorInArticle extends vscode.CallHierarchyItem {
  readonly folder: CorpusFolder;
  readonly actor: string;
  readonly file: string;
  /** Stands for what the actor says in this article alone: the others are listed beside it. */
  readonly hereOnly: boolean;

  constructor(folder: CorpusFolder, name: string, { actor, file }: { actor: string; file: string }, range: vscode.Range, hereOnly = false) {
    super(vscode.SymbolKind.Class, plainText(name), file, folder.uriOf(file), range, range);
    this.folder = folder;
    this.actor = actor;
    this.file = file;
    this.hereOnly = hereOnly;
  }
}

const actorAtPlace = (folder: CorpusFolder, place: QuotingPlace): ActorInArticle =>
  new ActorInArticle(folder, place.name, place, toRange(place.words));

/** The actor named or speaking at a position; inside a quote, where nobody is named, its speaker. */
async function actorOrSpeakerAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<ActorInArticle | undefined> {
  const at = (await actorAt(services, document, position)) ?? (await speakerAround(services, document, position));
  if (!at) return undefined;
  const { folder, file } = at.live;
  const answer = await services.corpus.request('quoting', { corpus: folder.id, actor: at.actor }, token);
  return answer ? new ActorInArticle(folder, answer.name, { actor: at.actor, file }, at.range) : undefined;
}

async function speakerAround({ articles }: Services, document: vscode.TextDocument, position: vscode.Position) {
  const live = await articles.read(document);
  const [quote] = live?.at(position, 'quote') ?? [];
  if (!live || quote?.kind !== 'quote' || !quote.speaker) return undefined;
  const [actor] = quote.speaker.actors;
  return actor === undefined ? undefined : { live, actor, range: live.range(quote.speaker) };
}

function outgoing(item: ActorInArticle, { speaksOf, name }: Quoting): vscode.CallHierarchyOutgoingCall[] {
  const { folder, actor, file, selectionRange, hereOnly } = item;
  const here = speaksOf
    .filter((place) => place.file === file)
    .map((place) => new vscode.CallHierarchyOutgoingCall(actorAtPlace(folder, place), place.quotes.map(toRange)));
  const others = hereOnly ? [] : [...new Map(speaksOf.filter((place) => place.file !== file).map((place) => [place.file, place]))];
  const elsewhere = others.map(([other, { quotes, words }]) => {
    const there = new ActorInArticle(folder, name, { actor, file: other }, toRange(quotes[0] ?? words), true);
    return new vscode.CallHierarchyOutgoingCall(there, [selectionRange]);
  });
  return [...here, ...elsewhere];
}
