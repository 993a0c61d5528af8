import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFile } from '../../../scripts/host/workbench.mjs';
import type { Hands } from './hands.ts';
import { waitFor } from './waitFor.ts';

/** What a person sees of a review, and how to begin one. */
export class Reviewing {
  readonly #page: Page;
  readonly #hands: Hands;

  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
  }

  /** Opens an article and waits until it was read. */
  async open(name: string): Promise<void> {
    await openFile(this.#page, name);
    await this.#page.waitForSelector('.statusbar >> text=News Article', { timeout: 60_000 });
    await this.#page.waitForSelector('.statusbar >> text=/ left$/', { timeout: 60_000 });
  }

  async start(): Promise<void> {
    await this.#hands.press('Control+Alt+J', 'r');
    await this.left();
    await this.#page.waitForTimeout(500);
  }

  /** What the status bar says of the review. */
  async line(): Promise<string> {
    const shown = await this.#page.locator('.statusbar-item', { hasText: 'h all keys' }).allInnerTexts();
    return shown[0] ?? '';
  }

  /** Suggestions that wait for a decision. */
  async left(): Promise<number> {
    return waitFor(async () => {
      const [, count] = / (\d+) left/.exec(await this.line()) ?? [];
      return count === undefined ? null : Number(count);
    });
  }

  /** Waits until so many suggestions are left. */
  async leaves(count: number): Promise<void> {
    await waitFor(async () => ((await this.left()) === count ? true : null));
  }

  /** The same once the last acts are written. */
  async settled(): Promise<number> {
    let left = await this.left();
    for (let quiet = 0; quiet < 4; quiet++) {
      await this.#page.waitForTimeout(250);
      const now = await this.left();
      if (now !== left) quiet = 0;
      left = now;
    }
    return left;
  }

  /** Suggestions of the next article that has some; 0 behind the last. */
  async nextArticle(): Promise<number> {
    const before = await this.#activeTab();
    await this.#hands.press('Shift+N');
    return waitFor(async () => {
      if ((await this.#page.getByText('No other article of this corpus has suggestions left').count()) > 0) return 0;
      if ((await this.#activeTab()) === before) return null;
      return (await this.settled()) || null;
    });
  }

  /** What is asked in the quick input; empty where nothing is. */
  async question(): Promise<string> {
    // Read at once, without waiting: the input may go at any moment.
    const widget = this.#page.locator('.quick-input-widget:visible');
    const titles = await widget.locator('.quick-input-title').allInnerTexts();
    const inputs = await widget.locator('input[type="text"]').evaluateAll((all) => all.map((input) => input.getAttribute('placeholder')));
    return [...titles, ...inputs].join(' · ');
  }

  async #activeTab(): Promise<string | null> {
    return this.#page.locator('.tab.active').first().getAttribute('aria-label');
  }
}

/** The statuses that the text of a sidecar holds, in reading order. */
export function decisionsIn(sidecar: string): string[] {
  return [...sidecar.matchAll(/^ {4}status: (accepted|rejected)$/gm)].map(([, status]) => status ?? '');
}

/** How many decisions all sidecars below a folder hold. */
export function decisionsBelow(folder: string): number {
  const sidecars = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.annotations.yaml'));
  return sidecars.reduce((sum, name) => sum + decisionsIn(readFileSync(join(folder, name), 'utf8')).length, 0);
}
