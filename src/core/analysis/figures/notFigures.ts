import type { Tag, Token } from '../../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencyTable.ts';
import { readModifierBefore } from './modifiers.ts';
import {
  BEFORE_YEARS,
  CLOCK,
  IDLE_ONES,
  LABELS,
  LABELS_OF_WORDS,
  MONTHS,
  OPENERS,
  ORDINALS,
  STREETS,
  VERSIONED,
} from './tables/labelTable.ts';

/** Where a number stands: its sentence's tokens, half-open. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly limit: number;
}

/** The tokens around a number, within its sentence. */
export interface Neighbours {
  readonly first: Token | undefined;
  readonly before: Token | undefined;
  readonly twoBefore: Token | undefined;
  readonly after: Token | undefined;
  readonly twoAfter: Token | undefined;
}

export function neighboursOf({ first, last }: Numeral, { tokens, from, limit }: Place): Neighbours {
  const at = (index: number): Token | undefined => (index >= from && index < limit ? tokens[index] : undefined);
  return { first: at(first), before: at(first - 1), twoBefore: at(first - 2), after: at(last), twoAfter: at(last + 1) };
}

/** Numbers that count nothing, judged before unit and noun are known: parts of names, of addresses, times of day, ordinals, idle ones. */
export function isNoAmount(numeral: Numeral, place: Place): boolean {
  const near = neighboursOf(numeral, place);
  return (
    isGlued(numeral, near) ||
    isSerial(numeral, near) ||
    isOdds(near) ||
    isHalfOfTime(numeral, near) ||
    isLabelled(numeral, near) ||
    isAddress(numeral, place) ||
    isClock(near) ||
    isListNumber(numeral, near, place) ||
    isNamePart(numeral, near) ||
    isOrdinal(numeral, near) ||
    isIdleOne(numeral, near) ||
    isDayOfMonth(numeral, near)
  );
}

export const isOneOf = (token: Token | undefined, ...tags: readonly Tag[]): boolean => token !== undefined && tags.includes(token.tag);
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.shape === 'capitalized' || token.word.shape === 'upper' || token.word.shape === 'mixed');

/** Written onto other characters: "5/17/2018", "ref=305", "#3", "12:30". A minus sign, a bracket, a currency may be glued. */
function isGlued({ form }: Numeral, { first, before, twoBefore, after, twoAfter }: Neighbours): boolean {
  if (first && before && !first.spaced && !mayTouch(before, twoBefore)) return true;
  if (form === 'words' || !after || after.spaced || !twoAfter || twoAfter.spaced) return false;
  return /^[/:=&@_]$/.test(after.word.form) && twoAfter.word.shape !== 'punctuation' && twoAfter.word.shape !== 'lower';
}

function mayTouch(before: Token, twoBefore: Token | undefined): boolean {
  const { form } = before.word;
  if (/^[-−]$/.test(form)) return before.spaced || twoBefore === undefined;
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

/** "Article 5", "Flight 370", "No. 10", "#5", "phase two" */
function isLabelled({ form, surelyAmount }: Numeral, { before, twoBefore, after }: Neighbours): boolean {
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
function isAddress({ first, last, form }: Numeral, { tokens, limit }: Place): boolean {
  if (form !== 'digits' || (tokens[first]?.word.form.length ?? 0) > 5) return false;
  for (let at = last; at < Math.min(limit, last + 4); at++) {
    const token = tokens[at];
    if (!token || !isCapital(token)) return false;
    if (at > last && STREETS.has(token.word.lower)) return tokens[at + 1]?.tag !== 'noun' || at + 1 >= limit;
  }
  return false;
}

/** "7 a.m.", "08:30" */
function isClock({ first, before, twoBefore, after, twoAfter }: Neighbours): boolean {
  if (/^(?:past|to)$/.test(before?.word.lower ?? '') && /^(?:half|quarter)$/.test(twoBefore?.word.lower ?? '')) return true;
  // "10-11am"
  if (after?.word.form === '-' && /^\d{1,2}[ap]m$/.test(twoAfter?.word.lower ?? '')) return true;
  if (after && (CLOCK.has(after.word.lower) || (after.word.form === ':' && !after.spaced))) return true;
  return before?.word.form === ':' && first?.spaced === false;
}

/** Behind the end of a range: "between 9 and 10 P.M." */
export const isHour = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at < limit && CLOCK.has(tokens[at]?.word.lower ?? '');

/** "1." at the beginning of a line. */
function isListNumber({ first, last, form, value }: Numeral, { after, ...near }: Neighbours, { from, limit }: Place): boolean {
  if (first !== from || !near.first?.startsLine || form !== 'digits' || value === null || value >= 100) return false;
  return (after?.word.form === ')' || after?.word.form === '.') && !after.spaced && last + 1 < limit;
}

/** "Voyager 2", "Three Gorges Dam", "the Big Four": a capital before a bare number, or a number word with a capital inside a sentence. */
function isNamePart({ form, surelyAmount }: Numeral, { first, before, twoBefore, after }: Neighbours): boolean {
  if (surelyAmount || !before) return false;
  if (form === 'words') return isCapital(first) && before.word.shape !== 'punctuation' && (isCapital(before) || isCapital(after));
  if (!isCapital(before) || before.tag !== 'name' || MONTHS.has(before.word.lower)) return false;
  if (before.word.shape === 'upper' && CURRENCY_CODES.has(before.word.lower)) return false;
  // "in Gaza 45 people": a place phrase, not a name with a number.
  return !(twoBefore?.tag === 'preposition' && after?.tag === 'noun' && after.word.shape === 'lower');
}

/** "one hundred twenty fifth", "two hundredth" */
const isOrdinal = ({ form, fraction }: Numeral, { after }: Neighbours): boolean =>
  form === 'words' && !fraction && after !== undefined && ORDINALS.test(after.word.lower);

/** "one of the", "no one", "this one", "one day": the number of nothing. */
function isIdleOne({ first, last, value, form, hyphenated }: Numeral, { before, after }: Neighbours): boolean {
  if (form !== 'words' || value !== 1 || last !== first + 1 || hyphenated) return false;
  if (!after || IDLE_ONES.has(after.word.lower)) return true;
  if (before?.word.lower === 'no' || isOneOf(before, 'determiner', 'relative', 'adjective', 'possessive')) return true;
  if (after.word.lower === 'percent' || after.word.lower === 'per') return false;
  return !isOneOf(after, 'noun', 'adjective', 'participle', 'name', 'number');
}

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
