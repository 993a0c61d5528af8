import type * as vscode from 'vscode';
import type { ArticleSummary } from '../../worker/protocol.ts';
import type { Corpora } from '../corpora/corpora.ts';
import type { CorpusFolder } from '../corpora/corpusFolder.ts';
import type { CorpusClient } from '../worker/corpusClient.ts';

/** The list of articles that views and badges show: asked for once after each change, however many show it. */
export class ArticleSummaries implements vscode.Disposable {
  readonly #corpus: CorpusClient;
  readonly #asked = new Map<string, Promise<readonly ArticleSummary[]>>();
  readonly #listening: vscode.Disposable;

  /** Made before whatever shows the list: the change must be known here first. */
  constructor(corpus: CorpusClient, corpora: Corpora) {
    this.#corpus = corpus;
    this.#listening = corpora.onDidChange(({ id }) => this.#asked.delete(id));
  }

  of({ id }: CorpusFolder): Promise<readonly ArticleSummary[]> {
    const known = this.#asked.get(id);
    if (known) return known;
    const asked = this.#corpus.request('articles', { corpus: id });
    this.#asked.set(id, asked);
    // An answer that failed is no answer: the next who asks may be luckier.
    asked.catch(() => {
      if (this.#asked.get(id) === asked) this.#asked.delete(id);
    });
    return asked;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}
