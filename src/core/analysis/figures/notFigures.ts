import type { Token } from '../../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import { BEFORE_YEARS, CLOCK, IDLE_ONES, LABELS, LABELS_OF_WORDS, MONTHS } from './tables/labelTable.ts';

/** Where a number stands: its sentence's tokens, half-open. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly limit: number;
}

/** Numbers that count nothing, judged before unit and noun are known: parts of names, of addresses, times of day, scores, phone numbers. */
export function isNoAmount(numeral: Numeral, place: Place): boolean {
  return (
    isGlued(numeral, place) ||
    isLabelled(numeral, place) ||
    isClock(numeral, place) ||
    isListNumber(numeral, place) ||
    isNamePart(numeral, place) ||
    isIdleOne(numeral, place)
  );
}

const OPENERS = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '„',
  '``',
  '—',
  '–',
  '--',
  '…',
  '...',
  ',',
  ';',
  '~',
  '≈',
  '>',
  '<',
  '|',
  '*',
  '•',
  '$',
  '£',
  '€',
  '¥',
  '₽',
  '₹',
  '₺',
  '₴',
  '₩',
  '₪',
  '₦',
  '₫',
  '֏',
  '₼',
  '₾',
  '₸',
]);

/** Written onto other characters: "5/17/2018", "ref=305", "F-16", "#3", "12:30", "2-1". */
function isGlued({ first, last, form }: Numeral, { tokens, from, limit }: Place): boolean {
  const token = tokens[first];
  const before = first > from ? tokens[first - 1] : undefined;
  if (
    token &&
    before &&
    !token.spaced &&
    !OPENERS.has(before.word.form) &&
    !(before.word.form === '-' && (before.spaced || first - 1 === from))
  )
    if (!/^[A-Z]{1,3}\$?$|^(?:Rs\.?)$/i.test(before.word.form) && before.word.form !== ']') return true;
  const after = last < limit ? tokens[last] : undefined;
  const beyond = last + 1 < limit ? tokens[last + 1] : undefined;
  if (!after || after.spaced || form === 'words') return false;
  return (
    (after.word.form === '/' ||
      after.word.form === ':' ||
      after.word.form === '=' ||
      after.word.form === '&' ||
      after.word.form === '@' ||
      after.word.form === '_') &&
    beyond !== undefined &&
    !beyond.spaced &&
    beyond.word.shape !== 'punctuation' &&
    beyond.word.shape !== 'lower'
  );
}

/** "Article 5", "Flight 370", "No. 10", "#5", "phase two" */
function isLabelled({ first, form, surelyAmount }: Numeral, { tokens, from }: Place): boolean {
  const before = first > from ? tokens[first - 1] : undefined;
  if (!before) return false;
  if (before.word.form === '#' || before.word.form === '№') return true;
  const { lower, shape } = before.word;
  if (!LABELS.has(lower)) return false;
  if (form === 'words') return LABELS_OF_WORDS.has(lower) && shape !== 'punctuation' && isLabelUse(tokens[first - 2], first - 2 >= from);
  return !surelyAmount && (shape !== 'lower' || isLabelUse(tokens[first - 2], first - 2 >= from));
}

/** "that number one", "a school 12" stay open; a label follows a preposition, an article, or begins. */
const isLabelUse = (before: Token | undefined, within: boolean): boolean => !within || before === undefined || before.tag !== 'number';

function isClock({ first, last }: Numeral, { tokens, from, limit }: Place): boolean {
  const after = last < limit ? tokens[last] : undefined;
  const before = first > from ? tokens[first - 1] : undefined;
  if (after && (CLOCK.has(after.word.lower) || after.word.form === ':')) return CLOCK.has(after.word.lower) || !after.spaced;
  return before?.word.form === ':' && !tokens[first]?.spaced;
}

/** "1." at the beginning of a line. */
function isListNumber({ first, last, form, value }: Numeral, { tokens, from, limit }: Place): boolean {
  const after = last < limit ? tokens[last] : undefined;
  return (
    first === from &&
    tokens[first]?.startsLine === true &&
    form === 'digits' &&
    value !== null &&
    value < 100 &&
    (after?.word.form === ')' || after?.word.form === '.') &&
    !after.spaced &&
    last + 1 < limit
  );
}

