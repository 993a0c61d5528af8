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

describe('who has no soldiers of his own', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['Rebels killed six soldiers near Tolvane, a monitoring group reported.', 'six soldiers', null],
    ['Six civilians died in the shelling, the regional governor, Petar Iliev, said.', 'Six civilians', 'all'],
    ['Norda Front fighters fled. The Norda Front said 71 soldiers were killed.', '71 soldiers', null],
  ];
  for (const [text, words, side] of cases) it(text, () => assert.equal(claimOf(text, words).side, side));

  it('gives a part the side of its whole, and the second half of a list its noun', () => {
    const text = "France's Defence Ministry said 34 of its soldiers had been killed and 61 wounded.";
    const [killed, wounded] = [claimOf(text, '34 of its soldiers'), claimOf(text, '61 wounded')];
    assert.deepEqual([wounded.group, wounded.side], ['combatants', killed.side]);
  });
});

describe('a number that was revised', () => {
  it('takes the earlier one back', () => {
    const claim = claimOf('The agency had reported 720 homes destroyed, but lowered the figure to 650.', '650');
    assert.deepEqual([claim.predicate, claim.corrects], ['destroyed', 720]);
  });
});

describe('what a date is of', () => {
  it('is not the day that a share is compared with', () => {
    assert.equal(claimOf('The party had 39.4% of the vote, down 7 points from 2027.', '39.4% of the vote').asOf, '2031-04-09');
  });

  it("reads a day's toll as of that day", () => {
    const claim = claimOf("Tuesday's toll stood at 23.", '23');
    assert.deepEqual([claim.extent, claim.asOf], ['incident', '2031-04-08']);
  });
});

describe('whose losses others tell of', () => {
  it('does not take whom a party claims to have killed for its own', () => {
    const text = 'The rebel Azal Front claimed to have killed 200 government troops. The Azal Front said it had killed 30 soldiers.';
    for (const words of ['200 government troops', '30 soldiers']) assert.doesNotMatch(claimOf(text, words).side ?? '', /front/, words);
  });

  it('takes those who watch for no side', () => {
    assert.equal(claimOf('The Tarmia Peace Observatory said 41 soldiers had been killed.', '41 soldiers').side, null);
  });
});

describe('losses of nobody named', () => {
  it('are those of the party that puts them', () => {
    const { side } = claimOf("France's military put its losses at 41 fighters.", '41 fighters');
    assert.ok(side !== null && side !== 'all');
  });
});

describe('where it was', () => {
  it('is not told by what stands in brackets, nor by a figure outside of them', () => {
    const text = 'Across the country 3,500 people marched (including 800 people in Paris).';
    assert.equal(claimOf(text, '3,500 people').place, null);
    assert.equal(claimOf(text, '800 people').place, 'Paris');
  });
});

describe('a figure of an old event', () => {
  it('is not as of the report, even where the old event serves as a comparison', () => {
    const text = 'It was the worst violence there since a war in the 1990s that killed some 22,000 people.';
    const claim = claimOf(text, 'some 22,000 people');
    assert.deepEqual([claim.event, claim.asOf], ['1990s war', null]);
  });

  it('leaves a present count as of the report where it is compared with old times', () => {
    const behind = claimOf('The fighting, the heaviest since a 1994 truce, has killed 260 people.', '260 people');
    const before = claimOf(
      'The fighting is the heaviest since a 1994 truce, with at least 260 people reported dead.',
      'at least 260 people',
    );
    for (const claim of [behind, before]) assert.deepEqual([claim.event, claim.asOf], ['fighting', '2031-04-09']);
  });
});
