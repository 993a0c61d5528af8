/**
 * Lets keys take effect in the order in which they were pressed: what a key is about is settled, and the next mark selected, before the next key is looked at. Without it two
 * quick keys would both find the same mark. Nothing that waits for a person belongs into a turn, nor the writing of files: `Acts` keeps the order of those.
 */
export class KeyTurns {
  #last: Promise<unknown> = Promise.resolve();

  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Once every key pressed so far took effect. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
