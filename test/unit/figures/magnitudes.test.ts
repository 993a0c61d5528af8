import assert from 'node:assert/strict';
import { readFiguresOf } from '../../support/figures.ts';

const magnitudes = (text: string): (number | null)[] =>
  readFiguresOf(text)
    .filter(({ measure }) => measure === 'magnitude')
    .map(({ value }) => value);

describe('the magnitude of a quake', () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['A quake of magnitude 6.1 struck.', [6.1]],
    ['A 6.4 magnitude earthquake struck Arvost.', [6.4]],
    ['The earthquake struck at dawn. The institute measured it at 5.7 and the survey at 5.6.', [5.7, 5.6]],
    ['The quake was later downgraded to 5.6.', [5.6]],
    ['The index closed at 5.7 after the vote.', []],
    ['After the quake prices rose to 5.5 pesans.', []],
    ['The earthquake cut the road at 4 points.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(magnitudes(text), expected));
});
