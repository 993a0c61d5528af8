import assert from 'node:assert/strict';
import { figureRange } from '../../../src/core/corpus/quantities/figureRange.ts';
import { figureIn } from '../../support/annotations.ts';

const figure = figureIn('80 people', '80 people', 'f1', 80);

describe('the range of a figure', () => {
  const cases: readonly (readonly [
    words: string,
    low: number | null,
    high: number | null,
    value: number | null,
    range: readonly number[] | null,
  ])[] = [
    ['80', 80, 80, 80, [80, 80]],
    ['at least 80', 80, null, 80, [80, 80]],
    ['fewer than 80', null, 79, 80, [80, 80]],
    ['more than 80', 81, null, 80, [80, 80]],
    ['about 80', null, null, 80, [80, 80]],
    ['80 to 90', 80, 90, null, [80, 90]],
    ['over two dozen', 25, null, null, [25, 25]],
    ['some', null, null, null, null],
  ];
  for (const [words, low, high, value, range] of cases) {
    it(`of “${words}”`, () => {
      const found = figureRange({ ...figure, low, high, value }, null);
      assert.deepEqual(found && [found.low, found.high], range);
    });
  }
});
