import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { runCommand } from '../../scripts/host/workbench.mjs';
import { A_MOMENT, answer, asked, QUICK_INPUT, givePath } from './support/palette.ts';
import { frameWith, openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const TITLE = 'From a folder of articles to the first conflict';
/** Milliseconds that a slow machine may take for a step. */
const PATIENCE = 300_000;

describe('the walkthrough', () => {
  let session: Session;

  before(async () => {
    session = await openSession(null);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('walkthrough-failed');
  });
  after(() => session.dispose());

  const step = (id: string): Locator => session.page.locator(`.getting-started-step[data-step-id$="#${id}"]`);

  /**
   * Acts on the walkthrough, which must still be there behind whatever the step before has opened. The editor draws the page anew once all extensions are known, and may show
   * the list of walkthroughs then: whatever is not there in a moment is looked for again.
   */
  const onSteps = (act: () => Promise<boolean>): Promise<true> => {
    const { page } = session;
    const attempt = async (): Promise<boolean> => {
      // Its tab is named by the page that it shows at the moment; pressed while that page is shown it would lead away from the steps.
      const tab = page.locator('.tab[aria-label^="Welcome"], .tab[aria-label^="Walkthrough"]').first();
      if (!(await page.locator('.gettingStartedContainer').first().isVisible())) await tab.click({ timeout: A_MOMENT });
      const card = page.locator('.getting-started-category', { hasText: TITLE }).first();
      if ((await card.count()) > 0 && (await card.isEnabled())) await card.click({ timeout: A_MOMENT });
      return act();
    };
    return waitFor(async () => (await attempt().catch(() => false)) || null, PATIENCE);
  };

  /** Unfolds a step and presses its button. */
  const take = (id: string, button: string): Promise<true> =>
    onSteps(async () => {
      const press = step(id).locator('.monaco-button', { hasText: button });
      if (!(await press.isVisible())) await step(id).locator('.step-title').click({ timeout: A_MOMENT });
      await press.click({ timeout: A_MOMENT });
      return true;
    });
  const isTicked = (id: string): Promise<true> =>
    onSteps(async () => (await step(id).getAttribute('aria-checked', { timeout: A_MOMENT })) === 'true');

  it('copies the sample corpus and goes on in its window', async () => {
    const { page, folder } = session;
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await answer(page, TITLE);
    await page.locator(`${QUICK_INPUT} .monaco-list-row.focused`, { hasText: TITLE }).waitFor();
    await page.keyboard.press('Enter');

    await take('open', 'Open Sample Corpus');
    await asked(page, 'corroborate-sample');
    await givePath(page, `${folder}/`, 'Copy Sample Corpus Here', () => page.url().includes('corroborate-sample'));
    assert.ok(existsSync(join(folder, 'corroborate-sample', 'corroborate.yaml')));
    await isTicked('open');
  });

  it('shows what is contradicted, and is still there', async () => {
    await take('hover', 'Go to the Next Conflict');
    await session.page.locator('.monaco-hover:visible', { hasText: '1 conflicts' }).first().waitFor();
    await isTicked('hover');
  });

  it('starts a review', async () => {
    await take('decide', 'Start Review Mode');
    await session.page.locator('.statusbar-item', { hasText: 'h all keys' }).waitFor();
    await isTicked('decide');
  });

  it('shows the board', async () => {
    await take('board', 'Show the Board');
    const board = await frameWith(session.page, 'corroborate-board');
    await board.locator('corroborate-quantities .row').first().waitFor();
    await isTicked('board');
  });

  it('ends with a conflict in a file', async () => {
    const { page, folder } = session;
    const line = page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: 'Conflicts as JSON' });
    // The board takes the keyboard once it has loaded, which closes a list that was open before: then the button is pressed again.
    await waitFor(async () => {
      await take('export', 'Export Corpus');
      return line.click({ timeout: A_MOMENT }).then(
        () => true,
        () => null,
      );
    }, PATIENCE);
    await givePath(page, join(folder, 'conflicts.json'), 'OK', () => session.read('conflicts.json') !== '');
    const { relations } = JSON.parse(session.read('conflicts.json')) as { relations: { relation: string }[] };
    assert.ok(relations.some(({ relation }) => relation === 'conflict'));
    await isTicked('export');
  });
});
