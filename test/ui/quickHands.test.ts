import assert from 'node:assert/strict';
import { Hands } from './support/hands.ts';
import { decisionsIn, Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

describe('a review at the fastest rate that the browser takes', () => {
  let session: Session;
  let hands: Hands;
  let quickHands: Hands;
  let review: Reviewing;

  before(async () => {
    session = await openSession('media/sample-corpus');
    hands = new Hands(session.page);
    quickHands = new Hands(session.page, 0);
    review = new Reviewing(session.page, hands);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('quick-hands-failed');
  });
  after(() => session.dispose());

  it('lets no press be lost, nor fall on another suggestion', async () => {
    await review.open('2024-04-12_cns.txt');
    await review.start();
    const left = await review.left();
    const keys = Array.from({ length: left }, (_, index) => (index % 2 === 0 ? 'a' : 'x'));
    // The workbench itself asks before it runs a command for the first time, and the next key may overtake that.
    await hands.press(...keys.slice(0, 2));
    await review.leaves(left - 2);
    const began = performance.now();
    await quickHands.press(...keys.slice(2));
    const took = performance.now() - began;
    const decided = await written('2024-04-12_cns', ({ length }) => length === left);
    const behind = performance.now() - began - took;
    console.log(
      `      ${left - 2} presses, ${(((left - 2) * 1000) / took).toFixed(0)} a second; all written ${behind.toFixed(0)} ms later`,
    );
    assert.deepEqual(
      decided,
      keys.map((key) => (key === 'a' ? 'accepted' : 'rejected')),
    );
    await hands.press('Escape');
  });

  it('takes back the last acts in the order of the keys', async () => {
    await review.open('radio-dorvan-12-april.txt');
    await review.start();
    const left = await review.left();
    await hands.press('a', 'x');
    await review.leaves(left - 2);
    await hands.press('u');
    await review.leaves(left - 1);
    await quickHands.press('a', 'x', 'a', 'x', 'x', 'u', 'u', 'a');
    // As many decisions stand there on the way, but not these.
    const end = ['accepted', 'accepted', 'accepted', 'accepted', 'rejected'];
    const decided = await written('radio-dorvan-12-april', (now) => now.toSorted().join() === end.join());
    assert.deepEqual(decided.toSorted(), end);
    await hands.press('Escape');
  });

  /** The decisions once they are as wanted and stay so; as they are after a minute in which none came. */
  async function written(article: string, isWanted: (decided: readonly string[]) => boolean): Promise<string[]> {
    let quietSince = Date.now();
    const decisions = (): string[] => decisionsIn(session.read(`ostrel/${article}.annotations.yaml`));
    let before = decisions().length;
    return waitFor(() => {
      const now = decisions();
      if (now.length !== before) quietSince = Date.now();
      before = now.length;
      return Date.now() - quietSince > (isWanted(now) ? 1500 : 60_000) ? now : null;
    }, 300_000);
  }
});
