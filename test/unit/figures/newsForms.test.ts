import assert from 'node:assert/strict';
import { figureLines, readFiguresOf } from '../../support/figures.ts';

/** Sentences, and the figures read in them. */
type Cases = readonly (readonly [string, ...string[]])[];

function check(cases: Cases): void {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(figureLines(text), expected));
}

describe('amounts written together with their unit', () => {
  check([
    ['The state will spend N5 billion on roads.', 'N5 billion = 5000000000 NGN'],
    ['Masks of the N95 kind ran out.'],
    ['They sold it to two local companies.', 'two local companies = 2'],
    [
      'He was jailed for two-and-half years and earned as low as 90 euros.',
      'two-and-half years = 2.5 year',
      'as low as 90 euros = 90.. EUR',
    ],
    ['Nurses of seven Portuguese public hospitals and 22 Portuguese left.', 'seven Portuguese public hospitals = 7', '22 Portuguese = 22'],
    ['Rs. 500 was paid for a bridge of Rs. 2.5 crore.', 'Rs. 500 = 500 INR', 'Rs. 2.5 crore = 25000000 INR'],
    ['A record Rs 2.11 lakh-crore dividend came.', 'A record Rs 2.11 lakh-crore = 2110000000000 INR'],
    ['They signed a 2.4bn-dollar deal.', '2.4bn-dollar = 2400000000 USD'],
    ['A $10-a-day wage and a 25-cent-a-share dividend.', '$10-a-day = 10 USD/day', '25-cent-a-share = 25 cent/share'],
    ['It earned 12 cents per diluted share.', '12 cents per diluted share = 12 cent/share'],
    ['It ended a five decades-long war with winds of 305km/h.', 'five decades-long = 5 decade', '305km/h = 305 km/h'],
    ['They want a 5-per cent rise and a 4.7-per-cent bonus.', '5-per cent = 5 %', '4.7-per-cent = 4.7 %'],
    ['They carried out several bomb attacks.', 'several bomb attacks = 3..9'],
    ['A magnitude-6.8 quake hit Brellin.', 'magnitude-6.8 = 6.8 magnitude'],
    ['The field pumps 400,000 bpd.', '400,000 bpd = 400000 barrel/day'],
    ['It pumps 1.2 million barrels of crude oil a day.', '1.2 million barrels of crude oil a day = 1200000 /day'],
    ['The pipe carries 3bn cubic metres a year.', '3bn cubic metres a year = 3000000000 cu m/year'],
    [
      'A half-million people and one-and-a-half million cattle fled.',
      'half-million people = 500000',
      'one-and-a-half million cattle = 1500000',
    ],
    ['A portal put the crowd at between six and eight hundred thousand.', 'between six and eight hundred thousand = 600000..800000'],
    ['The toll lies at the low end of the 100 to 300 spectrum.', '100 to 300 = 100..300'],
    ['The toll lies at the low end of the 100-to-300 spectrum.', '100-to-300 = 100..300'],
    ['It won at odds of 100-to-1.'],
    ['The number did not exceed 46.', '46 = ..46'],
    ['The bank expects lending to grow by 3 percent to 5 percent.', '3 percent to 5 percent = 3..5 %'],
    ['Lending grew by 3 percent to 5 percent.', '3 percent = 3 %', '5 percent = 5 %'],
    ['He got the longest term of the three – 11 years.', '11 years = 11 year'],
    ['Some 40 search and rescue teams came.', 'Some 40 search and rescue teams = ~40'],
    ['Gold rose above the $4,500 mark.', 'above the $4,500 = 4500.. USD'],
    ['One US dollar equals 2 Swiss francs.', 'One US dollar = 1 USD', '2 Swiss francs = 2 CHF'],
    ['It gained $0.31 to $62.25 a barrel.', '$0.31 = 0.31 USD', '$62.25 a barrel = 62.25 USD/barrel'],
    ['Yields fell 3 bps after the COP28 meeting.', '3 bps = 3 basis point'],
    ['They came within a kilometre of the town.', 'a kilometre = 1 km'],
  ]);
});

