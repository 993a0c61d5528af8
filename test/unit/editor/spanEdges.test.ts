import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movedEdge, type EdgeStep } from '../../../src/editor/commands/spanEdges.ts';

const TEXT = 'Some 30 villagers, mostly 👩‍🌾 farmers, left.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const moved = (words: string, step: EdgeStep): string => {
  const { start, end } = movedEdge(TEXT, at(words), step);
  return TEXT.slice(start, end);
};

describe('moving the border of a mark', () => {
  const cases: readonly (readonly [string, EdgeStep, string])[] = [
    ['30', { edge: 'end', way: 'grow', by: 'word' }, '30 villagers'],
    ['30 villagers', { edge: 'end', way: 'grow', by: 'word' }, '30 villagers,'],
    ['30 villagers', { edge: 'end', way: 'shrink', by: 'word' }, '30'],
    ['30', { edge: 'end', way: 'shrink', by: 'word' }, '30'],
    ['30', { edge: 'start', way: 'grow', by: 'word' }, 'Some 30'],
    ['Some 30', { edge: 'start', way: 'grow', by: 'word' }, 'Some 30'],
    ['Some 30', { edge: 'start', way: 'shrink', by: 'word' }, '30'],
    ['30', { edge: 'start', way: 'shrink', by: 'word' }, '30'],
    ['30', { edge: 'end', way: 'grow', by: 'character' }, '30 '],
    ['30', { edge: 'start', way: 'shrink', by: 'character' }, '0'],
    ['mostly ', { edge: 'end', way: 'grow', by: 'character' }, 'mostly 👩'],
    ['mostly 👩', { edge: 'end', way: 'shrink', by: 'character' }, 'mostly '],
    ['left.', { edge: 'end', way: 'grow', by: 'character' }, 'left.'],
  ];
  for (const [words, step, expected] of cases) {
    it(`${step.way}s the ${step.edge} of "${words}" by a ${step.by}: "${expected}"`, () => assert.equal(moved(words, step), expected));
  }

  it('stays within the text, keeps something, and never cuts a character in two', () => {
    const step = fc.record<EdgeStep>({
      edge: fc.constantFrom('start', 'end'),
      way: fc.constantFrom('grow', 'shrink'),
      by: fc.constantFrom('word', 'character'),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.array(step), (text, steps) => {
        const [first = ''] = text;
        let span = { start: 0, end: first.length };
        for (const each of steps) span = movedEdge(text, span, each);
        assert.ok(span.start >= 0 && span.end <= text.length && span.start < span.end);
        assert.doesNotThrow(() => encodeURIComponent(text.slice(span.start, span.end)), 'half a character');
      }),
    );
  });
});
