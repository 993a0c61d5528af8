import assert from 'node:assert/strict';
import type { RelationKind } from '../../../src/core/model/relation.ts';
import { crossReferenceOf, type MadeArticle, type MadeFigure } from '../../support/claims.ts';

const BLAST = 'A blast tore through a market in Arvost, Tarmia.';

/** An article of one count of the blast, by one of the two bodies that count, or by nobody. */
function report(
  file: string,
  count: number,
  told: Partial<MadeFigure> & { readonly day?: number; readonly event?: string } = {},
): MadeArticle {
  const { day = 4, event = BLAST, ...figure } = told;
  const source = figure.source === undefined ? '' : `${figure.sourceWords ?? ''} said: `;
  return {
    file,
    published: `2019-03-0${day}`,
    outlet: `Outlet ${file}`,
    text: `${event} ${source}in all ${count} people died in Arvost.`,
    figures: [{ words: `${count} people`, ...figure }],
  };
}

const MINISTRY = { source: ['tarmian-ministry'], sourceWords: 'The health ministry' };
const UNION = { source: ['sailors-union'], sourceWords: 'The union of sailors' };

function relationsBetween(articles: readonly MadeArticle[], pairs: readonly (readonly [string, string])[]): (RelationKind | undefined)[] {
  const relations = crossReferenceOf(articles).relations();
  return pairs.map(([a, b]) => relations.find((each) => [`${a}#f1`, `${b}#f1`].every((ref) => each.a === ref || each.b === ref))?.relation);
}

describe('what most tellings of two counts say of them', () => {
  const rivals = [report('a.txt', 46, MINISTRY), report('b.txt', 108, UNION), report('c.txt', 108, UNION)];

  it('holds for a telling that leaves out who counted', () => {
    assert.deepEqual(relationsBetween([report('a.txt', 46, MINISTRY), report('d.txt', 108)], [['a.txt', 'd.txt']]), ['uncertain']);
    assert.deepEqual(
      relationsBetween(
        [...rivals, report('d.txt', 108)],
        [
          ['a.txt', 'b.txt'],
          ['a.txt', 'd.txt'],
        ],
      ),
      ['conflict', 'conflict'],
    );
  });

  it('holds for a telling of the next day, which alone would have grown', () => {
    const late = report('d.txt', 108, { ...UNION, day: 5 });
    assert.deepEqual(relationsBetween([report('a.txt', 46, MINISTRY), late], [['a.txt', 'd.txt']]), ['growth']);
    assert.deepEqual(relationsBetween([...rivals, late], [['a.txt', 'd.txt']]), ['conflict']);
  });

  it('takes no count for outgrown that another body still holds against the higher one', () => {
    const early = [4, 4, 4].map((day, at) => report(`early${at}.txt`, 46, { ...MINISTRY, day }));
    const late = [report('late0.txt', 108, { ...UNION, day: 6 }), report('late1.txt', 108, { ...UNION, day: 6 })];
    assert.deepEqual(relationsBetween([...early, ...late], [['early0.txt', 'late0.txt']]), ['growth']);
    const still = [report('still.txt', 46, { ...MINISTRY, day: 7 })];
    assert.deepEqual(relationsBetween([...early, ...late, ...still], [['early0.txt', 'late0.txt']]), ['conflict']);
  });

  it('does not hold for the same number of another event', () => {
    const other = report('d.txt', 108, { event: 'A ferry sank off Belmer, Kestria.' });
    assert.deepEqual(relationsBetween([...rivals, other], [['a.txt', 'd.txt']]), [undefined]);
  });

  it('takes no single pair for a majority', () => {
    const late = report('d.txt', 108, { ...UNION, day: 5 });
    assert.deepEqual(relationsBetween([report('a.txt', 46, MINISTRY), report('b.txt', 108, UNION), late], [['a.txt', 'd.txt']]), [
      'growth',
    ]);
  });

  it('makes a question of a conflict that most tellings know as growth', () => {
    const grown = [4, 4, 4].map((day, at) => report(`early${at}.txt`, 46, { day }));
    const later = [6, 6].map((day, at) => report(`late${at}.txt`, 108, { day }));
    const [early, late] = [report('x.txt', 46, MINISTRY), report('y.txt', 108, UNION)];
    assert.deepEqual(relationsBetween([early, late], [['x.txt', 'y.txt']]), ['conflict']);
    assert.deepEqual(relationsBetween([...grown, ...later, early, late], [['x.txt', 'y.txt']]), ['uncertain']);
  });

  it('ties a telling to the others of its number that agree', () => {
    const vague = report('d.txt', 108, { claim: { predicate: 'other', group: null, about: 'link' } });
    const part = report('d.txt', 108, { claim: { place: 'Port Lisk', extent: 'stock' } });
    for (const odd of [vague, part]) {
      const [, ...told] = [...rivals, report('e.txt', 108, UNION), odd];
      assert.deepEqual(relationsBetween(told, [['b.txt', 'd.txt']]), ['agree']);
    }
    assert.deepEqual(relationsBetween([report('b.txt', 108, UNION), part], [['b.txt', 'd.txt']]), ['scope']);
  });

  it('is told of one claim as of all', () => {
    const reference = crossReferenceOf([...rivals, report('d.txt', 108), report('e.txt', 108, { ...UNION, day: 5 })]);
    const shown = (relations: readonly { a: string; b: string; relation: string }[]): string[] =>
      relations.map(({ a, b, relation }) => `${a} ${b} ${relation}`).sort();
    const ref = 'a.txt#f1';
    assert.deepEqual(shown(reference.relationsOf(ref)), shown(reference.relations().filter(({ a, b }) => a === ref || b === ref)));
    assert.equal(reference.compare(ref, 'd.txt#f1')?.relation, 'conflict');
    reference.remove('c.txt');
    reference.remove('b.txt');
    assert.equal(reference.compare(ref, 'd.txt#f1')?.relation, 'uncertain');
  });
});
