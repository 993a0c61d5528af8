import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/model/claim.ts';
import { readClaimsOf } from '../../support/readClaims.ts';

/** Sentences of fields other than war → the words of a figure, what must be read of it. */
const CASES: readonly (readonly [string, string, Partial<Claim>])[] = [
  // Markets
  ['The Norsund index lost 14.43 points on Monday.', '14.43 points', { predicate: 'other', group: null, extent: 'delta' }],
  ['The Norsund index rose 38.2 points, or 1.1 percent, to 3,401.', '1.1 percent', { predicate: 'share', extent: 'delta' }],
  ['The Norsund index rose 1.1 percent to 3,401.', '3,401', { predicate: 'other', group: null, extent: 'stock' }],
  ['Shares of Velland Mills fell $2.51 to $23.87.', '$2.51', { predicate: 'money', extent: 'delta' }],
  ['Shares of Velland Mills fell $2.51 to $23.87.', '$23.87', { predicate: 'money', extent: 'cumulative' }],
  ['Unemployment was 4 percent, a 2 percent increase on the year before.', '2 percent', { predicate: 'share', extent: 'delta' }],
  ['New claims rose 14,000 to 281,000 in the week.', '14,000', { predicate: 'other', extent: 'delta' }],
  ['The museum lost 2 million dollars.', '2 million dollars', { predicate: 'money', extent: 'cumulative' }],
  ['The bus plunged 80 metres into a ravine.', '80 metres', { predicate: 'distance', extent: 'stock' }],
  ['Oil rose to $50.79 a barrel for July 15 delivery.', '$50.79 a barrel', { predicate: 'money', asOf: '2024-06-12' }],
  [
    'For the week ended June 1, claims rose to 281,000, the office said on Thursday.',
    '281,000',
    { predicate: 'other', asOf: '2024-06-01' },
  ],
  ['Revenue in the three months that ended on April 27 was $20 million.', '$20 million', { predicate: 'money', asOf: '2024-04-27' }],
  ['The outbreak has reached 28,295 cases. Of those, 15,201 were confirmed.', '15,201', { predicate: 'other', group: 'cases' }],
  ['Confirmed cases rose to 21,614 in Lisk.', '21,614', { predicate: 'other', group: 'cases' }],
  ['Claims have held above 400,000 since April.', 'above 400,000', { predicate: 'other' }],
  ['The mission now has 189 military observers in Lisk.', '189 military observers', { extent: 'stock' }],
  ['Kestria had reported 10,666 cases prior to May 9.', '10,666 cases', { predicate: 'other', asOf: '2024-05-09' }],
  // Floods
  ['Ten houses were flooded in Lisk.', 'Ten houses', { predicate: 'damaged', group: 'houses' }],
  ['The quake toppled thousands of buildings.', 'thousands of buildings', { predicate: 'destroyed' }],
  ['The death toll touched 119 in Lisk.', '119', { predicate: 'killed', group: 'people' }],
  ['The toll stood at 412, up from the previous toll of 359.', '359', { predicate: 'killed', asOf: null }],
  // Single attacks
  ['Another 12 people, mostly civilians, killed on Tuesday are not counted.', 'Another 12 people', { predicate: 'killed' }],
  ['Six soldiers, four militants killed after convoy is attacked', 'Six soldiers', { predicate: 'killed' }],
  ['Six soldiers were killed in an ambush near Lisk.', 'Six soldiers', { predicate: 'killed', extent: 'incident' }],
  ['Six soldiers have been killed in attacks near Lisk.', 'Six soldiers', { predicate: 'killed', extent: 'cumulative' }],
  ['More than 900 people died in the siege in 1999.', 'More than 900 people', { predicate: 'killed', extent: 'cumulative' }],
  [
    'Losses grew after the ministry reported that crude inventories rose by 1.2 million barrels last week.',
    '1.2 million barrels',
    { predicate: 'other', group: 'barrels' },
  ],
  ['Crude for March delivery dropped $2.12 on the exchange.', '$2.12', { asOf: '2024-06-12' }],
  ['Sales fell 12 percent in February and March.', '12 percent', { asOf: '2024-03' }],
  ['Sales fell 12 percent in the first quarter.', '12 percent', { asOf: '2024-03' }],
  ['The firm has lost 30 contracts since May.', '30 contracts', { predicate: 'other' }],
  // Elections
  ['The party lost 40 seats in the assembly.', '40 seats', { predicate: 'other' }],
  ['In the 2016 elections, the registered voters were 5,712,499.', '5,712,499', { group: 'voters', asOf: '2016' }],
  ['The vote was held in 38,622 polling stations.', '38,622 polling stations', { group: 'polling stations' }],
  [
    '"The winner has 54 percent of the vote," commission chairwoman Mara Lund told a briefing in the port of Talvek.',
    '54 percent of the vote',
    { place: null },
  ],
  // Courts
  ['Two of the 12 dead were children, said the mayor.', 'Two', { predicate: 'killed', group: 'children' }],
  ['Three of the wounded were nurses.', 'Three of the wounded', { predicate: 'injured', group: 'nurses' }],
  ['The court was told that 300 Danes had been butchered there.', '300 Danes', { predicate: 'killed', group: 'people', side: 'people:DK' }],
  ['Ten Norwegians were killed and 30 wounded in Talvek.', '30 wounded', { predicate: 'injured', group: 'people', side: 'people:NO' }],
  ['The fire left three cops dead.', 'three cops', { predicate: 'killed', group: 'cops' }],
  // Epidemics and quakes
  ['Fever cases crossed 20,000 on Monday, the agency said.', '20,000', { group: 'cases' }],
  ['The toll of the worst floods in more than 30 years has already exceeded 1,000.', '1,000', { predicate: 'killed', group: 'people' }],
  ['Deaths top 500 in Talvek', '500', { predicate: 'killed', group: 'people' }],
  ['The fever killed more than 600 between July and October last year.', 'more than 600', { predicate: 'killed', asOf: '2023-10' }],
  ['Some 3,200 people arrived in the seven days between June 1-7.', 'Some 3,200 people', { asOf: '2024-06-07' }],
  ['The outbreak killed 40 people in April and May.', '40 people', { asOf: '2024-05' }],
  ['The fire that burnt Talvek, a trading hub of about 200,000 people, is out.', 'about 200,000 people', { predicate: 'population' }],
  ['The quake measured 7 degrees on the Richter scale.', '7 degrees', { predicate: 'magnitude' }],
  ['The quake measured 7 on the Richter scale.', '7', { predicate: 'magnitude' }],
  ['The quakes were of magnitudes 5.9 and 5.6.', '5.6', { predicate: 'magnitude' }],
  // Background
  ['Ten years ago a storm hit Talvek. It killed 400 people.', '400 people', { predicate: 'killed', asOf: '2014', asOfStated: true }],
  ['In 1994 a flood swept through the valley. Nearly 400 people died.', 'Nearly 400 people', { predicate: 'killed', asOf: '1994' }],
  ['In 1994 a school was opened. It has 400 pupils.', '400 pupils', { asOf: '2024-06-12', asOfStated: false }],
  ['The worst storm since 1994 hit Talvek. It killed 400 people.', '400 people', { asOf: '2024-06-12', asOfStated: false }],
  // Fighting
  [
    'Twelve villagers have been killed since the truce took effect on Monday.',
    'Twelve villagers',
    { since: '2024-06-10', asOf: '2024-06-12' },
  ],
  ['More than 9,000 people have died in the war, which began in 2014.', 'More than 9,000 people', { since: '2014', asOf: '2024-06-12' }],
  [
    'The war, which began in 2014, has claimed more than 9,600 lives.',
    'more than 9,600 lives',
    { predicate: 'killed', source: null, asOf: '2024-06-12' },
  ],
  ['The blast claimed at least 49 soldiers.', 'at least 49 soldiers', { predicate: 'killed', group: 'combatants', source: null }],
  ['The group claimed 49 soldiers.', '49 soldiers', { predicate: 'other' }],
  ['A bomber struck a market on Monday killing at least 14 persons.', 'at least 14 persons', { predicate: 'killed' }],
  ['A man was killed on Monday and 12 people were hurt on Tuesday.', '12 people', { predicate: 'injured', asOf: '2024-06-11' }],
  ['The militants had three killed and six wounded.', 'three', { predicate: 'killed', group: 'combatants', side: null }],
  ['The militants had three killed and six wounded.', 'six wounded', { predicate: 'injured', group: 'combatants', side: null }],
  ['Rebels fired on the outpost 42 times on Monday, the army said.', '42 times', { predicate: 'attacked', group: 'times' }],
  ['The rebels opened fire four times.', 'four times', { predicate: 'attacked' }],
  ['The rebels fired 40 rockets at the port.', '40 rockets', { predicate: 'other', about: 'fire' }],
  ['The plant fired 40 workers.', '40 workers', { predicate: 'other', about: 'dismiss' }],
  ['The convoy was attacked by about 30 rebels.', 'about 30 rebels', { predicate: 'other', group: 'combatants', about: 'attack' }],
  ['The depot was hit by 12 rockets.', '12 rockets', { predicate: 'other', group: 'rockets' }],
  ['The toll was raised by 12 people.', '12 people', { predicate: 'killed' }],
  // Cases, and where people live
  [
    'The region has reported 942 confirmed, probable and suspected cases of the fever.',
    '942 confirmed, probable and suspected cases',
    { group: 'cases' },
  ],
  ['Lisk has 103 confirmed and probable cases.', '103 confirmed and probable cases', { group: 'cases' }],
  ['Up to the end of 7 May 2024, the region counted 388 deaths.', '388 deaths', { predicate: 'killed', asOf: '2024-05-07' }],
  ['In the week leading up to May 7, nine people died.', 'nine people', { predicate: 'killed', asOf: '2024-05-07' }],
  [
    'In the week leading up to May 7, 103 people died in Lisk; in Senn 29 people died over three days leading up to 3 May.',
    '29 people',
    { place: 'Senn', asOf: '2024-05-03' },
  ],
  [
    'In the week leading up to May 7, 103 people died in Lisk; in Senn 29 people died over three days leading up to 3 May.',
    '103 people',
    { place: 'Lisk', asOf: '2024-05-07' },
  ],
  ['So far 1,427 people have died of the fever, more than in any other Velna outbreak.', '1,427 people', { place: null }],
  ['Rescuers pulled 50 people out to safety.', '50 people', { predicate: 'rescued' }],
  ['In neighbouring Norway, officials said the toll had risen to 95.', '95', { predicate: 'killed', place: 'Norway' }],
  ['Senn, home to about 6,500 inhabitants, lies on the coast.', 'about 6,500 inhabitants', { predicate: 'population', place: 'Senn' }],
  ['Senn, a trading hub of about 6,500 people, was hit.', 'about 6,500 people', { predicate: 'population', place: 'Senn' }],
  // Where it was said
  ['The spokeswoman told journalists in Talvek that 3,200 people had arrived.', '3,200 people', { place: null }],
  ['Twelve people died, police said, in the port of Senn.', 'Twelve people', { place: 'Senn' }],
  ['Organisers said 1.7 million show up.', '1.7 million', { group: null }],
];

describe('what figures of other fields say', () => {
  for (const [text, words, expected] of CASES) {
    it(`${words}: ${text}`, () => {
      const claim = readClaimsOf(text).find((each) => text.slice(each.start, each.end) === words)?.claim;
      assert.ok(claim, `no claim of "${words}"`);
      const read = Object.fromEntries(Object.keys(expected).map((facet) => [facet, claim[facet as keyof Claim]]));
      assert.deepEqual(read, expected);
    });
  }
});
