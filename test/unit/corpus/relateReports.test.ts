import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import type { RelationKind } from '../../../src/core/model/relation.ts';
import { testLexicon } from '../../support/lexicon.ts';

const DAY = '2021-05-14';

interface Told {
  readonly text: string;
  /** Words of the figure in question. */
  readonly figure: string;
  readonly published?: string;
}

/** What reading and comparing together say of two figures, of two articles or of one. */
function relationOf(a: Told, b: Told | string): RelationKind | undefined {
  const corpus = new Corpus(testLexicon());
  const put = ({ text, published }: Told, file: string): void => {
    corpus.put(file, text, { ...NO_DECISIONS, metadata: { published: published ?? DAY, outlet: `Outlet ${file}` } });
  };
  const second = typeof b === 'string' ? 'a.txt' : 'b.txt';
  put(a, 'a.txt');
  if (typeof b !== 'string') put(b, second);
  const claimed = (file: string, words: string): string => {
    const found = corpus.claimsIn(file).find(({ figure }) => figure.text === words);
    assert.ok(
      found,
      `“${words}” is not read in ${file}: ${corpus
        .claimsIn(file)
        .map(({ figure }) => figure.text)
        .join(' | ')}`,
    );
    return found.ref;
  };
  const refs = new Set([claimed('a.txt', a.figure), claimed(second, typeof b === 'string' ? b : b.figure)]);
  return corpus.relations().find((relation) => refs.has(relation.a) && refs.has(relation.b))?.relation;
}

const CRASH = 'A bus and a lorry collided near the town of Senn in Belmark on Friday.';
const BASE = 'Rebels of the Orve Front attacked an army base at El-Senn in Belmark at dawn.';

const FRONT = 'Fighting went on between Belmark and the rebels in Orve.';
const MARCHES =
  'Protesters marched in many towns of Belmark on Friday: 7,000 people marched in Senn, 6,000 in Orve, 5,000 in Lisk, 3,000 in Talvek and 2,000 in Arvost.';
const MARCH = 'Protesters marched through Senn in Belmark on Friday against a new tax.';

