import assert from 'node:assert/strict';
import { quantitiesOf } from '../../../src/core/corpus/quantities/quantities.ts';
import { quantityCard } from '../../../src/core/corpus/quantities/quantityCard.ts';
import { speakerMatrix } from '../../../src/core/corpus/quantities/speakerMatrix.ts';
import type { AnnotationRef } from '../../../src/core/model/relation.ts';
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
  const context = { claim: (ref: AnnotationRef) => reference.claim(ref), actorName };
  return { quantities: quantitiesOf(records, relations, actorName), relations, context };
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

  it('have a card with the extremes and the latest word of each speaker', () => {
    const { quantities, context } = built(ARTICLES);
    const [first] = quantities;
    assert.ok(first);
    const card = quantityCard(first, context);
    assert.equal(card.lowest?.text, '120 soldiers');
    assert.equal(card.highest?.text, '310 soldiers');
    assert.deepEqual(
      card.latest.map(({ speaker, text }) => [speaker.name, text]),
      [
        ['Tarmia', '160 soldiers'],
        ['Orland', '310 soldiers'],
      ],
    );
    assert.equal(card.repeats, 1);
  });

  it('make a matrix of who says what', () => {
    const { quantities, context, relations } = built(ARTICLES);
    const conflicting = new Set(relations.filter(({ relation }) => relation === 'conflict').flatMap(({ a, b }) => [a, b]));
    const { speakers, cells } = speakerMatrix(quantities, context, conflicting);
    assert.deepEqual(speakers.map(({ name }) => name).sort(), ['Orland', 'Tarmia', 'Truce Observers']);
    assert.equal(cells.length, 3);
    assert.equal(cells.find(({ speaker }) => speaker === 'orland')?.differs, true);
    assert.equal(cells.find(({ speaker }) => speaker === 'observers')?.differs, false);
  });
});
