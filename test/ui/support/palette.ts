import type { Page } from 'playwright-core';
import { goToPosition } from '../../../scripts/host/workbench.mjs';
import { waitFor } from './waitFor.ts';

/** The list or question that is shown. */
export const QUICK_INPUT = '.quick-input-widget:visible';
const LINE = `${QUICK_INPUT} .monaco-list-row`;
const FIELD = `${QUICK_INPUT} input[type="text"]`;

/** Milliseconds in which what is there answers a click. */
export const A_MOMENT = 5_000;

/** Waits for the list or the question of that title. */
export async function asked(page: Page, title: string): Promise<void> {
  await page.locator(`${QUICK_INPUT} .quick-input-title`, { hasText: title }).waitFor();
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

/** Writes into the list or question that is shown. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.locator(FIELD).first().fill(words);
}

/** Answers the question for a file or a folder until that has come of it: the dialog writes its own proposal late, and takes no answer while it looks a folder up. */
export async function givePath(page: Page, path: string, button: string, isDone: () => boolean): Promise<void> {
  const attempt = async (): Promise<void> => {
    const field = page.locator(FIELD).first();
    if ((await field.inputValue({ timeout: A_MOMENT })) === path)
      await page.locator(`${QUICK_INPUT} .monaco-button`, { hasText: button }).click({ timeout: A_MOMENT });
    else await field.fill(path, { timeout: A_MOMENT });
  };
  await waitFor(async () => {
    if (!isDone()) await attempt().catch(() => undefined);
    return isDone() || null;
  }, 300_000);
}

/** Puts the cursor before the words, which stand in the open article once at least. */
export async function goTo(page: Page, text: string, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  await goToPosition(page, before.length, (before.at(-1) ?? '').length + 1);
}
