import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../scripts/host/workbench.mjs';
import { frameWith, openSession, type Session } from './support/session.ts';

const ARTICLES = {
  'herald.txt': 'The Halden Herald\nMay 12, 2031\n\nHALDEN - A landslide killed 14 people in Brelin on Sunday, the police said.\n',
  'post.txt': 'The Morning Post\nMay 12, 2031\n\nBRELIN - The landslide in Brelin on Sunday killed 31 people, rescuers said.\n',
};

describe('a folder of articles without any file of ours', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'corroborate-plain-'));
  let session: Session;

  before(async () => {
    for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(corpus, name), text);
    session = await openSession(corpus);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('plain-folder-failed');
  });
  after(async () => {
    await session.dispose();
    rmSync(corpus, { recursive: true, force: true });
  });

  it('is read for the board though nobody opened an article yet, and nothing is written', async () => {
    await runCommand(session.page, 'Corroborate: Show Board');
    const board = await frameWith(session.page, 'corroborate-board');
    await board.locator('corroborate-claims .row', { hasText: '31 people' }).first().waitFor();
    await board.locator('corroborate-claims .row', { hasText: '14 people' }).first().waitFor();
    assert.deepEqual(readdirSync(session.folder).toSorted(), Object.keys(ARTICLES));
  });
});
