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
    name: 'of one day, far above an early "at least"',
    a: [
      'A blast tore through a market in Arvost. It killed at least 10 people.',
      { words: '10 people', modifierKind: 'at-least', low: 10, high: null, value: 10 },
    ],
    b: ['A blast tore through a market in Arvost. It killed 82 people.', people(82)],
    relation: 'growth',
  },
  {
    name: 'of one day, one ministry by two names',
    a: [
      'A blast hit Arvost. Health ministry staff said 35 people died.',
      { ...people(35), source: ['tarmian-ministry'], sourceWords: 'Health ministry' },
    ],
    b: [
      'A blast hit Arvost. Health officials said 45 people died.',
      { ...people(45), source: ['health-officials'], sourceWords: 'Health officials' },
    ],
    relation: 'growth',
  },
  {
    name: 'of one day, of which one says that it is rising still',
    a: ['A blast hit Arvost. The toll of the blast in Arvost has risen to 35 people.', people(35)],
    b: ['A blast hit Arvost. The blast in Arvost killed 47 people.', people(47)],
    relation: 'growth',
  },
  {
    name: 'of one day, of which one is not the last word',
    a: ['A train crash shook Arvost. So far 233 bodies have been found in Arvost.', { words: '233 bodies' }],
    b: ['A train crash shook Arvost. The crash in Arvost killed 261 people.', people(261)],
    relation: 'growth',
  },
  {
    name: 'of one day, so far apart that one is of its first hours',
    a: ['A blast hit Arvost. The blast in Arvost killed 50 people.', people(50)],
    b: ['A blast hit Arvost. The blast in Arvost killed 820 people.', people(820)],
    relation: 'uncertain',
  },
  {
    name: 'one family among the dead',
    a: ['A blast hit Arvost. It killed 9 people from one family.', people(9)],
    b: ['A blast hit Arvost. The blast in Arvost killed 30 people.', people(30)],
    relation: 'scope',
  },
  {
    name: 'prisoners in a prison',
    a: [
      'A strike hit a prison in Arvost. The strike killed 40 prisoners.',
      { words: '40 prisoners', claim: { group: 'prisoners' }, source: ['warden'] },
    ],
    b: ['A strike hit prisoners in Arvost. The strike killed 53 people.', { ...people(53), source: ['medics'] }],
    relation: 'conflict',
  },
  {
    name: 'two sides that accuse one another',
    a: ['A strike hit Arvost. It killed 40 people.', { ...people(40), source: ['mayor'] }],
    b: ['The two sides accused one another of a strike in Arvost that killed 53 people.', { ...people(53), source: ['medics'] }],
    relation: 'conflict',
  },
  {
    name: 'a floor and the number itself',
    a: [
      'A blast hit Arvost. It killed more than 135 people.',
      { words: '135 people', modifierKind: 'more-than', low: 136, high: null, value: 135 },
    ],
    b: ['A blast hit Arvost. The blast in Arvost killed 135 people.', people(135), '2019-03-05'],
    relation: 'agree',
  },
  {
    name: 'those whom one hospital took in',
    a: ['A blast hit Arvost. 20 people were brought to our hospital.', people(20, { predicate: 'injured' })],
    b: ['A blast hit Arvost. The blast hurt 145 people.', people(145, { predicate: 'injured' })],
    relation: 'scope',
  },
  {
    name: 'one attack, and a war of years',
    a: ['An attack hit Arvost. The attack in Arvost killed 82 people.', people(82)],
    b: [
      'An attack hit Arvost. Attacks in Arvost have killed 180 civilians.',
      { words: '180 civilians', claim: { group: 'civilians', since: '2015-03' } },
    ],
    relation: 'scope',
  },
  {
    name: 'some passengers of one country, and all',
    a: [
      'A plane crashed at Arvost. There were 5 Lurian passengers.',
      { words: '5 Lurian passengers', counted: 'Lurian passengers', claim: { predicate: 'other', group: 'passengers' } },
    ],
    b: [
      'A plane crashed at Arvost. It had 68 passengers.',
      { words: '68 passengers', counted: 'passengers', claim: { predicate: 'other', group: 'passengers', about: 'aboard' } },
    ],
    relation: 'scope',
    corpus: { places: { Lurian: { kind: 'state', state: 'luria' } } },
  },
  {
    name: 'passengers of a plane, and passengers when it crashed',
    a: ['A plane crashed at Arvost. It had 68 passengers.', { words: '68 passengers', claim: { predicate: 'other', group: 'passengers' } }],
    b: [
      'A plane crashed at Arvost. There were 71 passengers when it crashed.',
      { words: '71 passengers', claim: { predicate: 'other', group: 'passengers', about: 'crash' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'what was said on Sunday, in a later report than what was said on Monday',
    a: [
      'Rebels hold Telsa. On Sunday rebels in Telsa said they had killed 400 soldiers.',
      { words: '400 soldiers', claim: { group: 'combatants', side: 'tarmia', asOf: '2019-03-03', asOfStated: true } },
      '2019-03-05',
    ],
    b: ['Rebels hold Telsa. Tarmia lost 63 soldiers in Telsa.', soldiers('63 soldiers', 'tarmia')],
    relation: 'conflict',
  },
  {
    name: 'civilians of one people, where all are of that people',
    a: ['A strike hit Arvost. The strike killed 35 people.', people(35)],
    b: ['A strike hit Arvost. It killed 45 Lurians.', { words: '45 Lurians', claim: { group: 'lurians', side: 'lurians' } }],
    relation: 'scope',
  },
  {
    name: 'of one day, two bodies that both count',
    a: ['A blast hit Arvost. Police said 35 people died.', { ...people(35), source: ['police'], sourceWords: 'Police' }],
    b: ['A blast hit Arvost. Mayors said 45 people died.', { ...people(45), source: ['mayors'], sourceWords: 'Mayors' }],
    relation: 'conflict',
  },
  {
    name: 'a number that the article itself gives as an earlier one',
    a: ['A blast hit Arvost. It killed 63 people.', people(63)],
    b: ['A blast hit Arvost. An official earlier gave a toll of 52 people.', people(52)],
    relation: 'growth',
  },
  {
    name: 'a boat of migrants, and people',
    a: ['A migrant boat sank off Arvost. At least 59 migrants drowned.', { words: '59 migrants', claim: { group: 'migrants' } }],
    b: ['A boat of migrants sank off Arvost. It drowned 79 people.', people(79), '2019-03-05'],
    relation: 'growth',
  },
  {
    name: 'migrants among the people of another story',
    a: ['A ferry sank off Arvost. In it 19 migrants drowned.', { words: '19 migrants', claim: { group: 'migrants' } }],
    b: ['A ferry sank off Arvost. It drowned 79 people.', people(79), '2019-03-05'],
    relation: 'scope',
  },
  {
    name: 'a town and its state, of a blast that happened at one place',
    a: ['A blast hit Norr. In Norr 40 people died.', people(40, { place: 'Norr' })],
    b: ['A blast hit Norr. In Tarmia 63 people died.', people(63, { place: 'Tarmia' }), '2019-03-05'],
    relation: 'growth',
    corpus: { places: { Norr: { kind: 'city', state: 'state:TM' }, Tarmia: { kind: 'state', state: 'state:TM' } } },
  },
  {
    name: 'counted at a spot that has no name',
    a: ['Fighting goes on in Arvost. The fighting in Arvost killed 20 people.', people(20)],
    b: ['Fighting goes on in Arvost. Shells hit a square in Arvost, where 4 people died.', people(4), '2019-03-05'],
    relation: 'scope',
  },
  {
    name: 'casualties may be the dead alone',
    a: [
      'A blast hit Arvost. The list holds 152 casualties.',
      { words: '152 casualties', claim: { predicate: 'killed-or-injured', group: 'casualties' } },
    ],
    b: ['A blast hit Arvost. It killed 158 people.', people(158)],
    relation: 'scope',
  },
  {
    name: 'the crowd of one rally, told without a noun',
    a: [
      'A rally filled Arvost. The union put the turnout at 300,000.',
      { words: '300,000', claim: { predicate: 'other', group: null, about: 'turnout', extent: null }, source: ['union'] },
    ],
    b: [
      'A rally filled Arvost. The police counted 40,000.',
      { words: '40,000', claim: { predicate: 'other', group: null, about: null, extent: null }, source: ['police'] },
    ],
    relation: 'conflict',
  },
  {
    name: 'the crowd of a march that the sentence looks back to',
    a: [
      'A rally filled Arvost. It was the largest since the July march, which 200,000 people attended.',
      { words: '200,000 people', claim: { predicate: 'other', about: 'attend', extent: null }, source: ['union'] },
    ],
    b: [
      'A rally filled Arvost. The police counted 40,000 people.',
      { words: '40,000 people', claim: { predicate: 'other', about: 'count', extent: null }, source: ['police'] },
    ],
    relation: undefined,
  },
  {
    name: 'bombers strike on one day, as workers do not',
    a: ['An air strike hit Arvost. The air strike killed 40 people.', people(40, { extent: 'incident', asOfStated: true, asOf: DAY })],
    b: ['An air strike hit Arvost. Air strikes killed 70 people.', people(70), '2019-03-05'],
    relation: 'growth',
  },
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
    name: 'a crowd of the city, and the crowd of a park in it',
    a: [
      'A march filled Norr. Organisers said 90000 people marched in Norr.',
      { words: '90000 people', claim: { predicate: 'other', about: 'march', place: 'Norr' } },
    ],
    b: [
      'A march filled Norr. Police in Norr said 21000 people marched in Elm Park.',
      { words: '21000 people', claim: { predicate: 'other', about: 'march', place: 'Elm Park' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'two floors of one crowd',
    a: [
      'A march filled Norr. Organisers in Norr spoke of more than 90000 marchers.',
      {
        words: '90000 marchers',
        modifierKind: 'more-than',
        low: 90001,
        high: null,
        value: 90000,
        claim: { predicate: 'other', group: 'marchers' },
      },
    ],
    b: [
      'A march filled Norr. Police in Norr counted over 30000 marchers.',
      {
        words: '30000 marchers',
        modifierKind: 'more-than',
        low: 30001,
        high: null,
        value: 30000,
        claim: { predicate: 'other', group: 'marchers' },
      },
    ],
    relation: 'conflict',
  },
  {
    name: 'marchers for another people',
    a: [
      'A march filled Norr. Organisers in Norr spoke of 90000 pro-Lurian marchers.',
      { words: '90000 pro-Lurian marchers', counted: 'pro-Lurian marchers', claim: { predicate: 'other', group: 'marchers' } },
    ],
    b: [
      'A march filled Norr. Police in Norr counted 30000 marchers.',
      { words: '30000 marchers', counted: 'marchers', claim: { predicate: 'other', group: 'marchers' } },
    ],
    relation: 'conflict',
    corpus: { places: { Lurian: { kind: 'state', state: 'luria' } } },
  },
  {
    name: 'a crowd that walked to a district nobody knows',
    a: [
      'A march filled Norr. Organisers in Norr said 90000 people walked to Estel.',
      { words: '90000 people', claim: { predicate: 'other', about: 'walk', place: 'Estel' } },
    ],
    b: [
      'A march filled Norr. Police in Norr counted 30000 marchers.',
      { words: '30000 marchers', claim: { predicate: 'other', group: 'marchers' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'a crowd in the streets',
    a: [
      'A rally filled Norr. In Norr 90000 people took to the streets.',
      { words: '90000 people', counted: 'people', claim: { predicate: 'other' } },
    ],
    b: [
      'A rally filled Norr. Police in Norr counted 21000 demonstrators.',
      { words: '21000 demonstrators', claim: { predicate: 'other', group: 'demonstrators' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'one strike, told of a town and of its province',
    a: [
      'A strike hit Brell in Orsana. The strike on Brell killed 30 people.',
      { ...people(30, { place: 'Brell', event: 'strike' }), source: ['mayor'] },
    ],
    b: [
      'A strike hit Brell in eastern parts of the region of Orsana. The strike killed 90 people in Orsana.',
      { ...people(90, { place: 'Orsana', event: 'strike' }), source: ['medics'] },
    ],
    relation: 'conflict',
  },
  {
    name: 'in a rising, the army that its enemy names and soldiers',
    a: [`${RISING} The rebels in Telsa put army losses at 200 dead.`, { words: '200 dead', claim: { group: 'combatants', side: null } }],
    b: [`${RISING} In Telsa 27 government soldiers died.`, soldiers('27 government soldiers', null)],
    relation: 'conflict',
  },
  {
    name: 'in a rising, fighters by what they are called and by whose they are',
    a: [`${RISING} In Telsa 64 terrorists died.`, soldiers('64 terrorists', null)],
    b: [`${RISING} The front in Telsa lost 9 men.`, { words: '9 men', claim: { group: 'combatants', side: 'telsa-front' } }],
    relation: 'conflict',
  },
  {
    name: 'those who turned out where people demonstrated',
    a: [
      'Thousands demonstrated in Norr. Organisers in Norr said 90000 people had turned out.',
      { words: '90000 people', claim: { predicate: 'other', about: 'turn' } },
    ],
    b: [
      'Thousands demonstrated in Norr. Police in Norr counted 30000 marchers.',
      { words: '30000 marchers', claim: { predicate: 'other', group: 'marchers' } },
    ],
    relation: 'conflict',
  },
  {
    name: 'a floor of soldiers, and as many casualties',
    a: [
      'A raid hit Telsa. The raid cost 43 casualties in Telsa.',
      { words: '43 casualties', claim: { predicate: 'killed-or-injured', side: 'tarmia' } },
    ],
    b: [
      'A raid hit Telsa. In Telsa more than 43 soldiers were killed or hurt.',
      {
        words: '43 soldiers',
        modifierKind: 'more-than',
        low: 44,
        high: null,
        value: 43,
        claim: { predicate: 'killed-or-injured', group: 'combatants', side: 'tarmia' },
      },
    ],
    relation: 'scope',
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

  it('takes the fallen of nobody knows whom for those of the one army whose fallen the article counts', () => {
    const loser = report(
      'a.txt',
      'A strike hit Brell. Tarmia said the strike on Brell killed 63 soldiers.',
      soldiers('63 soldiers', 'tarmia'),
    );
    const told = 'A strike hit Brell. The strike on Brell killed 400 soldiers.';
    const known: MadeArticle = {
      ...report('b.txt', `${told} Tarmia spoke of 61 soldiers.`, soldiers('400 soldiers', null)),
      figures: [soldiers('400 soldiers', null), soldiers('61 soldiers', 'tarmia')],
    };
    assert.equal(relationBetween([loser, known])?.relation, 'conflict');
    assert.notEqual(relationBetween([loser, report('b.txt', told, soldiers('400 soldiers', null))])?.relation, 'conflict');
  });

  it('takes two counts of one crowd in one article for a conflict, where one is a count that somebody gives', () => {
    const march = (text: string): MadeArticle => ({
      file: 'a.txt',
      published: DAY,
      outlet: 'Herald',
      text: `A march filled Norr. ${text}`,
      figures: [
        { words: '90000 people', claim: { predicate: 'other', about: 'march' } },
        { words: '21000 people', claim: { predicate: 'other', about: 'march' }, source: ['police'] },
      ],
    });
    assert.equal(
      relationBetween([march('In Norr 90000 people marched. Shops closed. Police in Norr saw 21000 people march.')])?.relation,
      'conflict',
    );
  });

  it('takes a toll that has risen for the newer of two in one article, unless two speakers give them', () => {
    const text = 'A blast hit Arvost. Police in Arvost spoke of 40 people. The toll of the blast in Arvost has risen to 53 people.';
    const toll = (source?: readonly string[]): MadeArticle => ({
      ...report('a.txt', text, people(40)),
      figures: [
        { ...people(40), source: ['police'] },
        { ...people(53), ...(source ? { source } : {}) },
      ],
    });
    assert.equal(relationBetween([toll()])?.relation, 'growth');
    assert.equal(relationBetween([toll(['medics'])])?.relation, 'conflict');
  });

  it('takes figures that add up to a total of their article for its parts', () => {
    const parts: MadeArticle = {
      file: 'a.txt',
      published: DAY,
      outlet: 'Herald',
      text: `${QUAKE} Near the hills 92 people died. In the valley 37 people died. In all 129 people died.`,
      figures: [people(92), people(37), people(129)],
    };
    const total = report('b.txt', `${QUAKE} The quake killed 137 people.`, { ...people(137), source: ['mayor'] });
    assert.equal(relationBetween([parts, total])?.relation, 'scope');
    assert.equal(relationBetween([{ ...parts, figures: [{ ...people(92), source: ['medics'] }] }, total])?.relation, 'conflict');
  });
});