describe('votes and leads', () => {
  check([
    ['The house approved it 218-210.', '218 = 218', '210 = 210'],
    ['The court decided in a 7-2 ruling.', '7 = 7', '2 = 2'],
    ['The senate voted 48-52 against it.', '48 = 48', '52 = 52'],
    ['Norda beat Kestria 3-1 before 12,000 fans.', '12,000 fans = 12000'],
    ['Weil led Ortun 47 percent to 39 percent, an 8-point lead.', '47 percent = 47 %', '39 percent = 39 %', '8-point = 8'],
    ['The Blues won 40 seats, the National Movement 50 seats.', '40 seats = 40', '50 seats = 50'],
    ['It passed with a 60-vote majority.', '60-vote = 60'],
  ]);
  it('counts votes', () =>
    assert.deepEqual(
      readFiguresOf('They passed it by a vote of 61 to 39.').map(({ head }) => head),
      ['votes', 'votes'],
    ));
});

describe('the size of a group', () => {
  const cases: readonly (readonly [string, ...(string | null)[]])[] = [
    ['The ship carried 2,300 containers and a crew of 25.', 'containers', 'people'],
    ['A town of 12,000 fled.', 'people'],
  ];
  for (const [text, ...heads] of cases) {
    it(text, () =>
      assert.deepEqual(
        readFiguresOf(text).map(({ head }) => head),
        heads,
      ),
    );
  }
});

describe('one and several people', () => {
  check([
    ['The raid hurt 14, killing one and injuring two.', '14 = 14', 'one = 1', 'two = 2'],
    ['It led to the death of one and 30 injuries.', 'one = 1', '30 injuries = 30'],
    ['They shot nine men in Brellin, and one in Tolvane.', 'nine men = 9', 'one = 1'],
    ['One was killed and several were hurt.', 'One = 1', 'several = 3..9'],
    ['Four men were hurt and at least one person died.', 'Four men = 4', 'at least one person = 1..'],
    ['Three were hurt and one was said to be missing.', 'Three = 3', 'one = 1'],
    ['A bomb hit a five-truck convoy; two rebels and one from the Red Guards fled.', 'five-truck = 5', 'two rebels = 2', 'one = 1'],
    ['One was reminded that no one died.'],
    ['Bomb Kills Seven In Brellin', 'Seven = 7'],
    ['At Least Three Dead In Blast', 'At Least Three Dead = 3..'],
    ['It was carried out over 6 regions.', '6 regions = 6'],
  ]);
});

describe('words between quotation marks in the counted phrase', () => {
  check([
    ['It killed two "senior" Front officials.', 'two "senior" Front officials = 2'],
    ['It killed twelve “terrorists” near Varn.', 'twelve “terrorists” = 12'],
    ['"We lost two," officials said. "They were young."', 'two = 2'],
  ]);
});

describe('a modifier before several numbers', () => {
  check([
    [
      'Some 4,000 firefighters, 28 aircraft and 400 engines came.',
      'Some 4,000 firefighters = ~4000',
      '28 aircraft = 28',
      '400 engines = 400',
    ],
    ['About 50 soldiers and 30 rebels died.', 'About 50 soldiers = ~50', '30 rebels = ~30'],
    ['It counted more than 520 wounded and more than 100 martyrs.', 'more than 520 wounded = 521..', 'more than 100 martyrs = 101..'],
    ['The update raises the toll from 29 to 31.', '29 = 29', '31 = 31'],
    ['At least 12 dead and 31 wounded were found.', 'At least 12 dead = 12..', '31 wounded = 31..'],
    ['At least two killed and four wounded in a raid.', 'At least two = 2..', 'four wounded = 4..'],
    ['At least two men were killed and four wounded in a raid.', 'At least two men = 2..', 'four wounded = 4'],
  ]);
});

describe('numbers of names, ages and hours', () => {
  const sentences = [
    'The 209 Shaheen Military Corps moved.',
    'He was of 3 Naga regiment.',
    'The 737 Max jet crashed.',
    'They met the Group of Seven and the Big Four firms.',
    'They fired 152mm shells, 122-mm rockets and 7.62 rounds.',
    'Mr Weil, now 31, was held.',
    'The 10- and 12-year-old girls and the three- to five-year-olds were fed.',
    'It began at two local time and ended at 9:15 local time.',
    'It was told on 2024-3-5.',
    'The siren went off at six in the morning and at 9 at night.',
  ];
  for (const text of sentences) it(text, () => assert.deepEqual(figureLines(text), []));
});
