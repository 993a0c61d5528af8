import assert from 'node:assert/strict';
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
  let session: Session;
  let hands: Hands;

  before(async () => {
    session = await openSession({ 'corroborate.yaml': CORPUS_FILE, 'storm.txt': ARTICLE });
    hands = new Hands(session.page);
    const review = new Reviewing(session.page, hands);
    await review.open('storm.txt');
    await review.start();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('marks-by-hand-failed');
  });
  after(() => session.dispose());

  const sidecar = (): string => session.read('storm.annotations.yaml');
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
