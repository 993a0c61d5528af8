import type { Token } from '../../text/tokens.ts';
import { isCapital, isOneOf, neighboursOf, type Neighbours, type Place } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { CURRENCY_SIGNS } from './tables/currencyTable.ts';
import { readModifierBefore } from './modifiers.ts';
import { isAddress, isCalibre, isLabelled, isNamePart, isUnitName } from './namedNumbers.ts';
import { isIdleOne } from './idleOnes.ts';
import { isOfVoteSplit } from './voteSplits.ts';
import { BEFORE_YEARS, CLOCK, MONTHS, OPENERS, ORDINALS } from './tables/labelTable.ts';

/** Numbers that count nothing, judged before unit and noun are known: parts of names, of addresses, times of day, ordinals, idle ones. */
export function isNoAmount(numeral: Numeral, place: Place): boolean {
  const near = neighboursOf(numeral, place);
  return (
    (isGlued(numeral, near) && !isOfVoteSplit(place.tokens, numeral.first, place.from, place.limit)) ||
    isSerial(numeral, near) ||
    isOdds(near) ||
    isHalfOfTime(numeral, near) ||
    isLabelled(numeral, near) ||
    isAddress(numeral, place) ||
    isClock(near) ||
    isHourOfDay(numeral, near, place) ||
    isListNumber(numeral, near, place) ||
    isNamePart(numeral, near, place) ||
    isUnitName(numeral, place) ||
    isCalibre(numeral, near) ||
    isOrdinal(numeral, near) ||
    isIdleOne(numeral, near, place) ||
    isDayOfMonth(numeral, near)
  );
}

/** Written onto other characters: "5/17/2018", "ref=305", "#3", "12:30". A minus sign, a bracket, a currency may be glued. */
function isGlued({ form }: Numeral, { first, before, twoBefore, after, twoAfter }: Neighbours): boolean {
  if (first && before && !first.spaced && !mayTouch(before, twoBefore)) return true;
  if (form === 'words' || !after || after.spaced || !twoAfter || twoAfter.spaced) return false;
  return /^[/:=&@_]$/.test(after.word.form) && twoAfter.word.shape !== 'punctuation' && twoAfter.word.shape !== 'lower';
}

function mayTouch(before: Token, twoBefore: Token | undefined): boolean {
  const { form } = before.word;
  if (form === '-' || form === '−') return before.spaced || twoBefore === undefined;
  return OPENERS.has(form) || CURRENCY_SIGNS.has(before.word) || /^[A-Z]{1,3}$/.test(form);
}

const LONGEST_PLAIN = 9;

/** "1474387200": so many digits without separators are an address or a code. */
const isSerial = ({ form, surelyAmount }: Numeral, { first }: Neighbours): boolean =>
  form === 'digits' && !surelyAmount && (first?.word.form.length ?? 0) > LONGEST_PLAIN;

/** "the first half of the year" */
const isHalfOfTime = ({ fraction }: Numeral, { first, before }: Neighbours): boolean =>
  fraction &&
  first?.word.lower === 'half' &&
  before !== undefined &&
  /^(?:first|second|latter|other|last|final|better)$/.test(before.word.lower);

/** "split 4 to 1", "outnumbered three to one" */
const isOdds = ({ first, before, twoBefore, after, twoAfter }: Neighbours): boolean =>
  (after?.word.lower === 'to' && isUnity(twoAfter)) || (isUnity(first) && before?.word.lower === 'to' && isNumber(twoBefore));
const isNumber = (token: Token | undefined): boolean => token?.tag === 'number' || token?.word.shape === 'digits';
const isUnity = (token: Token | undefined): boolean => token?.word.lower === 'one' || token?.word.form === '1';

/** "7 a.m.", "08:30" */
function isClock({ first, before, twoBefore, after, twoAfter }: Neighbours): boolean {
  const [near, far] = [before?.word.lower, twoBefore?.word.lower];
  if ((near === 'past' || near === 'to') && (far === 'half' || far === 'quarter')) return true;
  // "10-11am"
  if (after?.word.form === '-' && /^\d{1,2}[ap]m$/.test(twoAfter?.word.lower ?? '')) return true;
  if (after && (CLOCK.has(after.word.lower) || (after.word.form === ':' && !after.spaced))) return true;
  if (after?.word.lower === 'local' && twoAfter?.word.lower === 'time') return true;
  return before?.word.form === ':' && first?.spaced === false;
}

/** "at six in the morning", "around 8 at night" */
function isHourOfDay({ value, last }: Numeral, { before, after, twoAfter }: Neighbours, { tokens, limit }: Place): boolean {
  if (value === null || value > 12 || !before || !AT_AN_HOUR.test(before.word.lower)) return false;
  if (after?.word.lower === 'at') return twoAfter?.word.lower === 'night';
  const part = last + 2 < limit ? (tokens[last + 2]?.word.lower ?? '') : '';
  return after?.word.lower === 'in' && twoAfter?.word.lower === 'the' && /^(?:morning|afternoon|evening)$/.test(part);
}

const AT_AN_HOUR = /^(?:at|around|about|by|until|till|from|after|before|since|to)$/;

/** Behind the end of a range: "between 9 and 10 P.M." */
export const isHour = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at < limit && (CLOCK.has(tokens[at]?.word.lower ?? '') || (tokens[at]?.word.lower === 'local' && tokens[at + 1]?.word.lower === 'time'));

/** "1." at the beginning of a line. */
function isListNumber({ first, last, form, value }: Numeral, near: Neighbours, { from, limit }: Place): boolean {
  if (first !== from || !near.first?.startsLine || form !== 'digits' || value === null || value >= 100) return false;
  return (near.after?.word.form === ')' || near.after?.word.form === '.') && !near.after.spaced && last + 1 < limit;
}

/** "one hundred twenty fifth", "two hundredth" */
const isOrdinal = ({ form, fraction }: Numeral, { after }: Neighbours): boolean =>
  form === 'words' && !fraction && after !== undefined && ORDINALS.test(after.word.lower);

/** "Sept. 27", "27 September": a day beside its month, where no date was read. */
function isDayOfMonth({ form, value }: Numeral, { before, after }: Neighbours): boolean {
  if (form !== 'digits' || value === null || value > 31 || value < 1) return false;
  return [before, after].some((token) => token !== undefined && isCapital(token) && MONTHS.has(token.word.lower));
}

/** A bare four-digit number that no plural noun follows, or that a word of time precedes. */
export function isYear(numeral: Numeral, place: Place, countsPlural: boolean): boolean {
  const { first, last, value, surelyAmount, form } = numeral;
  if (form !== 'digits' || surelyAmount || value === null || last !== first + 1) return false;
  if (!Number.isInteger(value) || value < 1400 || value > 2100 || place.tokens[first]?.word.form.length !== 4) return false;
  if (!countsPlural) return true;
  const { before } = neighboursOf(numeral, place);
  // "up to 2000 people", "around 1600 workers": bounded and counted.
  if (readModifierBefore(place.tokens, first, place.from)) return false;
  if (before === undefined || isOneOf(before, 'verb', 'past', 'gerund', 'adverb')) return false;
  // Between these, English newspapers write counts with a separator, and years without.
  return (
    BEFORE_YEARS.has(before.word.lower) ||
    MONTHS.has(before.word.lower) ||
    (value >= 1900 && value <= 2050 && isOneOf(before, 'clitic', 'possessive', 'determiner'))
  );
}
