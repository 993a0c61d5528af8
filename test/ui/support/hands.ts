import type { Page } from 'playwright-core';

/** Milliseconds between two keys of quick hands: some twelve a second. */
const BETWEEN_KEYS = 80;

/** A person who works by keyboard alone, and is counted: one for every key, chords and letters of a word included. */
export class Hands {
  readonly #page: Page;
  readonly #betweenKeys: number;
  #presses = 0;

  /** @param betweenKeys milliseconds; 0: as fast as the browser takes them */
  constructor(page: Page, betweenKeys = BETWEEN_KEYS) {
    this.#page = page;
    this.#betweenKeys = betweenKeys;
  }

  get presses(): number {
    return this.#presses;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.#presses++;
      if (this.#betweenKeys > 0) await this.#page.waitForTimeout(this.#betweenKeys);
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
