import assert from 'node:assert/strict';
import { clusterClaims } from '../../../src/core/corpus/quantities/clusters.ts';
import { quantitiesOf } from '../../../src/core/corpus/quantities/quantities.ts';
import { refTo, type AnnotationRef, type Relation, type RelationKind } from '../../../src/core/model/relation.ts';
import { crossReferenceOf, type MadeArticle } from '../../support/claims.ts';

const article = (file: string, published: string): MadeArticle => ({
  file,
  published,
  text: 'The war in Tarmia killed 40 people.',
  figures: [{ words: '40 people' }],
});

const ref = (file: string): AnnotationRef => refTo(`${file}.txt`, 'f1');

function link(a: string, b: string, relation: RelationKind, given: Partial<Relation> = {}): Relation {
  return { a: ref(a), b: ref(b), relation, why: '', rule: '', facets: [], confidence: 0.85, repeat: false, by: 'analysis', ...given };
}

/** Which claims share a cluster, each cluster as its files in order: "ab c". */
function clustered(articles: readonly MadeArticle[], relations: readonly Relation[]): string {
  const reference = crossReferenceOf(articles);
  const records = articles.flatMap(({ file }) => reference.claimsIn(file));
  const clusterOf = clusterClaims(records, relations);
  const clusters = new Map<number, string>();
  records.forEach(({ file }, index) => clusters.set(clusterOf(index), (clusters.get(clusterOf(index)) ?? '') + file.charAt(0)));
  return [...clusters.values()].join(' ');
}

const DAY = '2019-03-04';
const THREE = ['a.txt', 'b.txt', 'c.txt'].map((file) => article(file, DAY));

describe('clusters of claims', () => {
  it('follow links over others', () => {
    assert.equal(clustered(THREE, [link('a', 'b', 'agree'), link('b', 'c', 'growth')]), 'abc');
  });

  it('are not chained by a link that others speak against', () => {
    const relations = [link('a', 'b', 'agree'), link('b', 'c', 'growth', { confidence: 0.7 }), link('a', 'c', 'scope')];
    assert.equal(clustered(THREE, relations), 'ab c');
  });

  it('of two wars are apart, whatever links them', () => {
    const old = article('b.txt', '2014-03-04');
    assert.equal(clustered([article('a.txt', DAY), old], [link('a', 'b', 'agree')]), 'a b');
    const told = { ...article('b.txt', DAY), figures: [{ words: '40 people', claim: { event: '2014 war' } }] };
    assert.equal(clustered([article('a.txt', DAY), told], [link('a', 'b', 'agree')]), 'a b');
  });

  it('are split and joined by people', () => {
    const machine = [link('a', 'b', 'agree'), link('b', 'c', 'agree', { confidence: 0.5 })];
    const apart = link('a', 'c', 'scope', { by: 'nora', confidence: 1 });
    assert.equal(clustered(THREE, [...machine, apart]), 'ab c');
    const together = link('a', 'c', 'agree', { by: 'nora', confidence: 1 });
    assert.equal(clustered(THREE, [link('a', 'c', 'scope'), together]), 'ac b');
  });

  it('do not depend on the order of articles', () => {
    const relations = [link('a', 'b', 'agree'), link('b', 'c', 'growth', { confidence: 0.7 }), link('a', 'c', 'scope')];
    assert.equal(clustered([...THREE].reverse(), relations), 'c ba');
  });
});

describe('a quantity told in two units', () => {
  it('has the range of the first', () => {
    const distance = { measure: 'distance', claim: { predicate: 'distance', group: null, about: 'front' } } as const;
    const told: MadeArticle = {
      file: 'a.txt',
      published: DAY,
      text: 'The front is 15 kilometres (9 miles) from Brellin.',
      figures: [
        { words: '15 kilometres', unit: 'km', ...distance },
        { words: '9 miles', unit: 'mi', sameAs: 'f1', ...distance },
      ],
    };
    const reference = crossReferenceOf([told]);
    const [quantity, ...rest] = quantitiesOf(reference.claimsIn('a.txt'), reference.relations(), (id) => id);
    assert.deepEqual([rest.length, quantity?.claims.length, quantity?.low, quantity?.high], [0, 2, 15, 15]);
  });
});
