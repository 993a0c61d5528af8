import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../../src/core/text/textChange.ts';

describe('changeBetween', () => {
  it('finds the stretch that a text was given, or lost, whatever its length', () => {
    // Of two letters only, so that what was put in often goes on like its neighbours.
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b') });
    const long = text.map((each) => each.repeat(500));
    fc.assert(
      fc.property(long, text, text, long, (opening, before, after, closing) => {
        const [a, b] = [opening + before + closing, opening + after + closing];
        const change = changeBetween(a, b);
        if (a === b) return assert.equal(change, null);
        assert.ok(change);
        const { start, endBefore, endAfter } = change;
        assert.equal(a.slice(0, start) + b.slice(start, endAfter) + a.slice(endBefore), b);
        assert.ok(start <= endBefore && endBefore - start <= before.length);
        assert.ok(start <= endAfter && endAfter - start <= after.length);
      }),
    );
  });
});
