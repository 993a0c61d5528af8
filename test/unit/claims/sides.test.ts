import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { EMPTY_CORPUS_FILE } from '../../../src/core/model/corpusFile.ts';
import { testLexicon } from '../../support/lexicon.ts';

function claimOf(text: string, words: string) {
  const { figures } = analyse(text, testLexicon(), EMPTY_CORPUS_FILE, { metadata: { published: '2031-04-09' } });
  const figure = figures.find(({ start, end }) => text.slice(start, end) === words);
  assert.ok(figure?.claim, words);
  return figure.claim;
}

describe('whose losses a party tells of', () => {
  it('takes soldiers without an owner for the own ones of the army that tells of them', () => {
    assert.equal(claimOf("France's Defence Ministry said 19 soldiers had been killed.", '19 soldiers').side !== null, true);
  });

  it('does not take what a ministry calls separatists, rebels or terrorists for its own', () => {
    for (const words of ['150 separatist fighters', '40 rebels', '12 terrorists']) {
      assert.equal(claimOf(`France's Defence Ministry said ${words} had been killed.`, words).side, null, words);
    }
  });
});

describe('a figure of an old event', () => {
  it('is not as of the report, even where the old event serves as a comparison', () => {
    const text = 'It was the worst violence there since a war in the 1990s that killed some 22,000 people.';
    const claim = claimOf(text, 'some 22,000 people');
    assert.deepEqual([claim.event, claim.asOf], ['1990s war', null]);
  });

  it('leaves a present count as of the report where it is compared with old times', () => {
    assert.equal(claimOf('The fighting, the heaviest since a 1994 truce, has killed 260 people.', '260 people').asOf, '2031-04-09');
  });
});
