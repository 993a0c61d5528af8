import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { frameWith, openSession, type Session } from './support/session.ts';

/** The board of the packaged extension in the real workbench, on the sample corpus: from the conflicts to the words to a verdict. */
describe('the board in the workbench', function () {
  this.timeout(240_000);
  let session: Session;
  let board: Frame;

  before(async () => {
    session = await openSession('media/sample-corpus', { theme: 'dark' });
    await openFile(session.page, '2024-04-12_cns.txt');
    await session.page.waitForSelector('.statusbar >> text=News Article', { timeout: 60_000 });
    await runCommand(session.page, 'Corroborate: Open Board');
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
    await session.page.waitForTimeout(1500);
    await session.page.locator('.monaco-editor .selected-text').first().waitFor();
    assert.ok(await session.page.locator('.tab.active', { hasText: 'Corroborate' }).count(), 'the board is still there');
    assert.match(
      await session.page.locator('.monaco-editor:visible .view-lines').first().innerText(),
      new RegExp(figure.split(/\s+/)[0] ?? ''),
    );
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
    await board.getByText('“the second counts the wounded as well”').waitFor({ timeout: 20_000 });
    const file = join(session.folder, 'corroborate.yaml');
    assert.ok(existsSync(file));
    assert.match(readFileSync(file, 'utf8'), /verdict: not-comparable/);
    await session.screenshot('board-workbench-verdict');
  });

  it('comes back after a reload of the window, where it was', async () => {
    const chosen = await board.locator('corroborate-quantities [aria-selected="true"] .title').innerText();
    await session.page.reload();
    await session.page.waitForSelector('.monaco-workbench .statusbar', { timeout: 60_000 });
    const again = await frameWith(session.page, 'corroborate-board', 60_000);
    await again.locator('corroborate-quantities [aria-selected="true"]').waitFor({ timeout: 60_000 });
    assert.equal(await again.locator('corroborate-quantities [aria-selected="true"] .title').innerText(), chosen);
  });
});
