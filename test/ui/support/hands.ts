import type { Page } from 'playwright-core';

/** Milliseconds between two keys of quick hands: some twelve a second. */
const BETWEEN_KEYS = 80;

/** A person who works by keyboard alone, and is counted: one for every key, chords and letters of a word included. */
export class Hands {
  readonly #page: Page;
  #presses = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  get presses(): number {
    return this.#presses;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.#presses++;
      await this.#page.waitForTimeout(BETWEEN_KEYS);
    }
  }

  async type(letters: string): Promise<void> {
    await this.press(...letters);
  }

  /** What `work` takes. */
  async count(work: () => Promise<void>): Promise<number> {
    const before = this.#presses;
    await work();
    return this.#presses - before;
  }
}
