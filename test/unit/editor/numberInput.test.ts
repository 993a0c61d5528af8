import assert from 'node:assert/strict';
import { numberInputOf, parseNumberInput } from '../../../src/editor/commands/numberInput.ts';

describe('parseNumberInput', () => {
  const cases = [
    { input: '974', low: 974, high: 974, value: 974 },
    { input: '5,000', low: 5000, high: 5000, value: 5000 },
    { input: '2.5', low: 2.5, high: 2.5, value: 2.5 },
    { input: 'at least 260', low: 260, high: null, value: 260 },
    { input: '>= 260', low: 260, high: null, value: 260 },
    { input: 'more than 9', low: 10, high: null, value: 9 },
    { input: 'fewer than 9', low: null, high: 8, value: 9 },
    { input: 'up to 60', low: null, high: 60, value: 60 },
    { input: '100-200', low: 100, high: 200, value: null },
    { input: '1,000 to 1,200', low: 1000, high: 1200, value: null },
    { input: 'about 500', low: null, high: null, value: 500 },
  ];
  for (const { input, ...expected } of cases) {
    it(`reads "${input}"`, () => {
      const number = parseNumberInput(input, true);
      assert.ok(number);
      const { low, high, value } = number;
      assert.deepEqual({ low, high, value }, expected);
    });

    it(`writes "${input}" so that it reads as the same`, () => {
      const number = parseNumberInput(input, true);
      assert.ok(number);
      assert.deepEqual(parseNumberInput(numberInputOf(number), true), number);
    });
  }

  it('adds no step to measures', () => assert.equal(parseNumberInput('more than 9', false)?.low, 9));

  for (const input of ['', 'many', '12 34', '200-100', '1,00', '1,2,3', '٣']) {
    it(`refuses "${input}"`, () => assert.equal(parseNumberInput(input, true), null));
  }
});
