import { readModifierBefore } from './modifiers.ts';
import { isCapital, isOneOf, neighboursOf, type Neighbours, type Place } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { HARMED, HARMING, IDLE_ONES } from './tables/labelTable.ts';

/** "one of the", "no one", "this one", "one day": the number of nothing. */
export function isIdleOne(numeral: Numeral, near: Neighbours, place: Place): boolean {
  const { first, last, value, form, hyphenated } = numeral;
  const { before, after } = near;
  if (form !== 'words' || value !== 1 || last !== first + 1 || hyphenated) return false;
  if (before?.word.lower === 'no') return true;
  if (isVictim(numeral, near, place) || isListed(numeral, near, place)) return false;
  if (!after || IDLE_ONES.has(after.word.lower)) return true;
  // "at least one person": the word before is no determiner of "one".
  const bounded = readModifierBefore(place.tokens, first, place.from) !== null;
  if (!bounded && isOneOf(before, 'determiner', 'relative', 'adjective', 'possessive')) return true;
  if (after.word.lower === 'percent' || after.word.lower === 'per') return false;
  return !isOneOf(after, 'noun', 'adjective', 'participle', 'name', 'number');
}

/** So far behind "one was" it may stand what happened: "one was said to be missing". */
const REACH = 5;

/** "killing ONE and injuring two", "the death of ONE", "ONE was killed", "ONE died": one person. */
function isVictim({ last }: Numeral, { before, twoBefore, after }: Neighbours, { tokens, limit }: Place): boolean {
  const named = isOneOf(after, 'noun', 'adjective', 'participle', 'name') || after?.word.lower === 'of';
  if (!named && before !== undefined && HARMING.has(before.word.lower)) return true;
  if (!named && before?.word.lower === 'of' && /^(?:deaths?|killing|loss)$/.test(twoBefore?.word.lower ?? '')) return true;
  if (after?.tag !== 'auxiliary') return after?.word.lower === 'died';
  for (let at = last + 1; at < Math.min(limit, last + 1 + REACH) && tokens[at]?.tag !== 'punctuation'; at++)
    if (HARMED.has(tokens[at]?.word.lower ?? '')) return true;
  return false;
}

/** "nine people in Brellin, two in Tolvane and ONE in Eshkar", "two soldiers and ONE from the Red Guards" */
function isListed(numeral: Numeral, { before, after, twoAfter }: Neighbours, place: Place): boolean {
  const joined = before?.word.form === ',' || before?.word.lower === 'and';
  if (!joined || !/^(?:in|at|near|from)$/.test(after?.word.lower ?? '')) return false;
  const named = twoAfter?.word.lower === 'the' ? neighboursOf({ first: numeral.first, last: numeral.last + 2 }, place).after : twoAfter;
  return isCapital(named) && named?.tag === 'name';
}
