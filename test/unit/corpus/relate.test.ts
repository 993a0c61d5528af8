import assert from 'node:assert/strict';
import type { RelationKind } from '../../../src/core/model/relation.ts';
import { relationBetween, type MadeArticle, type MadeFigure } from '../../support/claims.ts';

/** Two reports on one earthquake at Arvost, each from officials of its own; each case sets the figure of either. */
function quake(a: MadeFigure, b: MadeFigure, days: readonly [string, string] = ['2019-03-04', '2019-03-04']): MadeArticle[] {
  const report = (file: string, outlet: string, figure: MadeFigure, published: string): MadeArticle => ({
    file,
    outlet,
    published,
    dateline: ['Arvost'],
    text: `An earthquake struck the town of Arvost. The toll of the Arvost earthquake was ${figure.words}, officials said.`,
    figures: [{ source: [`officials-${file}`], ...figure }],
  });
  return [report('a.txt', 'Morning Post', a, days[0]), report('b.txt', 'Evening Echo', b, days[1])];
}

/** Two reports on a war in Tarmia that began on 1 June 2019. */
function war(a: MadeFigure, b: MadeFigure, days: readonly [string, string] = ['2019-07-13', '2019-07-13']): MadeArticle[] {
  const report = (file: string, outlet: string, figure: MadeFigure, published: string): MadeArticle => ({
    file,
    outlet,
    published,
    dateline: ['Tarmia'],
    text: `The war in Tarmia went on. In the fighting in Tarmia ${figure.words} were lost.`,
    figures: [figure],
  });
  return [report('a.txt', 'Morning Post', a, days[0]), report('b.txt', 'Evening Echo', b, days[1])];
}

const atLeast = (low: number, words = `at least ${low} people`): MadeFigure => ({
  words,
  modifierKind: 'at-least',
  low,
  high: null,
  value: low,
});
const about = (value: number, words = `about ${value} people`): MadeFigure => ({
  words,
  modifierKind: 'about',
  low: null,
  high: null,
  value,
});
const nearly = (value: number): MadeFigure => ({ words: `nearly ${value} people`, modifierKind: 'nearly', low: null, high: null, value });
const upTo = (high: number): MadeFigure => ({ words: `up to ${high} people`, modifierKind: 'at-most', low: 0, high, value: null });
const dozens: MadeFigure = { words: 'dozens of people', modifierKind: 'vague', low: 24, high: 99, value: null };
const people = (count: number): MadeFigure => ({ words: `${count} people` });

interface Case {
  readonly name: string;
  readonly articles: readonly MadeArticle[];
  readonly relation: RelationKind | undefined;
  readonly rule?: string;
}

