import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { frameWith, openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const UNDATED = 'what-is-the-ostrel-conflict.txt';

/** The board of the packaged extension in the real workbench, on the sample corpus: from the conflicts to the words to a verdict. */
describe('the board in the workbench', () => {
  let session: Session;
  let board: Frame;

  before(async () => {
    session = await openSession('media/sample-corpus', { theme: 'dark' });
    await openFile(session.page, '2024-04-12_cns.txt');
    await session.page.waitForSelector('.statusbar >> text=News Article', { timeout: 60_000 });
    await runCommand(session.page, 'Corroborate: Show Board');
    board = await frameWith(session.page, 'corroborate-board');
    await board.locator('corroborate-quantities .row').first().waitFor({ timeout: 60_000 });
  });
  after(() => session.dispose());

  it('shows the quantities of the corpus, those in conflict first', async () => {
    await board.locator('corroborate-claims .row').first().waitFor();
    await session.screenshot('board-workbench');
    const first = board.locator('corroborate-quantities .row').first();
    assert.match(await first.innerText(), /^\d+/, 'a number of conflicts');
    assert.match(await board.locator('corroborate-filters .totals').innerText(), /11 articles|10 articles/);
  });

  it('opens the article at the words and keeps the keyboard', async () => {
    const row = board.locator('corroborate-claims .row').first();
    const figure = await row.locator('.sentence b').innerText();
    await row.locator('.sentence').click();
    await session.page.locator('.monaco-editor .selected-text').first().waitFor();
    assert.ok(await session.page.locator('.tab.active', { hasText: 'Corroborate' }).count(), 'the board is still there');
    const [number = ''] = figure.split(/\s+/);
    await session.page.locator('.monaco-editor:visible .view-lines', { hasText: number }).first().waitFor();
    await session.screenshot('board-workbench-opened');
  });

  it('records a verdict that the corpus file keeps and the board shows', async () => {
    await board.getByRole('button', { name: 'Relations' }).click();
    const grid = board.locator('corroborate-claims .grid');
    await grid.focus();
    await session.page.keyboard.press('Home');
    await session.page.keyboard.press('c');
    await board.getByRole('heading', { name: /^Conflict: / }).waitFor();
    await session.screenshot('board-workbench-compare');
    await board.getByLabel('Note on the verdict').fill('the second counts the wounded as well');
    await board.getByRole('button', { name: 'Not comparable' }).click();
    await board.getByText('“the second counts the wounded as well”').waitFor({ timeout: 60_000 });
    assert.match(session.read('corroborate.yaml'), /verdict: not-comparable/);
    await session.screenshot('board-workbench-verdict');
  });

  it('tells the verdict in the hover on the figure', async () => {
    const { page } = session;
    const told = await waitFor(async () => {
      await board.locator('corroborate-compare article button').first().click();
      await page.locator('.monaco-editor .selected-text').first().waitFor();
      // From the end of the selected words to their start, once the article has the keyboard.
      await page.waitForTimeout(1000);
      await page.keyboard.press('ArrowLeft');
      await runCommand(page, 'Show or Focus Hover');
      await page.waitForTimeout(1500);
      const shown = await page.locator('.monaco-hover:visible').allInnerTexts();
      return shown.find((each) => each.includes('the second counts the wounded as well')) ?? null;
    });
    assert.match(told, /verdict of|another scope/);
    await session.screenshot('board-workbench-hover');
    await page.keyboard.press('Escape');
  });

  it('lists the article without a date, and keeps the date that a person types', async () => {
    const { page } = session;
    await board.getByRole('button', { name: /undated/ }).click();
    await page.locator('.pane-body .message', { hasText: /without a date/ }).waitFor();
    await session.screenshot('board-workbench-undated');
    await openFile(page, UNDATED);
    await runCommand(page, 'Corroborate: Set Date…');
    await page.locator('.quick-input-title', { hasText: UNDATED }).waitFor();
    await page.keyboard.type('10/11/2024');
    await page.locator('.quick-input-widget', { hasText: 'could be two days' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12 April 2024');
    await page.locator('.quick-input-widget', { hasText: 'Friday, April 12, 2024' }).waitFor();
    await session.screenshot('set-date');
    await page.keyboard.press('Enter');
    const sidecar = join('ostrel', UNDATED.replace('.txt', '.annotations.yaml'));
    const yaml = await waitFor(() => session.read(sidecar) || null);
    assert.match(yaml, /published: 2024-04-12/);
    // The article lies over the board, whose page is thrown away while it is hidden.
    await runCommand(page, 'Corroborate: Show Board');
    board = await frameWith(page, 'corroborate-board');
    await board.locator('corroborate-filters .totals').waitFor();
    await board.getByRole('button', { name: /undated/ }).waitFor({ state: 'detached', timeout: 60_000 });
  });

  it('comes back after a reload of the window, where it was', async () => {
    const chosen = await board.locator('corroborate-quantities [aria-selected="true"] .title').innerText();
    // In a browser the workbench writes what is open every five seconds, and not once more when the page goes.
    await session.page.waitForTimeout(6000);
    await session.page.reload();
    await session.page.waitForSelector('.monaco-workbench .statusbar');
    await session.page.locator('.tab', { hasText: 'Corroborate' }).first().click();
    const again = await frameWith(session.page, 'corroborate-board');
    // It is there as soon as the articles that it was read from are.
    await again.locator('corroborate-quantities [aria-selected="true"] .title', { hasText: chosen }).waitFor({ timeout: 90_000 });
  });
});
