import * as vscode from 'vscode';
import type { Corpora } from './corpora.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { inParallel } from './files.ts';
import { isAtOrBelow } from './fileNames.ts';
import { findArticles } from './findArticles.ts';
import { findLoneSidecars } from './loneSidecars.ts';

/** Files that are read at the same time. */
const WIDTH = 8;

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads whole corpora, one reading at a time, and tells how far it is. */
export class CorpusReader implements vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #log: vscode.LogOutputChannel;
  readonly #progressed = new vscode.EventEmitter<ReadingProgress>();
  #cancellation: vscode.CancellationTokenSource | undefined;
  #running: Promise<void> | undefined;
  #progress: ReadingProgress = { done: 0, total: 0 };

  readonly onDidProgress = this.#progressed.event;

  constructor(corpora: Corpora, log: vscode.LogOutputChannel) {
    this.#corpora = corpora;
    this.#log = log;
  }

  /** `done === total` once nothing is left to read. */
  get progress(): ReadingProgress {
    return this.#progress;
  }

  get reading(): boolean {
    return this.#running !== undefined;
  }

  /** Reads what has not been read yet in all workspace folders. Calls while a reading runs join it. */
  async readAll(): Promise<void> {
    this.#running ??= this.#read().finally(() => {
      this.#running = undefined;
      this.#setProgress({ done: this.#progress.done, total: this.#progress.done });
    });
    return this.#running;
  }

  /** Reads everything anew: patterns changed, or the worker came back empty. */
  async readAgain(): Promise<void> {
    await this.cancel();
    for (const folder of this.#corpora.folders) {
      folder.complete = false;
      await this.#corpora.configure(folder);
      if (folder.loose) for (const file of folder.files) await this.#corpora.putArticle(folder, file, true);
    }
    await this.readAll();
  }

  /** Folders came, went or were renamed: takes in what is new below them, lets go what is no more. */
  async lookAgain(changed: readonly vscode.Uri[]): Promise<void> {
    await this.#running;
    for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#corpora.openRoots(folder);
    for (const folder of this.#corpora.folders) {
      if (!folder.complete || folder.loose) continue;
      const files = await this.#filesOf(folder);
      for (const file of files) {
        const uri = folder.uriOf(file);
        if (changed.some((each) => isAtOrBelow(uri, each))) await this.#corpora.putArticle(folder, file, folder.files.has(file));
      }
      await findLoneSidecars(this.#corpora, folder);
    }
    // A corpus that came with a folder.
    await this.readAll();
  }

  /** Articles read so far stay. */
  async cancel(): Promise<void> {
    this.#cancellation?.cancel();
    await this.#running;
  }

  dispose(): void {
    this.#cancellation?.cancel();
    this.#cancellation?.dispose();
    this.#progressed.dispose();
  }

  async #read(): Promise<void> {
    const cancellation = new vscode.CancellationTokenSource();
    this.#cancellation = cancellation;
    const { token } = cancellation;
    const started = Date.now();
    try {
      for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#corpora.openRoots(folder, token);
      const work = await this.#unread(token);
      this.#setProgress({ done: 0, total: work.length });
      await inParallel(work, WIDTH, async ({ folder, file }) => this.#readOne(folder, file), token);
      if (token.isCancellationRequested) return;
      for (const folder of this.#corpora.folders) {
        folder.complete = true;
        await findLoneSidecars(this.#corpora, folder);
        this.#ended(folder);
      }
      this.#log.info(`Read ${this.#progress.done} of ${work.length} files in ${Date.now() - started} ms.`);
    } finally {
      for (const folder of this.#corpora.folders) if (folder.readingSince !== null) this.#ended(folder);
      cancellation.dispose();
      if (this.#cancellation === cancellation) this.#cancellation = undefined;
    }
  }

  #ended(folder: CorpusFolder): void {
    folder.readingSince = null;
    this.#corpora.notifyNow(folder);
  }

  async #unread(token: vscode.CancellationToken): Promise<{ folder: CorpusFolder; file: string }[]> {
    const work: { folder: CorpusFolder; file: string }[] = [];
    for (const folder of this.#corpora.folders) {
      if (folder.complete || folder.loose) continue;
      const files = await this.#filesOf(folder, token);
      work.push(...[...files].map((file) => ({ folder, file })));
      folder.readingSince = Date.now();
    }
    return work;
  }

  /** What may be an article of the corpus; articles that are there no more are dropped. */
  async #filesOf(folder: CorpusFolder, token?: vscode.CancellationToken): Promise<ReadonlySet<string>> {
    const files = new Set<string>();
    for (const uri of await findArticles(folder, token)) {
      const file = this.#corpora.folderOf(uri) === folder ? folder.fileOf(uri) : undefined;
      if (file !== undefined) files.add(file);
    }
    if (!token?.isCancellationRequested)
      for (const file of [...folder.files, ...folder.problems.keys()]) if (!files.has(file)) await this.#corpora.dropArticle(folder, file);
    return files;
  }

  async #readOne(folder: CorpusFolder, file: string): Promise<void> {
    try {
      await this.#corpora.putArticle(folder, file, false);
    } catch (error) {
      this.#log.error(`${file} could not be read.`, error);
    }
    this.#setProgress({ done: this.#progress.done + 1, total: this.#progress.total });
  }

  #setProgress(progress: ReadingProgress): void {
    this.#progress = progress;
    this.#progressed.fire(progress);
  }
}
