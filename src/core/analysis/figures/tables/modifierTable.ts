import type { ModifierKind } from '../../../model/figure.ts';
import { PhraseTable } from '../phrases.ts';

/**
 * Words before a number that bound or soften it. Collected from the usage of news agencies; kinds follow the conventions of conflict-data
 * coding (floors stay open upwards, "up to" is a ceiling).
 */
export const MODIFIERS_BEFORE = new PhraseTable<ModifierKind>([
  ['at-least', 'at least', 'at the least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'a least'],
  [
    'at-least',
    ...['more', 'greater', 'bigger', 'larger', 'higher'].flatMap((word) => [
      `${word} than or equal to`,
      `${word} or equal than`,
      `equal to or ${word} than`,
    ]),
    'at least or equal to',
  ],
  [
    'at-most',
    ...['less', 'smaller', 'lower', 'fewer'].flatMap((word) => [
      `${word} than or equal to`,
      `${word} or equal than`,
      `equal to or ${word} than`,
    ]),
  ],
  [
    'more-than',
    'more than',
    'over',
    'above',
    'greater than',
    'larger than',
    'bigger than',
    'higher than',
    'in excess of',
    'upwards of',
    'upward of',
    'well over',
    'well above',
    'just over',
    'just above',
    'slightly more than',
    'slightly over',
    'little more than',
    'a little over',
    'a little more than',
    'far more than',
    'many more than',
    'much more than',
    'well more than',
    'longer than',
    'beyond',
    '>',
  ],
  [
    'at-most',
    'as many as',
    'as much as',
    'up to',
    'at most',
    'at the most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'no greater than',
    'no longer than',
    'as high as',
    'as long as',
    'as far as',
  ],
  [
    'fewer-than',
    'fewer than',
    'less than',
    'under',
    'below',
    'just under',
    'just below',
    'well under',
    'well below',
    'smaller than',
    'lower than',
    'short of',
    '<',
  ],
  [
    'about',
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'approx.',
    'circa',
    'an estimated',
    'estimated',
    'a reported',
    'an average of',
    'on average',
    'or so',
    'somewhere around',
    'in the region of',
    'on the order of',
    'in the order of',
    'near',
    'more or less',
    'perhaps',
    'maybe',
    '~',
    '≈',
  ],
  ['nearly', 'nearly', 'almost', 'close to', 'nearing', 'approaching', 'just short of', 'not quite', 'near to', 'very nearly', 'virtually'],
  [
    'exactly',
    'exactly',
    'precisely',
    'just',
    'only',
    'a total of',
    'a record',
    'as few as',
    'as little as',
    'another',
    'a further',
    'an additional',
    'a mere',
    'barely',
  ],
]);

/** Words after a number that do the same. */
export const MODIFIERS_AFTER = new PhraseTable<ModifierKind>([
  ['at-least', 'or more', 'or greater', 'or higher', 'and more', 'and counting', 'and above', 'or above', 'plus', 'and up'],
  ['at-most', 'or less', 'or fewer', 'or lower', 'or below'],
  ['about', 'or so', 'or thereabouts', 'odd'],
]);

/** "climbs PAST 300" */
const RISING = (
  'climb climbs climbed climbing rise rises rose risen rising surge surges surged soar soars soared jump jumps jumped go goes went gone tick ticks ticked ' +
  'edge edges edged push pushes pushed move moves moved creep creeps crept swell swells swelled grow grows grew grown shoot shoots shot'
).split(' ');

/** Verbs whose object is bounded by them; they stay outside the figure's span. */
export const MODIFYING_VERBS = new PhraseTable<ModifierKind>([
  [
    'more-than',
    'exceed',
    'exceeds',
    'exceeded',
    'exceeding',
    'topped',
    'topping',
    'tops',
    'surpassed',
    'surpassing',
    'surpasses',
    'surpass',
    'passed',
    'passes',
    'overtook',
    'outnumber',
    'outnumbered',
    'crossed',
    'crosses',
    'crossing',
    ...RISING.map((verb) => `${verb} past`),
  ],
  ['nearly', 'neared', 'nears', 'approached', 'approaches'],
]);

/** Modifiers that make a further number out of the one they stand before: "another 48 people". */
export const INCREMENTS: ReadonlySet<string> = new Set(['another', 'a further', 'an additional']);
