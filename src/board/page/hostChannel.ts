import type { BoardAnswer, BoardQuery } from '../boardModel.ts';
import { answerSchemas } from '../answerSchemas.ts';
import { t } from '../texts.ts';
import { hostMessage } from '../messageSchemas.ts';
import { ANSWER_TIMEOUT_MS, DIALOG_TIMEOUT_MS, type BoardRequest, type HostMessage, type PageMessage } from '../protocol.ts';

/** What the extension tells unasked. */
export type HostEvent = Exclude<HostMessage, { kind: 'settled' }>;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (problem: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The page's end of the protocol: numbered requests with a time limit, and events. Whatever does not fit the schemas is dropped. */
export class HostChannel {
  readonly #post: (message: PageMessage) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** @param listen called for every event until the page ends */
  constructor(post: (message: PageMessage) => void, listen: (event: HostEvent) => void) {
    this.#post = post;
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { success, data: message } = hostMessage.safeParse(data);
      if (!success) return;
      if (message.kind === 'settled') this.#settle(message.id, message.outcome);
      else listen(message);
    });
  }

  ready(): void {
    this.#post({ kind: 'ready' });
  }

  follow(on: boolean): void {
    this.#post({ kind: 'follow', on });
  }

  /** @throws Error where the extension cannot answer, does not in time, or answers with something else */
  async ask<Query extends BoardQuery>(query: Query): Promise<BoardAnswer<Query>> {
    const answer = await this.#request({ do: 'ask', query }, ANSWER_TIMEOUT_MS);
    const { success, data } = answerSchemas[query.ask].safeParse(answer);
    if (!success) throw new Error(t('The answer to “{0}” does not fit.', query.ask));
    // The schema was chosen by the query, which the compiler cannot follow.
    return data as BoardAnswer<Query>;
  }

  /** Everything but questions; settles when done. Acts may wait for a person (a dialog, an input box). */
  async do(request: Exclude<BoardRequest, { do: 'ask' }>): Promise<void> {
    await this.#request(request, DIALOG_TIMEOUT_MS);
  }

  #request(request: BoardRequest, timeout: number): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(t('There was no answer in time.')));
      }, timeout);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#post({ kind: 'request', id, request });
    });
  }

  #settle(id: number, outcome: { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly problem: string }): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (outcome.ok) waiting.resolve(outcome.answer);
    else waiting.reject(new Error(outcome.problem));
  }
}
