import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { knownActor, pickActor, type PickedActor } from '../commands/pickActor.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { isCorpusFile } from '../corpora/fileNames.ts';
import { toRange } from '../articles/liveArticle.ts';
import { actorAt } from '../navigation/actorAt.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';

/** An actor that a command is about, and the article in whose text the person pointed at it. */
export interface ChosenActor {
  readonly folder: CorpusFolder;
  readonly id: string;
  readonly words?: { readonly file: string; readonly text: string };
}

/** A node of the Actors view. */
const actorNode = z.object({ kind: z.literal('actor'), actor: z.object({ id: z.string() }), folder: z.object({ id: z.string() }) });

/** The actor of a node of the Actors view; undefined for anything else. */
export function actorOfNode({ corpora }: Services, node: unknown): ChosenActor | undefined {
  const named = z.safeParse(actorNode, node);
  const folder = named.success ? corpora.byId(named.data.folder.id) : undefined;
  return named.success && folder ? { folder, id: named.data.actor.id } : undefined;
}

/** The actor that a command is about: the node of the Actors view, else the record at the cursor in `corroborate.yaml`, else the name at the cursor in an article. */
export async function chosenActor(services: Services, node: unknown): Promise<ChosenActor | undefined> {
  const named = actorOfNode(services, node);
  if (named) return named;
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  if (isCorpusFile(document.uri)) return recordAt(services, document.uri, selection.active);
  const at = await actorAt(services, document, selection.start);
  return at && { folder: at.live.folder, id: at.actor, words: { file: at.live.file, text: document.getText(at.range) } };
}

/** The actor of a node of the Actors view, else the one that the person picks, with its corpus; undefined where he gave up. */
export async function actorOfNodeOrPicked(
  services: Services,
  node: unknown,
  title: string,
): Promise<{ readonly folder: CorpusFolder; readonly actor: PickedActor } | undefined> {
  const named = actorOfNode(services, node);
  const folder = named?.folder ?? activeFolder(services);
  const actor = folder && (await (named ? knownActor(services, folder, named.id) : pickActor(services, folder, { title })));
  return actor && { folder, actor };
}

function recordAt({ corpora }: Services, uri: vscode.Uri, position: vscode.Position): ChosenActor | undefined {
  const folder = corpora.folders.find((each) => each.corpusFileUri.toString() === uri.toString());
  const record = folder?.state.actorPlaces.find(({ range }) => toRange(range).contains(position));
  return folder && record && { folder, id: record.actor };
}
