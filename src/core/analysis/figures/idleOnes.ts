import { isCapital, isOneOf, type Neighbours } from './neighbours.ts';
import type { Numeral } from './numerals.ts';
import { HARMED, HARMING, IDLE_ONES } from './tables/labelTable.ts';

/** "one of the", "no one", "this one", "one day": the number of nothing. */
export function isIdleOne({ first, last, value, form, hyphenated }: Numeral, near: Neighbours): boolean {
  const { before, after } = near;
  if (form !== 'words' || value !== 1 || last !== first + 1 || hyphenated) return false;
  if (before?.word.lower === 'no') return true;
  if (isVictim(near) || isListed(near)) return false;
  if (!after || IDLE_ONES.has(after.word.lower)) return true;
  if (isOneOf(before, 'determiner', 'relative', 'adjective', 'possessive')) return true;
  if (after.word.lower === 'percent' || after.word.lower === 'per') return false;
  return !isOneOf(after, 'noun', 'adjective', 'participle', 'name', 'number');
}

/** "killing ONE and injuring two", "the death of ONE", "ONE was killed", "ONE died": one person. */
function isVictim({ before, twoBefore, after, twoAfter }: Neighbours): boolean {
  const named = isOneOf(after, 'noun', 'adjective', 'participle', 'name') || after?.word.lower === 'of';
  if (!named && before !== undefined && HARMING.has(before.word.lower)) return true;
  if (!named && before?.word.lower === 'of' && /^(?:deaths?|killing|loss)$/.test(twoBefore?.word.lower ?? '')) return true;
  if (after?.tag === 'auxiliary') return twoAfter !== undefined && HARMED.has(twoAfter.word.lower);
  return after?.word.lower === 'died';
}

/** "nine people in Brellin, two in Tolvane and ONE in Eshkar" */
function isListed({ before, after, twoAfter }: Neighbours): boolean {
  const joined = before?.word.form === ',' || before?.word.lower === 'and';
  return joined && (after?.word.lower === 'in' || after?.word.lower === 'at') && isCapital(twoAfter) && twoAfter?.tag === 'name';
}