const CASES: readonly Case[] = [
  { name: 'the same number', articles: quake(people(41), people(41)), relation: 'agree' },
  { name: 'exact numbers apart on one day', articles: quake(people(41), people(28)), relation: 'conflict', rule: 'same thing, same time' },
  { name: 'at least 260, nearly 250', articles: quake(atLeast(260), nearly(250)), relation: 'conflict' },
  { name: 'nearly 5000, 5000', articles: quake(nearly(5000), people(5000)), relation: 'agree' },
  { name: 'nearly 5000, 4850', articles: quake(nearly(5000), people(4850)), relation: 'agree' },
  { name: 'nearly 5000, 5665', articles: quake(nearly(5000), people(5665)), relation: 'conflict' },
  { name: 'dozens, 34', articles: quake(dozens, people(34)), relation: 'agree' },
  { name: 'dozens, 6', articles: quake(dozens, people(6)), relation: 'conflict' },
  { name: 'dozens, about 300', articles: quake(dozens, about(300)), relation: 'uncertain' },
  { name: 'up to 60, 5', articles: quake(upTo(60), people(5)), relation: 'uncertain' },
  { name: 'two open floors', articles: quake(atLeast(1000), atLeast(5000)), relation: 'agree' },
  { name: 'later and higher', articles: quake(atLeast(34), people(59), ['2019-03-04', '2019-03-07']), relation: 'growth' },
  {
    name: 'later and lower',
    articles: quake(atLeast(70), people(31), ['2019-03-04', '2019-03-11']),
    relation: 'conflict',
    rule: 'running count',
  },
  {
    name: 'the same speaker goes down',
    articles: quake({ ...people(70), source: ['police'] }, { ...people(63), source: ['police'] }, ['2019-03-04', '2019-03-06']),
    relation: 'revision',
  },
  {
    name: 'ten, not 19',
    articles: quake(people(19), { ...people(10), claim: { corrects: 19 } }, ['2019-03-04', '2019-03-05']),
    relation: 'revision',
    rule: 'corrected',
  },
  {
    name: 'two children of six dead',
    articles: quake(people(6), { words: '2 children', claim: { group: 'children' } }),
    relation: 'scope',
    rule: 'part of the other',
  },
  {
    name: 'nine children of six dead',
    articles: quake(people(6), { ...atLeast(9, 'at least 9 children'), claim: { group: 'children' } }),
    relation: 'conflict',
    rule: 'part of the other',
  },
  {
    name: 'dead and injured',
    articles: quake(people(14), { ...people(52), claim: { predicate: 'injured' } }),
    relation: 'scope',
  },
  { name: 'feared', articles: quake({ ...upTo(200), claim: { status: 'feared' } }, people(63)), relation: 'scope', rule: 'not asserted' },
  {
    name: 'feared to be fewer',
    articles: quake({ ...upTo(100), claim: { status: 'feared' } }, people(150)),
    relation: 'conflict',
    rule: 'same thing, same time',
  },
  {
    name: 'three more',
    articles: quake({ ...people(3), claim: { extent: 'delta' } }, people(27)),
    relation: 'scope',
    rule: 'not convertible',
  },
  {
    name: 'denied',
    articles: quake(people(14), { ...people(14), claim: { polarity: 'denied' } }),
    relation: 'conflict',
    rule: 'denied in so many words',
  },
  {
    name: 'missing people are found',
    articles: quake(
      { ...people(30), claim: { predicate: 'missing', extent: 'stock' } },
      { ...people(12), claim: { predicate: 'missing', extent: 'stock' } },
      ['2019-03-04', '2019-03-08'],
    ),
    relation: 'growth',
    rule: 'state at another time',
  },
  {
    name: 'one side only',
    articles: war({ words: '974 soldiers', claim: { group: 'soldiers', side: 'tarmia' } }, about(4300)),
    relation: 'scope',
  },
  {
    name: 'opposite sides',
    articles: war(
      { words: '45 civilians', claim: { group: 'civilians', side: 'tarmia' } },
      { words: '91 civilians', claim: { group: 'civilians', side: 'orland' } },
    ),
    relation: 'scope',
    rule: 'different scope',
  },
  {
    name: 'soldiers and civilians of one side',
    articles: war(
      { words: '974 soldiers', claim: { group: 'soldiers', side: 'tarmia' } },
      { words: '37 civilians', claim: { group: 'civilians', side: 'tarmia' } },
    ),
    relation: 'scope',
  },
  {
    name: 'whose soldiers is not known',
    articles: war(
      { words: '28 soldiers', claim: { group: 'soldiers', side: null } },
      { words: '41 soldiers', claim: { group: 'soldiers', side: 'tarmia' } },
    ),
    relation: 'uncertain',
    rule: 'unknown facet',
  },
  {
    name: 'belligerents on the same dead',
    articles: war(
      { words: '11 soldiers', claim: { group: 'soldiers', side: 'tarmia', extent: 'incident' }, source: ['tarmia'] },
      { words: '70 soldiers', claim: { group: 'soldiers', side: 'tarmia', extent: 'incident' }, source: ['orland'] },
    ),
    relation: 'conflict',
  },
  {
    name: 'one day of a war against its total',
    articles: war(
      { words: '28 soldiers', claim: { group: 'soldiers', side: 'tarmia', extent: 'incident', asOf: '2019-07-12', asOfStated: true } },
      { words: '59 soldiers', claim: { group: 'soldiers', side: 'tarmia', since: '2019-06-01' } },
    ),
    relation: 'scope',
    rule: 'part of the other',
  },
  {
    name: 'two days of a war',
    articles: war(
      { words: '28 soldiers', claim: { group: 'soldiers', side: 'tarmia', extent: 'incident', asOf: '2019-07-10', asOfStated: true } },
      { words: '41 soldiers', claim: { group: 'soldiers', side: 'tarmia', extent: 'incident', asOf: '2019-07-12', asOfStated: true } },
    ),
    relation: 'scope',
  },
  {
    name: 'a war of another decade',
    articles: war({ ...people(30_000), claim: { event: '1980s war', asOf: '1988', asOfStated: true } }, people(250)),
    relation: 'scope',
    rule: 'another event',
  },
  {
    name: 'no date on one side',
    articles: quake(people(57), people(83), ['2019-03-04', '2019-03-04']).map((article, index) =>
      index === 0 ? { ...article, published: null } : article,
    ),
    relation: 'uncertain',
  },
  {
    name: 'another town, another fire',
    articles: [
      { file: 'a.txt', published: '2019-03-04', text: 'A house fire in Arvost killed 3 children.', figures: [{ words: '3 children' }] },
      { file: 'b.txt', published: '2019-03-04', text: 'A house fire in Belmer killed 5 children.', figures: [{ words: '5 children' }] },
    ],
    relation: undefined,
  },
];

describe('the relation of two claims', () => {
  for (const { name, articles, relation, rule } of CASES) {
    it(`${name}: ${relation ?? 'none'}`, () => {
      const found = relationBetween(articles);
      assert.equal(found?.relation, relation, found && `${found.rule}: ${found.why}`);
      if (rule !== undefined) assert.equal(found?.rule, rule);
    });
    it(`${name}: the same from either side`, () => {
      const [first, second] = articles;
      if (!first || !second) return;
      assert.equal(relationBetween([second, first])?.relation, relation);
    });
  }

  it('calls a side by the name of its actor', () => {
    const actors = [{ id: 'north-tarmia', name: 'North Tarmia', of: 'north-tarmia' }];
    const counted = war(
      { words: '974 soldiers', claim: { group: 'soldiers', side: 'north-tarmia' } },
      { words: '4,300 soldiers', claim: { group: 'soldiers', side: 'all' } },
    );
    assert.equal(relationBetween(counted, { actors })?.why, 'one counts North Tarmia only, the other all sides');
  });

  it('takes one wire sentence in two papers for a repeat', () => {
    const [a, b] = quake(people(41), people(41));
    assert.ok(a && b);
    assert.equal(relationBetween([a, b])?.repeat, true);
    const reworded = { ...b, text: 'Rescue workers in Arvost counted 41 people dead after the earthquake, far more than feared at first.' };
    assert.equal(relationBetween([a, reworded])?.repeat, false);
  });
});
