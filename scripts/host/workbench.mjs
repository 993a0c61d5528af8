// A page on the workbench of a running server, as a person would see it.
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs';

export const THEMES = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

export async function launchBrowser() {
  return chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
}

/**
 * Opens the address and waits until the workbench answers.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ width?: number, height?: number, userAgent?: string }} [options] `userAgent`: the workbench tells by it which system's keys it goes by
 */
export async function openWorkbench(browser, url, { width = 1400, height = 900, userAgent } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...(userAgent ? { userAgent } : {}) });
  // A busy machine takes its time.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench .statusbar');
  return page;
}

const WIDGET = '.quick-input-widget:visible';
/** How often a quick input is opened before one gives up, and milliseconds to wait each time. */
const ROUNDS = 6;
const PATIENCE = 15_000;

/** Opens a file of the folder by its name, through quick open. */
export async function openFile(page, name) {
  await takeLine(page, 'Control+P', name, name);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"], .tab.active[aria-label*="${name}"]`);
}

/** Runs a command by its title, through the palette. */
export async function runCommand(page, title) {
  await takeLine(page, 'F1', `>${title}`, title);
}

/** Goes to a place of the open article: line and column, both from 1. Again where Enter came before the words were taken in. */
export async function goToPosition(page, line, column) {
  for (let round = 1; ; round++) {
    await fillQuickInput(page, 'Control+G', `:${line}:${column}`, `${WIDGET} .monaco-list-row`);
    await page.keyboard.press('Enter');
    try {
      await page.waitForSelector(`.statusbar >> text=Ln ${line}, Col ${column}`, { timeout: PATIENCE });
      return;
    } catch (problem) {
      if (round === ROUNDS) throw problem;
    }
  }
}

/** The list is filtered a moment after the words are in; before that Enter would take whatever stood first. */
async function takeLine(page, key, typed, words) {
  await fillQuickInput(page, key, typed, `${WIDGET} .monaco-list-row.focused[aria-label*="${words}"]`);
  await page.keyboard.press('Enter');
}

/**
 * Opens a quick input, fills it, and waits for what should come of it. Begins anew where something else took the keyboard meanwhile; the words are never typed
 * into an editor.
 */
async function fillQuickInput(page, key, words, expected) {
  for (let round = 1; ; round++) {
    try {
      await page.keyboard.press(key);
      await page.locator(`${WIDGET} input[type="text"]`).first().fill(words, { timeout: PATIENCE });
      await page.waitForSelector(expected, { timeout: PATIENCE });
      return;
    } catch (problem) {
      if (round === ROUNDS) throw problem;
      await page.keyboard.press('Escape');
    }
  }
}
