import * as vscode from 'vscode';

/** Key in the workspace's storage. */
const KEPT = 'corroborate.reviewedFiles';

/**
 * Which open articles are under review. Their editors are read-only meanwhile (in session): unbound letters would else type into the article. The list is kept, so
 * that an editor that outlived the extension host (a crash, a restart of extensions) is given back when it comes to the front.
 */
export class ReviewState {
  readonly #memento: vscode.Memento;
  readonly #reviewed = new Set<string>();
  readonly #toGiveBack: Set<string>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** A review began or ended. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#toGiveBack = new Set(memento.get<string[]>(KEPT, []));
  }

  has(document: vscode.TextDocument): boolean {
    return this.#reviewed.has(document.uri.toString());
  }

  /** Of the active editor. */
  async start(document: vscode.TextDocument): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    this.#toGiveBack.delete(document.uri.toString());
    this.#reviewed.add(document.uri.toString());
    await this.#keep();
  }

  /** Of the active editor. */
  async leave(document: vscode.TextDocument): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    this.#reviewed.delete(document.uri.toString());
    this.#toGiveBack.delete(document.uri.toString());
    await this.#keep();
  }

  /** Gives the active editor back where a review was cut off. */
  async giveBack(document: vscode.TextDocument): Promise<void> {
    if (this.#toGiveBack.has(document.uri.toString())) await this.leave(document);
  }

  async #keep(): Promise<void> {
    this.#changed.fire();
    await this.#memento.update(KEPT, [...this.#reviewed, ...this.#toGiveBack]);
  }
}
