import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/core/model/corpusFile.ts';
import { quantitiesOf } from '../../../src/core/corpus/quantities/quantities.ts';
import { crossReferenceOf, relationBetween, type MadeArticle } from '../../support/claims.ts';

const ARTICLES: readonly MadeArticle[] = [
  {
    file: 'a.txt',
    published: '2019-03-04',
    outlet: 'Morning Post',
    text: 'The flood in Arvost killed 41 people. Two bridges went.',
    figures: [{ words: '41 people', source: ['mayor'] }],
  },
  {
    file: 'b.txt',
    published: '2019-03-04',
    outlet: 'Evening Echo',
    text: 'Floods around Arvost left 28 people dead.',
    figures: [{ words: '28 people', source: ['medics'] }],
  },
];
const verdict = (given: Partial<Verdict>): Verdict => ({ a: 'a.txt#f1', b: 'b.txt#f1', verdict: 'same', by: 'nora', ...given });

describe('verdicts', () => {
  it('win over the machine', () => {
    assert.equal(relationBetween(ARTICLES)?.relation, 'conflict');
    const expected = { same: 'agree', 'not-comparable': 'scope', conflict: 'conflict', resolved: 'agree' } as const;
    for (const kind of ['same', 'not-comparable', 'conflict', 'resolved'] as const) {
      const relation = relationBetween(ARTICLES, { verdicts: [verdict({ verdict: kind, note: 'rang the mayor' })] });
      assert.equal(relation?.relation, expected[kind]);
      assert.equal(relation?.by, 'nora');
      assert.equal(relation?.note, 'rang the mayor');
    }
  });

  it('tie together what the machine kept apart', () => {
    const apart = ARTICLES.map((article, index) => (index === 0 ? article : { ...article, text: 'A fire in Belmer left 28 people dead.' }));
    assert.equal(relationBetween(apart), undefined);
    const judged = crossReferenceOf(apart, { verdicts: [verdict({})] });
    const records = apart.flatMap(({ file }) => judged.claimsIn(file));
    assert.equal(quantitiesOf(records, judged.relations(), (id) => id).length, 1);
  });

  it('find their figure again by its words when its id has changed', () => {
    const stale = verdict({ a: 'a.txt#gone', quoteA: '41 people', verdict: 'not-comparable' });
    const relation = relationBetween(ARTICLES, { verdicts: [stale] });
    assert.equal(relation?.relation, 'scope');
    assert.equal(relation?.a, 'a.txt#f1');
    assert.deepEqual(relation?.verdict, stale, 'as it is kept, to be found where it stands');
  });

  it('rest where their figure is gone', () => {
    for (const gone of [{ a: 'a.txt#gone' }, { a: 'a.txt#gone', quoteA: '99 people' }, { a: 'c.txt#f1' }]) {
      assert.equal(relationBetween(ARTICLES, { verdicts: [verdict(gone)] })?.relation, 'conflict');
    }
  });
});
