import type { Token } from '../../text/tokens.ts';
import { isOneOf, neighboursOf, type Place } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { AGE_WORDS } from './tables/labelTable.ts';
import { UNITS } from './tables/unitTable.ts';

/** "people under 30", "children over five" */
const isUnderAge = (before: Token, twoBefore: Token | undefined, after: Token | undefined): boolean =>
  (before.word.lower === 'under' || before.word.lower === 'over') &&
  twoBefore !== undefined &&
  AGED.has(twoBefore.word.lower) &&
  !(after && UNITS.has(after.word)) &&
  (before.word.lower === 'under' || !isOneOf(after, 'noun', 'adjective'));

const AGED = new Set(['people', 'those', 'children', 'adults', 'anyone', 'everyone', 'men', 'women', 'voters', 'boys', 'girls']);

/** Whose age stands behind "of": "a boy of eleven". */
const YOUNG_AND_OLD = new Set('boy girl child man woman son daughter youth lad teenager'.split(' '));

/** "the 10- AND 12-YEAR-OLD girls": a hyphen and another number until one says what they are. */
function isHyphenedAge({ last }: Numeral, { tokens, limit }: Place): boolean {
  if (tokens[last]?.word.form !== '-' || tokens[last]?.spaced) return false;
  for (let at = last + 1; at < Math.min(limit, last + LONGEST_LIST_OF_AGES); at++) {
    const token = tokens[at];
    if (!token || /-olds?$/.test(token.word.lower)) return token !== undefined;
    if (token.tag !== 'number' && !/^(?:-|,|and|or|to)$/.test(token.word.lower)) return false;
  }
  return false;
}

/** "aged 45", "at the age of 3", "Weil, 44,", "Weil (44)", "a boy of eleven", "she is seven". */
export function isAge(numeral: Numeral, place: Place): boolean {
  const { value, surelyAmount, form } = numeral;
  const { before, twoBefore, after } = neighboursOf(numeral, place);
  if (value === null || value > 120 || surelyAmount || !before) return false;
  if (AGE_WORDS.has(before.word.lower) || after?.word.lower === 'yo') return true;
  if (twoBefore && AGE_WORDS.has(twoBefore.word.lower) && before.tag === 'preposition') return true;
  if (isUnderAge(before, twoBefore, after) || isHyphenedAge(numeral, place)) return true;
  const ended = after === undefined || isOneOf(after, 'punctuation', 'conjunction', 'preposition');
  if (ended && before.word.lower === 'of' && YOUNG_AND_OLD.has(twoBefore?.word.lower ?? '')) return true;
  if (ended && /^(?:is|was|turns|turned)$/.test(before.word.lower) && /^(?:he|she)$/.test(twoBefore?.word.lower ?? '')) return true;
  if (form === 'words' || !Number.isInteger(value)) return false;
  // "who is 70"
  if (
    ended &&
    /^(?:is|was|turns|turned)$/.test(before.word.lower) &&
    isOneOf(twoBefore, 'name', 'pronoun', 'relative') &&
    twoBefore?.word.lower !== 'it'
  )
    return value > 9;
  if (isListOfAges(numeral, place)) return true;
  // "the sergeant, now 31, was held"
  if (after?.word.form === ',' && /^(?:now|then|just)$/.test(before.word.lower) && twoBefore?.word.form === ',') return true;
  // "the president, 61, has ruled"
  const enclosed = before.word.form === ',' && after?.word.form === ',' && twoBefore?.tag === 'noun';
  if (twoBefore?.tag !== 'name' && !enclosed) return false;
  const closed = after === undefined || /^[,.);—–―]$/.test(after.word.form) || after.word.lower === 'and' || isOneOf(after, 'past', 'verb');
  return closed && (before.word.form === ',' || before.word.form === '(');
}

const CHILDREN_OF_SOMEBODY = new Set(
  (
    'son sons daughter daughters child children boy boys girl girls brother brothers sister sisters twin twins sibling siblings kid kids grandchild ' +
    'grandchildren nephew nephews niece nieces grandson grandsons granddaughter granddaughters teenager teenagers'
  ).split(' '),
);

/** "aged 15 AND 17", "aged one TO 70", "her two sons, 6 AND 9, are": bare numbers in a row behind a word of age or of somebody's children. */
function isListOfAges({ first, last }: Numeral, { tokens, from, limit }: Place): boolean {
  const isListed = (at: number): boolean => {
    const word = tokens[at]?.word;
    return word?.shape === 'digits'
      ? word.form.length < 3
      : tokens[at]?.tag === 'number' || /^(?:,|and|or|to|from|between|one)$/.test(word?.lower ?? '');
  };
  let opener = first - 1;
  while (opener >= from && first - opener < LONGEST_LIST_OF_AGES && isListed(opener)) opener--;
  const word = opener >= from ? (tokens[opener]?.word.lower ?? '') : '';
  if (AGE_WORDS.has(word)) return true;
  if (!CHILDREN_OF_SOMEBODY.has(word) || tokens[opener + 1]?.word.form !== ',') return false;
  let end = last;
  while (end < limit && end - last < LONGEST_LIST_OF_AGES && isListed(end)) end++;
  return tokens[end - 1]?.word.form === ',' || end >= limit || tokens[end]?.word.shape === 'punctuation';
}

const LONGEST_LIST_OF_AGES = 8;
