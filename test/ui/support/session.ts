import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { QUIET_SETTINGS, startServer, workbenchUrl } from '../../../scripts/host/server.mjs';
import { launchBrowser, openWorkbench, THEMES } from '../../../scripts/host/workbench.mjs';

export type ThemeName = 'dark' | 'light' | 'high-contrast' | 'high-contrast-light';

/** A real workbench on a copy of a corpus, with the packaged extension installed. */
export interface Session {
  readonly page: Page;
  /** The copy, or the empty folder: what the extension writes are real files here. */
  readonly folder: string;
  /** The text of a file of the folder; empty where there is none. */
  read(file: string): string;
  /** Kept as test output, in .test-output/. */
  screenshot(name: string): Promise<void>;
  dispose(): Promise<void>;
}

/** @param corpus folder that is copied and never written to, or texts by file name. Null: a window without a folder, beside an empty one to write to */
export async function openSession(
  corpus: string | Readonly<Record<string, string>> | null,
  { theme = 'dark', settings = {} }: { theme?: ThemeName; settings?: Readonly<Record<string, unknown>> } = {},
): Promise<Session> {
  const vsix = process.env['CORROBORATE_VSIX'];
  if (!vsix) throw new Error('CORROBORATE_VSIX names no packaged extension: run this ring through scripts/ui.mjs.');
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-ui-'));
  if (typeof corpus === 'string') cpSync(corpus, folder, { recursive: true });
  else for (const [name, text] of Object.entries(corpus ?? {})) writeFileSync(join(folder, name), text);
  const server = await startServer({ settings: { ...QUIET_SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings }, vsix: [vsix] });
  let browser: Browser | undefined;
  const dispose = async (): Promise<void> => {
    await browser?.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await launchBrowser();
    const page = await openWorkbench(browser, workbenchUrl(server.port, corpus === null ? undefined : folder));
    return {
      page,
      folder,
      dispose,
      read: (file) => {
        const path = join(folder, file);
        return existsSync(path) ? readFileSync(path, 'utf8') : '';
      },
      screenshot: async (name) => {
        mkdirSync('.test-output', { recursive: true });
        await page.screenshot({ path: resolve('.test-output', `${name}.png`) });
      },
    };
  } catch (problem) {
    await dispose();
    throw problem;
  }
}

/** The webview's own document is two frames down; found by an element of ours in it. */
export async function frameWith(page: Page, selector: string, timeout = 120_000): Promise<Frame> {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await page.waitForTimeout(200);
  }
  throw new Error(`No frame shows ${selector}`);
}
