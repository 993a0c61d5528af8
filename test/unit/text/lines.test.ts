import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/lines.ts';

describe('LineIndex', () => {
  it('counts an empty text as one line', () => {
    const lines = new LineIndex('');
    assert.equal(lines.lineCount, 1);
    assert.deepEqual(lines.positionAt(0), { line: 0, character: 0 });
  });

  it('puts the line break at the end of its line', () => {
    const lines = new LineIndex('ab\n\ncd');
    assert.deepEqual(lines.positionAt(2), { line: 0, character: 2 });
    assert.deepEqual(lines.positionAt(3), { line: 1, character: 0 });
    assert.deepEqual(lines.rangeOf({ start: 4, end: 6 }), { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } });
  });

  it('clamps positions and offsets that lie outside', () => {
    const lines = new LineIndex('ab\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
  });

  it('finds back every offset of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '🕊', ' '), { maxLength: 40 }), fc.nat(60), (parts, seed) => {
        const text = parts.join('');
        const offset = seed % (text.length + 1);
        const lines = new LineIndex(text);
        assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
      }),
    );
  });
});
