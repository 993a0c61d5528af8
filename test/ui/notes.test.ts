import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { asked, goTo } from './support/palette.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const ARTICLE = '2024-04-12_cns.txt';
const TEXT = readFileSync(join('media/sample-corpus/ostrel', ARTICLE), 'utf8');
const QUESTION = 'Where does this come from?';
const REPLY = 'The army said so.';

describe('the Comments panel', () => {
  let session: Session;

  before(async () => {
    session = await openSession('media/sample-corpus');
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('notes-failed');
  });
  after(() => session.dispose());

  const written = (pattern: RegExp): Promise<string> => {
    return waitFor(() => {
      const sidecar = session.read(join('ostrel', ARTICLE.replace('.txt', '.annotations.yaml')));
      return pattern.test(sidecar) ? sidecar : null;
    });
  };

  it('lists a note on a figure, and takes a reply and a resolution in its thread', async () => {
    const { page } = session;
    await openFile(page, ARTICLE);
    await page.waitForSelector('.statusbar >> text=/ left$/');
    await goTo(page, TEXT, '96 of its fighters');
    await runCommand(page, 'Corroborate: Add Note…');
    await asked(page, 'Note on');
    await page.locator('.quick-input-widget:visible input[type="text"]').first().fill(QUESTION);
    await page.keyboard.press('Enter');
    await written(/text: Where does this come from\?\n\s+state: open/);

    await runCommand(page, 'Comments: Focus on Comments View');
    const row = page.locator('.comments-panel .monaco-list-row', { hasText: QUESTION });
    await row.waitFor();
    await row.dblclick();
    const thread = page.locator('.review-widget', { hasText: QUESTION });
    // The button gives way to the form as soon as the mouse or the focus is on it.
    const button = thread.locator('.review-thread-reply-button');
    await waitFor(async () => {
      const field = (await button.isVisible()) ? button : thread.locator('.comment-form .monaco-editor');
      await field.click({ timeout: 5_000 }).catch(() => undefined);
      return (await thread.locator('.comment-form .monaco-editor.focused').count()) > 0 ? true : null;
    });
    await page.keyboard.insertText(REPLY);
    await thread.locator('.comment-form .view-lines', { hasText: REPLY }).waitFor();
    await thread.locator('.monaco-text-button', { hasText: 'Reply' }).click();
    await written(/text: The army said so\.\n\s+state: open/);

    // The thread stays open.
    await thread.locator('.review-comment', { hasText: REPLY }).waitFor();
    await thread.locator('.action-label', { hasText: 'Resolve Notes' }).click();
    assert.doesNotMatch(await written(/state: resolved/), /state: open/);
  });
});