const CASES: readonly (readonly [name: string, a: Told, b: Told | string, relation: RelationKind | undefined])[] = [
  [
    'tolls of one day that nobody is named for',
    { text: `${CRASH} The crash near Senn killed 30 people.`, figure: '30 people' },
    { text: `${CRASH} The crash near Senn killed 47 people.`, figure: '47 people' },
    'uncertain',
  ],
  [
    'tolls of one day by two bodies',
    { text: `${CRASH} Police in Senn said the crash killed 30 people.`, figure: '30 people' },
    { text: `${CRASH} The Senn hospital said the crash killed 47 people.`, figure: '47 people' },
    'conflict',
  ],
  [
    'a toll that has risen by one body, and that of another',
    { text: `${CRASH} Police said the death toll of the crash near Senn has risen to 147.`, figure: '147' },
    { text: `${CRASH} The Senn hospital said the crash killed 64 people.`, figure: '64 people' },
    'conflict',
  ],
  [
    'a count of the day after that stood beside the other on the first day',
    { text: `${CRASH} Police in Senn said the crash killed 30 people. Doctors of the Senn hospital counted 47 dead.`, figure: '30 people' },
    { text: `${CRASH} The Senn hospital said the crash killed 47 people.`, figure: '47 people', published: '2021-05-15' },
    'conflict',
  ],
  [
    'a crowd, and the earlier one that another is said to be double of',
    { text: `${MARCH} Police said 90,000 people marched in Senn.`, figure: '90,000 people' },
    { text: `${MARCH} Police put the crowd at 91,000, more than double the 40,000 who had come in April.`, figure: '40,000' },
    'uncertain',
  ],
  [
    'two counts of marches on many towns that one report sets against each other',
    {
      text: `${MARCHES} Police counted 40,000 marchers in all of Belmark.\n\nHowever, the Orve Union put the number of marchers at 190,000.`,
      figure: '40,000 marchers',
    },
    { text: `${MARCHES} The Orve Union put the number of marchers at 190,000.`, figure: '190,000' },
    'conflict',
  ],
  [
    'a count of the day after that is a little above the one that stood beside the other',
    { text: `${CRASH} Police in Senn said the crash killed 31 people. Doctors of the Senn hospital counted 43 dead.`, figure: '31 people' },
    { text: `${CRASH} The Senn hospital said the crash killed 49 people.`, figure: '49 people', published: '2021-05-15' },
    'growth',
  ],
  [
    'a count that the report of a later one says was outgrown',
    { text: `${CRASH} Police in Senn said the crash killed 30 people.`, figure: '30 people' },
    {
      text: `${CRASH} Doctors of the Senn hospital counted 47 dead in the crash near Senn, raising the toll from 30. Police in Senn had counted 30 dead.`,
      figure: '47 dead',
      published: '2021-05-15',
    },
    'growth',
  ],
  [
    'an old count that a still later report dates',
    { text: `${CRASH} The Senn hospital said the crash near Senn killed 47 people.`, figure: '47 people', published: '2021-06-10' },
    { text: `${CRASH} On May 16 police in Senn put the death toll of the crash at 30.`, figure: '30', published: '2021-06-11' },
    'growth',
  ],
  [
    'soldiers of the only state that fights rebels there',
    {
      text: 'Norwegian soldiers fought the rebels of the Orve Front near Senn on Friday. The army said nine Norwegian soldiers and 20 Orve Front fighters were killed near Senn.',
      figure: 'nine Norwegian soldiers',
    },
    {
      text: 'Norwegian soldiers fought the rebels of the Orve Front near Senn on Friday. The army said 20 Orve Front fighters and several Norwegian soldiers died. The Orve Front said it had killed 57 soldiers near Senn.',
      figure: '57 soldiers',
    },
    'conflict',
  ],
  [
    'a count that another body calls mistaken',
    { text: `${CRASH} The Senn hospital said the crash near Senn killed 77 people.`, figure: '77 people' },
    {
      text: `${CRASH} Police in Senn said the crash killed 47 people and other counts were mistaken.`,
      figure: '47 people',
    },
    'conflict',
  ],
  [
    'a count of the day after that nobody had given before',
    { text: `${CRASH} Police in Senn said the crash killed 30 people.`, figure: '30 people' },
    { text: `${CRASH} The Senn hospital said the crash killed 47 people.`, figure: '47 people', published: '2021-05-15' },
    'growth',
  ],
  [
    'a count that the later report calls earlier',
    { text: `${CRASH} Police in Senn said the crash killed at least 47 people.`, figure: 'at least 47 people' },
    { text: `${CRASH} Police in Senn had earlier said 30 people were killed.`, figure: '30 people', published: '2021-05-15' },
    'growth',
  ],
  [
    'a floor far below the earlier number',
    { text: `${CRASH} Police said the crash killed 900 people.`, figure: '900 people' },
    {
      text: `${CRASH} The Senn hospital said at least 12 people were killed in the crash.`,
      figure: 'at least 12 people',
      published: '2021-05-15',
    },
    undefined,
  ],
  [
    'a toll near 5,000, and ten days later that a mark was passed',
    { text: `${FRONT} A monitor said nearly 5,000 people have been killed in the war in Orve.`, figure: 'nearly 5,000 people' },
    {
      text: `${FRONT} A monitor said more than 1,000 people have been killed in the war in Orve.`,
      figure: 'more than 1,000 people',
      published: '2021-05-24',
    },
    'agree',
  ],
  [
    'a round million and two thirds of it',
    { text: `${MARCH} The organisers said a million people marched in Senn.`, figure: 'a million people' },
    { text: `${MARCH} The radio counted between 600,000 and 800,000 people in Senn.`, figure: 'between 600,000 and 800,000 people' },
    'conflict',
  ],
  [
    'a bare number that its article tells in full',
    { text: `${CRASH} Police in Senn said the crash killed 61 people. “The number did not exceed 61,” an officer said.`, figure: '61' },
    { text: `${CRASH} The Senn hospital said the crash killed 94 people.`, figure: '94 people' },
    'conflict',
  ],
  [
    'far fewer dead days later',
    { text: `${CRASH} The crash near Senn killed 77 people.`, figure: '77 people' },
    { text: `${CRASH} Police said six people died near Senn.`, figure: 'six people', published: '2021-05-16' },
    undefined,
  ],
  [
    'the dead of a base, where only its soldiers fell',
    { text: `${BASE} The rebels said they killed 63 Belmark soldiers. They counted 63 dead at El-Senn.`, figure: '63 dead' },
    { text: `${BASE} The army said 17 Belmark soldiers were killed at El Senn.`, figure: '17 Belmark soldiers' },
    'conflict',
  ],
  [
    'a crowd just over one number, and another',
    { text: `${MARCH} Police put the turnout at just over 20,000.`, figure: 'just over 20,000' },
    { text: `${MARCH} The organisers said 90,000 people marched in Senn.`, figure: '90,000 people' },
    'conflict',
  ],
  [
    'two estimates of a crowd that do not quite exclude each other',
    { text: `${MARCH} Police estimated that about 100,000 people marched in Senn.`, figure: 'about 100,000 people' },
    { text: `${MARCH} The organisers said some 150,000 people marched in Senn.`, figure: 'some 150,000 people' },
    'conflict',
  ],
  [
    'the strengths that two centres gave, in one article',
    { text: 'A 6.4-magnitude earthquake struck Senn on Friday. The Orve centre measured it at 5.7.', figure: '6.4-magnitude' },
    '5.7',
    'conflict',
  ],
];

describe('reports read and compared', () => {
  for (const [name, a, b, relation] of CASES) it(`${name}: ${relation ?? 'none'}`, () => assert.equal(relationOf(a, b), relation));
});
