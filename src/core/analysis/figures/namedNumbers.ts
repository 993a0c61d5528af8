import { isCapital, type Neighbours, type Place } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencyTable.ts';
import {
  CALIBRES,
  ELECTED,
  FIREARMS,
  GROUPS_BY_SIZE,
  LABELS,
  LABELS_OF_WORDS,
  MONTHS,
  STREETS,
  TROOPS,
  VERSIONED,
} from './tables/labelTable.ts';
import { UNITS } from './tables/unitTable.ts';

/** "Article 5", "Flight 370", "No. 10", "#5", "phase two" */
export function isLabelled({ form, surelyAmount }: Numeral, { before, twoBefore, after }: Neighbours): boolean {
  if (!before) return false;
  if (before.word.form === '#' || before.word.form === '№') return true;
  const { lower, shape } = before.word;
  if (!LABELS.has(lower)) return false;
  const afterNumber = twoBefore?.tag === 'number';
  if (form === 'words') return LABELS_OF_WORDS.has(lower) && !afterNumber;
  if (VERSIONED.has(lower) && after?.tag !== 'noun' && after?.word.form !== '%') return true;
  return !surelyAmount && (shape !== 'lower' || !afterNumber);
}

/** "10 Downing Street", "221B Baker Street" */
export function isAddress({ first, last, form }: Numeral, { tokens, limit }: Place): boolean {
  if (form !== 'digits' || (tokens[first]?.word.form.length ?? 0) > 5) return false;
  for (let at = last; at < Math.min(limit, last + 4); at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) return false;
    if (at > last && STREETS.has(token.word.lower)) return tokens[at + 1]?.tag !== 'noun' || at + 1 >= limit;
  }
  return false;
}

/** "Voyager 2", "Three Gorges Dam", "the Group of Seven": a capital before a bare number, or a number word with a capital inside a sentence. */
export function isNamePart(numeral: Numeral, { first, before, twoBefore, after }: Neighbours, place: Place): boolean {
  const { form, surelyAmount } = numeral;
  if (surelyAmount || !before) return false;
  if (form === 'words') {
    if (!isCapital(first) || before.word.shape === 'punctuation') return false;
    if (before.word.lower === 'of' && isCapital(twoBefore)) return GROUPS_BY_SIZE.has(twoBefore?.word.lower ?? '');
    return (isCapital(before) || isCapital(after)) && (before.word.lower === 'big' || !isHeadline(numeral, place));
  }
  if (!isCapital(before) || before.tag !== 'name' || MONTHS.has(before.word.lower)) return false;
  // "led Weil 47 percent to 39", "the National Movement 50 seats"
  if (after && (UNITS.get(after.word)?.measure === 'share' || ELECTED.has(after.word.lower))) return false;
  if (CURRENCY_SIGNS.has(before.word) || (before.word.shape === 'upper' && CURRENCY_CODES.has(before.word.lower))) return false;
  // "in Gaza 45 people": a place phrase, not a name with a number.
  return !(twoBefore?.tag === 'preposition' && after?.tag === 'noun' && after.word.shape === 'lower');
}

const REACH_OF_HEADLINE = 8;
const SHORTEST_CONTENT_WORD = 5;

/** Around the number every longer word begins with a capital: "Bomb Kills Seven In Brellin" names nothing. */
function isHeadline({ first, last }: Numeral, { tokens, from, limit }: Place): boolean {
  let longer = 0;
  for (let at = Math.max(from, first - REACH_OF_HEADLINE); at < Math.min(limit, last + REACH_OF_HEADLINE); at++) {
    const token = tokens[at];
    if (!token || token.word.form.length < SHORTEST_CONTENT_WORD) continue;
    if (token.word.shape === 'lower') return false;
    if (isCapital(token)) longer++;
  }
  return longer > 1;
}

const LONGEST_UNIT_NAME = 4;

/** "209 Shaheen Military Corps", "16 Air Assault Brigade", "737 Max jet": a number, capitals, and a kind of unit or machine in the singular. */
export function isUnitName({ last, form, surelyAmount }: Numeral, { tokens, limit }: Place): boolean {
  if (form !== 'digits' || surelyAmount) return false;
  for (let at = last; at < Math.min(limit, last + LONGEST_UNIT_NAME); at++) {
    const token = tokens[at];
    // "3 Naga regiment"
    if (!isCapital(token)) return at > last && TROOPS.has(token?.word.form ?? '');
    if (TROOPS.has(token?.word.lower ?? '')) return true;
  }
  return false;
}

/** "a 152mm shell", "7.62 rounds": the bore of a weapon, which counts and measures nothing in the report. */
export function isCalibre({ unit, value, form }: Numeral, { after, twoAfter }: Neighbours): boolean {
  if (form !== 'digits') return false;
  const isMillimetres = unit === 'mm' || (unit === null && (after?.word.lower === 'mm' || after?.word.lower === 'millimeter'));
  if (!isMillimetres && !CALIBRES.has(value ?? 0)) return false;
  return [after, twoAfter].some((token) => token !== undefined && FIREARMS.has(token.word.lower));
}
