import assert from 'node:assert/strict';
import { NO_FILTER, type BoardFilter, type QuantityDetail, type QuantityList } from '../../../src/board/boardModel.ts';
import { answerBoardQuery } from '../../../src/board/queries/answerBoardQuery.ts';
import { withinDates } from '../../../src/board/queries/filtering.ts';
import { boardCorpusOf } from '../../support/boardCorpus.ts';
import type { MadeArticle } from '../../support/claims.ts';
import { generatedNews, PARTIES } from '../../support/generatedNews.ts';

const killed = { predicate: 'killed', group: 'people', side: 'all', place: 'Brelin', event: 'Brelin fire' } as const;
const FIRE: readonly MadeArticle[] = [
  {
    file: 'a.txt',
    text: 'Police said 12 people died in Brelin.',
    published: '2031-04-02',
    outlet: 'Post',
    figures: [{ words: '12 people', source: ['police'], claim: killed }],
  },
  {
    file: 'b.txt',
    text: 'The mayor said 31 people died in Brelin.',
    published: '2031-04-02',
    outlet: 'Wire',
    figures: [{ words: '31 people', source: ['mayor'], claim: killed }],
  },
  {
    file: 'c.txt',
    text: 'Police said 12 people died in Brelin.',
    published: '2031-04-03',
    outlet: 'Wire',
    figures: [{ words: '12 people', source: ['police'], claim: killed }],
  },
  {
    file: 'd.txt',
    text: 'In Brelin 4 houses burnt down.',
    published: null,
    outlet: 'Post',
    figures: [{ words: '4 houses', claim: { ...killed, predicate: 'destroyed', group: 'houses' } }],
  },
];
const corpus = boardCorpusOf(FIRE, { names: { police: 'Brelin police', mayor: 'The mayor of Brelin' } });
const list = (filter: Partial<BoardFilter> = {}): QuantityList =>
  answerBoardQuery(corpus, { ask: 'quantities', filter: { ...NO_FILTER, ...filter } });
const detail = (filter: Partial<BoardFilter> = {}): QuantityDetail => {
  const [row] = list(filter).rows;
  const found = row && answerBoardQuery(corpus, { ask: 'quantity', id: row.id, filter: { ...NO_FILTER, ...filter } });
  assert.ok(found);
  return found;
};

