import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/shiftSpans.ts';
import type { FileProblem } from '../../core/sidecar/problem.ts';
import type { ArticleOutcome } from '../../worker/protocol.ts';
import type { CorpusClient } from '../worker/corpusClient.ts';
import { readArticleFile, unreadableMessage } from './articleFile.ts';
import { CorpusFolder, type ArticleProblems } from './corpusFolder.ts';
import { articleUris, isAtOrBelow, parentFolder, sidecarUri } from './fileNames.ts';
import { openDocument, readYaml } from './files.ts';
import { findCorpusRoots } from './findArticles.ts';

/** An article of a corpus. */
export interface ArticleAddress {
  readonly folder: CorpusFolder;
  readonly file: string;
}

/** Milliseconds that changes are gathered before the surfaces hear of them. */
const GATHER = 150;
/** The same while a folder is being read, at the least: every answer of the corpus would be out of date at once. */
const GATHER_WHILE_READING = 1_500;

/**
 * Every corpus of the window: which one a file belongs to, and getting files into the worker. Reading whole folders is `readCorpora.ts`, following
 * changes on disk `watchCorpora.ts`.
 */
export class Corpora implements vscode.Disposable {
  readonly #client: CorpusClient;
  readonly #folders = new Map<string, CorpusFolder>();
  readonly #changed = new vscode.EventEmitter<CorpusFolder>();
  readonly #gathering = new Map<CorpusFolder, NodeJS.Timeout>();

  /** Something in a corpus changed: articles, decisions, registry. Coalesced. */
  readonly onDidChange = this.#changed.event;

  constructor(client: CorpusClient) {
    this.#client = client;
  }

  get folders(): readonly CorpusFolder[] {
    return [...this.#folders.values()];
  }

  /** The corpus that a file lies in: the one with the deepest root. */
  folderOf(uri: vscode.Uri): CorpusFolder | undefined {
    let deepest: CorpusFolder | undefined;
    for (const folder of this.#folders.values()) {
      if (folder.fileOf(uri) !== undefined && (!deepest || folder.root.path.length > deepest.root.path.length)) deepest = folder;
    }
    return deepest;
  }

  /** The article that a file is, once the worker has taken it in. */
  addressOf(uri: vscode.Uri): ArticleAddress | undefined {
    const folder = this.folderOf(uri);
    const file = folder?.fileOf(uri);
    return folder && file !== undefined && folder.files.has(file) ? { folder, file } : undefined;
  }

  byId(id: string): CorpusFolder | undefined {
    return this.#folders.get(id);
  }

  /** Opens the corpora below a workspace folder, whose articles are not read yet, and closes those that are there no more. */
  async openRoots(workspaceFolder: vscode.WorkspaceFolder, token?: vscode.CancellationToken): Promise<void> {
    const roots = await findCorpusRoots(workspaceFolder, token);
    if (token?.isCancellationRequested) return;
    const found = new Set(roots.map(String));
    for (const root of roots) await this.#open(root, false);
    for (const folder of this.folders)
      if (!folder.loose && isAtOrBelow(folder.root, workspaceFolder.uri) && !found.has(folder.id)) await this.close(folder);
  }

  /** The corpus of a file that a person opened; a loose file's own folder becomes one. */
  async openFor(uri: vscode.Uri): Promise<CorpusFolder> {
    const known = this.folderOf(uri);
    if (known) return known;
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
    if (!workspaceFolder) return this.#open(parentFolder(uri), true);
    await this.openRoots(workspaceFolder);
    return this.folderOf(uri) ?? this.#open(workspaceFolder.uri, false);
  }

  async #open(root: vscode.Uri, loose: boolean): Promise<CorpusFolder> {
    const id = root.toString();
    const known = this.#folders.get(id);
    if (known) return known;
    const folder = new CorpusFolder(root, loose);
    this.#folders.set(id, folder);
    await this.configure(folder);
    return folder;
  }

  async close(folder: CorpusFolder): Promise<void> {
    this.#folders.delete(folder.id);
    await this.#client.request('closeCorpus', { corpus: folder.id });
    this.#changed.fire(folder);
  }

