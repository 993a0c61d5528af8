import assert from 'node:assert/strict';
import { figureLines, readFiguresOf } from '../../support/figures.ts';

describe('readFigures', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Rebels killed 1,166 soldiers.', '1,166 soldiers = 1166'],
    ['At least 260 people were killed near Tolvane.', 'At least 260 people = 260..'],
    ['Close to 20 armoured vehicles burned.', 'Close to 20 armoured vehicles = ~20'],
    ['Fewer than 150 villagers remained.', 'Fewer than 150 villagers = ..149'],
    ['The storm left more than 600 dead and 1,000 wounded.', 'more than 600 dead = 601..', '1,000 wounded = 1001..'],
    ['They lost 974 of their troops in May.', '974 of their troops = 974'],
    ['The unit lost three units of military equipment.', 'three units of military equipment = 3'],
    ['Between 30 and 40 people drowned.', 'Between 30 and 40 people = 30..40'],
    ['The army sent 1,000-1,200 reservists to Brellin.', '1,000-1,200 reservists = 1000..1200'],
    ['Dozens of houses burned.', 'Dozens of houses = 24..99'],
    ['The five-day war ended in a truce.', 'five-day = 5 day'],
    ['The village lies 15 kilometres (9 mi) from Brellin.', '15 kilometres = 15 km', '9 mi = 9 mi'],
    ['The bank lent $2.3bn to the state.', '$2.3bn = 2300000000 USD'],
    ['Damage came to 6.5m euros.', '6.5m euros = 6500000 EUR'],
    ['Some 100 000 voters stayed away.', 'Some 100 000 voters = ~100000'],
    ['They killed two “senior” Karbian officials.', 'two “senior” Karbian officials = 2'],
    ['Two and a half million people fled.', 'Two and a half million people = 2500000'],
    ['Turnout was 61 percent of registered voters.', '61 percent of registered voters = 61 %'],
    ['A fifth of the budget was spent on schools.', 'A fifth of the budget = 0.2 fraction'],
    ['The toll exceeded 1,000 on Friday.', '1,000 = 1001..'],
    ['The toll passed 50 on Sunday.', '50 = 51..'],
    ['Clinics see 300 cases a day of fever.', '300 cases a day = 300 /day'],
    ['It counted 87 missing, down from 120 a day earlier.', '87 missing = 87', '120 = 120'],
    ['The toll climbs past 400.', '400 = 401..'],
    ['Cases passed the 1,000 mark.', '1,000 = 1001..'],
    ['Parliament passed 12 laws.', '12 laws = 12'],
    ['Police put the crowd at 5k-20k.', '5k-20k = 5000..20000'],
    ['Some 60-odd boats sank and 20-plus men drowned.', 'Some 60-odd boats = ~60', '20-plus men = 20..'],
    ['The wall is 6ft 6in high.', '6ft 6in = 6.5 ft'],
    ['He got between 18 months and two years.', 'between 18 months and two years = 1.5..2 year'],
    ['They will stop work for three more days.', 'three more days = 3 day'],
    ['They waited an hour and a half.', 'an hour and a half = 1.5 hour'],
    ['A 7.1 quake hit Brellin.', '7.1 = 7.1 magnitude'],
    ['Temperatures rose to 104 Fahrenheit (40 Celsius).', '104 Fahrenheit = 104 °F', '40 Celsius = 40 °C'],
    ['The state paid Rs200,000 to each and EUR 300m in all.', 'Rs200,000 = 200000 rupee', 'EUR 300m = 300000000 EUR'],
    ['It paid a bonus of EUR 60 and EUR 11 an hour.', 'EUR 60 = 60 EUR', 'EUR 11 an hour = 11 EUR/hour'],
    ['Pay will rise by 10%-16%.', '10%-16% = 10..16 %'],
    ['More than 2-1/2 feet of rain fell.', 'More than 2-1/2 feet = 2.5.. ft'],
    ['Around 1600 low paid workers and up to 2000 guards struck.', 'Around 1600 low paid workers = ~1600', 'up to 2000 guards = ..2000'],
    [
      'The stock had risen $3.26 (3.98%), from $81.95 to $85.21.',
      '$3.26 = 3.26 USD',
      '3.98% = 3.98 %',
      '$81.95 = 81.95 USD',
      '$85.21 = 85.21 USD',
    ],
    ['Shares fell to 412p.', '412p = 412 penny'],
    ['Profit fell to 812 million euros from 1.22 billion.', '812 million euros = 812000000 EUR', '1.22 billion = 1220000000 EUR'],
    ['He was jailed over $4.3bn fraud.', '$4.3bn = 4300000000 USD'],
    ['The rate is 12 per 100,000 inhabitants.', '12 per 100,000 inhabitants = 12 /100000'],
    ['On board were 22 Portuguese and 18 Swiss.', '22 Portuguese = 22', '18 Swiss = 18'],
    ['The firm announced 6,500 job cuts.', '6,500 job cuts = 6500'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(figureLines(text), expected));
});

describe('numbers that are no figures', () => {
  const sentences = [
    'Dana Weil, 44, saw the blast.',
    'The 45-year-old driver fled.',
    'An F-16 and a T-64 were seen near Brellin.',
    'The 79th Brigade left on Sept. 27 at 08:30.',
    'Resolution 2334 and Article 5 were read out.',
    'It was one of the worst years since 1994.',
    'No one was hurt in the first attack, the second was worse.',
    'Norda beat Kestria 2-1 in the final.',
    'Call 555-1234 or write to us.',
    'The child is five years old.',
    'They pulled out a boy of eleven.',
    'The last of them is a girl. She is seven.',
    'Her sons, 6 and 9, were asleep.',
    'The dead were aged 15 and 17.',
    'Children under five were vaccinated first.',
    'Call +44 20 7946 0958, (555) 123-4567 or 0800 123 456.',
    'In danger, dial 112.',
    'She lives at 10 Arden Street.',
    'They installed version 2.0 between 9 and 10 p.m.',
    'He fled after the 9/11 attacks.',
  ];
  for (const text of sentences) it(text, () => assert.deepEqual(figureLines(text), []));
});

describe('the base of a share', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['A third of the crop was lost.', 'of the crop'],
    ["About 70 percent of the province's 1.6 million inhabitants fled.", "of the province's 1.6 million inhabitants"],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const [share] = readFiguresOf(text);
      assert.equal(share?.base && text.slice(share.base.start, share.base.end), expected);
    });
  }
});

describe('parts of a whole', () => {
  const cases: readonly (readonly [string, ...(number | null)[]])[] = [
    ['Of the 52 dead, 38 were found in the port and 14 in the hills.', null, 0, 0],
    ['The fire killed 21 people, including eight soldiers.', null, 0],
    ['The toll rose to 113, including four in Port Lisk and one in Varn.', null, 0, 0],
    ['The fire killed 21 people, including four in Lisk, and nine fled.', null, 0, null],
    ['Of the villages, 12 were flooded, and 40 houses fell.', null, null],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        readFiguresOf(text).map(({ partOf }) => partOf),
        expected,
      ),
    );
  }
});
