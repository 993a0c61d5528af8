import assert from 'node:assert/strict';
import type { Figure } from '../../../src/core/model/figure.ts';
import { readFiguresOf } from '../../support/figures.ts';

/** One line: words, low..high or ~value, unit. */
function brief(text: string, figure: Figure): string {
  const { low, high, value, approximate, unit } = figure;
  const number = approximate && value !== null ? `~${value}` : low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return `${text.slice(figure.start, figure.end)} = ${number}${unit === null ? '' : ` ${unit}`}`;
}

const read = (text: string): string[] => readFiguresOf(text).map((figure) => brief(text, figure));

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
    ['Two and a half million people fled.', 'Two and a half million people = 2500000'],
    ['Turnout was 61 percent of registered voters.', '61 percent of registered voters = 61 %'],
    ['A fifth of the budget was spent on schools.', 'A fifth of the budget = 0.2 fraction'],
    ['The toll exceeded 1,000 on Friday.', '1,000 = 1001..'],
    ['The toll passed 50 on Sunday.', '50 = 51..'],
    ['Clinics see 300 cases a day of fever.', '300 cases a day = 300 /day'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(read(text), expected));
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
  ];
  for (const text of sentences) it(text, () => assert.deepEqual(read(text), []));
});

describe('parts of a whole', () => {
  const cases: readonly (readonly [string, ...(number | null)[]])[] = [
    ['Of the 52 dead, 38 were found in the port and 14 in the hills.', null, 0, 0],
    ['The fire killed 21 people, including eight soldiers.', null, 0],
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
