import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../scripts/host/workbench.mjs';
import { Hands } from './support/hands.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

/** Most key presses a suggestion that the requirements allow. */
const ALL_RIGHT = 1.3;
const ONE_CHANGED = 4;
const NEW_FIGURE = 8;

const DECISION = /^ {4}status: (?:accepted|rejected)$/gm;

describe('a review by keyboard alone', function () {
  this.timeout(600_000);
  let session: Session;
  let hands: Hands;

  before(async () => {
    session = await openSession('media/sample-corpus');
    hands = new Hands(session.page);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('review-failed');
  });
  after(() => session.dispose());

  it(`takes at most ${ONE_CHANGED} presses where the actor or the type must be changed`, async () => {
    await open('2024-04-12_cns.txt');
    await startReview();
    const sidecar = join('ostrel', '2024-04-12_cns.annotations.yaml');
    const changes: readonly { readonly name: string; readonly keys: readonly string[]; readonly written: RegExp }[] = [
      { name: 'another actor', keys: ['l', 't', 'a', 'Enter'], written: /actor: tarvia$/m },
      { name: 'another type', keys: ['t', 'o', 'Enter'], written: /type: organization$/m },
      { name: 'an actor by another name', keys: ['l', 'd', 'a', 'Enter'], written: /actor: danet-voss$/m },
    ];
    for (const { name, keys, written } of changes) {
      while (!(await line()).includes('Actor, suggested')) await hands.press('n');
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
      await settled();
    }
    await hands.press('Escape');
  });

  it(`takes at most ${NEW_FIGURE} presses to mark a new figure with its claim`, async () => {
    await open('2024-04-16_northern-wire.txt');
    await startReview();
    const read = await newFigure('2024-04-16_northern-wire', 'eleven hours', ['ArrowRight', 'ArrowRight', '2', 'Enter']);
    assert.match(read, /value: 11$/m);
    assert.match(read, /predicate: duration$/m);

    await hands.press('Escape');
    await open('radio-dorvan-12-april.txt');
    await startReview();
    const typed = await newFigure('radio-dorvan-12-april', 'truckloads', ['ArrowRight', '2', '>', '2', '4', 'Enter', 'Enter']);
    assert.match(typed, /low: 25$/m);
    assert.match(typed, /claim:$/m);
    await hands.press('Escape');
  });

  it(`takes at most ${ALL_RIGHT} presses a suggestion where every suggestion is right`, async () => {
    await open('2024-04-09_northern-wire.txt');
    const before = decisions(session.folder);
    let suggestions = 0;
    const start = hands.presses;
    await startReview();
    for (let left = await suggestionsLeft(); left > 0; left = await nextArticle()) {
      suggestions += left;
      for (; left > 0; left = await settled()) for (let more = left; more > 0; more--) await hands.press('a');
    }
    const decided = decisions(session.folder) - before;
    const presses = hands.presses - start;
    report('every suggestion right', presses / suggestions, `${presses} presses, ${suggestions} suggestions`);
    assert.ok(suggestions > 300, `only ${suggestions} suggestions`);
    assert.ok(decided >= suggestions * 0.95, `${decided} of ${suggestions} suggestions were written`);
    assert.ok(presses / suggestions <= ALL_RIGHT);
  });

  async function startReview(): Promise<void> {
    await hands.press('Control+Alt+J', 'r');
    await suggestionsLeft();
    await session.page.waitForTimeout(500);
  }

  /** Marks words by hand, the cursor standing before them. Returns their part of the sidecar. */
  async function newFigure(article: string, words: string, keys: readonly string[]): Promise<string> {
    const path = join(session.folder, 'ostrel', `${article}.annotations.yaml`);
    const text = readFileSync(join(session.folder, 'ostrel', `${article}.txt`), 'utf8');
    const before = text.slice(0, text.indexOf(words)).split('\n');
    await session.page.keyboard.press('Control+G');
    await session.page.keyboard.type(`${before.length}:${(before.at(-1) ?? '').length + 1}`);
    await session.page.keyboard.press('Enter');
    await session.page.waitForTimeout(500);
    const presses = await hands.count(async () => {
      for (const key of keys) {
        await hands.press(key);
        if (key === '2' || key === 'Enter') await session.page.waitForTimeout(1000);
      }
    });
    report(`a new figure, “${words}”`, presses);
    assert.ok(presses <= NEW_FIGURE);
    return waitFor(() => {
      if (!existsSync(path)) return null;
      const items = readFileSync(path, 'utf8').split(/^ {2}- (?=id:)/m);
      return items.find((item) => item.includes(`text: ${words}\n`) && item.includes('status: accepted')) ?? null;
    });
  }

  async function open(name: string): Promise<void> {
    await openFile(session.page, name);
    await session.page.waitForSelector('.statusbar >> text=News Article', { timeout: 60_000 });
    await session.page.waitForSelector('.statusbar >> text=/ left$/', { timeout: 60_000 });
  }

  /** What the status bar says of the review. */
  async function line(): Promise<string> {
    const shown = await session.page.locator('.statusbar-item', { hasText: 'h all keys' }).allInnerTexts();
    return shown[0] ?? '';
  }

  async function suggestionsLeft(): Promise<number> {
    return waitFor(async () => {
      const [, count] = / (\d+) left/.exec(await line()) ?? [];
      return count === undefined ? null : Number(count);
    });
  }

  /** Suggestions left once the last acts are written. */
  async function settled(): Promise<number> {
    let left = await suggestionsLeft();
    for (let quiet = 0; quiet < 4; quiet++) {
      await session.page.waitForTimeout(250);
      const now = await suggestionsLeft();
      if (now !== left) quiet = 0;
      left = now;
    }
    return left;
  }

  /** Suggestions of the next article that has some; 0 behind the last. */
  async function nextArticle(): Promise<number> {
    await hands.press('Shift+N');
    await session.page.waitForTimeout(1500);
    return suggestionsLeft();
  }

  const matches = (file: string, pattern: RegExp): number => {
    const path = join(session.folder, file);
    return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(new RegExp(pattern, 'gm'))].length : 0;
  };
});

function decisions(folder: string): number {
  const sidecars = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.annotations.yaml'));
  return sidecars.reduce((sum, name) => sum + [...readFileSync(join(folder, name), 'utf8').matchAll(DECISION)].length, 0);
}

function report(what: string, presses: number, detail = ''): void {
  console.log(`      ${what}: ${presses.toFixed(presses % 1 === 0 ? 0 : 2)} presses${detail === '' ? '' : ` (${detail})`}`);
}
