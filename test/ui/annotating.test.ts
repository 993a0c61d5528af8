import assert from 'node:assert/strict';
import { runCommand } from '../../scripts/host/workbench.mjs';
import { Hands } from './support/hands.ts';
import { asked, choose, goTo, lines } from './support/palette.ts';
import { Reviewing } from './support/reviewing.ts';
import { openSession, type Session } from './support/session.ts';
import { waitFor } from './support/waitFor.ts';

const REGISTRY = `actors:
  - id: petra-brandvik
    name: Petra Brandvik
    type: person
  - id: halden-lifeboats
    name: Halden Lifeboats
    type: organization
labels:
  - name: Looting
    parent: Harm
    description: Goods are taken in or after an attack
    examples: [the shops were emptied]
    attributes: { scale: [a few, many] }
  - name: Harm
    description: Somebody or something is harmed
    color: "#c07000"
    key: q
`;
const ARTICLE = `HALDEN, May 12 - The storm over the lake killed 14 people on Sunday, Petra Brandvik said.

"We have never seen such waves," a woman on the shore said. The Halden Lifeboats saved nine people. Petra Brandvik thanked the Halden Lifeboats. Thieves emptied the shops.
`;
const OTHER = `HALDEN, May 14 - Petra Brandvik visited the villages on Tuesday. Nobody was hurt.
`;

describe('annotating by keyboard', () => {
  let session: Session;
  let hands: Hands;
  let review: Reviewing;

  before(async () => {
    session = await openSession({ 'corroborate.yaml': REGISTRY, 'storm.txt': ARTICLE, 'visit.txt': OTHER });
    hands = new Hands(session.page);
    review = new Reviewing(session.page, hands);
    await review.open('storm.txt');
    await review.start();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('annotating-failed');
  });
  after(() => session.dispose());

  const written = (isThere: (sidecar: string) => boolean, file = 'storm.annotations.yaml'): Promise<string> =>
    waitFor(() => (isThere(session.read(file)) ? session.read(file) : null));
  const count = (text: string, words: string): number => text.split(words).length - 1;

  it('accepts all that are alike, shown with their count before', async () => {
    const { page } = session;
    await goTo(page, ARTICLE, 'Petra Brandvik said');
    await hands.press('Shift+A');
    const shown = await lines(page, 'Accept every “Petra Brandvik”');
    assert.match(shown.join('\n'), /In this article: 2[^]*In all articles: 3[^]*storm\.txt \(2\), visit\.txt \(1\)/);
    await choose(page, 'Accept every', 'In all articles', 'all');
    await written((sidecar) => count(sidecar, 'text: Petra Brandvik\n') === 2);
    await written((sidecar) => count(sidecar, 'text: Petra Brandvik\n') === 1, 'visit.annotations.yaml');
    await hands.press('u');
    await written((sidecar) => count(sidecar, 'Petra Brandvik') === 0);
    await written((sidecar) => count(sidecar, 'Petra Brandvik') === 0, 'visit.annotations.yaml');
  });

  it('sets the speaker by jumping to it: the words are framed while one chooses', async () => {
    const { page } = session;
    await goTo(page, ARTICLE, 'never seen');
    await hands.press('s');
    await asked(page, 'Who says');
    await hands.type('lifeb');
    await page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: 'Halden Lifeboats' }).waitFor();
    const drawn = page.locator('.monaco-editor .view-overlays .cdr');
    await waitFor(async () => {
      const frames = await drawn.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth));
      return frames.includes('2px') || null;
    });
    await hands.press('Enter');
    const sidecar = await written((text) => /speaker:/.test(text));
    assert.match(sidecar, /kind: quote\n[^]*speaker:[^]*actor: halden-lifeboats/);
  });

  it('shows what labels mean while one chooses, by their hierarchy, and asks for their attributes', async () => {
    const { page } = session;
    await goTo(page, ARTICLE, 'emptied the shops');
    await hands.press('ArrowRight', 'ArrowRight', 'ArrowRight', '4');
    const shown = await lines(page, 'Which label?');
    assert.match(shown[0] ?? '', /q\s+Harm[^]*Somebody or something is harmed/);
    assert.match(shown[1] ?? '', /Looting[^]*Harm · Goods are taken in or after an attack[^]*for example: the shops were emptied/);
    await choose(page, 'Which label?', 'Looting');
    await choose(page, 'Looting: scale', 'many');
    await written((text) => /text: emptied the shops\n[^]*label: Looting\n {4}attributes:\s+\{? ?scale: many/.test(text));
  });

  it('repeats the last act on the mark that comes next', async () => {
    const { page } = session;
    await goTo(page, ARTICLE, '14 people');
    await hands.press('x');
    await written((text) => count(text, 'status: rejected') === 1);
    await goTo(page, ARTICLE, 'nine people');
    await hands.press('.');
    const sidecar = await written((text) => count(text, 'status: rejected') === 2);
    assert.match(sidecar, /status: rejected\n[^]*text: nine people/);
  });

  it('draws a label in the colour of the one above it, and says on hover what it means', async () => {
    const { page } = session;
    const drawn = page.locator('.monaco-editor .view-overlays .cdr');
    await waitFor(async () => {
      const colors = await drawn.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopColor));
      return colors.includes('rgb(192, 112, 0)') || null;
    });
    // Under review the keys that close a hover have other meanings.
    await runCommand(page, 'Corroborate: Start or Leave Review Mode');
    await page.locator('.statusbar-item', { hasText: 'h all keys' }).waitFor({ state: 'hidden' });
    await goTo(page, ARTICLE, 'emptied');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Looting' }).first();
    await hover.waitFor();
    assert.match(
      await hover.innerText(),
      /Harm › Looting · label · accepted[^]*scale: many[^]*Goods are taken[^]*for example: the shops were emptied/,
    );
    await page.keyboard.press('Escape');
  });

  it('shows progress as badges of the Explorer: in progress, done, and nothing for what is only suggested', async () => {
    const { page } = session;
    const badge = (file: string): Promise<string> =>
      page
        .locator('.explorer-folders-view .monaco-list-row .monaco-icon-label', { hasText: file })
        .first()
        .evaluate((label) => getComputedStyle(label, '::after').content.replaceAll('"', ''));
    await page.keyboard.press('Control+Shift+E');
    await waitFor(async () => ((await badge('storm.txt')) === '…' ? true : null));
    assert.equal(await badge('visit.txt'), 'none');
    await runCommand(page, 'Corroborate: Set Article Status…');
    await choose(page, 'Status of storm.txt', 'Done', 'done');
    await waitFor(async () => ((await badge('storm.txt')) === '✓' ? true : null));
  });
});
