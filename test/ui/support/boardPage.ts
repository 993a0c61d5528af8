import { readFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageMessage } from '../../../src/board/messageSchemas.ts';
import { pageHtml } from '../../../src/board/pageHtml.ts';
import type { BoardRequest, HostMessage } from '../../../src/board/protocol.ts';
import { answerBoardQuery } from '../../../src/board/queries/answerBoardQuery.ts';
import type { MadeBoardCorpus } from '../../support/boardCorpus.ts';
import type { ThemeName } from './session.ts';
import { PALETTES } from './themePalettes.ts';

const ORIGIN = 'http://board.test';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };

/** What this file uses of a browser's globals: the tests are compiled for Node, without the DOM. */
interface PageGlobals {
  postMessage(message: unknown, origin: string): void;
  toExtension(message: unknown): void;
  readonly sessionStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  readonly document: { readonly documentElement: { readonly style: { cssText: string; setProperty(name: string, value: string): void } } };
}

/** The built page, under its own policy, in a bare browser: this side plays the extension over the real protocol, answering from a real index. */
export interface BoardPage {
  readonly page: Page;
  /** Everything but questions that the page asked to have done. */
  readonly acts: BoardRequest[];
  /** What the browser complained of: violations of the policy, errors. */
  readonly complaints: string[];
  send(message: HostMessage): Promise<void>;
  theme(name: ThemeName): Promise<void>;
  screenshot(name: string): Promise<void>;
  dispose(): Promise<void>;
}

export interface BoardPageOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** Translations, as the extension would write them into the page. */
  readonly texts?: Readonly<Record<string, string>>;
  /** A query that is answered by a failure. */
  readonly failing?: () => boolean;
}

export async function openBoardPage(browser: Browser, corpus: MadeBoardCorpus, options: BoardPageOptions = {}): Promise<BoardPage> {
  const { theme = 'dark', width = 1280, height = 860 } = options;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const acts: BoardRequest[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const send = (message: HostMessage): Promise<void> =>
    page.evaluate((data) => (globalThis as unknown as PageGlobals).postMessage(data, '*'), message);
  await page.exposeFunction('toExtension', async (raw: unknown) => {
    const message = pageMessage.parse(raw);
    if (message.kind !== 'request') return;
    const { id, request } = message;
    if (options.failing?.()) {
      await send({ kind: 'settled', id, outcome: { ok: false, problem: 'The reader stopped.' } });
      return;
    }
    if (request.do !== 'ask') acts.push(request);
    const changes = carryOut(corpus, request);
    const answer = request.do === 'ask' ? answerBoardQuery(corpus, request.query) : null;
    await send({ kind: 'settled', id, outcome: { ok: true, answer } });
    if (changes) await send({ kind: 'changed' });
  });
  await page.addInitScript(() => {
    const key = 'state';
    const globals = globalThis as unknown as PageGlobals;
    Object.assign(globalThis, {
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => globals.toExtension(message),
        getState: () => JSON.parse(globals.sessionStorage.getItem(key) ?? 'null'),
        setState: (state: unknown) => globals.sessionStorage.setItem(key, JSON.stringify(state)),
      }),
    });
  });
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      const body = pageHtml({
        nonce: 'only-a-test',
        source: ORIGIN,
        address: (file) => `${ORIGIN}/${file}`,
        language: 'en',
        texts: options.texts ?? {},
      });
      await route.fulfill({ contentType: 'text/html', body });
    } else if (/^[\w-]+\.(js|css|ttf)$/.test(name)) {
      await route.fulfill({ contentType: TYPES[name.split('.').pop() ?? ''] ?? '', body: readFileSync(join('dist/board', name)) });
    } else await route.fulfill({ status: 404 });
  });
  const paint = async (name: ThemeName): Promise<void> => {
    await page.evaluate((palette) => {
      const { style } = (globalThis as unknown as PageGlobals).document.documentElement;
      style.cssText = '';
      for (const [variable, value] of Object.entries(palette)) style.setProperty(`--vscode-${variable}`, value);
      style.setProperty('--vscode-font-family', '"Liberation Sans", system-ui, sans-serif');
      style.setProperty('--vscode-font-size', '13px');
      style.setProperty('color-scheme', palette['editor-background'] === '#ffffff' ? 'light' : 'dark');
    }, PALETTES[name]);
  };
  await page.goto(`${ORIGIN}/`);
  await paint(theme);
  return {
    page,
    acts,
    complaints,
    send,
    theme: paint,
    screenshot: async (name) => {
      mkdirSync('.test-output', { recursive: true });
      await page.screenshot({ path: resolve('.test-output', `${name}.png`) });
    },
    dispose: () => context.close(),
  };
}

/** @returns whether the corpus is another afterwards */
function carryOut(corpus: MadeBoardCorpus, request: BoardRequest): boolean {
  switch (request.do) {
    case 'record':
      corpus.judge({ ...request.verdict, by: 'nora', ...(request.verdict.note === null ? { note: '' } : { note: request.verdict.note }) });
      return true;
    case 'withdraw':
      corpus.withdraw(request.a, request.b);
      return true;
    case 'accept':
      corpus.accept(request.ref);
      return true;
    case 'ask':
    case 'open':
    case 'reject':
    case 'edit':
    case 'save':
    case 'add-articles':
    case 'show-undated':
      return false;
  }
}
