import * as vscode from 'vscode';
import { Worker } from 'node:worker_threads';
import { readFromWorker, type Answers, type Params, type RequestName, type ToWorker } from '../../worker/protocol.ts';

/** Milliseconds that the worker may say nothing while something is asked of it: then it hangs, and is ended. */
const LONGEST_SILENCE = 30_000;
const LONGEST_SILENCE_OF_EXPORT = 300_000;
/** Milliseconds before a crashed worker is started again; after the last one it stays down. */
const BACK_OFF = [0, 500, 2_000, 8_000];
/** A worker that lived this long has recovered: its crashes count anew. */
const STABLE_AFTER = 60_000;

interface Pending {
  readonly name: RequestName;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly stopListening: vscode.Disposable | undefined;
}

/** The request was not answered: its worker ended, hung, or is switched off after too many crashes. */
export class WorkerLost extends Error {}

/** A worker that runs again, empty. */
export interface Restart {
  /** Tells what fills it again. */
  readonly waitUntil: (filling: Promise<unknown>) => void;
}

/**
 * The extension's side of `worker/protocol.ts`. The thread starts with the first request and is started again after a crash, empty: whoever filled it
 * listens to `onDidRestart` and fills it again.
 */
export class CorpusClient implements vscode.Disposable {
  readonly #scriptPath: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #pending = new Map<number, Pending>();
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #restarted = new vscode.EventEmitter<Restart>();
  #worker: Worker | undefined;
  #nextId = 1;
  #silence: NodeJS.Timeout | undefined;
  #startedAt = 0;
  #crashes = 0;
  #disposed = false;
  #backingOff = false;
  #recovery: Promise<unknown> = Promise.resolve();

  /** Fires with the id of a corpus after its articles or its file changed. */
  readonly onDidChange = this.#changed.event;
  readonly onDidRestart = this.#restarted.event;

  constructor(extensionPath: string, log: vscode.LogOutputChannel) {
    this.#scriptPath = `${extensionPath}/dist/worker.cjs`;
    this.#log = log;
  }

