import assert from 'node:assert/strict';
import { quantitiesOf } from '../../../src/core/corpus/quantities/quantities.ts';
import { crossReferenceOf, type MadeArticle } from '../../support/claims.ts';

const NAMES: Readonly<Record<string, string>> = { tarmia: 'Tarmia', orland: 'Orland', observers: 'Truce Observers' };
const actorName = (id: string): string => NAMES[id] ?? id;

const soldiers = (file: string, published: string, count: number, source: string): MadeArticle => ({
  file,
  published,
  outlet: `Outlet ${file}`,
  dateline: ['Tarmia'],
  text: `The war in Tarmia goes on. The word of the day (${file}) is that ${count} soldiers of Tarmia have fallen in the fighting.`,
  figures: [{ words: `${count} soldiers`, claim: { group: 'soldiers', side: 'tarmia', event: 'war in Tarmia' }, source: [source] }],
});

const ARTICLES: readonly MadeArticle[] = [
  soldiers('a.txt', '2019-07-01', 120, 'tarmia'),
  soldiers('b.txt', '2019-07-01', 310, 'orland'),
  soldiers('c.txt', '2019-07-09', 160, 'tarmia'),
  {
    ...soldiers('d.txt', '2019-07-09', 45, 'observers'),
    figures: [{ words: '45 soldiers', claim: { group: 'soldiers', side: 'orland' }, source: ['observers'] }],
  },
];

function built(articles: readonly MadeArticle[]) {
  const reference = crossReferenceOf(articles);
  const relations = reference.relations();
  const records = articles.flatMap(({ file }) => reference.claimsIn(file));
  return { quantities: quantitiesOf(records, relations, actorName) };
}

describe('quantities', () => {
  it('hold the claims that measure one thing, conflicts first', () => {
    const [first, second, ...rest] = built(ARTICLES).quantities;
    assert.deepEqual(rest, []);
    assert.equal(first?.title, 'Soldiers killed · Tarmia side · war in Tarmia');
    assert.deepEqual(first.claims, ['a.txt#f1', 'b.txt#f1', 'c.txt#f1']);
    assert.deepEqual([first.low, first.high], [120, 310]);
    assert.ok(first.conflicts >= 1);
    assert.equal(first.independentSources, 2);
    assert.deepEqual(second?.claims, ['d.txt#f1']);
    assert.notEqual(first.id, second.id);
  });

  it('keep their ids when articles are read again in another order', () => {
    const ids = (articles: readonly MadeArticle[]): string[] => built(articles).quantities.map(({ id }) => id);
    assert.deepEqual(ids(ARTICLES), ids([...ARTICLES].reverse()));
  });

  it('count a copied sentence once', () => {
    const copy = { ...soldiers('e.txt', '2019-07-01', 310, 'orland'), text: soldiers('b.txt', '2019-07-01', 310, 'orland').text };
    const [first] = built([...ARTICLES, copy]).quantities;
    assert.equal(first?.claims.length, 4);
    assert.equal(first.independentSources, 2);
  });

  it('are in the unit that is told first, and not in that of its conversion', () => {
    const ridge: MadeArticle = {
      file: 'r.txt',
      published: '2019-07-01',
      text: 'The front lies 15 kilometers (9 miles) from Tarmia.',
      figures: [
        { words: '15 kilometers', value: 15, measure: 'distance', unit: 'km', claim: { predicate: 'distance', about: 'front' } },
        { words: '9 miles', value: 9, measure: 'distance', unit: 'mi', sameAs: 'f1', claim: { predicate: 'distance', about: 'front' } },
      ],
    };
    const [only, ...rest] = built([ridge]).quantities;
    assert.deepEqual(rest, []);
    assert.deepEqual([only?.unit, only?.low, only?.high, only?.claims.length], ['km', 15, 15, 2]);
  });
});
