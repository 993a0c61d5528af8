import assert from 'node:assert/strict';
import { Hands } from './support/hands.ts';
import { answer, asked, choose, goTo, lines, QUICK_INPUT } from './support/palette.ts';
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
`;
const ARTICLE = `HALDEN, May 12, 2031 - The storm over the lake killed at least 14 people on Sunday, Petra Brandvik said.

The Halden Lifeboats searched the shore.
`;
const FIGURE = 'at least 14 people';

/** What a person answers: a line of the list of that title, or words in the box of that title. */
type Answer = { readonly title: string; readonly line: string } | { readonly title: string; readonly words: string };

const typed = (facet: string, words: string, written: RegExp): Case => [facet, [{ title: facet, words }], written];
const chosen = (facet: string, line: string, written: RegExp, title = facet): Case => [facet, [{ title, line }], written];

type Case = readonly [facet: string, answers: readonly Answer[], written: RegExp];
const CASES: readonly Case[] = [
  ['Number', [{ title: `Number of “${FIGURE}”`, words: 'more than 20' }], /low: 21\n[^]*value: 20\n/],
  chosen('What happened', 'Injured', /predicate: injured$/m),
  typed('What exactly', 'storm', /about: storm$/m),
  typed('Who or what', 'civilians', /group: civilians$/m),
  typed('Which of them', 'seriously', /subset: seriously$/m),
  chosen('Whose', 'All sides', /side: all$/m, 'Whose people'),
  [
    'Whose',
    [
      { title: 'Whose people', line: 'An actor…' },
      { title: 'Whose people', line: 'Halden Lifeboats' },
    ],
    /side: halden-lifeboats$/m,
  ],
  typed('Where', 'Upper Halden', /place: Upper Halden$/m),
  typed('Event', 'May storm', /event: May storm$/m),
  chosen('Kind of count', 'So far', /extent: cumulative$/m),
  typed('Since', '2031-05-10', /since: "?2031-05-10"?$/m),
  typed('As of', '2031-05', /asOf: "?2031-05"?\n\s+asOfStated: true$/m),
  [
    'Who says so',
    [
      { title: 'Who says so?', line: 'An actor…' },
      { title: 'Who says so?', line: 'Halden Lifeboats' },
    ],
    /actor: halden-lifeboats$/m,
  ],
  chosen('Who says so', 'The article itself', /sourceOrigin: human$/m, 'Who says so?'),
  chosen('How sure', 'Feared', /^ +status: feared$/m),
  chosen('Asserted or denied', 'Denied', /polarity: denied$/m),
  [
    'Measure',
    [
      { title: 'What does the figure measure?', line: 'Duration' },
      { title: 'Unit', words: 'day' },
    ],
    /^(?=[^]*measure: duration$)(?=[^]*unit: day$)[^]*low: 20$/m,
  ],
];

describe('the facets of a figure', () => {
  let session: Session;
  let hands: Hands;

  before(async () => {
    session = await openSession({ 'corroborate.yaml': REGISTRY, 'storm.txt': ARTICLE });
    hands = new Hands(session.page, 0);
    const review = new Reviewing(session.page, hands);
    await review.open('storm.txt');
    await review.start();
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await session.screenshot('facets-failed');
  });
  after(() => session.dispose());

  const edit = async (): Promise<void> => {
    await goTo(session.page, ARTICLE, FIGURE);
    await hands.press('e');
  };
  const sidecar = (): string => session.read('storm.annotations.yaml');

  it('are listed with the words that they were read from', async () => {
    await edit();
    const shown = (await lines(session.page, `Edit “${FIGURE}”`)).join('\n');
    await session.screenshot('facets');
    assert.match(shown, /Number\s*at least 14\n/);
    assert.match(shown, /What happened\s*Killed\s*read from “killed”/);
    assert.match(shown, /Who or what\s*people\s*read from “people”/);
    assert.match(shown, /Event\s*storm\s*read from “storm”/);
    await hands.press('Escape');
    assert.equal(sidecar(), '');
  });

  for (const [facet, answers, written] of CASES) {
    it(`${facet}: ${answers.map((each) => ('line' in each ? each.line : each.words)).join(', ')}`, async () => {
      const { page } = session;
      await edit();
      await choose(page, `Edit “${FIGURE}”`, facet);
      for (const each of answers) {
        if ('line' in each) {
          // Where one list follows another of the same title, what is typed between them would go to the editor.
          await page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: each.line }).first().waitFor();
          await choose(page, each.title, each.line);
        } else {
          await asked(page, each.title);
          await answer(page, each.words);
          await hands.press('Enter');
        }
      }
      await choose(page, `Edit “${FIGURE}”`, 'Save');
      await waitFor(() => written.test(sidecar()) || null);
    });
  }

  it('refuse a date that is none, and say how one is written', async () => {
    const { page } = session;
    await edit();
    await choose(page, `Edit “${FIGURE}”`, 'As of');
    await asked(page, 'As of');
    await answer(page, 'soon');
    await page.locator(QUICK_INPUT, { hasText: 'Dates are written 2020-10-25, 2020-10 or 2020.' }).waitFor();
    await hands.press('Escape', 'Escape');
  });
});
