import type { Page } from 'playwright-core';
import { goToPosition } from '../../../scripts/host/workbench.mjs';

const WIDGET = '.quick-input-widget:visible';
const LINE = `${WIDGET} .monaco-list-row`;

/** Waits for the list or the question of that title. */
export async function asked(page: Page, title: string): Promise<void> {
  await page.locator(`${WIDGET} .quick-input-title`, { hasText: title }).waitFor();
}

/** Takes the first line that holds the words, in the list of that title. */
export async function choose(page: Page, title: string, words: string, typed = words): Promise<void> {
  await asked(page, title);
  await page.keyboard.type(typed);
  // The line that Enter takes: the list is filtered a moment after the last letter.
  await page.locator(`${LINE}.focused`, { hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

/** The lines of the list of that title, as they stand there. */
export async function lines(page: Page, title: string): Promise<string[]> {
  await asked(page, title);
  await page.locator(LINE).first().waitFor();
  return page.locator(LINE).allInnerTexts();
}

/** Puts the cursor before the words, which stand in the open article once at least. */
export async function goTo(page: Page, text: string, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  await goToPosition(page, before.length, (before.at(-1) ?? '').length + 1);
}
