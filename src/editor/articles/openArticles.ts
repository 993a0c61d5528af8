import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/shiftSpans.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import { openDocument } from '../corpora/files.ts';
import { mayBeArticle } from '../corpora/findArticles.ts';
import type { CorpusClient } from '../worker/corpusClient.ts';
import { LiveArticle } from './liveArticle.ts';
import { ARTICLE_LANGUAGE, isArticleLanguage } from './language.ts';

/** Milliseconds without a key press before the article is read again. */
const PAUSE = 350;

/** The articles of open editors, kept in step with their text: marks move or vanish at once with an edit, new ones come after a pause. */
export class OpenArticles implements vscode.Disposable {
  readonly #client: CorpusClient;
  readonly #corpora: Corpora;
  readonly #log: vscode.LogOutputChannel;
  readonly #articles = new Map<string, LiveArticle>();
  /** The reading under way of each document, so that askers wait for one and the same. */
  readonly #readings = new Map<string, Promise<LiveArticle | undefined>>();
  /** What was typed since the worker last got the text, so that decisions follow their words instead of being searched for. */
  readonly #edits = new Map<string, readonly (readonly TextEdit[])[]>();
  readonly #pauses = new Map<string, NodeJS.Timeout>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #listeners: vscode.Disposable;

  /** The marks of a document moved, came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(client: CorpusClient, corpora: Corpora, log: vscode.LogOutputChannel) {
    this.#client = client;
    this.#corpora = corpora;
    this.#log = log;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#readSoon(document, 0)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      corpora.onDidChange((folder) => this.#refresh(folder)),
    );
  }

  /** What is known now, without waiting. */
  get(document: vscode.TextDocument): LiveArticle | undefined {
    return this.#articles.get(document.uri.toString());
  }

  /** The article once it was read; undefined for documents that are none. */
  async read(document: vscode.TextDocument): Promise<LiveArticle | undefined> {
    const key = document.uri.toString();
    const known = this.#articles.get(key);
    if (known?.fresh) return known;
    if (!isArticleLanguage(document)) return undefined;
    return this.#readings.get(key) ?? this.#read(document);
  }

  /** Brings an open article up to what the corpus knows now, before anything else is done with it. */
  async refetch(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    const known = document && this.get(document);
    if (document && known?.fresh) await this.#fetch(document, known);
  }

  /** Articles of open editors. */
  get all(): readonly LiveArticle[] {
    return [...this.#articles.values()];
  }

  dispose(): void {
    for (const timer of this.#pauses.values()) clearTimeout(timer);
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const key = document.uri.toString();
    const known = this.#articles.get(key);
    if (!known) return;
    const edits = known.edits(contentChanges);
    this.#edits.set(key, [...(this.#edits.get(key) ?? []), edits]);
    this.#articles.set(key, known.edited(edits, document.getText()));
    this.#changed.fire(document.uri);
    this.#readSoon(document, PAUSE);
  }

  #readSoon(document: vscode.TextDocument, delay: number): void {
    if (!isArticleLanguage(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => {
        this.#pauses.delete(key);
        if (!document.isClosed) void this.#read(document);
      }, delay),
    );
  }

  #read(document: vscode.TextDocument): Promise<LiveArticle | undefined> {
    const key = document.uri.toString();
    const reading = this.#readNow(document)
      .catch((error: unknown) => {
        if (!(error instanceof vscode.CancellationError)) this.#log.error(`${document.uri.path} could not be read.`, error);
        return undefined;
      })
      .finally(() => {
        if (this.#readings.get(key) === reading) this.#readings.delete(key);
      });
    this.#readings.set(key, reading);
    return reading;
  }

  async #readNow(document: vscode.TextDocument): Promise<LiveArticle | undefined> {
    const { version, uri } = document;
    const folder = await this.#corpora.openFor(uri);
    const file = folder.fileOf(uri);
    if (file === undefined) return undefined;
    const chosen = document.languageId === ARTICLE_LANGUAGE;
    if (!chosen && !mayBeArticle(folder, file)) return undefined;
    const edits = this.#edits.get(uri.toString());
    // Edits that were saved at once, or that another program made, are in no dirty document; and no watcher tells of a file outside the workspace.
    if (!folder.files.has(file) || document.isDirty || edits || !this.#articles.has(uri.toString())) {
      this.#edits.delete(uri.toString());
      // Decisions follow edits of this editor alone; in what is on disk they are searched for, whoever wrote it.
      const state = await this.#corpora.putArticle(folder, file, chosen, document.isDirty ? edits : []);
      if (state !== 'taken') return this.#dropped(uri);
    }
    const article = await this.#client.request('article', { corpus: folder.id, file });
    if (!article) return this.#dropped(uri);
    // Typing went on meanwhile: the next reading is on its way.
    if (document.version !== version || document.isClosed) return this.#articles.get(uri.toString());
    const live = new LiveArticle({ folder, file }, article, true);
    this.#articles.set(uri.toString(), live);
    this.#changed.fire(uri);
    return live;
  }

  #dropped(uri: vscode.Uri): undefined {
    if (this.#articles.delete(uri.toString())) this.#changed.fire(uri);
  }

  /** Decisions, or what other articles say, changed: the same text may carry other marks. */
  #refresh(folder: CorpusFolder): void {
    for (const document of vscode.workspace.textDocuments) {
      const known = this.#articles.get(document.uri.toString());
      if (known?.folder === folder && known.fresh) this.#fetch(document, known).catch(() => undefined);
    }
  }

  async #fetch(document: vscode.TextDocument, known: LiveArticle): Promise<void> {
    const { version, uri } = document;
    const article = await this.#client.request('article', { corpus: known.folder.id, file: known.file });
    if (document.version !== version || document.isClosed || this.#articles.get(uri.toString()) !== known) return;
    if (!article) {
      // A worker that was started again has not come to it yet, where the corpus has it.
      if (!known.folder.files.has(known.file)) this.#dropped(uri);
      return;
    }
    if (JSON.stringify(article) === JSON.stringify(known.article)) return;
    this.#articles.set(uri.toString(), new LiveArticle(known, article, true));
    this.#changed.fire(uri);
  }

  /** Giving a document another language closes and opens it: it is gone only if nothing has opened it by the next turn. */
  #closed({ uri }: vscode.TextDocument): void {
    setTimeout(() => {
      if (!openDocument(uri)) this.#forget(uri);
    });
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    this.#edits.delete(key);
    const known = this.#articles.get(key);
    if (!known) return;
    this.#articles.delete(key);
    // Unsaved edits were thrown away: the corpus goes back to the file. A loose file leaves the corpus.
    const back = known.folder.loose
      ? this.#corpora.dropArticle(known.folder, known.file)
      : this.#corpora.putArticle(known.folder, known.file, true);
    back.catch((error: unknown) => this.#log.error(`${uri.path} could not be read.`, error));
  }
}
