import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openFile, runCommand } from '../../scripts/host/workbench.mjs';
import { choose, givePath } from './support/palette.ts';
import { openSession, type Session } from './support/session.ts';

const ARTICLE = '2024-04-12_cns.txt';

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
    await givePath(page, join(folder, 'decided.json'), 'OK', () => session.read('decided.json') !== '');
    const { format, documents } = JSON.parse(session.read('decided.json')) as {
      format: string;
      documents: { file: string; annotations: { status: string }[] }[];
    };
    assert.equal(format, 'corroborate-corpus');
    const statuses = documents.flatMap(({ annotations }) => annotations.map(({ status }) => status));
    assert.ok(statuses.length > 0 && !statuses.includes('suggested'));
  });
});
