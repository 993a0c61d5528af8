import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePointIndex } from '../../../src/core/text/codePoints.ts';

describe('CodePointIndex', () => {
  it('counts an astral character as one', () => {
    const index = new CodePointIndex('a😀b😀c');
    assert.equal(index.toCodePoints(3), 2);
    assert.equal(index.toCodePoints(6), 4);
    assert.equal(index.toUtf16(2), 3);
    assert.equal(index.toUtf16(5), 7);
  });

  it('counts an offset inside a pair as before the pair', () => {
    assert.equal(new CodePointIndex('a😀b').toCodePoints(2), 1);
  });

  it('leads from code points to UTF-16 and back, as the language itself counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const index = new CodePointIndex(text);
        const points = [...text];
        for (let at = 0; at <= points.length; at++) {
          const utf16 = points.slice(0, at).join('').length;
          assert.equal(index.toUtf16(at), utf16);
          assert.equal(index.toCodePoints(utf16), at);
        }
      }),
    );
  });
});
