import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CrossReference } from '../../../src/core/corpus/crossReference.ts';
import { madeArticle, NO_KNOWLEDGE, type MadeArticle } from '../../support/claims.ts';

const PLACES = ['Arvost', 'Belmer', 'Corvin'];

const anyArticle = (file: string): fc.Arbitrary<MadeArticle> =>
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      day: fc.integer({ min: 1, max: 9 }),
      numbers: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 }),
      predicate: fc.constantFrom('killed' as const, 'injured' as const),
    })
    .map(({ place, day, numbers, predicate }) => ({
      file,
      published: `2019-03-0${day}`,
      outlet: file,
      text: numbers.map((number) => `The flood in ${place} hit ${number} people.`).join(' '),
      figures: numbers.map((number) => ({ words: `${number} people`, claim: { predicate } })),
    }));

const FILES = Array.from({ length: 12 }, (_, index) => `${index}.txt`);
const pairs = (reference: CrossReference): string[] =>
  reference
    .relations()
    .map(({ a, b, relation }) => `${a} ${b} ${relation}`)
    .sort();

describe('the claim index', () => {
  it('gives the same relations however the corpus came about', () => {
    const steps = fc.array(
      fc.constantFrom(...FILES).chain((file) => fc.tuple(fc.constantFrom('put', 'remove', 'ask', 'compare some'), anyArticle(file))),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(steps, (history) => {
        const grown = new CrossReference(NO_KNOWLEDGE);
        const present = new Map<string, MadeArticle>();
        for (const [step, article] of history) {
          if (step === 'put') {
            grown.put(madeArticle(article));
            present.set(article.file, article);
          } else if (step === 'remove') {
            grown.remove(article.file);
            present.delete(article.file);
          } else if (step === 'ask') grown.relations();
          else grown.compareSome(2);
        }
        const fresh = new CrossReference(NO_KNOWLEDGE);
        for (const article of present.values()) fresh.put(madeArticle(article));
        assert.deepEqual(pairs(grown), pairs(fresh));
      }),
      { numRuns: 30 },
    );
  });

  it('compares in parts until all is compared', () => {
    const reference = new CrossReference(NO_KNOWLEDGE);
    for (let day = 1; day <= 5; day++) {
      const text = `The flood in Arvost hit ${day} people.`;
      reference.put(madeArticle({ file: `${day}.txt`, published: `2019-03-0${day}`, text, figures: [{ words: `${day} people` }] }));
    }
    assert.deepEqual(
      [1, 2, 3].map(() => reference.compareSome(2)),
      [false, false, true],
    );
    reference.remove('3.txt');
    assert.equal(reference.compareSome(1), false);
    assert.equal(reference.compareSome(2), true);
  });

  it('tells of one claim what it tells of all', () => {
    fc.assert(
      fc.property(fc.tuple(...FILES.slice(0, 5).map(anyArticle)), (articles) => {
        const reference = new CrossReference(NO_KNOWLEDGE);
        for (const article of articles) reference.put(madeArticle(article));
        for (const { file } of articles) {
          for (const { ref } of reference.claimsIn(file)) {
            const own = reference.relationsOf(ref).map(({ a, b, relation }) => `${a} ${b} ${relation}`);
            assert.deepEqual(
              own.sort(),
              pairs(reference).filter((pair) => pair.split(' ').includes(ref)),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('compares an article with its neighbours in time when three hundred speak of one thing', () => {
    const reference = new CrossReference(NO_KNOWLEDGE);
    for (let i = 0; i < 300; i++) {
      const day = new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10);
      reference.put(
        madeArticle({
          file: `${i}.txt`,
          published: day,
          text: `War in Arvost: in Arvost ${i + 1} people died.`,
          figures: [{ words: `${i + 1} people` }],
        }),
      );
    }
    assert.ok(reference.relations().length < 300 * 60);
    assert.ok(reference.relationsOf('150.txt#f1').some(({ a, b }) => [a, b].includes('151.txt#f1')));
  });
});
