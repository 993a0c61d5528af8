import assert from 'node:assert/strict';
import type { RelationKind } from '../../../src/core/model/relation.ts';
import { relationBetween, type MadeArticle, type MadeCorpus, type MadeFigure } from '../../support/claims.ts';

const DAY = '2019-03-04';

/** An article of which only the sentence around its figure and the day matter. */
function report(file: string, text: string, figure: MadeFigure, published = DAY): MadeArticle {
  return { file, text, published, outlet: `Outlet ${file}`, figures: [figure] };
}

interface Case {
  readonly name: string;
  readonly a: readonly [text: string, figure: MadeFigure, published?: string];
  readonly b: readonly [text: string, figure: MadeFigure, published?: string];
  readonly relation: RelationKind | undefined;
  readonly rule?: string;
  readonly corpus?: MadeCorpus;
}

const QUAKE = 'An earthquake shook the province of Arvost in Tarmia.';
const people = (count: number, claim: MadeFigure['claim'] = {}): MadeFigure => ({ words: `${count} people`, claim });
const money = (words: string, value: number, about: string): MadeFigure => ({
  words,
  measure: 'money',
  unit: 'USD',
  low: value,
  high: value,
  value,
  claim: { predicate: 'money', group: null, about },
});
const magnitude = (value: number, about: string): MadeFigure => ({
  words: `${value}`,
  measure: 'magnitude',
  unit: 'magnitude',
  low: value,
  high: value,
  value,
  claim: { predicate: 'magnitude', group: null, about, extent: 'stock' },
});
const soldiers = (words: string, side: string | null): MadeFigure => ({ words, claim: { group: 'combatants', side } });
const RISING = 'Rebels hold Telsa.';

