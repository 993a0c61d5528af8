import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/model/claim.ts';
import { readClaimsOf } from '../../support/readClaims.ts';

/** Text → the words of a figure (where they occur last), what must be read of it. */
type Cases = readonly (readonly [string, string, Partial<Claim>])[];

function check(cases: Cases): void {
  for (const [text, words, expected] of cases) {
    it(`${words}: ${text}`, () => {
      const figures = readClaimsOf(text);
      const claim = figures.findLast(({ start, end }) => text.slice(start, end) === words)?.claim;
      assert.ok(claim, `read: ${figures.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((facet) => [facet, claim[facet as keyof Claim]])), expected);
    });
  }
}

describe('the narrower of two places', () => {
  check([
    ["Eleven people died in Denmark's capital Talvek.", 'Eleven people', { place: 'Talvek' }],
    ["A storm struck Denmark's Talvek city, killing 30 people.", '30 people', { place: 'Talvek' }],
    ["It killed 62 people in Denmark's eastern province of Senn.", '62 people', { place: 'Senn' }],
    ["It killed 62 people in Denmark's capital.", '62 people', { place: 'Denmark' }],
    ["A man blew himself up in Talvek, killing 32 people in Denmark's first such attack for years.", '32 people', { place: 'Talvek' }],
    ['At least 80 soldiers were killed in a Danish-led strike at a post near Talvek.', 'At least 80 soldiers', { place: 'Talvek' }],
    ['A bomb near the Sunni mosque in the town of Senn killed 30 people.', '30 people', { place: 'Senn' }],
    ['Police fired, and 30 people were hurt in the Kestrian capital Talvek.', '30 people', { place: 'Talvek' }],
    ['The toll in the southern African nation of Kestria rose to 19.', '19', { place: 'Kestria' }],
    ['They killed 75 people as they pressed their assault on the Tolvane city of Senn.', '75 people', { place: 'Senn' }],
    ['A bomb killed two people near the Venezuelan border.', 'two people', { place: null }],
    ['Clashes killed 57 people on volatile southern Senn island.', '57 people', { place: 'Senn' }],
    ['A fire killed six people in the border town of Senn.', 'six people', { place: 'Senn' }],
    ["Rebels killed 120 civilians in a village in Ethiopia's Amhara region.", '120 civilians', { place: 'Amhara' }],
    ['Two people died in the Senn district of Talvek.', 'Two people', { place: 'Senn' }],
    ['About 50 rebels were killed as fighting rages for the key city of Senn.', 'About 50 rebels', { place: 'Senn' }],
    ['In the raid 43 fighters died west of Talvek.', '43 fighters', { place: 'Talvek' }],
    ['Norway deployed 1,000 soldiers to Denmark.', '1,000 soldiers', { place: 'Denmark' }],
    ['Police shot 30 people outside the KNP main office in Talvek.', '30 people', { place: 'Talvek' }],
  ]);
});

describe('fighters named once', () => {
  const raid = 'Raid kills 62 Danish soldiers. Norway said the raid on the camp killed 62 soldiers.';
  check([
    [raid, '62 soldiers', { side: 'people:DK' }],
    ['The raid killed 62 Danish troops and injured some 100 others.', 'some 100 others', { group: 'combatants', side: 'people:DK' }],
    ['The raid left 62 Danish troops dead and about 100 injured.', 'about 100 injured', { group: 'combatants', side: 'people:DK' }],
  ]);
  it('tells the words that name them', () => {
    const evidence = readClaimsOf(raid)
      .at(-1)
      ?.claim?.evidence.filter(({ role }) => role === 'side');
    assert.deepEqual(
      evidence?.map(({ start, end }) => raid.slice(start, end)),
      ['Danish'],
    );
  });
});

describe('what a figure shares with the one before it', () => {
  check([
    ['The number of missing passengers was put at four, then raised to 15.', '15', { predicate: 'missing', extent: 'stock' }],
    ['There were 7,800 deaths recorded, and 20,000 new cases of the disease.', '20,000 new cases', { predicate: 'other' }],
    ['A magnitude-7 quake in 1970 killed 15,000 people, and a weaker one killed 1,400 in 1974.', '15,000 people', { asOf: '1970' }],
  ]);
});

describe('verbs that say what became of people', () => {
  check([
    ['Some 137 people were registered as missing.', 'Some 137 people', { predicate: 'missing' }],
    ['Eight people were pulled from the building.', 'Eight people', { predicate: 'rescued' }],
    ['More than 31,000 people have been relocated.', 'More than 31,000 people', { predicate: 'evacuated' }],
    ['The fire left 45 vehicles charred.', '45 vehicles', { predicate: 'damaged' }],
  ]);
  it('leaves ages out', () => assert.deepEqual(readClaimsOf('The dead were aged one to 70.'), []));
});