  /** Reads `corroborate.yaml` (again). Where it cannot be opened what was read last holds, and the articles are read all the same. */
  async configure(folder: CorpusFolder): Promise<void> {
    const read = await readYaml(folder.corpusFileUri).then(
      (yaml) => ({ yaml }),
      (error: unknown) => ({ problem: unreadable(error) }),
    );
    if ('yaml' in read) folder.state = await this.#client.request('configure', { corpus: folder.id, yaml: read.yaml });
    else folder.state = { ...folder.state, problems: [read.problem] };
    this.notify(folder);
  }

  /**
   * Reads one article with its sidecar into the worker: an unsaved editor's text, else the file. Drops it where the file is gone, cannot be read, is too large or no prose.
   * @param chosen a person opened it as an article, so it is taken even if it does not read as prose
   * @param edits what was typed into the editor since the last time, batch by batch
   * @throws where its sidecar cannot be read: without its decisions it would look as if nobody had annotated it. What was read last holds
   */
  async putArticle(
    folder: CorpusFolder,
    file: string,
    chosen: boolean,
    edits: readonly (readonly TextEdit[])[] = [],
  ): Promise<ArticleOutcome['state'] | 'gone'> {
    const uri = folder.uriOf(file);
    const open = openDocument(uri);
    const read = open?.isDirty ? { bytes: open.getText() } : await readArticleFile(uri);
    if ('problem' in read) {
      await this.dropArticle(folder, file);
      this.#report(folder, file, { article: [read.problem], sidecar: [] });
      return 'unreadable';
    }
    const { bytes: content } = read;
    if (content === null) {
      await this.dropArticle(folder, file);
      return 'gone';
    }
    const sidecar = await readYaml(sidecarUri(uri)).catch((error: unknown) => {
      this.#report(folder, file, { article: [], sidecar: [unreadable(error)] });
      throw error;
    });
    const outcome = await this.#client.request('putArticle', {
      corpus: folder.id,
      file,
      content,
      sidecar,
      chosen,
      edits: edits.map((batch) => [...batch]),
    });
    if (outcome.state === 'taken') folder.files.add(file);
    else folder.files.delete(file);
    const { articleProblems: article, sidecarProblems } = outcome;
    if (article.length + sidecarProblems.length > 0) folder.problems.set(file, { article, sidecar: sidecarProblems });
    else folder.problems.delete(file);
    this.notify(folder);
    // A corpus that was opened below meanwhile has it now.
    if ((this.folderOf(uri) ?? folder) !== folder) await this.dropArticle(folder, file);
    return outcome.state;
  }

  /** The article that a sidecar belongs to, once the worker has taken it in. */
  articleOfSidecar(sidecar: vscode.Uri): ArticleAddress | undefined {
    for (const uri of articleUris(sidecar)) {
      const address = this.addressOf(uri);
      if (address) return address;
    }
    return undefined;
  }

  async dropArticle(folder: CorpusFolder, file: string): Promise<void> {
    const hadProblems = folder.problems.delete(file);
    const wasTaken = folder.files.delete(file);
    if (wasTaken) await this.#client.request('removeArticle', { corpus: folder.id, file });
    if (hadProblems || wasTaken) this.notify(folder);
  }

  #report(folder: CorpusFolder, file: string, problems: ArticleProblems): void {
    folder.problems.set(file, problems);
    this.notify(folder);
  }

  /** Tells the surfaces, a little later, once for many changes. */
  notify(folder: CorpusFolder): void {
    if (this.#gathering.has(folder)) return;
    this.#gathering.set(
      folder,
      setTimeout(() => {
        this.#gathering.delete(folder);
        this.#changed.fire(folder);
      }, gatheringTime(folder)),
    );
  }

  notifyNow(folder: CorpusFolder): void {
    clearTimeout(this.#gathering.get(folder));
    this.#gathering.delete(folder);
    this.#changed.fire(folder);
  }

  dispose(): void {
    for (const timer of this.#gathering.values()) clearTimeout(timer);
    this.#changed.dispose();
  }
}

/** While a folder is being read as long again as that has taken: however much the surfaces ask of a large corpus, the reading comes to its end. */
function gatheringTime({ readingSince }: CorpusFolder): number {
  return readingSince === null ? GATHER : Math.max(GATHER_WHILE_READING, Date.now() - readingSince);
}

function unreadable(error: unknown): FileProblem {
  return { code: 'unreadable', severity: 'error', message: unreadableMessage(error), range: null };
}
