import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/sidecar/sidecarChange.ts';
import type { EditedSidecar } from '../../worker/protocol.ts';
import type { OpenArticles } from '../articles/openArticles.ts';
import { readForEdit, type YamlState } from '../corpora/atomicWrite.ts';
import type { Corpora } from '../corpora/corpora.ts';
import { sidecarUri } from '../corpora/fileNames.ts';
import { WorkerLost, type CorpusClient } from '../worker/corpusClient.ts';
import { seenAfter, type ArticleChanges, type SeenArticle } from './act.ts';

/** How often a file is read again because somebody wrote it in the same moment. */
const MOST_TRIES = 8;
/** Changes of our own that are remembered, so that they are not taken for somebody else's. */
const REMEMBERED = 200;

/** A file was not written and is as it was. */
export class NotWritten extends Error {
  readonly uri: vscode.Uri;

  constructor(uri: vscode.Uri, message: string) {
    super(message);
    this.uri = uri;
  }
}

/** What a write met of other people's changes. */
export interface Merge extends Pick<EditedSidecar, 'conflicts' | 'clash' | 'merged' | 'yaml'> {
  readonly uri: vscode.Uri;
  readonly address: ArticleChanges['address'];
}

export interface WrittenChanges {
  readonly inverse: ArticleChanges;
  /** Something of the changes was carried out. */
  readonly isChanged: boolean;
  /** Null where nobody else had changed the file. */
  readonly merge: Merge | null;
}

/** Carries changes out in sidecars as they are on disk at that moment, however often somebody else writes them meanwhile. */
export class ArticleWriter {
  readonly #client: CorpusClient;
  readonly #corpora: Corpora;
  readonly #articles: OpenArticles;
  readonly #own: { readonly uri: string; readonly at: number; readonly changes: readonly SidecarChange[] }[] = [];

  constructor(client: CorpusClient, corpora: Corpora, articles: OpenArticles) {
    this.#client = client;
    this.#corpora = corpora;
    this.#articles = articles;
  }

  /** @throws NotWritten */
  async write({ address, changes, seen }: ArticleChanges): Promise<WrittenChanges> {
    const { folder, file } = address;
    const article = folder.uriOf(file);
    const uri = sidecarUri(article);
    const before = seen && this.#withOwnChanges(seen, uri);
    const edited = await edit(uri, async (state) => {
      const answer = await this.#client.requestThroughCrash('editSidecar', {
        corpus: folder.id,
        file,
        yaml: state.text,
        changes: [...changes],
        seen: before,
      });
      if (!answer.ok) throw new NotWritten(uri, answer.problem);
      return answer.value;
    });
    await this.#corpora.putArticle(folder, file, true).catch(ignoreLostWorker);
    const at = performance.now();
    this.#own.push({ uri: uri.toString(), at, changes: edited.changes });
    if (this.#own.length > REMEMBERED) this.#own.shift();
    await this.#articles.refetch(article).catch(ignoreLostWorker);
    const { conflicts, clash, merged, yaml } = edited;
    return {
      inverse: {
        address,
        changes: edited.inverse,
        seen: seenAfter(before ?? { text: '', annotations: [], metadata: {}, at }, edited.changes, at),
      },
      isChanged: edited.changes.length > 0,
      merge: merged || conflicts.length > 0 ? { uri, address, conflicts, clash, merged, yaml } : null,
    };
  }

  /** Acts that were still on their way when the person looked are his own as well. */
  #withOwnChanges(seen: SeenArticle, uri: vscode.Uri): SeenArticle {
    const since = this.#own.filter((each) => each.uri === uri.toString() && each.at > seen.at);
    return since.reduce((state, { changes }) => seenAfter(state, changes, state.at), seen);
  }
}

/** What was written stays written: after a crash every article is read again anyway. */
export function ignoreLostWorker(error: unknown): void {
  if (!(error instanceof WorkerLost)) throw error;
}

/**
 * Edits one of our files and writes it, anew as long as somebody else writes it between reading and writing.
 * @throws NotWritten
 */
export async function edit<Edited extends { readonly yaml: string }>(
  uri: vscode.Uri,
  change: (state: YamlState) => Promise<Edited>,
): Promise<Edited> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      const state = await readForEdit(uri);
      const edited = await change(state);
      if (await state.replace(edited.yaml)) return edited;
    } catch (error) {
      throw error instanceof NotWritten ? error : new NotWritten(uri, error instanceof Error ? error.message : String(error));
    }
  }
  throw new NotWritten(uri, vscode.l10n.t('Another program keeps writing it.'));
}
