import { readToWorker, type FromWorker, type ToWorker } from './protocol.ts';

type Request = Extract<ToWorker, { type: 'request' }>;

/** What changes which articles there are. */
const IN_ORDER: ReadonlySet<Request['name']> = new Set(['putArticle', 'removeArticle']);

/** Answers one request; a throw becomes a `failure` reply. */
export type Handler = (name: Request['name'], params: unknown) => unknown;

/**
 * One request a turn of the event loop, so that a cancellation can overtake those that still wait: in order of arrival, but questions before articles that are only to be
 * read, which come by the thousand while a folder is opened. What takes an article away waits for its reading, else it would come back. Nothing that a request throws ends the thread.
 */
export class RequestQueue {
  readonly #waiting = new Map<number, Request>();
  readonly #handle: Handler;
  readonly #send: (message: FromWorker) => void;
  readonly #nextTurn: (work: () => void) => void;
  #scheduled = false;

  /** @param nextTurn runs its argument after messages that have arrived were seen (`setImmediate`) */
  constructor(handle: Handler, send: (message: FromWorker) => void, nextTurn: (work: () => void) => void) {
    this.#handle = handle;
    this.#send = send;
    this.#nextTurn = nextTurn;
  }

  receive(raw: unknown): void {
    const message = readToWorker(raw);
    if (message.type === 'cancel') {
      this.#waiting.delete(message.id);
      return;
    }
    this.#waiting.set(message.id, message);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.size === 0) return;
    this.#scheduled = true;
    this.#nextTurn(() => {
      this.#scheduled = false;
      this.#answerNext();
      this.#schedule();
    });
  }

  #answerNext(): void {
    const request = this.#next();
    if (!request) return;
    this.#waiting.delete(request.id);
    try {
      this.#send({ type: 'answer', id: request.id, value: this.#handle(request.name, request.params) });
    } catch (error) {
      this.#send({ type: 'failure', id: request.id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  #next(): Request | undefined {
    const [oldest] = this.#waiting.values();
    for (const request of this.#waiting.values()) if (!IN_ORDER.has(request.name)) return request;
    return oldest;
  }
}
