import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { choose } from './support/palette.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const ARTICLE = '2024-04-12_cns.txt';
/** Milliseconds in which a button that is there is pressed. */
const A_MOMENT = 5_000;

describe('an export', () => {
  let session: Session;

  before(async () => {
    session = await openSession('media/sample-corpus');
    await openFile(session.page, ARTICLE);
    await session.page.waitForSelector('.statusbar >> text=/ left$/', { timeout: 60_000 });
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('export-failed');
  });
  after(() => session.dispose());

  it('exports what the person chooses to where he says', async () => {
    const { page, folder } = session;
    await runCommand(page, 'Corroborate: Export Corpus…');
    await choose(page, 'Export', 'Decisions as JSON', 'Decisions as JSON');
    const input = page.locator('.quick-input-widget:visible input.input, .quick-input-widget:visible input[type=text]').first();
    const target = join(folder, 'decided.json');
    await waitFor(async () => ((await input.inputValue()).includes('.decisions.json') ? true : null));
    await input.fill(target);
    await waitFor(async () => ((await input.inputValue()) === target ? true : null));
    // The dialog takes no answer while it still looks the folder up.
    const confirm = page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' });
    const exported = await waitFor(async () => {
      if (existsSync(target)) return readFileSync(target, 'utf8');
      await confirm.click({ timeout: A_MOMENT }).catch(() => undefined);
      return null;
    });
    const { format, documents } = JSON.parse(exported) as {
      format: string;
      documents: { file: string; annotations: { status: string }[] }[];
    };
    assert.equal(format, 'corroborate-corpus');
    const statuses = documents.flatMap(({ annotations }) => annotations.map(({ status }) => status));
    assert.ok(statuses.length > 0 && !statuses.includes('suggested'));
  });
});
