import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimRow } from '../../../src/board/boardModel.ts';
import { FIRST_STATE, pick, restoredState } from '../../../src/board/page/boardState.ts';
import { dateText, dayRangeOf, withDates } from '../../../src/board/days.ts';
import { excerpt } from '../../../src/board/page/excerpt.ts';
import { figureInWords, figureText, rangeText } from '../../../src/board/figureText.ts';
import { movedBy } from '../../../src/board/page/listKeys.ts';
import { rowWindow, scrollToRow } from '../../../src/board/page/rowWindow.ts';

const exact = { low: 974, high: 974, value: 974, modifierKind: 'exactly', measure: 'count', unit: null, words: '974 soldiers' } as const;

describe('figures in short', () => {
  const CASES: readonly (readonly [Partial<ClaimRow>, string, string])[] = [
    [{}, '974', '974'],
    [{ modifierKind: 'at-least', high: null }, '≥ 974', 'at least 974'],
    [{ modifierKind: 'more-than', low: 975, high: null }, '> 974', 'more than 974'],
    [{ modifierKind: 'about', low: null, high: null, value: 5000 }, '≈ 5,000', 'about 5,000'],
    [{ modifierKind: 'between', low: 1000, high: 1200, value: null }, '1,000 – 1,200', '1,000 to 1,200'],
    [{ modifierKind: 'vague', low: 24, high: 99, value: null, words: 'dozens of people' }, 'dozens of people', 'dozens of people'],
    [{ value: 12, low: 12, high: 12, unit: '%' }, '12 %', '12 %'],
    [{ value: 3, low: 3, high: 3, unit: 'decade' }, '3 decades', '3 decades'],
    [{ value: 6.8, low: 6.8, high: 6.8, measure: 'magnitude', unit: 'magnitude' }, '6.8', '6.8'],
    [{ value: 1, low: 1, high: 1, unit: 'week' }, '1 week', '1 week'],
    [{ value: 2_300_000, low: 2_300_000, high: 2_300_000, unit: 'USD' }, '2.3 million USD', '2.3 million USD'],
  ];
  for (const [change, short, spoken] of CASES) {
    it(spoken, () => {
      assert.equal(figureText({ ...exact, ...change }), short);
      assert.equal(figureInWords({ ...exact, ...change }), spoken);
    });
  }
  it('have a dash where nobody gives a number', () => assert.equal(rangeText({ low: null, high: null, unit: null }), '–'));
  it('have one number where lowest and highest are the same', () => assert.equal(rangeText({ low: 4, high: 4, unit: 'km' }), '4 km'));
});

describe('days', () => {
  it('reach as far as a short date does', () => {
    assert.equal((dayRangeOf('2024-02')?.last ?? 0) - (dayRangeOf('2024-02')?.first ?? 0), 28);
    assert.equal((dayRangeOf('2023')?.last ?? 0) - (dayRangeOf('2023')?.first ?? 0), 364);
    assert.equal(dayRangeOf('soon'), null);
    assert.equal(dayRangeOf(null), null);
  });
  it('are written as exactly as they are known', () => {
    assert.deepEqual(
      [dateText('2020-10-25'), dateText('2020-10'), dateText('2020'), dateText(null)],
      ['25 Oct 2020', 'Oct 2020', '2020', 'undated'],
    );
    assert.equal(withDates('from 2020-09-27 on'), 'from 27 Sept 2020 on');
  });
});

describe('an excerpt', () => {
  it('keeps the figure whole and the sentence behind it, whatever comes before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, figure, after) => {
        const cut = excerpt(before + figure + after, before.length, before.length + figure.length);
        assert.equal(cut.figure, figure);
        assert.equal(cut.after, after);
        assert.ok(cut.before.length <= Math.max(46, before.length));
      }),
    );
  });
  it('cuts far words at a word’s edge', () => {
    const lead = 'The ministry of defence of the republic told reporters in the capital on Tuesday evening that';
    assert.equal(excerpt(`${lead} 12 people`, lead.length + 1, lead.length + 10).before, '… in the capital on Tuesday evening that ');
  });
});

describe('the visible rows of a long list', () => {
  it('cover the view, and never more than it and its margin', () => {
    fc.assert(
      fc.property(fc.nat(600_000), fc.integer({ min: 1, max: 2000 }), fc.nat(10_000), (scrollTop, viewport, count) => {
        const { first, last } = rowWindow(scrollTop, viewport, 52, count, 6);
        assert.ok(0 <= first && first <= last && last <= count);
        assert.ok(last - first <= viewport / 52 + 14);
        for (const row of [Math.floor(scrollTop / 52), Math.floor((scrollTop + viewport - 1) / 52)]) {
          if (row < count) assert.ok(first <= row && row < last);
        }
      }),
    );
  });
  it('are scrolled to only when hidden', () => {
    assert.equal(scrollToRow(3, 100, 200, 50), null);
    assert.equal(scrollToRow(0, 100, 200, 50), 0);
    assert.equal(scrollToRow(9, 100, 200, 50), 300);
  });
});

describe('keys in a list', () => {
  const CASES: readonly (readonly [string, number, number | null])[] = [
    ['ArrowDown', 2, 3],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageDown', 5, 9],
    ['x', 5, null],
  ];
  for (const [key, at, to] of CASES) it(`${key} leads from ${at} to ${String(to)}`, () => assert.equal(movedBy(key, at, 10, 5), to));
  it('lead nowhere in an empty one', () => assert.equal(movedBy('End', -1, 0, 5), null));
});

describe('the state that is kept', () => {
  it('comes back as it was', () => assert.deepEqual(restoredState(JSON.parse(JSON.stringify(FIRST_STATE))), FIRST_STATE));
  for (const wrong of [null, 7, {}, { ...FIRST_STATE, tab: 'other' }, { ...FIRST_STATE, picked: ['a#1', 'b#1', 'c#1'] }]) {
    it(`starts afresh from ${JSON.stringify(wrong)?.slice(0, 30)}`, () => assert.deepEqual(restoredState(wrong), FIRST_STATE));
  }
  it('has at most two picks, the latest', () => {
    assert.deepEqual(pick(pick(pick([], 'a#1'), 'b#1'), 'c#1'), ['b#1', 'c#1']);
    assert.deepEqual(pick(['a#1', 'b#1'], 'a#1'), ['b#1']);
  });
});
