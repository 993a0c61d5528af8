import { readToWorker, type FromWorker, type ToWorker } from './protocol.ts';

type Request = Extract<ToWorker, { type: 'request' }>;

/** What changes which articles there are. */
const IN_ORDER: ReadonlySet<Request['name']> = new Set(['putArticle', 'removeArticle']);

/** What is asked of all claims at once waits until they are compared. */
const OF_ALL_CLAIMS: ReadonlySet<Request['name']> = new Set(['articles', 'relations', 'quantities', 'board', 'exportCorpus']);

/** Who works on requests; what it throws becomes a `failure` reply. */
export interface RequestHandler {
  answer(name: Request['name'], params: unknown): unknown;
  /** Compares some more claims of the corpus that the parameters name. @returns whether all are compared */
  compareSome(params: unknown): boolean;
}

/**
 * One request a turn of the event loop, so that a cancellation can overtake those that still wait: in order of arrival, but questions before articles that are only to be
 * read, which come by the thousand while a folder is opened. What takes an article away waits for its reading, else it would come back. A question of all claims, for which a
 * large corpus is compared for long, is worked on in parts, between which other questions are answered. Nothing that a request throws ends the thread.
 */
export class RequestQueue {
  readonly #waiting = new Map<number, Request>();
  readonly #handler: RequestHandler;
  readonly #send: (message: FromWorker) => void;
  readonly #nextTurn: (work: () => void) => void;
  #scheduled = false;

  /** @param nextTurn runs its argument after messages that have arrived were seen (`setImmediate`) */
  constructor(handler: RequestHandler, send: (message: FromWorker) => void, nextTurn: (work: () => void) => void) {
    this.#handler = handler;
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
      this.#workOnNext();
      this.#schedule();
    });
  }

  #workOnNext(): void {
    const request = this.#next();
    if (!request) return;
    const { id, name, params } = request;
    try {
      if (OF_ALL_CLAIMS.has(name) && !this.#handler.compareSome(params)) {
        this.#send({ type: 'working' });
        return;
      }
      this.#send({ type: 'answer', id, value: this.#handler.answer(name, params) });
    } catch (error) {
      this.#send({ type: 'failure', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    this.#waiting.delete(id);
  }

  #next(): Request | undefined {
    const waiting = [...this.#waiting.values()];
    const questions = waiting.filter(({ name }) => !IN_ORDER.has(name));
    return questions.find(({ name }) => !OF_ALL_CLAIMS.has(name)) ?? questions[0] ?? waiting[0];
  }
}
