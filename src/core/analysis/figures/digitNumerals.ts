import type { Token } from '../../text/tokens.ts';
import { readCardinal, tidy } from './cardinals.ts';
import { readCompoundRest } from './compounds.ts';
import { readDigits } from './digits.ts';
import { readHyphenedFraction, readRatio, readSlashFraction } from './fractions.ts';
import type { Place, WrittenPlace } from './neighbours.ts';
import { asCompound, asFraction, numeralWith, plainNumeral, type Numeral } from './numeral.ts';
import { withRest } from './numeralRest.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencyTable.ts';
import { SCALE_SUFFIXES } from './tables/numberWordTable.ts';
import { unitByWord } from './tables/unitTable.ts';

/** @param written the digits, and the unit that stands before them in the same word ("Rs200,000", "magnitude-6.8") */
export function readDigitNumeral(
  place: WrittenPlace,
  at: number,
  written: { readonly digits: string; readonly unit: string | null },
): Numeral | null {
  const { tokens, limit } = place;
  const { unit } = written;
  const digits = readDigits(written.digits);
  if (!digits) return null;
  const surelyAmount = digits.grouped || digits.decimal || unit !== null;
  const base = plainNumeral({ first: at, last: at + 1, form: 'digits', value: digits.value, surelyAmount, unit });
  if (digits.rest !== '') return readSuffix(place, base, digits.value, digits.rest);
  const mixed = readHyphenedFraction(tokens, at, limit);
  if (mixed) return numeralWith(base, { value: digits.value + mixed.value, last: mixed.last, surelyAmount: true });
  const slash = readSlashFraction(tokens, at, limit);
  if (slash) return asFraction(base, slash);
  const joined = joinSpacedGroups(place, at);
  if (joined) return withRest(tokens, limit, numeralWith(base, { value: joined.value, last: joined.last, surelyAmount: true }));
  const ratio = readRatio(tokens, at + 1, limit, digits.value);
  if (ratio) return asFraction(base, ratio);
  const cardinal = readCardinal(tokens, at + 1, limit, digits.value);
  if (!cardinal) return withRest(tokens, limit, base);
  const { value, last, scale } = cardinal;
  return withRest(tokens, limit, numeralWith(base, { value, last, scale, surelyAmount: surelyAmount || scale > 1 }));
}

/** What is written onto digits: a scale ("2.3bn"), a unit ("300km"), a hyphen and a noun ("27-kilometre"), the end of a range ("5k-20k"). */
function readSuffix(place: Place, base: Numeral, value: number, rest: string): Numeral | null {
  const { tokens } = place;
  const lower = rest.toLowerCase();
  if (lower.startsWith('-to-')) return readSpelledRange(base, value, lower);
  if (lower.startsWith('-')) return asCompound(readCompoundRest(value, lower.slice(1).split('-')), base);
  if (lower.includes('-')) return readGluedRange(place, base, value, lower);
  const scale = rest === 'T' && isCurrency(tokens[base.first - 1]) ? 1e12 : rest === 'mm' ? undefined : SCALE_SUFFIXES.get(lower);
  // "a 3.8M earthquake"
  if (lower === 'm' && value < 10 && /quake|tremor|temblor/.test(tokens[base.first + 1]?.word.lower ?? ''))
    return numeralWith(base, { value, unit: 'magnitude', surelyAmount: true });
  if (scale !== undefined && !(lower === 'm' && base.unit === null && isMetres(place, base.first, value))) {
    return numeralWith(base, { value: tidy(value * scale), scale, surelyAmount: true });
  }
  if (lower === 'p' && !PICTURE_LINES.has(value)) return numeralWith(base, { value, unit: 'penny', surelyAmount: true });
  const inches = /^['’](\d{1,2})$/.exec(lower)?.[1];
  if (inches !== undefined) return numeralWith(base, { value: value + Number(inches) / 12, unit: 'ft', surelyAmount: true });
  if (rest === 'C' || rest === 'F') return numeralWith(base, { value, unit: `°${lower}`, surelyAmount: true });
  return unitByWord(lower) ? numeralWith(base, { value, unit: lower, surelyAmount: true }) : null;
}

/** "1080p" is a picture, "412p" a price. */
const PICTURE_LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);

/** "5k-20k", "20mm-30mm": both ends carry the same suffix, or only the scale of the upper differs; "2.4bn-dollar" is no range but a compound. */
function readGluedRange(place: Place, base: Numeral, value: number, rest: string): Numeral | null {
  const hyphen = rest.indexOf('-');
  const upper = readDigits(rest.slice(hyphen + 1));
  if (!upper) return SCALE_SUFFIXES.has(rest.slice(0, hyphen)) ? asCompound(readCompoundRest(value, rest.split('-')), base) : null;
  if (upper.rest === '') return null;
  const low = readSuffix(place, base, value, rest.slice(0, hyphen));
  const high = readSuffix(place, base, upper.value, upper.rest);
  if (low?.value === null || high?.value === null || !low || !high || low.unit !== high.unit || low.value >= high.value) return null;
  return numeralWith(low, { through: high.value });
}

/** "the 100-to-300 range"; "100-to-1" are odds. */
function readSpelledRange(base: Numeral, value: number, rest: string): Numeral | null {
  const upper = readDigits(rest.slice('-to-'.length));
  return upper?.rest === '' && upper.value > value ? numeralWith(base, { value, through: upper.value, surelyAmount: true }) : null;
}

const isCurrency = (token: Token | undefined): boolean => token !== undefined && CURRENCY_SIGNS.has(token.word);

const AFTER_METRES = new Set(
  'from away deep high tall long wide apart off north south east west above below sprint race dash relay hurdles freestyle final'.split(
    ' ',
  ),
);

/** "300m" is a length before "away" or "deep"; else newspapers mean millions ("6.5m people", "£300m"). */
function isMetres({ tokens, limit }: Place, at: number, value: number): boolean {
  const previous = tokens[at - 1];
  if (previous && !tokens[at]?.spaced && /[$£€¥]/.test(previous.word.form)) return false;
  // "EUR 300m"
  if (previous?.word.shape === 'upper' && CURRENCY_CODES.has(previous.word.lower)) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (next && AFTER_METRES.has(next.word.lower)) return true;
  return Number.isInteger(value) && value >= 10 && (!next || next.word.shape === 'punctuation') && previous?.word.lower !== 'to';
}

/** "100 000", "1 414 021 100": groups of three digits, one blank apart. */
function joinSpacedGroups({ text, tokens, limit }: WrittenPlace, at: number): { value: number; last: number } | null {
  const head = tokens[at];
  if (!head || head.word.form.length > 3 || head.word.form.startsWith('0')) return null;
  let written = head.word.form;
  let last = at + 1;
  for (; last < limit && last < at + 5; last++) {
    const token = tokens[last];
    const before = tokens[last - 1];
    if (!token || !before || token.start !== before.end + 1 || text[before.end] === '\n' || !/^\d{3}$/.test(token.word.form)) break;
    written += token.word.form;
  }
  return last > at + 1 ? { value: Number(written), last } : null;
}
