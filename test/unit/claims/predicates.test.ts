import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import { testLexicon } from '../../support/lexicon.ts';

/** "words: predicate" of every claim in a sentence. */
function predicatesOf(text: string): string[] {
  const { figures } = analyse(text, testLexicon(), EMPTY_CORPUS_FILE);
  return figures.flatMap(({ start, end, claim }) => (claim ? [`${text.slice(start, end)}: ${claim.predicate}`] : []));
}

describe('the predicate of a claim', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Six villagers, including two children, had died in the fire.', 'Six villagers: killed', 'two children: killed'],
    [
      'About 14,000 people, a tenth of the population, have fled their homes.',
      'About 14,000 people: displaced',
      'a tenth of the population: share',
    ],
    ['At least 3,000 people had left their homes by Friday.', 'At least 3,000 people: displaced'],
    ['Some 8,000 people have been made homeless, the mayor said.', 'Some 8,000 people: displaced'],
    ['Aid workers put the number of homeless at 11,500.', '11,500: displaced'],
    ['The general said 90 rebels had been eliminated.', '90 rebels: killed'],
    ['The army lost 12 men, among them three officers, in the pass.', '12 men: killed', 'three officers: killed'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(predicatesOf(text), expected));
});
