import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { asked, choose, goTo } from './support/palette.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const ARTICLE = '2024-04-12_cns.txt';
const SIDECAR = join('ostrel', '2024-04-12_cns.annotations.yaml');

describe('notes and exports', function () {
  this.timeout(240_000);
  let session: Session;

  before(async () => {
    session = await openSession('media/sample-corpus');
    await openFile(session.page, ARTICLE);
    await session.page.waitForSelector('.statusbar >> text=/ left$/', { timeout: 60_000 });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('notes-failed');
  });
  after(() => session.dispose());

  const sidecar = (): string => {
    const path = join(session.folder, SIDECAR);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const written = (pattern: RegExp): Promise<string> => waitFor(() => (pattern.test(sidecar()) ? sidecar() : null));

  it('keeps a note on a figure, shows it in the Comments panel, and takes replies and a resolution there', async () => {
    const { page } = session;
    await goTo(page, readFileSync(join('media/sample-corpus/ostrel', ARTICLE), 'utf8'), '96 of its fighters');
    await runCommand(page, 'Corroborate: Add Note…');
    await asked(page, 'Note on');
    await page.keyboard.type('Where does this come from?');
    await page.keyboard.press('Enter');
    await written(/text: Where does this come from\?\n\s+state: open/);

    await runCommand(page, 'Comments: Focus on Comments View');
    const row = page.locator('.comments-panel .monaco-list-row', { hasText: 'Where does this come from?' });
    await row.waitFor();
    await session.screenshot('notes-panel');
    await row.dblclick();
    const thread = page.locator('.review-widget');
    await thread.waitFor();
    await thread.locator('.review-thread-reply-button, .monaco-editor').first().click();
    await page.keyboard.type('The army said so.');
    await thread.getByRole('button', { name: 'Reply' }).last().click();
    await written(/text: The army said so\.\n\s+state: open/);

    await thread.getByRole('button', { name: 'Resolve Notes' }).click();
    const resolved = await written(/state: resolved/);
    assert.doesNotMatch(resolved, /state: open/);
  });

  it('exports what the person chooses to where he says', async () => {
    const { page, folder } = session;
    await runCommand(page, 'Corroborate: Export Corpus…');
    await choose(page, 'Export', 'Decisions as JSON', 'Decisions as JSON');
    const input = page.locator('.quick-input-widget:visible input.input, .quick-input-widget:visible input[type=text]').first();
    const target = join(folder, 'decided.json');
    await waitFor(async () => ((await input.inputValue()).includes('.decisions.json') ? true : null));
    await input.fill(target);
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    const exported = await waitFor(() => (existsSync(target) ? readFileSync(target, 'utf8') : null));
    const { format, documents } = JSON.parse(exported) as {
      format: string;
      documents: { file: string; annotations: { status: string }[] }[];
    };
    assert.equal(format, 'corroborate-corpus');
    const statuses = documents.flatMap(({ annotations }) => annotations.map(({ status }) => status));
    assert.ok(statuses.length > 0 && !statuses.includes('suggested'));
    await page.locator('.notifications-toasts', { hasText: 'decided.json' }).waitFor();
  });
});
