import * as vscode from 'vscode';

const SCHEME = 'corroborate-sides';
/** Comparisons that can still be looked at. */
const REMEMBERED = 20;

/** Shows two states of a sidecar beside each other in the editor's own comparison. Nothing of it can be written to. */
export class Sides implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #registration: vscode.Disposable;
  #next = 1;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  provideTextDocumentContent({ query }: vscode.Uri): string {
    return this.#texts.get(query) ?? '';
  }

  async show(file: vscode.Uri, left: string, right: string, title: string): Promise<void> {
    const [one, other] = [this.#keep(file, left), this.#keep(file, right)];
    await vscode.commands.executeCommand('vscode.diff', one, other, title, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #keep(file: vscode.Uri, text: string): vscode.Uri {
    const key = String(this.#next++);
    this.#texts.set(key, text);
    for (const old of [...this.#texts.keys()].slice(0, -2 * REMEMBERED)) this.#texts.delete(old);
    return vscode.Uri.from({ scheme: SCHEME, path: file.path, query: key });
  }
}
