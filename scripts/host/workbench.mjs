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

/** Opens the address and waits until the workbench answers. Which system's keys it goes by, it tells by the user agent. */
export async function openWorkbench(browser, url, { width = 1400, height = 900, userAgent = undefined } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...(userAgent ? { userAgent } : {}) });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.monaco-workbench .statusbar', { timeout: 60_000 });
  return page;
}

/** Opens a file of the folder by its name, through quick open. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget:visible input');
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-widget .monaco-list-row[aria-label*="${name}"]`, { timeout: 20_000 });
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.tab[data-resource-name="${name}"], .tab[aria-label*="${name}"]`, { timeout: 20_000 });
}

/** Runs a command by its title, through the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget:visible input');
  await page.keyboard.type(title);
  // The list is filtered a moment after the last letter; before that Enter would run whatever stood first.
  await page.waitForSelector(`.quick-input-widget .monaco-list-row[aria-label*="${title}"]`, { timeout: 20_000 });
  await page.keyboard.press('Enter');
}
