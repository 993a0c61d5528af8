import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { QUIET_SETTINGS, startServer, workbenchUrl } from '../../scripts/host/server.mjs';
import { launchBrowser, openWorkbench, runCommand } from '../../scripts/host/workbench.mjs';
import { waitFor } from './support/waitFor.ts';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

type Platform = 'linux' | 'win';

/** What the workbench tells the system by. */
const USER_AGENTS: Readonly<Record<Platform, string>> = {
  linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  win: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

interface Contributed extends Keybinding {
  readonly win?: string;
  readonly linux?: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { keybindings: readonly Contributed[] } };

/** Keys that work outside review mode, as the platform presses them. Inside it the editor is read-only and single keys are the point. */
const outsideReview = (platform: Platform): readonly string[] =>
  manifest.contributes.keybindings
    .filter(({ when }) => !when?.includes('corroborate.reviewing'))
    .map((binding) => binding[platform] ?? binding.key);

/** One way of writing a key: modifiers in one order. */
const normal = (chord: string): string =>
  chord
    .toLowerCase()
    .split(' ')
    .map((keys) => keys.split('+').sort().join('+'))
    .join(' ');

/** Two bindings get in each other's way where they are the same, or where one is the beginning of the other. */
const clash = (ours: string, theirs: string): boolean => {
  const [one, other] = [normal(ours), normal(theirs)];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
};

describe('the default keys of the editor', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  before(async () => {
    server = await startServer({ settings: QUIET_SETTINGS });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  for (const platform of ['linux', 'win'] as const) {
    it(`leave ours alone on ${platform}`, async () => {
      const defaults = await defaultKeybindings(browser, workbenchUrl(server.port, resolve('test/fixtures/corpus')), platform);
      assert.ok(defaults.length > 500, `only ${defaults.length} keys were read`);
      const palette = defaults.filter(({ command }) => command === 'workbench.action.showCommands').map(({ key }) => normal(key));
      assert.ok(palette.includes(normal('ctrl+shift+p')), `${platform}: ${palette.join(', ')}`);
      const ours = outsideReview(platform);
      const clashes = defaults.flatMap(({ key, command, when }) =>
        ours.filter((each) => clash(each, key)).map((each) => `${each} and ${key} (${command}, ${when ?? 'always'})`),
      );
      assert.deepEqual(clashes, []);
    });
  }
});

/** The workbench's own list, read from its page: in a browser it goes by the browser's system. */
async function defaultKeybindings(browser: Browser, url: string, platform: Platform): Promise<readonly Keybinding[]> {
  const page = await openWorkbench(browser, url, { userAgent: USER_AGENTS[platform] });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await runCommand(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
  await page.waitForSelector('.tab[aria-label*="Default Keybindings"], .tab[aria-label*="keybindings.json"]');
  await page.locator('.monaco-editor .view-lines').first().click();
  // What was copied for another system is still there.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const text = await waitFor(async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied.includes('"command"') ? copied : null;
  });
  await page.context().close();
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('//'));
  return JSON.parse(lines.join('\n')) as Keybinding[];
}
