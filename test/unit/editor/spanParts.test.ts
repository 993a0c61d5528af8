import assert from 'node:assert/strict';
import { cutsOf, partsAround } from '../../../src/editor/commands/spanParts.ts';

const parts = (text: string): string[] => {
  const whole = { start: 0, end: text.length };
  return cutsOf(text, whole).map((cut) =>
    (partsAround(text, whole, cut) ?? []).map(({ start, end }) => text.slice(start, end)).join(' ‖ '),
  );
};

describe('splitting a span', () => {
  it('offers every gap between words; "and" and commas belong to neither part', () => {
    assert.deepEqual(parts('Orvel and Lemna'), ['Orvel ‖ Lemna']);
    assert.deepEqual(parts('Orvel, Lemna and Sool'), ['Orvel ‖ Lemna and Sool', 'Orvel, Lemna ‖ Sool']);
    assert.deepEqual(parts('40 dead and 1,200 injured'), [
      '40 ‖ dead and 1,200 injured',
      '40 dead ‖ 1,200 injured',
      '40 dead and 1,200 ‖ injured',
    ]);
    assert.deepEqual(parts('Orvel'), []);
    assert.deepEqual(parts('and'), []);
  });

  it('cuts where a person put the cursor, without the white space there', () => {
    const text = 'a long   quote';
    assert.deepEqual(partsAround(text, { start: 0, end: 14 }, { start: 7, end: 7 }), [
      { start: 0, end: 6 },
      { start: 9, end: 14 },
    ]);
    assert.equal(partsAround(text, { start: 0, end: 14 }, { start: 0, end: 0 }), null);
    assert.equal(partsAround(text, { start: 6, end: 14 }, { start: 8, end: 8 }), null);
  });
});
