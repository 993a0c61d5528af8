import { WordTable } from '../../../text/words.ts';

/**
 * What a word can be inside a number.
 * unit: one to nineteen; ten: twenty to ninety; hundred; scale: thousand and up; denominator: "third", "fifths"; collective: "dozen";
 * vague: "hundreds"; small: "several"; half: "half"; article: "a" before a scale; and, of, point: glue.
 */
export type NumberWord =
  | { readonly kind: 'unit' | 'ten' | 'scale' | 'collective'; readonly value: number }
  | { readonly kind: 'hundred' }
  | { readonly kind: 'denominator'; readonly value: number; readonly plural: boolean }
  | { readonly kind: 'vague'; readonly floor: number; readonly low: number; readonly high: number }
  | { readonly kind: 'half' | 'several' | 'few' | 'couple' | 'article' | 'and' | 'of' | 'point' };

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Scale words, with the abbreviations that newspapers write onto digits or after them. Lakh and crore: the press of South Asia. */
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mln: 1e6,
  bln: 1e9,
  bn: 1e9,
  tln: 1e12,
  trn: 1e12,
  mn: 1e6,
  mil: 1e6,
};

const DENOMINATORS: readonly (readonly [string, number])[] = [
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['hundredth', 100],
  ['thousandth', 1000],
];

/** Everyday ranges of vague plurals, as the project's formats define them: dozens 24..99, hundreds 200..999 and so on. */
const VAGUE: readonly (readonly [string, number, number, number])[] = [
  ['tens', 10, 20, 99],
  ['dozens', 12, 24, 99],
  ['scores', 20, 40, 199],
  ['hundreds', 100, 200, 999],
  ['thousands', 1e3, 2e3, 9999],
  ['millions', 1e6, 2e6, 9_999_999],
  ['billions', 1e9, 2e9, 9_999_999_999],
  ['trillions', 1e12, 2e12, 9_999_999_999_999],
];

export const NUMBER_WORDS = new WordTable<NumberWord>([
  ...UNITS.map((word, value): [string, NumberWord] => [word, { kind: 'unit', value }]),
  ['nought', { kind: 'unit', value: 0 }],
  ['naught', { kind: 'unit', value: 0 }],
  ...TENS.map((word, index): [string, NumberWord] => [word, { kind: 'ten', value: 20 + 10 * index }]),
  ['fourty', { kind: 'ten', value: 40 }],
  ['hundred', { kind: 'hundred' }],
  ...Object.entries(SCALES).map(([word, value]): [string, NumberWord] => [word, { kind: 'scale', value }]),
  ['dozen', { kind: 'collective', value: 12 }],
  ...DENOMINATORS.flatMap(([word, value]): [string, NumberWord][] => [
    [word, { kind: 'denominator', value, plural: false }],
    [`${word}s`, { kind: 'denominator', value, plural: true }],
  ]),
  ...VAGUE.map(([word, floor, low, high]): [string, NumberWord] => [word, { kind: 'vague', floor, low, high }]),
  ['half', { kind: 'half' }],
  ['several', { kind: 'several' }],
  ['few', { kind: 'few' }],
  ['handful', { kind: 'few' }],
  ['couple', { kind: 'couple' }],
  ['a', { kind: 'article' }],
  ['an', { kind: 'article' }],
  ['and', { kind: 'and' }],
  ['of', { kind: 'of' }],
  ['point', { kind: 'point' }],
]);

/** Letters written onto digits: "2.3bn", "6.5m", "10k". A bare m or b may be a unit as well; `digits.ts` decides. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['trillion', 1e12],
]);

/** Fractions that are one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
