/** Tells on a terminal how far a long job is; says nothing elsewhere. */
export class Progress {
  readonly #isShown: boolean;
  #last = 0;

  constructor(quiet: boolean) {
    this.#isShown = !quiet && process.stderr.isTTY;
  }

  /** Writes at most ten times a second. */
  show(what: string, done: number, all: number): void {
    const now = Date.now();
    if (!this.#isShown || (now - this.#last < 100 && done < all)) return;
    this.#last = now;
    process.stderr.write(`\r\u001B[K${what} ${done} of ${all}`);
  }

  clear(): void {
    if (this.#isShown && this.#last > 0) process.stderr.write('\r\u001B[K');
  }
}
