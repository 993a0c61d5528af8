import assert from 'node:assert/strict';
import { Hands } from './support/hands.ts';
import { decisionsIn, Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const KEYS = 12;

describe('a window closed in the middle of a quick review', () => {
  let session: Session;

  before(async () => {
    session = await openSession('media/sample-corpus');
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('closing-failed');
  });
  after(() => session.dispose());

  it('loses no decision that the person saw taken', async () => {
    const { page } = session;
    const review = new Reviewing(page, new Hands(page));
    await review.open('2024-04-12_cns.txt');
    await review.start();
    const decisions = (): string[] => decisionsIn(session.read('ostrel/2024-04-12_cns.annotations.yaml'));
    const left = await review.left();
    await new Hands(page, 0).press(...Array.from({ length: KEYS }, () => 'x'));
    // The review counts a decision before its file is written.
    await waitFor(async () => ((await review.left()) <= left - KEYS ? true : null));
    const before = decisions().length;
    await page.goto('about:blank');
    await waitFor(() => (decisions().length >= KEYS ? true : null));
    console.log(`      ${before} of ${KEYS} were written when the window closed`);
    assert.deepEqual(
      decisions(),
      Array.from({ length: KEYS }, () => 'rejected'),
    );
  });
});
