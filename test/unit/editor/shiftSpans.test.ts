import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftSpan } from '../../../src/editor/articles/shiftSpans.ts';

describe('shiftSpan', () => {
  const span = { start: 10, end: 20 };
  const cases = [
    { what: 'an insertion before it', edit: { span: { start: 2, end: 2 }, length: 3 }, expected: { start: 13, end: 23 } },
    { what: 'a deletion before it', edit: { span: { start: 2, end: 6 }, length: 0 }, expected: { start: 6, end: 16 } },
    { what: 'an edit behind it', edit: { span: { start: 25, end: 30 }, length: 1 }, expected: span },
    { what: 'an insertion at its start', edit: { span: { start: 10, end: 10 }, length: 2 }, expected: { start: 12, end: 22 } },
    { what: 'an insertion at its end', edit: { span: { start: 20, end: 20 }, length: 2 }, expected: span },
    { what: 'an insertion inside', edit: { span: { start: 15, end: 15 }, length: 1 }, expected: undefined },
    { what: 'a replacement that touches its start', edit: { span: { start: 8, end: 11 }, length: 3 }, expected: undefined },
    { what: 'a replacement of all of it', edit: { span: { start: 5, end: 30 }, length: 3 }, expected: undefined },
  ] as const;
  for (const { what, edit, expected } of cases) {
    it(`${expected ? 'follows' : 'gives up after'} ${what}`, () => assert.deepEqual(shiftSpan(span, edit), expected));
  }

  it('always stays on the same words', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 4, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 5 }),
        (text, a, b, c, d, put) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          const [from, to] = [c % (text.length + 1), d % (text.length + 1)].sort((x, y) => x - y) as [number, number];
          fc.pre(end > start);
          const shifted = shiftSpan({ start, end }, { span: { start: from, end: to }, length: put.length });
          const edited = text.slice(0, from) + put + text.slice(to);
          if (shifted) assert.equal(edited.slice(shifted.start, shifted.end), text.slice(start, end));
        },
      ),
    );
  });
});
