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
    [
      'More than 1,000 houses were destroyed and nearly 8,000 people were without shelter.',
      'More than 1,000 houses: destroyed',
      'nearly 8,000 people: displaced',
    ],
    ['The storm left 2,000 people without a roof.', '2,000 people: displaced'],
    ['Forty houses were destroyed and 300 people were cut off by the water.', 'Forty houses: destroyed', '300 people: other'],
    ['Aid workers put the number of homeless at 11,500.', '11,500: displaced'],
    ['The general said 90 rebels had been eliminated.', '90 rebels: killed'],
    ['Ten civilians were killed, among them two children, when rebels shelled the port.', 'Ten civilians: killed', 'two children: killed'],
    ['A landslide buried hundreds of homes and left 330 houses in ruins.', 'hundreds of homes: destroyed', '330 houses: destroyed'],
    ['Rescuers dug through more than 210 collapsed buildings.', 'more than 210 collapsed buildings: destroyed'],
    ['The quake caused the collapse of 1,200 houses.', '1,200 houses: destroyed'],
    ['The bodies of 40 sailors have been recovered.', '40 sailors: killed'],
    [
      'More than 100 were missing after a ferry carrying about 260 passengers sank.',
      'More than 100: missing',
      'about 260 passengers: other',
    ],
    ['Four babies froze to death.', 'Four babies: killed'],
    ['Some 900 people are crossing the river, fleeing fighting that has killed 60.', 'Some 900 people: other', '60: killed'],
    ['Cholera has killed 141 people out of 3,870 known cases.', '141 people: killed', '3,870 known cases: other'],
    ['The army lost 12 men, among them three officers, in the pass.', '12 men: killed', 'three officers: killed'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(predicatesOf(text), expected));
});
