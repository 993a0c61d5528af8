// Takes the pictures of the README from the packaged extension on the sample corpus.   node scripts/screenshots.mjs
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, openFile, openWorkbench, runCommand, THEMES } from './host/workbench.mjs';
import { QUIET_SETTINGS, startServer, workbenchUrl } from './host/server.mjs';
import { packageExtension } from './package.mjs';

const OUT = 'media/screenshots';
const ARTICLE = '2024-04-12_cns.txt';

/** Theme, window and file name of each picture, and what to do before it is taken. */
const PICTURES = [
  {
    name: 'hover',
    theme: 'light',
    size: { width: 1280, height: 620 },
    async prepare(page) {
      await openFile(page, ARTICLE);
      await page.waitForTimeout(8000);
      await page.locator('.monaco-editor .view-line span', { hasText: '96' }).last().hover();
      await page.waitForTimeout(2500);
    },
  },
  {
    name: 'board',
    theme: 'dark',
    size: { width: 1600, height: 960 },
    async prepare(page) {
      await openFile(page, ARTICLE);
      await page.waitForTimeout(6000);
      await runCommand(page, 'Corroborate: Show Board');
      await page.waitForTimeout(4000);
      await page.keyboard.press('Control+B');
      await page.waitForTimeout(1500);
    },
  },
];

mkdirSync(OUT, { recursive: true });
const vsix = await packageExtension();
for (const picture of PICTURES) {
  const { name, theme } = picture;
  const folder = join(mkdtempSync(join(tmpdir(), 'corroborate-shots-')), 'sample-corpus');
  cpSync('media/sample-corpus', folder, { recursive: true });
  const server = await startServer({ settings: { ...QUIET_SETTINGS, 'workbench.colorTheme': THEMES[theme] }, vsix: [vsix] });
  const browser = await launchBrowser();
  try {
    const page = await openWorkbench(browser, workbenchUrl(server.port, folder), picture.size);
    await page.waitForTimeout(2000);
    await picture.prepare(page);
    await page.screenshot({ path: join(OUT, `${name}.png`) });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
