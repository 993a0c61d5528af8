import assert from 'node:assert/strict';
import { lineOf, readClaimsOf } from '../../support/readClaims.ts';

/** How reports tell a count again: shorter than at first, changed, or broken down by place. */
describe('claims of running reports', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['77 die in train crash in Brellin, Kestria', '77 = 77 | killed, people, incident'],
    [
      'The guerrillas killed or wounded more than 250 soldiers in the attack on the base at Lisk.',
      'more than 250 soldiers = 251.. | killed-or-injured, combatants, incident',
    ],
    [
      "Kestria's army on Friday denied a claim by the Sulmark president that 180 soldiers died in the attack.",
      '180 soldiers = 180 | killed, combatants, incident, as of 2024-06-07, denied',
    ],
    ['The army denied the allegations and said 40 soldiers died.', '40 soldiers = 40 | killed, combatants, cumulative'],
    [
      'Some 40 people were wounded and more than 56,000 have been displaced due to the heavy damage.',
      'Some 40 people = ~40 | injured, people, cumulative',
      'more than 56,000 = 56001.. | displaced, people, cumulative',
    ],
    [
      'Police lowered the death count from 80 people to 78 and said the count could change as they continue their work.',
      '80 people = 80 | no claim',
      '78 = 78 | killed, people, cumulative, not 80',
    ],
    [
      'A quake on the island of Lisk killed 90 people and left hundreds more injured.',
      '90 people = 90 | killed, people, cumulative',
      'hundreds more injured = 200..999 roughly | injured, people, cumulative',
    ],
    ['The minister said that 56 people were being treated at local hospitals.', '56 people = 56 | injured, people, cumulative'],
    [
      'The fighting left 17 soldiers and six rebels dead, and 16 soldiers and 20 rebels wounded.',
      '17 soldiers = 17 | killed, combatants, cumulative',
      'six rebels = 6 | killed, combatants, cumulative',
      '16 soldiers = 16 | injured, combatants, cumulative',
      '20 rebels = 20 | injured, combatants, cumulative',
    ],
    [
      'Radio Sulmark reported 28 casualties among the troops and 11 dead among the guerrillas.',
      '28 casualties = 28 | killed-or-injured, combatants, cumulative',
      '11 dead = 11 | killed, combatants, cumulative',
    ],
    ['A shallow earthquake measuring 7.0 struck off the coast of Lisk.', '7.0 = 7 magnitude | magnitude, “strike”, stock'],
    ['The town was hit by a 7 Richter scale quake.', '7 = 7 magnitude | magnitude, “hit”, stock'],
    [
      'Kestria lowers attacks toll to 253. The new figure is 251.',
      '253 = 253 | killed, people, cumulative',
      '251 = 251 | killed, people, cumulative',
    ],
    ['The plant cut 40 jobs. The new figure is 251.', '40 jobs = 40 | other, jobs, “cut”, cumulative', '251 = 251 | other, stock'],
    ['The toll rose by 12 to 56, the ministry said.', '12 = 12 | killed, people, delta', '56 = 56 | killed, people, cumulative'],
    ['The toll was 13 higher than on Monday.', '13 = 13 | killed, people, delta'],
  ];
  for (const [text, ...expected] of cases) {
    it(text.length > 90 ? `${text.slice(0, 90)}…` : text, () => {
      const read = readClaimsOf(text).map((figure) => lineOf(text, figure));
      assert.deepEqual(read, expected);
    });
  }

  const places: readonly (readonly [string, ...(string | null)[]])[] = [
    ["At least 100,000 people took to the streets of Brellin, making it one of the largest marches in Kestria's history.", 'Brellin'],
    ['The blasts left at least 290 dead, including: 62 in Senn, 52 in Varn.', null, 'Senn', 'Varn'],
    ['So far, 205 bodies have been recovered — 202 in Senn, two in neighbouring Tolvane and one in Varn.', null, 'Senn', 'Tolvane', 'Varn'],
    ['“The figure is 78 dead,” police chief Jaime Oller told a news conference in Brellin.', null],
    ['Most dead were counted in the city of Senn, near Varn, where, the mayor said, 62 people died.', 'Senn'],
  ];
  for (const [text, ...expected] of places) {
    it(`place: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`, () => {
      assert.deepEqual(
        readClaimsOf(text).map(({ claim }) => claim?.place ?? null),
        expected,
      );
    });
  }
});
