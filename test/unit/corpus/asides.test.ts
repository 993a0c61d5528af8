import assert from 'node:assert/strict';
import type { RelationKind } from '../../../src/core/model/relation.ts';
import { relationBetween, type MadeArticle, type MadeFigure } from '../../support/claims.ts';

const DAY = '2019-03-14';
const LEAD = 'A bomb tore through a market in Arvost on Tuesday. Smoke stood over the river. Shops stayed shut.';
const people = (count: number, claim: MadeFigure['claim'] = {}): MadeFigure => ({ words: `${count} people`, claim });
const onDay = (asOf: string): MadeFigure['claim'] => ({ extent: 'incident', asOf, asOfStated: true });

/** The article's own toll, and another's beside it: what is told of 53 people is the blast of Tuesday. */
const MAIN: MadeArticle = {
  file: 'main.txt',
  published: DAY,
  outlet: 'Herald',
  text: `${LEAD} The blast in Arvost killed 53 people.`,
  figures: [{ ...people(53), source: ['governor'] }],
};

interface Case {
  readonly name: string;
  /** Behind the lead. */
  readonly text: string;
  readonly figure: MadeFigure;
  readonly relation: RelationKind | undefined;
}

const CASES: readonly Case[] = [
  { name: 'the blast itself', text: 'The blast in Arvost killed 31 people.', figure: people(31), relation: 'conflict' },
  {
    name: 'an attack that it follows',
    text: 'It follows an attack on a mosque in Arvost which killed 4 people.',
    figure: people(4),
    relation: undefined,
  },
  {
    name: 'an attack so long before',
    text: 'The explosion came two weeks after a raid in Arvost that killed 17 people.',
    figure: people(17),
    relation: undefined,
  },
  { name: 'an attack so long ago', text: 'Ten days ago a car bomb in Arvost killed 14 people.', figure: people(14), relation: undefined },
  { name: 'of a week before', text: 'Earlier a week ago a bomb in Arvost killed 14 people.', figure: people(14), relation: undefined },
  { name: 'of last month', text: 'Last month a blast in Arvost killed 22 people.', figure: people(22), relation: undefined },
  {
    name: 'of another day',
    text: 'On March 2 a bomb in Arvost killed 12 people.',
    figure: people(12, onDay('2019-03-02')),
    relation: undefined,
  },
  {
    name: 'of the same day',
    text: 'On March 12 a bomb in Arvost killed 31 people.',
    figure: people(31, onDay('2019-03-12')),
    relation: 'conflict',
  },
  { name: 'somewhere else', text: 'Elsewhere in Arvost a bomb killed 3 people.', figure: people(3), relation: undefined },
  { name: 'another attack', text: 'In Arvost another suicide attack killed 9 people.', figure: people(9), relation: undefined },
  {
    name: 'what that attack did',
    text: 'It follows a raid on a mosque in Arvost. Nobody claimed that attack, which killed 4 people.',
    figure: people(4),
    relation: undefined,
  },
  {
    name: 'the event again, behind another',
    text: 'It follows a raid on a mosque in Arvost. The market blast in Arvost killed 31 people.',
    figure: people(31),
    relation: 'conflict',
  },
  {
    name: 'the worst since an event that is told',
    text: 'It was the worst attack in Arvost since a bombing that killed 80 people.',
    figure: people(80),
    relation: undefined,
  },
  {
    name: 'the worst since an event that is only named',
    text: 'It was the worst attack in Arvost since a 1999 truce and killed 31 people.',
    figure: people(31),
    relation: 'conflict',
  },
];

describe('another event told beside an article’s own', () => {
  for (const { name, text, figure, relation } of CASES) {
    it(`${name}: ${relation ?? 'none'}`, () => {
      const other: MadeArticle = {
        file: 'other.txt',
        published: DAY,
        outlet: 'Echo',
        text: `${LEAD} ${text}`,
        figures: [{ ...figure, source: ['medics'] }],
      };
      const found = relationBetween([MAIN, other]);
      assert.equal(found?.relation, relation, found && `${found.rule}: ${found.why}`);
    });
  }

  it('ties two such passages together by their days', () => {
    const told = (file: string, asOf: string): MadeArticle => ({
      file,
      published: DAY,
      outlet: file,
      text: `${LEAD} On March 2 a bomb in Arvost killed 12 people.`,
      figures: [people(12, onDay(asOf))],
    });
    assert.equal(relationBetween([told('a.txt', '2019-03-02'), told('b.txt', '2019-03-02')])?.relation, 'agree');
    assert.equal(relationBetween([told('a.txt', '2019-03-02'), told('b.txt', '2019-02-20')]), undefined);
  });

  it('keeps apart two events of two days that are each an article’s own', () => {
    const first = (file: string, published: string, count: number): MadeArticle => ({
      file,
      published,
      outlet: file,
      text: `A bomb killed ${count} people in Arvost on Tuesday.`,
      figures: [{ ...people(count, onDay(published)), source: [`police-${file}`] }],
    });
    assert.equal(relationBetween([first('a.txt', '2019-03-12', 50), first('b.txt', '2019-03-26', 20)]), undefined);
    assert.equal(relationBetween([first('a.txt', '2019-03-12', 50), first('b.txt', '2019-03-12', 20)])?.relation, 'conflict');
  });
});
