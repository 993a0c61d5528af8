import * as vscode from 'vscode';
import type { CorpusFolder } from './corpora/corpusFolder.ts';
import type { Services } from './services.ts';
import { activeFolder } from './views/activeFolder.ts';

const REMEMBERED = 'board.corpus';

/**
 * The corpus that the board shows where there are several: that of the article that was active last. It stays while the board itself, a sidecar of nowhere
 * or no editor at all is active, and over a reload; what is done from the board is done in this corpus, whatever else is open.
 */
export class ShownCorpus implements vscode.Disposable {
  readonly #services: Services;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  #id: string | undefined;

  /** The corpus, or something in it, is another. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    this.#id = services.context.workspaceState.get<string>(REMEMBERED);
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      services.corpora.onDidChange((folder) => {
        this.#follow();
        if (folder === this.folder || this.folder === undefined) this.#changed.fire();
      }),
    );
  }

  get folder(): CorpusFolder | undefined {
    const known = this.#id === undefined ? undefined : this.#services.corpora.byId(this.#id);
    return known && known.files.size > 0 ? known : activeFolder(this.#services);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  #follow(): void {
    const { corpora, context, background } = this.#services;
    const active = vscode.window.activeTextEditor?.document.uri;
    const folder = active && corpora.addressOf(active)?.folder;
    if (!folder || folder.id === this.#id) return;
    this.#id = folder.id;
    background(context.workspaceState.update(REMEMBERED, folder.id));
    this.#changed.fire();
  }
}
