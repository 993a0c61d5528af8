import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Hands } from './support/hands.ts';
import { goTo } from './support/palette.ts';
import { decisionsBelow, Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

/** Most key presses a suggestion that the requirements allow. */
const ALL_RIGHT = 1.3;
const ONE_CHANGED = 4;
const NEW_FIGURE = 8;

describe('a review by keyboard alone', () => {
  let session: Session;
  let hands: Hands;
  let review: Reviewing;

  before(async () => {
    session = await openSession('media/sample-corpus');
    hands = new Hands(session.page);
    review = new Reviewing(session.page, hands);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('review-failed');
  });
  after(() => session.dispose());

  it(`takes at most ${ONE_CHANGED} presses where the actor or the type must be changed`, async () => {
    await review.open('2024-04-12_cns.txt');
    await review.start();
    const sidecar = join('ostrel', '2024-04-12_cns.annotations.yaml');
    const changes: readonly { readonly name: string; readonly keys: readonly string[]; readonly written: RegExp }[] = [
      { name: 'another actor', keys: ['l', 't', 'a', 'Enter'], written: /actor: tarvia$/m },
      { name: 'another type', keys: ['t', 'o', 'Enter'], written: /type: organization$/m },
      { name: 'an actor by another name', keys: ['l', 'd', 'a', 'Enter'], written: /actor: danet-voss$/m },
    ];
    for (const { name, keys, written } of changes) {
      while (!(await review.line()).includes('Actor, suggested')) await hands.press('n');
      const before = matches(sidecar, written);
      const presses = await hands.count(async () => {
        for (const key of keys) {
          await hands.press(key);
          if (key === 'l' || key === 't') await session.page.waitForSelector('.quick-input-widget:visible .monaco-list-row');
        }
      });
      await waitFor(() => (matches(sidecar, written) > before ? true : null));
      report(name, presses);
      assert.ok(presses <= ONE_CHANGED);
      await review.settled();
    }
    await hands.press('Escape');
  });

  it(`takes at most ${NEW_FIGURE} presses to mark a new figure with its claim`, async () => {
    await review.open('2024-04-16_northern-wire.txt');
    await review.start();
    const read = await newFigure('2024-04-16_northern-wire', 'eleven hours', ['ArrowRight', 'ArrowRight', '2', 'Enter']);
    assert.match(read, /value: 11$/m);
    assert.match(read, /predicate: duration$/m);

    await hands.press('Escape');
    await review.open('radio-dorvan-12-april.txt');
    await review.start();
    const typed = await newFigure('radio-dorvan-12-april', 'truckloads', ['ArrowRight', '2', '>', '2', '4', 'Enter', 'Enter']);
    assert.match(typed, /low: 25$/m);
    assert.match(typed, /claim:$/m);
    await hands.press('Escape');
  });

  it(`takes at most ${ALL_RIGHT} presses a suggestion where every suggestion is right`, async () => {
    await review.open('2024-04-09_northern-wire.txt');
    const before = decisionsBelow(session.folder);
    let suggestions = 0;
    const start = hands.presses;
    await review.start();
    for (let left = await review.left(); left > 0; left = await review.nextArticle()) {
      suggestions += left;
      for (; left > 0; left = await review.settled()) for (let more = left; more > 0; more--) await hands.press('a');
    }
    const decided = decisionsBelow(session.folder) - before;
    const presses = hands.presses - start;
    report('every suggestion right', presses / suggestions, `${presses} presses, ${suggestions} suggestions`);
    assert.ok(suggestions > 300, `only ${suggestions} suggestions`);
    assert.ok(decided >= suggestions * 0.95, `${decided} of ${suggestions} suggestions were written`);
    assert.ok(presses / suggestions <= ALL_RIGHT);
  });

  /** Marks words by hand, the cursor standing before them. Returns their part of the sidecar. */
  async function newFigure(article: string, words: string, keys: readonly string[]): Promise<string> {
    const text = session.read(`ostrel/${article}.txt`);
    await goTo(session.page, text, words);
    const presses = await hands.count(async () => {
      for (const key of keys) {
        const asked = await review.question();
        await hands.press(key);
        if (asked === '' ? key === '2' : key === 'Enter') await waitFor(async () => ((await review.question()) === asked ? null : true));
      }
    });
    report(`a new figure, “${words}”`, presses);
    assert.ok(presses <= NEW_FIGURE);
    return waitFor(() => {
      const items = session.read(`ostrel/${article}.annotations.yaml`).split(/^ {2}- (?=id:)/m);
      return items.find((item) => item.includes(`text: ${words}\n`) && item.includes('status: accepted')) ?? null;
    });
  }

  const matches = (file: string, pattern: RegExp): number => [...session.read(file).matchAll(new RegExp(pattern, 'gm'))].length;
});

function report(what: string, presses: number, detail = ''): void {
  console.log(`      ${what}: ${presses.toFixed(presses % 1 === 0 ? 0 : 2)} presses${detail === '' ? '' : ` (${detail})`}`);
}
