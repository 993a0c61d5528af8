import assert from 'node:assert/strict';
import { waitFor } from './support/waitFor.ts';
import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/workbench.mjs';
import { pictureProblem } from '../../src/board/pictureBytes.ts';
import type { BoardRequest } from '../../src/board/protocol.ts';
import { boardCorpusOf, type MadeBoardCorpus } from '../support/boardCorpus.ts';
import { generatedNews, PARTIES } from '../support/generatedNews.ts';
import { openBoardPage, type BoardPage, type BoardPageOptions } from './support/boardPage.ts';
import type { ThemeName } from './support/session.ts';

const THEMES: readonly ThemeName[] = ['dark', 'light', 'high-contrast', 'high-contrast-light'];

function lakesWar(claims = 240): MadeBoardCorpus {
  return boardCorpusOf(generatedNews(claims, Math.max(2, Math.round(claims / 60))), {
    names: { ...PARTIES, ostrel: 'Ostrel', kessa: 'Kessa' },
    accepted: (file) => /[02468]\.txt$/.test(file),
  });
}

/** Waits until it holds, however slow the machine is. */
const settles = (holds: () => Promise<boolean> | boolean): Promise<true> => waitFor(async () => ((await holds()) ? true : null));

/** The built page under its own policy in a bare browser, this test in the place of the extension. */
describe('the board’s page', () => {
  let browser: Browser;
  let board: BoardPage;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  const open = async (corpus = lakesWar(), options: BoardPageOptions = {}): Promise<BoardPage> => {
    board = await openBoardPage(browser, corpus, options);
    return board;
  };
  const quantities = (): Locator => board.page.getByRole('listbox', { name: 'Quantities' });
  const claims = (): Locator => board.page.getByRole('grid', { name: /^Claims about/ });
  const totals = (): Locator => board.page.locator('corroborate-filters .totals');
  const acts = (kind: BoardRequest['do']): BoardRequest[] => board.acts.filter((act) => act.do === kind);

  afterEach(async () => {
    await board.dispose();
    assert.deepEqual(board.complaints, [], 'the browser complained');
  });

  it('shows quantities with conflicts first, and counts that are those of the corpus', async () => {
    const corpus = lakesWar();
    await open(corpus);
    await claims().waitFor();
    const conflicts = corpus.relations().filter((relation) => relation.relation === 'conflict').length;
    assert.match(
      (await totals().innerText()).replaceAll(/\s+/g, ' '),
      new RegExp(`^${corpus.quantities().length} quantities · 240 claims · \\d+ articles · ${conflicts} conflicts .*\\d+ undated$`),
    );
    const first = quantities().getByRole('option').first();
    assert.equal(await first.getAttribute('aria-selected'), 'true');
    assert.match(await first.innerText(), new RegExp(`^${Math.max(...corpus.quantities().map((each) => each.conflicts))}\\b`));
  });

  it('speaks the language of the workbench: every text that the code gathers for translators', async () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, string>;
    const texts = Object.fromEntries(Object.keys(bundle).map((text) => [text, `«${text}»`]));
    await open(lakesWar(), { texts });
    await board.page.getByRole('grid', { name: /^«Claims about/ }).waitFor();
    await board.page.getByRole('button', { name: '«Filters»' }).click();
    const shown = await board.page.locator('corroborate-filters .line, #facets, [role=tablist]').allInnerTexts();
    for (const text of ['«Who says what»', '«Compare»', '«Follow editor»', '«What happened»', '«{0} claims»'.replace('{0}', '240')])
      assert.ok(shown.join('\n').includes(text), `${text} in ${shown.join('\n')}`);
    assert.match(await board.page.getByRole('combobox', { name: '«What happened»' }).innerText(), /«Killed» \(/);
    // What the page says in plain English beside names and numbers would have been forgotten.
    const card = await board.page.locator('corroborate-card dt, corroborate-card h3').allInnerTexts();
    assert.ok(card.length > 4);
    assert.deepEqual(card.join('\n').match(/\b(?:Low|High|Claims|Articles|Relations|Latest by each party)\b(?!»)/g), null);
  });

  it('filters by text, facet and conflicts, says what is left, and clears in one go', async () => {
    await open();
    await claims().waitFor();
    const all = await totals().innerText();
    await board.page.getByRole('searchbox').fill('civilians torbredale');
    await board.page.getByText('240 claims').waitFor({ state: 'detached' });
    for (const title of await quantities().locator('.title').allInnerTexts()) assert.match(title, /Civilians/);
    await board.page.getByRole('button', { name: 'Filters' }).click();
    await board.page.getByRole('combobox', { name: /^Who says it/ }).selectOption({ index: 1 });
    await board.page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await board.page.getByRole('searchbox').fill('no article says this');
    await board.page.getByText('Nothing fits these filters.').waitFor();
    await board.page.getByRole('button', { name: 'Clear all filters' }).click();
    await claims().waitFor();
    assert.equal(await totals().innerText(), all);
  });

  it('is walked through by keyboard: list, claims, article, back', async () => {
    await open();
    await claims().waitFor();
    await quantities().focus();
    await board.page.keyboard.press('ArrowDown');
    const second = quantities().getByRole('option').nth(1);
    await settles(async () => (await second.getAttribute('aria-selected')) === 'true');
    const title = await second.locator('.title').innerText();
    await board.page.keyboard.press('Enter');
    await board.page.getByRole('grid', { name: `Claims about ${title}` }).waitFor();
    await board.page.keyboard.press('ArrowDown');
    await board.page.keyboard.press('End');
    await board.page.keyboard.press('Enter');
    await settles(() => acts('open').length > 0);
    const [opened] = acts('open');
    assert.ok(opened?.do === 'open' && !opened.keepFocus, 'Enter leads into the article');
    await board.page.keyboard.press('a');
    await board.page.keyboard.press('e');
    await settles(() => acts('edit').length > 0);
    assert.deepEqual([acts('accept').length, acts('edit').length], [1, 1]);
    await board.page.keyboard.press('Escape');
    assert.equal(await quantities().evaluate((element) => element.matches(':focus')), true);
  });

  it('goes through the chart by arrows, opens on click and keeps the keyboard', async () => {
    await open();
    const marks = board.page.locator('corroborate-chart .mark');
    await marks.first().focus();
    const first = await marks.first().getAttribute('aria-label');
    await board.page.keyboard.press('ArrowRight');
    const focused = board.page.locator('corroborate-chart .mark:focus');
    await settles(async () => (await focused.getAttribute('aria-label')) !== first);
    assert.match((await focused.getAttribute('aria-label')) ?? '', /, as of \w+ \d+, 2031, .+, (suggested|accepted)/);
    assert.equal(await board.page.locator('corroborate-chart .mark[tabindex="0"]').count(), 1, 'one tab stop');
    await focused.click();
    const [opened] = acts('open');
    assert.ok(opened?.do === 'open' && opened.keepFocus);
    await board.page.keyboard.press('+');
    await board.page.getByRole('button', { name: 'All', exact: true }).click();
  });

  it('compares two claims and records a verdict with its note', async () => {
    await open();
    await claims().waitFor();
    const before = Number(/(\d+) conflicts/.exec(await totals().innerText())?.[1]);
    await compareMostDisputed();
    await board.page.getByLabel('Note on the verdict').fill('the ministry counts another district');
    await board.page.getByRole('button', { name: 'Not comparable' }).click();
    await board.page.getByText('Verdict of nora').waitFor();
    const [recorded] = acts('record');
    assert.ok(recorded?.do === 'record');
    assert.equal(recorded.verdict.verdict, 'not-comparable');
    assert.equal(recorded.verdict.note, 'the ministry counts another district');
    assert.match(await totals().innerText(), new RegExp(`${before - 1} conflicts`));
    assert.equal(await board.page.getByRole('button', { name: 'Not comparable', pressed: true }).count(), 1);
    await board.page.getByRole('button', { name: 'Withdraw the verdict' }).click();
    await board.page.getByRole('heading', { name: /^Conflict: / }).waitFor();
    assert.equal(acts('withdraw').length, 1);
    assert.equal(await board.page.getByRole('button', { name: 'Withdraw the verdict' }).count(), 0);
    assert.equal(await board.page.getByLabel('Note on the verdict').inputValue(), '');
    assert.match(await totals().innerText(), new RegExp(`${before} conflicts`));
  });

  it('lays out who says what and leads from a cell to the claim', async () => {
    await open();
    await board.page.getByRole('tab', { name: 'Who says what' }).click();
    const grid = board.page.getByRole('grid', { name: /^Who says what/ });
    await grid.waitFor();
    assert.ok((await grid.locator('.cell.conflict').count()) > 0);
    await grid.locator('.cell.filled').first().click();
    await claims().waitFor();
    assert.equal(await claims().locator('.row.chosen').count(), 1);
  });

  it('saves the chart as SVG and PNG that are pictures and nothing else', async () => {
    await open();
    await claims().waitFor();
    await board.page.getByRole('button', { name: 'SVG' }).click();
    await board.page.getByRole('button', { name: 'PNG' }).click();
    await settles(() => acts('save').length === 2);
    const pictures = acts('save').flatMap((act) => (act.do === 'save' ? [act.picture] : []));
    assert.deepEqual(
      pictures.map(({ format }) => format),
      ['svg', 'png'],
    );
    for (const picture of pictures) assert.equal(pictureProblem(picture), null);
    assert.match(pictures[0]?.data ?? '', /Combatants killed/);
    assert.ok((pictures[1]?.data.length ?? 0) > 20_000);
  });

  it('comes back where it was after a reload', async () => {
    await open();
    await claims().waitFor();
    await quantities().getByRole('option').nth(3).click();
    const pressed = board.page.getByRole('button', { name: 'Conflicts only', pressed: true });
    await board.page.getByRole('button', { name: 'Conflicts only' }).click();
    await pressed.waitFor();
    const chosen = await quantities().locator('[aria-selected="true"]').innerText();
    await board.page.reload();
    await claims().waitFor();
    await settles(async () => (await quantities().locator('[aria-selected="true"]').innerText()) === chosen);
    await pressed.waitFor();
    await board.page.evaluate(`sessionStorage.setItem('state', '{"filter":7}')`);
    await board.page.reload();
    await claims().waitFor();
  });

  it('follows the figure under the cursor without taking the keyboard, and not when told not to', async () => {
    const corpus = lakesWar();
    await open(corpus);
    await claims().waitFor();
    const [, , third, fourth] = corpus.quantities();
    assert.ok(third?.claims[0] && fourth?.claims[0]);
    await board.page.getByRole('searchbox').focus();
    await board.send({ kind: 'show', quantity: third.id, ref: third.claims[0], asked: false });
    const chosen = quantities().locator('[aria-selected="true"]');
    await claims().locator('.row.chosen').waitFor();
    assert.equal(await claims().locator('.row.chosen').count(), 1);
    assert.equal(await board.page.getByRole('searchbox').evaluate((element) => element.matches(':focus')), true);
    const shown = await chosen.innerText();
    await board.page.getByRole('button', { name: 'Follow editor' }).click();
    await board.send({ kind: 'show', quantity: fourth.id, ref: fourth.claims[0], asked: false });
    await board.page.waitForTimeout(300);
    assert.equal(await chosen.innerText(), shown);
    await board.send({ kind: 'show', quantity: fourth.id, ref: fourth.claims[0], asked: true });
    await settles(async () => (await chosen.innerText()) !== shown);
  });

  it('says what to do where there is nothing, what it waits for, and what failed', async () => {
    let failing = false;
    await open(boardCorpusOf([]), { failing: () => failing });
    await board.page.getByRole('heading', { name: 'No figures to compare yet' }).waitFor();
    await board.page.getByRole('button', { name: /sample corpus/ }).click();
    await settles(() => acts('add-articles').length === 1);
    await board.send({ kind: 'progress', done: 3, total: 40 });
    await board.page.getByText('Reading articles: 3 of 40.').waitFor();
    failing = true;
    await board.send({ kind: 'changed' });
    await board.page.getByRole('alert').getByText('The reader stopped.').waitFor();
    failing = false;
    await board.page.getByRole('button', { name: 'Try again' }).click();
    await board.page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('leads to the articles where they count nothing', async () => {
    await open(boardCorpusOf([{ file: 'calm.txt', text: 'It was a quiet evening by the water.', figures: [] }]));
    await board.page.getByText('No figure of these articles tells what it counts.').waitFor();
    await board.page.getByRole('button', { name: 'Show articles' }).click();
    await settles(() => acts('add-articles').length === 1);
  });

  it('drops messages that do not fit the protocol', async () => {
    await open();
    await claims().waitFor();
    const before = await totals().innerText();
    await board.page.evaluate(
      `window.postMessage({ kind: 'show', quantity: 7 }, '*'); window.postMessage('changed', '*'); window.postMessage({ kind: 'settled', id: 999, outcome: { ok: true, answer: {} } }, '*');`,
    );
    await board.page.waitForTimeout(200);
    assert.equal(await totals().innerText(), before);
  });

  it('shows hostile text as text', async () => {
    const text = 'Relief said <img src=x onerror=alert(1)> 12 people died in "Brelin"</script><b>.';
    const article = {
      file: 'a.txt',
      text,
      published: '2031-04-02',
      outlet: '<i>Post</i>',
      figures: [{ words: '12 people', source: ['<u>x</u>'] }],
    };
    await open(
      boardCorpusOf([
        article,
        { ...article, file: 'b.txt', text: text.replace('12', '31'), figures: [{ words: '31 people', source: ['y'] }] },
      ]),
    );
    await claims().waitFor();
    assert.equal(await board.page.locator('img, i, u').count(), 0);
    assert.ok((await claims().locator('.row .sentence').first().getAttribute('title'))?.includes('onerror=alert(1)'));
  });

  for (const theme of THEMES) {
    it(`is accessible and readable in ${theme}`, async () => {
      await open(lakesWar(), { theme });
      await claims().waitFor();
      await board.page.getByRole('button', { name: 'Filters' }).click();
      await board.page.waitForTimeout(400);
      await board.screenshot(`board-${theme}-claims`);
      await assertAccessible();
      await assertMarksContrast();
      await board.page.getByRole('tab', { name: 'Who says what' }).click();
      await board.page.getByRole('grid', { name: /^Who says what/ }).waitFor();
      await board.screenshot(`board-${theme}-matrix`);
      await assertAccessible();
      await board.page.getByRole('tab', { name: 'Claims' }).click();
      await compareMostDisputed();
      await board.screenshot(`board-${theme}-compare`);
      await assertAccessible();
    });
  }

  it('draws only what is visible of 10,000 claims', async () => {
    const corpus = lakesWar(10_000);
    // Compared before: what is measured is the page.
    assert.equal(corpus.claims().length, 10_000);
    corpus.quantities();
    await open(corpus);
    await claims().waitFor({ timeout: 90_000 });
    assert.ok((await quantities().locator('.row').count()) < 60, 'only visible quantities are in the document');
    assert.ok((await claims().locator('.row').count()) < 60, 'only visible claims are in the document');
    const frames = await board.page.evaluate<{ slow: number; worst: number }>(SCROLL_AND_MEASURE);
    console.log(`      10,000 claims: worst frame while scrolling ${frames.worst.toFixed(0)} ms, ${frames.slow} over 100 ms`);
    // Printed, not judged: how long a frame takes depends on the machine. That only what is visible is drawn does not.
    assert.ok((await quantities().locator('.row').count()) < 60, 'only visible quantities are in the document after scrolling');
    assert.ok((await claims().locator('.row').count()) < 60, 'only visible claims are in the document after scrolling');
  });

  /** By keyboard: the claim with most conflicts, and what it conflicts with. */
  async function compareMostDisputed(): Promise<void> {
    await claims().getByRole('button', { name: 'Relations' }).click();
    await claims().focus();
    await board.page.keyboard.press('Home');
    await board.page.keyboard.press('c');
    await board.page.getByRole('heading', { name: /^Conflict: / }).waitFor();
  }

  async function assertAccessible(): Promise<void> {
    await board.page.evaluate(axe.source);
    const { violations } = await board.page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
    const told = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => `${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`)
            .join('; ')}`,
      );
    assert.deepEqual(told, []);
  }

  /** Shapes of speakers and lines of conflicts stand out 3:1 from the background. */
  async function assertMarksContrast(): Promise<void> {
    const ratios = await board.page.evaluate<{ readonly what: string; readonly ratio: number }[]>(MEASURE_CONTRAST);
    assert.ok(ratios.length > 10);
    assert.deepEqual(
      ratios.filter(({ ratio }) => ratio < 3),
      [],
    );
  }
});

/** Run in the page; the tests themselves know no DOM. */
const SCROLL_AND_MEASURE = readFileSync('test/ui/support/scrollAndMeasure.js', 'utf8');
const MEASURE_CONTRAST = readFileSync('test/ui/support/measureContrast.js', 'utf8');
