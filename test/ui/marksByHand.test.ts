import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hands } from './support/hands.ts';
import { choose, goTo } from './support/palette.ts';
import { Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const CORPUS_FILE = `labels:
  - name: Thanks
    key: q
    description: Somebody is thanked
`;
const ARTICLE = `HALDEN, May 12 - The storm over the lake killed 14 people on Sunday and injured 40 people in the villages.

Crews worked for two days. Everybody warmly thanked the crews afterwards.
`;

describe('marks made by hand', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'corroborate-by-hand-'));
  let session: Session;
  let hands: Hands;

  before(async () => {
    writeFileSync(join(corpus, 'corroborate.yaml'), CORPUS_FILE);
    writeFileSync(join(corpus, 'storm.txt'), ARTICLE);
    session = await openSession(corpus);
    hands = new Hands(session.page);
    const review = new Reviewing(session.page, hands);
    await review.open('storm.txt');
    await review.start();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('marks-by-hand-failed');
  });
  after(async () => {
    await session.dispose();
    rmSync(corpus, { recursive: true, force: true });
  });

  const path = (): string => join(session.folder, 'storm.annotations.yaml');
  const sidecar = (): string => (existsSync(path()) ? readFileSync(path(), 'utf8') : '');
  const written = (pattern: RegExp): Promise<string> => waitFor(() => (pattern.test(sidecar()) ? sidecar() : null));

  it('a label by the key that corroborate.yaml gives it', async () => {
    await goTo(session.page, ARTICLE, 'thanked the crews');
    await hands.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'q');
    await written(/text: thanked the crews\n[^]*label: Thanks/);
  });

  it('one split in two where the person chooses, and joined again', async () => {
    await goTo(session.page, ARTICLE, 'thanked the crews');
    await hands.press('Shift+J');
    await choose(session.page, 'Split “thanked the crews” where?', 'thanked ‖ the crews', 'the');
    const split = await written(/text: the crews\n/);
    assert.match(split, /text: thanked\n/);
    await session.page.waitForTimeout(500);
    await hands.press('j');
    const joined = await written(/text: thanked the crews\n/);
    assert.doesNotMatch(joined, /text: (?:thanked|the crews)\n/);
  });
});