describe('what the board is told', () => {
  it('has a row for each quantity, with its range, its claims and what contradicts', () => {
    const { rows, totals } = list();
    assert.deepEqual(
      rows.map(({ title, context, low, high, claims, articles, relations }) => [
        title,
        context,
        low,
        high,
        claims,
        articles,
        relations.conflict,
      ]),
      [
        ['People killed', 'Brelin fire · Brelin', 12, 31, 3, 3, 2],
        ['Houses destroyed', 'Brelin fire · Brelin', 4, 4, 1, 1, 0],
      ],
    );
    assert.deepEqual(totals, { quantities: 2, claims: 4, conflicts: 2, articles: 4 });
  });

  it('counts the articles whose date nobody knows, whatever is filtered', () => {
    assert.deepEqual(list({ text: 'police' }).dates, { articles: 4, undated: 1 });
  });

  it('counts a speaker who repeats himself once', () => {
    const { row, claims } = detail();
    assert.equal(row.independentSources, 2);
    assert.deepEqual(
      claims.map(({ ref, repeat }) => [ref, repeat]),
      [
        ['a.txt#f1', false],
        ['b.txt#f1', false],
        ['c.txt#f1', true],
      ],
    );
  });

  it('gives the sentence and the place of the figure in it', () => {
    for (const { sentence, figureStart, figureEnd, words } of detail().claims) assert.equal(sentence.slice(figureStart, figureEnd), words);
  });

  it('tells each party’s latest figure, the newest first', () => {
    assert.deepEqual(detail().latest, [
      { speaker: 'police', claim: 'c.txt#f1' },
      { speaker: 'mayor', claim: 'b.txt#f1' },
    ]);
  });

  const FILTERS: readonly (readonly [string, Partial<BoardFilter>, readonly string[]])[] = [
    ['words of the sentence, the speaker and the outlet', { text: 'wire brelin POLICE' }, ['c.txt#f1']],
    ['a speaker', { source: 'mayor' }, ['b.txt#f1']],
    ['an outlet that speaks itself', { source: 'outlet:post' }, ['d.txt#f1']],
    ['a predicate', { predicate: 'destroyed' }, ['d.txt#f1']],
    ['a day, which leaves out what has none', { from: '2031-04-03', to: '2031-04-03' }, ['c.txt#f1']],
    ['a relation', { verdict: 'agree' }, ['a.txt#f1', 'c.txt#f1']],
    ['quantities in conflict, with all their claims', { conflictsOnly: true }, ['a.txt#f1', 'b.txt#f1', 'c.txt#f1']],
    ['nothing that is there', { place: 'Nowhere' }, []],
  ];
  for (const [name, filter, expected] of FILTERS) {
    it(`filters by ${name}`, () => {
      const { rows, totals } = list(filter);
      const refs = rows.flatMap(
        ({ id }) => answerBoardQuery(corpus, { ask: 'quantity', id, filter: { ...NO_FILTER, ...filter } })?.claims ?? [],
      );
      assert.deepEqual(
        refs.map((claim) => claim.ref),
        expected,
      );
      assert.equal(totals.claims, expected.length);
    });
  }

  it('offers for every facet what setting it would leave', () => {
    const war = boardCorpusOf(generatedNews(200, 4), { names: PARTIES });
    const ask = (filter: BoardFilter): QuantityList => answerBoardQuery(war, { ask: 'quantities', filter });
    const base: BoardFilter = { ...NO_FILTER, predicate: 'killed', text: 'said' };
    const { facets } = ask(base);
    for (const facet of ['event', 'side', 'place', 'source', 'predicate'] as const) {
      assert.ok(facets[facet].length > 0);
      for (const option of facets[facet]) {
        assert.equal(ask({ ...base, [facet]: option.value }).rows.length, option.quantities, `${facet}: ${option.label}`);
      }
    }
  });

  it('compares two claims the way they are asked for', () => {
    const forth = answerBoardQuery(corpus, { ask: 'compare', a: 'a.txt#f1', b: 'b.txt#f1' });
    const back = answerBoardQuery(corpus, { ask: 'compare', a: 'b.txt#f1', b: 'a.txt#f1' });
    assert.equal(forth?.relation?.kind, 'conflict');
    assert.equal(back?.a.ref, 'b.txt#f1');
    assert.deepEqual(
      back?.relation?.facets.map(({ a, b }) => [b, a]),
      forth?.relation?.facets.map(({ a, b }) => [a, b]),
    );
    assert.equal(answerBoardQuery(corpus, { ask: 'compare', a: 'a.txt#f1', b: 'd.txt#f1' })?.relation?.kind ?? 'unrelated', 'unrelated');
    assert.equal(answerBoardQuery(corpus, { ask: 'compare', a: 'a.txt#f1', b: 'gone.txt#f1' }), null);
  });

  it('lays out who says what, marking what contradicts', () => {
    const { speakers, rows } = answerBoardQuery(corpus, { ask: 'matrix', filter: NO_FILTER });
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Brelin police', 'Post', 'The mayor of Brelin'],
    );
    assert.deepEqual(
      rows[0]?.cells.map(({ speaker, state, claims }) => [speaker, state, claims]),
      [
        ['police', 'conflict', 2],
        ['mayor', 'conflict', 1],
      ],
    );
    assert.deepEqual(
      rows[1]?.cells.map(({ state }) => state),
      ['alone'],
    );
  });

  it('finds the quantity of a claim, and none of what is gone', () => {
    assert.equal(answerBoardQuery(corpus, { ask: 'locate', ref: 'b.txt#f1' }), list().rows[0]?.id);
    assert.equal(answerBoardQuery(corpus, { ask: 'locate', ref: 'gone.txt#f1' }), null);
    assert.equal(answerBoardQuery(corpus, { ask: 'quantity', id: 'gone', filter: NO_FILTER }), null);
  });

  it('sees a verdict at once, and lets it be filtered for', () => {
    const judged = boardCorpusOf(FIRE);
    const decided = (): number =>
      answerBoardQuery(judged, { ask: 'quantities', filter: { ...NO_FILTER, verdict: 'decided' } }).totals.claims;
    assert.equal(decided(), 0);
    judged.judge({ a: 'a.txt#f1', b: 'b.txt#f1', verdict: 'not-comparable', by: 'nora', note: 'another district' });
    assert.equal(decided(), 2);
    const relation = answerBoardQuery(judged, { ask: 'compare', a: 'a.txt#f1', b: 'b.txt#f1' })?.relation;
    assert.deepEqual([relation?.by, relation?.note], ['nora', 'another district']);
  });
});

describe('dates within a range', () => {
  const CASES: readonly (readonly [string | null, string | null, string | null, boolean])[] = [
    ['2031-04-02', '2031-04-02', '2031-04-02', true],
    ['2031-04-02', '2031-04-03', null, false],
    ['2031-04', '2031-04-30', null, true],
    ['2031', null, '2031-01-01', true],
    ['2030', '2031-01-01', null, false],
    [null, null, '2031-01-01', false],
    [null, null, null, true],
  ];
  for (const [date, from, to, expected] of CASES) {
    it(`${date ?? 'no date'} in ${from ?? '…'} to ${to ?? '…'}: ${expected ? 'yes' : 'no'}`, () =>
      assert.equal(withinDates(date, from, to), expected));
  }
});
