import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/model/figure.ts';
import { readFiguresOf } from '../../support/figures.ts';
import { processorTime } from '../../support/processorTime.ts';

/** Words that news writes numbers with, in any order: what comes out must still hold together. */
const WORDS = (
  'two twenty-one hundred thousand million dozen half a third of and or to between from at least more than up nearly some 12 1,200 2.3bn 300km $ % per cent ' +
  'people soldiers were killed wounded houses years old . , ( ) - the its five-day in 2016 one several dozens a day another including them'
).split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

const isOrdered = ({ low, high }: Figure): boolean => low === null || high === null || low <= high;

describe('readFigures, whatever the words', () => {
  it('gives spans inside the text that do not overlap, with numeral and noun inside', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const figure of readFiguresOf(words)) {
          assert.ok(figure.start >= end && figure.end <= words.length && figure.start < figure.end);
          assert.ok(figure.numeral.start >= figure.start && figure.numeral.end <= figure.end);
          if (figure.counted) assert.ok(figure.counted.start >= figure.start && figure.counted.end <= figure.end);
          end = figure.end;
        }
      }),
    );
  });

  it('never turns an interval round, and links only to figures there are', () => {
    fc.assert(
      fc.property(text, (words) => {
        const figures = readFiguresOf(words);
        figures.forEach((figure, index) => {
          assert.ok(isOrdered(figure), `${figure.low}..${figure.high}`);
          for (const link of [figure.sameAs, figure.partOf, ...figure.sums])
            assert.ok(link === null || (link !== index && figures[link] !== undefined));
        });
      }),
    );
  });

  it('takes time in proportion to one endless sentence', () => {
    const sentence = (count: number): string => '12 people, at least 30 of their soldiers and 2.3 million dollars in 2016 '.repeat(count);
    const timed = (count: number): number => {
      const words = sentence(count);
      return processorTime(3, () => readFiguresOf(words));
    };
    timed(200);
    const [small, large] = [timed(500), timed(8000)];
    // Sixteen times the text; a quadratic reader would take 256 times as long. Far from both, so that no pause of the machine matters.
    assert.ok(large < Math.max(small, 5000) * 100, `${small} µs, then ${large} µs`);
  });
});
