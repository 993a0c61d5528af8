import assert from 'node:assert/strict';
import { relatedRows } from '../../../src/editor/hover/relatedRows.ts';
import type { FacetComparison, RelationKind } from '../../../src/core/model/relation.ts';
import type { RelatedClaim } from '../../../src/worker/protocol.ts';
import { madeArticle, NO_KNOWLEDGE, type MadeArticle } from '../../support/claims.ts';
import { CrossReference } from '../../../src/core/corpus/crossReference.ts';

const killed = { predicate: 'killed', group: 'people', side: 'all', place: 'Brelin', event: 'Brelin fire' } as const;
const toll = (file: string, words: string, source: string, published = '2031-04-02'): MadeArticle => ({
  file,
  text: `The ${source} said ${words} died in Brelin.`,
  published,
  outlet: file,
  figures: [{ words, source: [source], claim: killed }],
});

/** What the real rules say of the first article's figure. */
function relatedTo(articles: readonly MadeArticle[]): RelatedClaim[] {
  const reference = new CrossReference(NO_KNOWLEDGE);
  for (const each of articles) reference.put(madeArticle(each));
  return reference.relationsOf('a.txt#f1').flatMap((relation): RelatedClaim[] => {
    const claim = reference.claim(relation.a === 'a.txt#f1' ? relation.b : relation.a);
    const at = { line: 0, character: 0 };
    return claim
      ? [{ relation, claim: { ...claim, range: { start: at, end: at }, speakers: claim.figure.claim?.source?.actors ?? [] } }]
      : [];
  });
}

const shown = (related: readonly RelatedClaim[]): [string, string, number][] =>
  relatedRows(related).map(({ relation, claim, repeats }) => [relation.relation, claim.figure.text, repeats]);

describe('relatedRows', () => {
  it('shows what a speaker says again once, and how often', () => {
    const related = relatedTo([
      toll('a.txt', '12 people', 'police'),
      ...['b', 'c', 'd'].map((name) => toll(`${name}.txt`, '31 people', 'mayor')),
    ]);
    assert.deepEqual(shown(related), [['conflict', '31 people', 2]]);
  });

  it('shows five at most, conflicts first', () => {
    const numbers = ['31', '40', '55', '63', '70', '82', '95'];
    const others = numbers.map((number, index) => toll(`${number}.txt`, `${number} people`, `source ${index}`));
    const rows = shown(relatedTo([toll('a.txt', '12 people', 'police'), toll('same.txt', '12 people', 'mayor'), ...others]));
    assert.deepEqual(
      rows.map(([kind]) => kind),
      Array.from({ length: 5 }, () => 'conflict'),
    );
  });

  const [model] = relatedTo([toll('a.txt', '12 people', 'police'), toll('b.txt', '31 people', 'mayor')]);
  const alike = (kind: RelationKind, value: number, facets: readonly FacetComparison[] = []): RelatedClaim => {
    assert.ok(model);
    return {
      relation: { ...model.relation, relation: kind, facets },
      claim: { ...model.claim, figure: { ...model.claim.figure, text: `${value}`, value } },
    };
  };
  const facet = (outcome: FacetComparison['outcome']): FacetComparison => ({ facet: 'group', outcome, a: null, b: null });

  it('lists what decides nothing last, and only a little of it', () => {
    const related = [...[1, 2, 3, 4].map((value) => alike('uncertain', value)), alike('agree', 5), alike('growth', 6)];
    assert.deepEqual(shown(related), [
      ['growth', '6', 0],
      ['agree', '5', 0],
      ['uncertain', '1', 0],
      ['uncertain', '2', 0],
    ]);
  });

  it('puts first what a person decided, whatever it is', () => {
    const decided = alike('scope', 3, [facet('disjoint')]);
    const related = [alike('conflict', 1), { ...decided, relation: { ...decided.relation, by: 'nora', note: 'not the same mill' } }];
    assert.deepEqual(shown(related), [
      ['scope', '3', 0],
      ['conflict', '1', 0],
    ]);
  });

  it('leaves out what counts something else altogether', () => {
    const related = [
      alike('scope', 1, [facet('disjoint')]),
      alike('scope', 2, [facet('part'), facet('whole')]),
      alike('scope', 3, [facet('same'), facet('part')]),
      alike('scope', 4, []),
    ];
    assert.deepEqual(shown(related), [['scope', '3', 0]]);
  });
});
