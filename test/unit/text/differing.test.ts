import assert from 'node:assert/strict';
import type { Span } from '../../../src/core/model/span.ts';
import { allOf, differing, isSameBetween, standsHere } from '../../../src/core/text/differing.ts';
import { changeBetween } from '../../../src/core/text/textChange.ts';
import type { Unchanged } from '../../../src/core/text/unchanged.ts';

/** What two texts have in common, all lines of the change taken for changed. */
function unchangedBetween(before: string, now: string): Unchanged {
  const change = changeBetween(before, now);
  assert.ok(change);
  const start = now.lastIndexOf('\n', change.start - 1) + 1;
  const endAfter = now.indexOf('\n', change.endAfter);
  const units = now.length - before.length;
  return { head: 0, tail: 0, places: 0, units, lines: { start, endBefore: endAfter - units, endAfter } };
}

/** The words in capitals, each with what stands in brackets behind it. */
interface Word extends Span {
  readonly word: string;
  readonly aside: string | null;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/([A-Z]+)(?: \((\w+)\))?/g)].map(({ index, 1: word = '', 2: aside = null }) => ({
    start: index,
    end: index + word.length,
    word,
    aside,
  }));

const isSameWord = (before: Word, now: Word, unchanged: Unchanged): boolean =>
  before.word === now.word && before.aside === now.aside && standsHere(before, now, unchanged);

describe('where the lists of two readings differ', () => {
  const before = 'ONE and TWO\nsome words\nTHREE (a) and FOUR\n';
  for (const [what, now, expected] of [
    ['nowhere', 'ONE and TWO\nsome other words\nTHREE (a) and FOUR\n', null],
    ['at a newcomer', 'ONE and TWO\nsome words of FIVE\nTHREE (a) and FOUR\n', 'FIVE'],
    ['at what stands in a line that changed', 'ONE and now TWO\nsome words\nTHREE (a) and FOUR\n', 'ONE and now TWO'],
    ['in all lines between two edits', 'ONE and TWO\nsome other words\nTHREE (b) and FOUR\n', 'some other words\nTHREE (b) and FOUR'],
    ['from the first to the last', 'ONE and TEN\nsome words\nTHREE (a) and TEN\n', 'ONE and TEN\nsome words\nTHREE (a) and TEN'],
  ] as const) {
    it(what, () => {
      const stretch = differing(wordsOf(before), wordsOf(now), unchangedBetween(before, now), isSameWord);
      assert.equal(stretch.end < stretch.start ? null : now.slice(stretch.start, stretch.end), expected);
    });
  }

  it('covers the lines that an item went from', () => {
    const now = 'ONE and TWO\nsome words\nnothing here\n';
    const stretch = differing(wordsOf(before), wordsOf(now), unchangedBetween(before, now), isSameWord);
    assert.equal(now.slice(stretch.start, stretch.end), 'nothing here');
  });

  it('tells what lies outside of all of them', () => {
    const stretch = allOf([
      { start: Infinity, end: -Infinity },
      { start: 20, end: 30 },
      { start: 40, end: 45 },
    ]);
    assert.deepEqual(stretch, { start: 20, end: 45 });
    assert.ok(isSameBetween(0, 20, stretch));
    assert.ok(isSameBetween(46, 60, stretch));
    assert.ok(!isSameBetween(0, 21, stretch));
    assert.ok(!isSameBetween(45, 60, stretch));
    assert.ok(!isSameBetween(32, 38, stretch), 'between two of them it cannot tell');
    assert.ok(isSameBetween(0, 60, allOf([])));
  });
});
