import { Disposable, env, l10n, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import * as z from 'zod/mini';
import type { AnnotationRef } from '../core/model/relation.ts';
import type { BoardServices } from './boardServices.ts';
import { pageMessage } from './messageSchemas.ts';
import { pageHtml } from './pageHtml.ts';
import type { BoardRequest, HostMessage } from './protocol.ts';
import { savePicture } from './savePicture.ts';

export const BOARD_VIEW_TYPE = 'corroborate.board';

/** Changes within this time reach the page as one. */
const CHANGES_WITHIN_MS = 150;

/**
 * The extension's end of one board. The page is thrown away by VS Code while it is hidden and starts anew when shown: nothing is kept here that it
 * would need then, except what it was asked to show before it listened.
 */
export class BoardPanel {
  readonly #panel: WebviewPanel;
  readonly #services: BoardServices;
  readonly #subscriptions: Disposable[] = [];
  #listening = false;
  #following = false;
  #toShow: AnnotationRef | null = null;
  #changeTimer: NodeJS.Timeout | null = null;

  static create(services: BoardServices): BoardPanel {
    const panel = window.createWebviewPanel(BOARD_VIEW_TYPE, 'Corroborate', ViewColumn.Beside);
    return new BoardPanel(panel, services);
  }

  /** @param panel new, or one that VS Code brought back after a reload */
  constructor(panel: WebviewPanel, services: BoardServices) {
    this.#panel = panel;
    this.#services = services;
    const { data, following } = services;
    const built = Uri.joinPath(services.extensionUri, 'dist', 'board');
    this.#entitle();
    panel.iconPath = {
      light: Uri.joinPath(services.extensionUri, 'media', 'board-light.svg'),
      dark: Uri.joinPath(services.extensionUri, 'media', 'board-dark.svg'),
    };
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: [built],
    };
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#listening = false;
      }),
      panel.onDidDispose(() => this.#dispose()),
      data.onDidChange(() => this.#tellOfChange()),
      data.onDidChangeProgress((progress) => this.#post({ kind: 'progress', ...progress })),
      following.onDidChangeFigureAtCursor((ref) => {
        if (ref !== null && this.#following) void this.#show(ref, false);
      }),
    );
    panel.webview.html = pageHtml({
      nonce: crypto.randomUUID(),
      source: panel.webview.cspSource,
      address: (file) => panel.webview.asWebviewUri(Uri.joinPath(built, file)).toString(),
      language: env.language,
      texts: l10n.bundle ?? {},
    });
  }

  onDidDispose(listener: () => void): void {
    this.#subscriptions.push(this.#panel.onDidDispose(listener));
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Brings the board to the front, on this claim if one is given. */
  reveal(ref: AnnotationRef | null): void {
    this.#panel.reveal();
    if (ref === null) return;
    if (this.#listening) void this.#show(ref, true);
    else this.#toShow = ref;
  }

  #receive(raw: unknown): void {
    const { success, data: message, error } = z.safeParse(pageMessage, raw);
    if (!success) {
      this.#services.log.warn(`The board sent a message that does not fit: ${z.prettifyError(error)}`);
      return;
    }
    switch (message.kind) {
      case 'ready':
        this.#listening = true;
        this.#post({ kind: 'progress', ...this.#services.data.progress });
        if (this.#toShow !== null) void this.#show(this.#toShow, true);
        this.#toShow = null;
        return;
      case 'follow':
        this.#following = message.on;
        return;
      case 'request':
        void this.#settle(message.id, message.request);
        return;
    }
  }

  async #settle(id: number, request: BoardRequest): Promise<void> {
    try {
      const answer = await this.#carryOut(request);
      this.#post({ kind: 'settled', id, outcome: { ok: true, answer } });
    } catch (error) {
      this.#services.log.error(`The board's request "${request.do}" failed.`, error);
      const problem = error instanceof Error ? error.message : String(error);
      this.#post({ kind: 'settled', id, outcome: { ok: false, problem: problem.slice(0, 1000) } });
    }
  }

  async #carryOut(request: BoardRequest): Promise<unknown> {
    const { data, actions } = this.#services;
    switch (request.do) {
      case 'ask':
        return data.ask(request.query);
      case 'open':
        await actions.open(request.ref, { keepFocus: request.keepFocus });
        return null;
      case 'accept':
        await actions.accept(request.ref);
        return null;
      case 'reject':
        await actions.reject(request.ref);
        return null;
      case 'edit':
        await actions.edit(request.ref);
        return null;
      case 'record':
        await actions.recordVerdict(request.verdict);
        return null;
      case 'withdraw':
        await actions.withdrawVerdict(request.a, request.b);
        return null;
      case 'save':
        await savePicture(request.picture);
        return null;
      case 'add-articles':
        await actions.addArticles();
        return null;
      case 'show-undated':
        await actions.showUndated();
        return null;
    }
  }

  async #show(ref: AnnotationRef, asked: boolean): Promise<void> {
    try {
      const quantity = await this.#services.data.ask({ ask: 'locate', ref });
      if (quantity !== null) this.#post({ kind: 'show', quantity, ref, asked });
    } catch (error) {
      this.#services.log.error('The board could not find a figure.', error);
    }
  }

  #tellOfChange(): void {
    this.#changeTimer ??= setTimeout(() => {
      this.#changeTimer = null;
      this.#entitle();
      this.#post({ kind: 'changed' });
    }, CHANGES_WITHIN_MS);
  }

  #entitle(): void {
    const { corpusName } = this.#services.data;
    this.#panel.title = corpusName === null ? 'Corroborate' : l10n.t('Corroborate: {0}', corpusName);
  }

  /** A page that does not listen (hidden, or not loaded yet) asks for everything when it does. */
  #post(message: HostMessage): void {
    if (!this.#listening) return;
    void this.#panel.webview.postMessage(message).then(undefined, (error: unknown) => {
      this.#services.log.warn(`A message did not reach the board: ${String(error)}`);
    });
  }

  #dispose(): void {
    this.#listening = false;
    if (this.#changeTimer !== null) clearTimeout(this.#changeTimer);
    Disposable.from(...this.#subscriptions).dispose();
  }
}
