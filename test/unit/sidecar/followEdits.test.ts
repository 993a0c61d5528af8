import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_DECISIONS, type Decisions } from '../../../src/core/model/annotation.ts';
import { followEdits } from '../../../src/core/sidecar/followEdits.ts';
import { shiftSpan, type TextEdit } from '../../../src/core/text/shiftSpans.ts';
import { actorIn, CLAIM, figureIn, placeOf, quoteIn } from '../../support/annotations.ts';

const TEXT = 'In Osk the mayor said the bridge was closed. Velmar counted 12 houses burnt.';
const DECISIONS: Decisions = {
  ...NO_DECISIONS,
  annotations: [
    actorIn(TEXT, 'Osk', 'osk1'),
    quoteIn(TEXT, 'the bridge was closed', 'quo1', 'the mayor', 'said'),
    figureIn(TEXT, '12 houses', 'f12b', 12, { ...CLAIM, source: { ...placeOf(TEXT, 'Velmar'), actors: ['velmar'] } }),
  ],
};

function edit(words: string, by: string): { readonly edits: TextEdit[]; readonly text: string } {
  const { start, end } = placeOf(TEXT, words);
  return { edits: [{ start, end, text: by }], text: TEXT.slice(0, start) + by + TEXT.slice(end) };
}

function after(words: string, by: string): Decisions {
  const { edits, text } = edit(words, by);
  const decisions = followEdits(DECISIONS, edits, text);
  for (const each of decisions.annotations) assert.equal(text.slice(each.start, each.end), each.text);
  return decisions;
}

describe('followEdits', () => {
  it('shifts what lies behind, with everything within', () => {
    const { annotations } = after('In Osk', 'Today 😀 in Osk');
    const figure = annotations.find((each) => each.kind === 'figure');
    assert.equal(figure?.claim?.source?.start, TEXT.indexOf('Velmar') + 9);
    assert.equal(annotations.length, 2, 'the name that was typed over is an orphan');
  });

  it('keeps an annotation whose words are mended, and drops none of its parts', () => {
    const quote = after('bridge was', 'old bridge was').annotations.find((each) => each.kind === 'quote');
    assert.equal(quote?.text, 'the old bridge was closed');
    assert.equal(quote?.speaker?.text, 'the mayor');
  });

  it('makes an orphan of an annotation whose number changes, with its old words', () => {
    const { orphans } = after('12', '13');
    assert.deepEqual(
      orphans.map(({ id, text }) => [id, text]),
      [['f12b', '12 houses']],
    );
  });

  it('drops a speaker whose words are deleted', () => {
    const quote = after('the mayor ', '').annotations.find((each) => each.kind === 'quote');
    assert.equal(quote?.speaker, null);
  });
});

describe('shiftSpan', () => {
  it('follows the same characters through any edits', () => {
    const edits = fc
      .array(fc.record({ start: fc.nat(30), length: fc.nat(6), text: fc.string({ maxLength: 4 }) }), { maxLength: 4 })
      .map((raw) => {
        let last = 0;
        return raw
          .sort((a, b) => a.start - b.start)
          .flatMap(({ start, length, text }) => {
            if (start < last) return [];
            last = start + length + 1;
            return [{ start, end: start + length, text }];
          });
      });
    fc.assert(
      fc.property(fc.nat(25), fc.integer({ min: 1, max: 10 }), edits, (start, length, changes) => {
        const text = Array.from({ length: 45 }, (_each, at) => String.fromCodePoint(0x4e00 + at)).join('');
        let changed = '';
        let at = 0;
        for (const change of changes) {
          changed += text.slice(at, change.start) + change.text;
          at = change.end;
        }
        changed += text.slice(at);
        const shifted = shiftSpan({ start, end: start + length }, changes);
        const own = text.slice(start, start + length).split('');
        const left = own.filter((unit) => changed.includes(unit));
        if (!shifted) return left.length === 0;
        const words = changed.slice(shifted.start, shifted.end).split('');
        const isFirstText = (unit: string): boolean => text.includes(unit);
        return left.every((unit) => words.includes(unit)) && words.filter(isFirstText).every((unit) => own.includes(unit));
      }),
    );
  });
});