  /**
   * @throws vscode.CancellationError once `token` is cancelled
   * @throws WorkerLost
   */
  async request<Name extends RequestName>(name: Name, params: Params<Name>, token?: vscode.CancellationToken): Promise<Answers[Name]> {
    if (token?.isCancellationRequested) throw new vscode.CancellationError();
    const worker = this.#running();
    const id = this.#nextId++;
    const value = await new Promise<unknown>((resolve, reject) => {
      const stopListening = token?.onCancellationRequested(() => this.#cancel(id));
      const isFirst = this.#pending.size === 0;
      this.#pending.set(id, { name, resolve, reject, stopListening });
      if (isFirst || name === 'exportCorpus') this.#listen();
      const message: ToWorker = { type: 'request', id, name, params };
      worker.postMessage(message);
    });
    if ((name === 'configure' || name === 'putArticle' || name === 'removeArticle') && 'corpus' in params)
      this.#changed.fire(params.corpus);
    return value as Answers[Name];
  }

  /**
   * As `request`, for what must not get lost in a crash: asked once more where a crash left it unanswered, of a worker that was filled again.
   * @throws WorkerLost where it happens again, or was given up
   */
  async requestThroughCrash<Name extends RequestName>(name: Name, params: Params<Name>): Promise<Answers[Name]> {
    await this.recovered();
    try {
      return await this.request(name, params);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
    }
    await this.recovered();
    return this.request(name, params);
  }

  /** Once a worker that crashed holds again what it held; at once where none crashed, or where it was given up. Not for those who fill it. */
  async recovered(): Promise<void> {
    for (let last: unknown; last !== this.#recovery;) {
      last = this.#recovery;
      await last;
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#end(new vscode.CancellationError());
    this.#changed.dispose();
    this.#restarted.dispose();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    if (this.#disposed || this.#backingOff || this.#crashes > BACK_OFF.length) throw new WorkerLost('The reader is not running.');
    const worker = new Worker(this.#scriptPath);
    worker.on('message', (message: unknown) => this.#receive(message));
    worker.on('error', (error) => this.#log.error('The reader failed.', error));
    worker.on('exit', (code) => {
      if (this.#worker === worker) this.#crashed(code);
    });
    worker.unref();
    this.#startedAt = Date.now();
    this.#worker = worker;
    return worker;
  }

  #receive(raw: unknown): void {
    const message = readFromWorker(raw);
    switch (message.type) {
      case 'ready':
        this.#log.debug(`The reader is ready after ${Date.now() - this.#startedAt} ms.`);
        break;
      case 'working':
        break;
      case 'answer':
        this.#take(message.id)?.resolve(message.value);
        break;
      case 'failure':
        this.#failed(message.id, message.message);
        break;
    }
    this.#listen();
  }

  #failed(id: number, message: string): void {
    const pending = this.#take(id);
    if (!pending) return;
    this.#log.error(`${pending.name}: ${message}`);
    // Where it happened is for the log; people may be shown what.
    pending.reject(new Error(message.split('\n', 1)[0]));
  }

  /** From now on the worker has its time to say something again. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#pending.size === 0) return;
    const exporting = [...this.#pending.values()].some(({ name }) => name === 'exportCorpus');
    this.#silence = setTimeout(() => this.#hangs(), exporting ? LONGEST_SILENCE_OF_EXPORT : LONGEST_SILENCE);
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    if (!pending) return undefined;
    this.#pending.delete(id);
    pending.stopListening?.dispose();
    return pending;
  }

  #cancel(id: number): void {
    this.#take(id)?.reject(new vscode.CancellationError());
    const message: ToWorker = { type: 'cancel', id };
    this.#worker?.postMessage(message);
  }

  #hangs(): void {
    if (this.#pending.size === 0) return;
    const [oldest] = this.#pending.values();
    this.#log.error(
      `The reader says nothing; it is ended and started again. The oldest of ${this.#pending.size} requests is "${oldest?.name}".`,
    );
    this.#crashed(null);
  }

  #crashed(code: number | null): void {
    if (Date.now() - this.#startedAt > STABLE_AFTER) this.#crashes = 0;
    const delay = BACK_OFF[this.#crashes];
    this.#crashes++;
    this.#end(new WorkerLost(`The reader ended${code === null ? '' : ` with code ${code}`}.`));
    if (this.#disposed) return;
    this.#tellOfCrash(delay === undefined);
    if (delay === undefined) return;
    this.#backingOff = true;
    this.#recovery = this.#restart(delay);
  }

  /** @param delay milliseconds */
  async #restart(delay: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, delay));
    this.#backingOff = false;
    if (this.#disposed) return;
    const fillings: Promise<unknown>[] = [];
    this.#restarted.fire({ waitUntil: (filling) => fillings.push(filling) });
    await Promise.allSettled(fillings);
  }

  /** Once for crashes in a row, and once more where it is given up. */
  #tellOfCrash(isGivenUp: boolean): void {
    const { t } = vscode.l10n;
    if (!isGivenUp && this.#crashes > 1) return;
    const show = t('Show Log');
    const reload = t('Reload Window');
    const told = isGivenUp
      ? vscode.window.showErrorMessage(t('Corroborate stopped reading articles because its reader failed repeatedly.'), reload, show)
      : vscode.window.showWarningMessage(
          t('Corroborate’s reader failed and was started again: it reads the articles anew. What you decided is kept in the sidecars.'),
          show,
        );
    void told.then((choice) => {
      if (choice === show) this.#log.show();
      else if (choice === reload) void vscode.commands.executeCommand('workbench.action.reloadWindow');
    });
  }

  #end(reason: Error): void {
    const worker = this.#worker;
    this.#worker = undefined;
    for (const id of this.#pending.keys()) this.#take(id)?.reject(reason);
    clearTimeout(this.#silence);
    void worker?.terminate();
  }
}
