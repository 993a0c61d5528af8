import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import { flattenTokens } from '../../../src/editor/highlighting/flattenTokens.ts';
import { actorIn, figureIn, quoteIn } from '../../support/annotations.ts';

const actor = (text: string, words: string, status: Annotation['status'] = 'suggested'): Annotation => ({
  ...actorIn(text, words, 'a'),
  status,
});
const figure = (text: string, words: string): Annotation => figureIn(text, words, 'f', 3, null);
const quote = (text: string, words: string, speaker: string): Annotation => quoteIn(text, words, 'q', speaker);

const shown = (annotations: readonly Annotation[], text: string): string[] =>
  flattenTokens(annotations, text).map(({ start, end, type, modifiers }) => `${text.slice(start, end)}: ${[type, ...modifiers].join('.')}`);

describe('flattenTokens', () => {
  it('cuts an actor out of the figure that holds it', () => {
    const text = 'They lost three Ruvian trucks.';
    assert.deepEqual(shown([figure(text, 'three Ruvian trucks'), actor(text, 'Ruvian')], text), [
      'three : figure.suggested',
      'Ruvian: gpe.suggested.inFigure',
      ' trucks: figure.suggested',
    ]);
  });

  it('lets an actor name the type inside a speaker', () => {
    const text = '"No," the mayor of Selm said.';
    assert.deepEqual(shown([quote(text, '"No,"', 'the mayor of Selm'), actor(text, 'Selm')], text), [
      'the mayor of : speaker.suggested',
      'Selm: gpe.suggested.speaker',
    ]);
  });

  it('keeps the state of each mark and shows nothing of rejected ones', () => {
    const text = 'Selm and Orda';
    assert.deepEqual(shown([actor(text, 'Selm', 'accepted'), actor(text, 'Orda', 'rejected')], text), ['Selm: gpe.accepted']);
  });

  it('never crosses a line', () => {
    const text = 'three\nlong trucks';
    assert.deepEqual(shown([figure(text, text)], text), ['three: figure.suggested', 'long trucks: figure.suggested']);
  });

  it('gives tokens in order that never overlap, for any marks', () => {
    const text = 'one two\nthree four five\nsix seven';
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(fc.tuple(span, fc.boolean()), { maxLength: 12 }), (spans) => {
        const marks = spans.map(([[start, end], isActor]) => {
          const mark = isActor ? actor(text, 'one') : figure(text, 'one');
          return { ...mark, start, end };
        });
        let last = 0;
        for (const token of flattenTokens(marks, text)) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.ok(!text.slice(token.start, token.end).includes('\n'));
          last = token.end;
        }
      }),
    );
  });
});
