import assert from 'node:assert/strict';
import { AnchoredText, type Anchor } from '../../../src/core/text/anchors.ts';
import { placeAnchors } from '../../../src/core/text/placeAnchors.ts';
import type { Span } from '../../../src/core/model/span.ts';
import { Dice, EditedArticle, type Verdict } from '../../support/editedArticle.ts';
import { processorTime } from '../../support/processorTime.ts';

const SEQUENCES = 10_000;
const SEQUENCES_PER_ARTICLE = 5;

/** The first place of words and neighbours as the W3C's TextQuoteSelector has them; without such a place, of the words. */
function firstQuote(text: string, { prefix = '', suffix = '', text: words }: Anchor): Span | null {
  const whole = text.indexOf(prefix + words + suffix);
  const start = whole >= 0 ? whole + prefix.length : text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

type Tally = Record<Verdict, number>;
const tally = (): Tally => ({ right: 0, missed: 0, wrong: 0, 'rightly lost': 0 });

/** Where each of the words marked ‹so› in `before` is found in `after`: the words with a little of what follows, or null. */
function found(before: string, after: string): (string | null)[] {
  const original = before.replace(/[‹›]/g, '');
  const spans = [...before.matchAll(/‹([^›]*)›/g)].map(({ index, 1: words = '' }, n) => ({
    start: index - 2 * n,
    end: index - 2 * n + words.length,
  }));
  const article = new AnchoredText(original);
  const anchors = spans.map((span) => article.anchor(span));
  return placeAnchors(new AnchoredText(after), anchors).map((placement) =>
    placement.state === 'lost' ? null : after.slice(placement.span.start, placement.span.end + 5),
  );
}

const LEAD = 'The governor of Tarnholm spoke to reporters on Monday after a long meeting. ';
const QUIET = 'In the south, not far from the border, the town of Velmar was quiet during the whole of the night, witnesses said by phone.';
const SMOKE = 'People in the harbour town of Osk saw smoke and heard shots all afternoon and until dark.';
const TAIL = 'Roads to the north stayed closed, and schools will not open before next week.';

describe('placeAnchors', () => {
  const cases: readonly (readonly [name: string, before: string, after: string, expected: (string | null)[]])[] = [
    ['nothing changed', `${LEAD}She said ‹31 people› died.`, `${LEAD}She said 31 people died.`, ['31 people died']],
    ['a line typed before', `${LEAD}She said ‹31 people› died.`, `😀 New title\n${LEAD}She said 31 people died.`, ['31 people died']],
    [
      'a line typed before words near the beginning',
      'OSK: ‹Governor Tolk› left. In Osk the governor spoke.',
      'A new headline\nOSK: Governor Tolk left. In Osk the governor spoke.',
      ['Governor Tolk left'],
    ],
    [
      'a sentence put in behind words that stand nowhere else',
      `${LEAD}She said ‹at least 31 people of the valley› died. ${TAIL}`,
      `${LEAD}She said at least 31 people of the valley died. Nobody was surprised. ${TAIL}`,
      ['at least 31 people of the valley died'],
    ],
    [
      'the end of a sentence changed that has a twin',
      `${LEAD}Police said ‹31 people› died in Osk on the coast. ${TAIL} The army said 31 people died in Osk on the coast.`,
      `${LEAD}Police said 31 people died in Osk on its coast. ${TAIL} The army said 31 people died in Osk on the coast.`,
      ['31 people died'],
    ],
    ['the number changed', `${LEAD}She said ‹31 people› died. ${TAIL}`, `${LEAD}She said 32 people died. ${TAIL}`, [null]],
    ['the number grew', `${LEAD}She said ‹31› died. ${TAIL}`, `${LEAD}She said 1,310 died. ${TAIL}`, [null]],
    ['a number in words changed', `${LEAD}‹Dozens of people› died. ${TAIL}`, `${LEAD}Scores of people died. ${TAIL}`, [null]],
    [
      'deleted, a twin sentence elsewhere stays',
      `${LEAD}Police said ‹31 people› died in Osk. ${TAIL} Later police said 31 people died in Osk. The end.`,
      `${LEAD}${TAIL} Later police said 31 people died in Osk. The end.`,
      [null],
    ],
    [
      'the first of two twin sentences deleted',
      `${LEAD}Police said ‹31 people› died in the town of Osk on the coast. Police said 31 people died in the town of Osk on the coast.`,
      `${LEAD}Police said 31 people died in the town of Osk on the coast.`,
      [null],
    ],
    [
      'the number changed, a copy with the old number pasted',
      `${LEAD}On Monday evening police said that ‹31 people› died in the town. ${TAIL}`,
      `${LEAD}On Monday evening police said that 33 people died in the town. ${TAIL} On Monday evening police said that 31 people died in the town. Roads`,
      [null],
    ],
    ['a typing error mended', `${LEAD}‹Goveror Tolk› left. ${TAIL}`, `${LEAD}Governor Tolk left. ${TAIL}`, ['Governor Tolk left']],
    [
      'the sentence after rewritten',
      `${LEAD}She said ‹31 people› died. The rest of the text is long enough.`,
      `${LEAD}She said 31 people died. What follows is new.`,
      ['31 people died'],
    ],
    ['words put in their place', `${LEAD}‹Governor Tolk› left. ${TAIL}`, `${LEAD}Minister Reyk left. ${TAIL}`, [null]],
    [
      'the sentence before rewritten',
      `${LEAD}She said ‹31 people› died at the bridge. ${TAIL} ‹The army› left.`,
      `Nothing was said at first. She said 31 people died at the bridge. ${TAIL} The army left.`,
      ['31 people died', 'The army left'],
    ],
    [
      'two paragraphs that changed places',
      `${LEAD}${QUIET.replace('Velmar', '‹Velmar›')}\n\n${TAIL} ${SMOKE.replace('Osk', '‹Osk›')}`,
      `${LEAD}${TAIL} ${SMOKE}\n\n${QUIET}`,
      ['Velmar was ', 'Osk saw '],
    ],
  ];
  for (const [name, before, after, expected] of cases) {
    it(`${expected.includes(null) ? 'does not guess' : 'finds'}: ${name}`, () => assert.deepEqual(found(before, after), expected));
  }

  it('needs no neighbours where the words are at their place', () => {
    const [placement] = placeAnchors(new AnchoredText('so 31 people died'), [{ start: 3, end: 12, text: '31 people' }]);
    assert.deepEqual(placement, { state: 'same', span: { start: 3, end: 12 } });
  });

  it('takes time in proportion to the text for words that stand everywhere', () => {
    const anchors = Array.from({ length: 200 }, (_each, n) => ({
      start: n * 7 + 1,
      end: n * 7 + 2,
      text: 'a',
      prefix: ' a a a ',
      suffix: ' b',
    }));
    const timed = (count: number): number => {
      const text = new AnchoredText('a '.repeat(count));
      return processorTime(3, () => assert.ok(placeAnchors(text, anchors).every(({ state }) => state === 'lost')));
    };
    const [small, large] = [timed(12_500), timed(200_000)];
    // Sixteen times the text; a quadratic search would take 256 times as long. Far from both, so that no pause of the machine matters.
    assert.ok(large < Math.max(small, 5000) * 100, `${small} µs, then ${large} µs`);
  });

  it(`never places wrongly in ${SEQUENCES} random edit sequences`, function () {
    this.timeout(300_000);
    const ours = tally();
    const quote = tally();
    const wrong: string[] = [];
    let article = new EditedArticle(new Dice(0));
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const dice = new Dice(seed);
      if (seed % SEQUENCES_PER_ARTICLE === 0) article = new EditedArticle(dice);
      article.restart();
      for (let edits = 1 + dice.below(6); edits > 0; edits--) article.edit(dice);
      const { text } = article;
      const placements = placeAnchors(new AnchoredText(text), article.anchors);
      article.anchors.forEach((anchor, index) => {
        const placement = placements[index]!;
        const placed = placement.state === 'lost' ? null : placement.span;
        const verdict = article.judge(index, placed);
        ours[verdict]++;
        if (verdict === 'wrong') wrong.push(`seed ${seed}: ${JSON.stringify({ anchor, placed, before: article.original, after: text })}`);
        quote[article.judge(index, firstQuote(text, anchor))]++;
      });
    }
    process.stdout.write(`\n      ours: ${summary(ours)}\n      TextQuoteSelector, first match: ${summary(quote)}\n`);
    assert.deepEqual(wrong.slice(0, 3), []);
  });
});

function summary({ right, missed, wrong, 'rightly lost': lost }: Tally): string {
  const share = ((100 * right) / (right + missed + wrong)).toFixed(1);
  return `placed right ${right} (${share} %), left as orphan though it was there ${missed}, rightly an orphan ${lost}, placed wrong ${wrong}`;
}
