import assert from 'node:assert/strict';
import fc from 'fast-check';
import { halfGrain, numberRange, type RangedFigure } from '../../../src/core/corpus/compare/interval.ts';
import { conversionFactor } from '../../../src/core/corpus/compare/units.ts';
import { dayRange, daysApart } from '../../../src/core/corpus/compare/dayRange.ts';

const count = (figure: Partial<RangedFigure>): RangedFigure => ({
  measure: 'count',
  unit: null,
  low: figure.value ?? null,
  high: figure.value ?? null,
  value: null,
  modifierKind: 'exactly',
  ...figure,
});
const open = Number.POSITIVE_INFINITY;

describe('what a figure rules out and what it suggests', () => {
  const cases: readonly (readonly [string, RangedFigure, readonly [number, number], readonly [number, number]])[] = [
    ['974', count({ value: 974 }), [974, 974], [974, 974]],
    ['30', count({ value: 30 }), [30, 30], [30, 30]],
    ['4,000', count({ value: 4000 }), [3500, 4499], [3500, 4500]],
    ['about 300', count({ value: 300, low: null, high: null, modifierKind: 'about' }), [225, 375], [250, 350]],
    ['nearly 250', count({ value: 250, low: null, high: null, modifierKind: 'nearly' }), [212.5, 250], [225, 250]],
    ['at least 260', count({ value: 260, low: 260, high: null, modifierKind: 'at-least' }), [260, open], [260, 325]],
    ['more than 5', count({ value: 5, low: 6, high: null, modifierKind: 'more-than' }), [6, open], [6, 9]],
    ['up to 60', count({ value: 60, low: null, high: 60, modifierKind: 'at-most' }), [0, 60], [30, 60]],
    ['30 to 40', count({ low: 30, high: 40, modifierKind: 'between' }), [30, 40], [30, 40]],
    ['dozens', count({ low: 24, high: 99, modifierKind: 'vague' }), [12, open], [24, 99]],
    ['hundreds', count({ low: 200, high: 999, modifierKind: 'vague' }), [100, open], [200, 999]],
  ];
  for (const [words, figure, hard, soft] of cases) {
    it(words, () => {
      const range = numberRange(figure);
      assert.deepEqual([range?.hard.low, range?.hard.high], hard);
      assert.deepEqual([range?.soft.low, range?.soft.high], soft);
    });
  }

  it('never suggests what it rules out', () => {
    const kinds = fc.constantFrom('exactly', 'about', 'nearly', 'at-least', 'at-most', 'vague' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        kinds,
        fc.constantFrom('count', 'distance' as const),
        (value, modifierKind, measure) => {
          const range = numberRange({ measure, unit: measure === 'count' ? null : 'km', low: value, high: value, value, modifierKind });
          assert.ok(range && range.hard.low <= range.soft.low && range.hard.low <= range.hard.high && range.soft.low <= range.soft.high);
          assert.ok(range.soft.low <= range.hard.high);
        },
      ),
    );
  });

  it('takes counts under 100 as exact and measures as rounded at the last digit', () => {
    assert.deepEqual([halfGrain(30, true), halfGrain(260, true), halfGrain(974, true)], [0, 5, 0]);
    assert.deepEqual([halfGrain(15, false), halfGrain(3.2, false), halfGrain(3_200_000_000, false)], [0.5, 0.05, 50_000_000]);
  });

  it('compares measures in one unit', () => {
    const km = numberRange({ ...count({ value: 15 }), measure: 'distance', unit: 'km' });
    const miles = numberRange({ ...count({ value: 9 }), measure: 'distance', unit: 'mi' });
    assert.ok(km && miles && km.hard.low <= miles.hard.high && miles.hard.low <= km.hard.high);
    assert.equal(conversionFactor('week', 'day'), 7);
    assert.equal(conversionFactor('USD', 'EUR'), null);
    assert.equal(conversionFactor('%', 'fraction'), 0.01);
  });
});

describe('dates as ranges of days', () => {
  it('reads days, months, years and decades', () => {
    const length = (date: string): number => {
      const range = dayRange(date);
      return range ? range.last - range.first + 1 : 0;
    };
    assert.deepEqual(['2020-10-05', '2020-02', '2016', '1990s', 'soon', '2020-1'].map(length), [1, 29, 366, 3652, 0, 0]);
  });

  it('tells how far two are apart', () => {
    const [day, month] = [dayRange('2020-10-05'), dayRange('2020-11')];
    assert.ok(day && month);
    assert.equal(daysApart(day, month), 27);
    assert.equal(daysApart(month, month), 0);
  });
});