/** "Voyager 2", "Three Gorges Dam", "the Big Four": a capital before a bare number, or a number word with a capital inside a sentence. */
function isNamePart({ first, last, form, surelyAmount }: Numeral, { tokens, from, limit }: Place): boolean {
  const token = tokens[first];
  const before = first > from ? tokens[first - 1] : undefined;
  const after = last < limit ? tokens[last] : undefined;
  if (!token || surelyAmount) return false;
  if (form === 'words') {
    if (token.word.shape === 'lower' || !before || !isCapital(token)) return false;
    const inside = before.word.shape !== 'punctuation';
    return inside && (isCapital(before) || isCapital(after));
  }
  if (!before || !isCapital(before) || MONTHS.has(before.word.lower) || before.tag !== 'name') return false;
  const two = first - 2 >= from ? tokens[first - 2] : undefined;
  // "in Gaza 45 people": a place phrase, not a name with a number
  return !(two?.tag === 'preposition' && after !== undefined && after.word.shape === 'lower' && after.tag === 'noun');
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.shape === 'capitalized' || token.word.shape === 'upper' || token.word.shape === 'mixed');

/** "one of the", "no one", "this one", "one day". */
function isIdleOne({ first, last, value, form }: Numeral, { tokens, from, limit }: Place): boolean {
  if (form !== 'words' || value !== 1 || last !== first + 1) return false;
  const before = first > from ? tokens[first - 1] : undefined;
  const after = last < limit ? tokens[last] : undefined;
  if (!after || IDLE_ONES.has(after.word.lower) || after.tag === 'punctuation') return true;
  if (
    before &&
    (before.tag === 'determiner' ||
      before.tag === 'relative' ||
      before.tag === 'adjective' ||
      before.tag === 'possessive' ||
      before.word.lower === 'no')
  )
    return true;
  return !(
    after.tag === 'noun' ||
    after.tag === 'adjective' ||
    after.tag === 'participle' ||
    after.tag === 'name' ||
    after.word.lower === 'percent' ||
    after.word.lower === 'per' ||
    after.tag === 'number'
  );
}

/** "aged 45", "a child of 3", "Weil, 44,", "(44)" behind a name. */
export function isAge({ first, last, value, surelyAmount, form }: Numeral, { tokens, from, limit }: Place): boolean {
  if (value === null || value > 120 || surelyAmount) return false;
  const before = first > from ? tokens[first - 1] : undefined;
  const two = first - 2 >= from ? tokens[first - 2] : undefined;
  const after = last < limit ? tokens[last] : undefined;
  if (!before) return false;
  if (before.word.lower === 'aged' || before.word.lower === 'age' || before.word.lower === 'ages') return true;
  if ((two?.word.lower === 'age' || two?.word.lower === 'aged' || two?.word.lower === 'ages') && before.tag === 'preposition') return true;
  if (form === 'words') return false;
  const closed =
    after === undefined ||
    after.word.form === ',' ||
    after.word.form === '.' ||
    after.word.form === ')' ||
    after.word.form === ';' ||
    after.word.lower === 'and' ||
    after.tag === 'past' ||
    after.tag === 'verb';
  return closed && (before.word.form === ',' || before.word.form === '(') && two?.tag === 'name' && Number.isInteger(value);
}

/** A bare four-digit number that no plural noun follows, or that a word of time precedes. */
export function isYear({ first, last, value, surelyAmount, form }: Numeral, { tokens, from, limit }: Place, counted: boolean): boolean {
  if (form !== 'digits' || surelyAmount || value === null || !Number.isInteger(value) || value < 1400 || value > 2100 || last !== first + 1)
    return false;
  if (tokens[first]?.word.form.length !== 4) return false;
  if (!counted) return true;
  const before = first > from ? tokens[first - 1] : undefined;
  const after = last < limit ? tokens[last] : undefined;
  return before !== undefined && (BEFORE_YEARS.has(before.word.lower) || MONTHS.has(before.word.lower)) && after?.tag !== undefined;
}

/** "Sept. 27", "27 September": a day beside its month, where no date was read. */
export function isDayOfMonth({ first, last, value, form }: Numeral, { tokens, from, limit }: Place): boolean {
  if (form !== 'digits' || value === null || value > 31 || value < 1) return false;
  const before = first > from ? tokens[first - 1] : undefined;
  const after = last < limit ? tokens[last] : undefined;
  const month = (token: Token | undefined): boolean => token !== undefined && isCapital(token) && MONTHS.has(token.word.lower);
  return month(before) || month(after);
}
