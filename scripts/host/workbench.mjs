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
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench .statusbar');
  return page;
}

/** Opens a file of the folder by its name, through quick open. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget:visible input');
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-widget .monaco-list-row[aria-label*="${name}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.tab[data-resource-name="${name}"], .tab[aria-label*="${name}"]`);
}

/** Runs a command by its title, through the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget:visible input');
  await page.keyboard.type(title);
  // The list is filtered a moment after the last letter; before that Enter would run whatever stood first.
  await page.waitForSelector(`.quick-input-widget .monaco-list-row[aria-label*="${title}"]`);
  await page.keyboard.press('Enter');
}