const CASES: readonly Case[] = [
  {
    name: 'the place of the quake is no part of it',
    a: [`${QUAKE} The death toll from the earthquake in Arvost is 43 people.`, people(43, { place: 'Arvost' })],
    b: [`${QUAKE} The quake killed 58 people.`, people(58), '2019-03-06'],
    relation: 'growth',
  },
  {
    name: 'a town that the quake struck is a part of it',
    a: [`${QUAKE} In Lisk 21 people died.`, people(21, { place: 'Lisk' })],
    b: [`${QUAKE} The quake killed 51 people.`, people(51)],
    relation: 'scope',
  },
  {
    name: 'a capital and its state',
    a: [`The war in Tarmia goes on. In the capital 21 people died.`, people(21, { place: 'Norr' })],
    b: [`The war in Tarmia goes on. In all of Tarmia 51 people died.`, people(51, { place: 'Tarmia' })],
    relation: 'scope',
    corpus: { places: { Norr: { kind: 'city', state: 'state:TM' }, Tarmia: { kind: 'state', state: 'state:TM' } } },
  },
  {
    name: 'two states that one quake shook',
    a: [`${QUAKE} It killed 70 people in Tarmia.`, people(70, { place: 'Tarmia' })],
    b: [`${QUAKE} It killed 40 people in Orland.`, people(40, { place: 'Orland' })],
    relation: 'scope',
    corpus: { places: { Tarmia: { kind: 'state', state: 'state:TM' }, Orland: { kind: 'state', state: 'state:OL' } } },
  },
  {
    name: 'of one day the toll that has risen is the later',
    a: [`${QUAKE} The quake killed 137 people.`, people(137)],
    b: [`${QUAKE} The toll of the quake has climbed to 157 people.`, people(157)],
    relation: 'growth',
  },
  {
    name: 'of one day the clock tells which is the later',
    a: [`ARVOST, March 4 - 09:40 GMT - ${QUAKE} The quake killed 11 people.`, people(11)],
    b: [`ARVOST, March 4 - 3 p.m. - ${QUAKE} The quake killed 26 people.`, people(26)],
    relation: 'growth',
  },
  {
    name: 'an earlier toll that is raised is not taken back',
    a: [`${QUAKE} The quake killed 11 people.`, people(11)],
    b: [`${QUAKE} The quake killed 26 people, raising an earlier toll of 11.`, people(26, { corrects: 11 })],
    relation: 'growth',
  },
  {
    name: 'two institutes on one magnitude',
    a: [`${QUAKE} The quake was put at 6.4 by one institute.`, magnitude(6.4, 'put')],
    b: [`${QUAKE} The quake measured 5.7 at another.`, magnitude(5.7, 'measure'), '2019-03-08'],
    relation: 'conflict',
  },
  {
    name: 'magnitudes a tenth apart',
    a: [`${QUAKE} The quake had 5.7 then.`, magnitude(5.7, 'have')],
    b: [`${QUAKE} The quake had 5.6 then.`, magnitude(5.6, 'have')],
    relation: 'conflict',
  },
  {
    name: 'one sum told by what was asked and by what was taken',
    a: ['A court in Tarmia heard that Ramo Ugar took $12 million in bribes.', money('$12 million', 12_000_000, 'take')],
    b: ['Prosecutors in Tarmia want Ramo Ugar jailed over 12 million dollars.', money('12 million dollars', 12_000_000, 'jail')],
    relation: 'agree',
    rule: 'same number in other words',
  },
  {
    name: 'two sums of one trial told in other words',
    a: ['A court in Tarmia heard that Ramo Ugar took $12 million in bribes.', money('$12 million', 12_000_000, 'take')],
    b: ['Prosecutors in Tarmia want $20 million in damages from Ramo Ugar.', money('$20 million', 20_000_000, 'damages')],
    relation: undefined,
  },
  {
    name: 'two prison terms',
    a: [
      'A court in Tarmia sentenced Ramo Ugar to 15 years.',
      { words: '15 years', measure: 'duration', unit: 'year', claim: { predicate: 'duration', group: null, about: 'sentence' } },
    ],
    b: [
      'A court in Tarmia sentenced Ramo Ugar to 16 years.',
      { words: '16 years', measure: 'duration', unit: 'year', claim: { predicate: 'duration', group: null, about: 'sentence' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'soldiers of a state that rebels fight, whosever side is named',
    a: [`${RISING} In the fighting for Telsa 27 soldiers fell.`, soldiers('27 soldiers', 'zambara-army')],
    b: [
      `${RISING} In the battle of Telsa 41 troops fell.`,
      { ...soldiers('41 troops', null), claim: { group: 'combatants', side: null } },
      '2019-03-07',
    ],
    relation: 'growth',
  },
  {
    name: 'soldiers and rebels of nobody knows whom',
    a: [`${RISING} In the fighting for Telsa 27 soldiers fell.`, soldiers('27 soldiers', null)],
    b: [`${RISING} In the battle of Telsa 64 rebels fell.`, soldiers('64 rebels', null)],
    relation: 'scope',
    rule: 'different scope',
  },
  {
    name: 'jobs and workers to be cut',
    a: [
      'Norva Motors of Tarmia will cut 5000 jobs.',
      { words: '5000 jobs', claim: { predicate: 'other', group: 'jobs', about: 'cut', status: 'planned' } },
    ],
    b: [
      'Norva Motors of Tarmia is to shed 5000 workers.',
      { words: '5000 workers', claim: { predicate: 'other', group: 'workers', about: 'shed', status: 'planned' } },
    ],
    relation: 'agree',
  },
  {
    name: 'survivors and rescued of one wreck',
    a: [`The ferry Norda sank off Arvost. Some 134 people survived.`, people(134, { predicate: 'other', about: 'survive' })],
    b: [`The ferry Norda sank off Arvost. Boats rescued 134 people.`, people(134, { predicate: 'rescued' })],
    relation: 'agree',
  },
  {
    name: 'union and company on one strike',
    a: [
      'The strike at Norva Motors was joined by 22000 workers.',
      { words: '22000 workers', claim: { predicate: 'other', group: 'workers', about: 'strike', extent: 'incident' } },
    ],
    b: [
      'Norva Motors put the strikers at 14500 strikers.',
      { words: '14500 strikers', claim: { predicate: 'other', group: 'strikers', about: null } },
    ],
    relation: 'conflict',
  },
  {
    name: 'organisers and police on one crowd',
    a: [
      'A march in Norr drew 100000 marchers, organisers in Norr said.',
      { words: '100000 marchers', claim: { predicate: 'other', group: 'marchers', about: 'speak' } },
    ],
    b: [
      'Police in Norr put the march at 26000 demonstrators.',
      { words: '26000 demonstrators', claim: { predicate: 'other', group: 'demonstrators', about: 'estimate' } },
    ],
    relation: 'conflict',
  },
];

describe('the relation of two reports on one story', () => {
  for (const { name, a, b, relation, rule, corpus } of CASES) {
    it(`${name}: ${relation ?? 'none'}`, () => {
      const found = relationBetween([report('a.txt', ...a), report('b.txt', ...b)], corpus);
      assert.equal(found?.relation, relation, found && `${found.rule}: ${found.why}`);
      if (rule !== undefined) assert.equal(found?.rule, rule);
    });
  }

  it('takes figures that add up to a total of their article for its parts', () => {
    const parts: MadeArticle = {
      file: 'a.txt',
      published: DAY,
      outlet: 'Herald',
      text: `${QUAKE} Near the hills 92 people died. In the valley 37 people died. In all 129 people died.`,
      figures: [people(92), people(37), people(129)],
    };
    const total = report('b.txt', `${QUAKE} The quake killed 137 people.`, people(137));
    assert.equal(relationBetween([parts, total])?.relation, 'scope');
    assert.equal(relationBetween([{ ...parts, figures: [people(92)] }, total])?.relation, 'conflict');
  });
});
