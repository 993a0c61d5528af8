import type { ModifierKind } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { entryAt, readCardinal, tidy } from './cardinals.ts';
import { readCompoundRest, readWordCompound, type Compound } from './compounds.ts';
import { readDigits } from './digits.ts';
import {
  readCommonFraction,
  readHyphenedFraction,
  readLoneFraction,
  readMixedPart,
  readRatio,
  readSlashFraction,
  type Fraction,
} from './fractions.ts';
import { gluedUnit } from './gluedUnit.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencyTable.ts';
import { FRACTION_SIGNS, SCALE_SUFFIXES } from './tables/numberWordTable.ts';
import { unitByWord } from './tables/unitTable.ts';
import { readVague } from './vague.ts';

/** A number as written, before modifier, unit and counted noun. Token indices are half-open. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null where a vague word gives only a range. */
  readonly value: number | null;
  /** The everyday range of a vague word ("dozens"). */
  readonly vague: { readonly low: number; readonly high: number } | null;
  /** A part of a whole: "two-thirds", "one in four", "half". */
  readonly fraction: boolean;
  /** The largest scale word in it: 1e6 for "2.3 million", 1 without. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
  /** Separators of thousands, decimals, a scale, a unit: no year and no number of a name looks like that. */
  readonly surelyAmount: boolean;
  /** Unit written onto it ("300km") or joined by a hyphen ("five-day"). */
  readonly unit: string | null;
  readonly hyphenated: boolean;
  /** Noun counted by a hyphenated adjective: "15-member" → members. */
  readonly counts: string | null;
  /** What a suffix does to it: "5,000-plus", "60-odd". */
  readonly suffixed: ModifierKind | null;
  /** The upper end of a range written in one word ("5k-20k"), else null. */
  readonly through: number | null;
  /** The "day" of "$10-a-day". */
  readonly per: string | null;
}

/** A number by itself, before what stands around it is read. */
export function plainNumeral(
  first: number,
  last: number,
  form: Numeral['form'],
  value: number | null,
  surelyAmount = false,
  unit: string | null = null,
): Numeral {
  return {
    first,
    last,
    value,
    vague: null,
    fraction: false,
    scale: 1,
    form,
    surelyAmount,
    unit,
    hyphenated: false,
    counts: null,
    suffixed: null,
    through: null,
    per: null,
  };
}

/**
 * A numeral with some of it told anew. Written out: objects of one shape are read quickest, and the engine gives those of every spread a shape of
 * their own.
 */
export function numeralWith(numeral: Numeral, told: Partial<Numeral>): Numeral {
  return {
    first: told.first ?? numeral.first,
    last: told.last ?? numeral.last,
    value: told.value ?? numeral.value,
    vague: told.vague ?? numeral.vague,
    fraction: told.fraction ?? numeral.fraction,
    scale: told.scale ?? numeral.scale,
    form: numeral.form,
    surelyAmount: told.surelyAmount ?? numeral.surelyAmount,
    unit: told.unit ?? numeral.unit,
    hyphenated: told.hyphenated ?? numeral.hyphenated,
    counts: told.counts ?? numeral.counts,
    suffixed: told.suffixed ?? numeral.suffixed,
    through: told.through ?? numeral.through,
    per: told.per ?? numeral.per,
  };
}

/**
 * Reads the number that begins at a token: digits ("1,166", "2.3bn", "100 000", "2 1/2"), words ("two and a half million"), vague amounts
 * ("dozens", "a few hundred"), fractions ("a fifth", "one in four").
 * @param limit token index that it must not cross
 * @param modified a modifier stands before it, so that a bare "half" is an amount
 */
export function readNumeral(text: string, tokens: readonly Token[], at: number, limit: number, modified: boolean): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  const { shape } = token.word;
  if (shape === 'digits') return readDigitNumeral(text, tokens, at, limit, token.word.form, null);
  if (shape === 'alphanumeric') {
    const glued = gluedUnit(token.word, at + 1 < limit ? tokens[at + 1] : undefined);
    return readDigitNumeral(text, tokens, at, limit, glued?.digits ?? token.word.form, glued?.unit ?? null);
  }
  if (shape === 'punctuation') {
    const sign = FRACTION_SIGNS.get(token.word.form);
    return sign === undefined ? null : numeralWith(plainNumeral(at, at + 1, 'digits', sign), { fraction: true });
  }
  return readWordNumeral(tokens, at, limit, modified);
}

/** @param unit what stands before the digits in the same word ("Rs200,000", "magnitude-6.8") */
function readDigitNumeral(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  written: string,
  unit: string | null,
): Numeral | null {
  const digits = readDigits(written);
  if (!digits) return null;
  const surelyAmount = digits.grouped || digits.decimal || unit !== null;
  const base = plainNumeral(at, at + 1, 'digits', digits.value, surelyAmount, unit);
  if (digits.rest !== '') return readSuffix(tokens, limit, digits.value, digits.rest, base);
  const mixed = readHyphenedFraction(tokens, at, limit);
  if (mixed) return numeralWith(base, { value: digits.value + mixed.value, last: mixed.last, surelyAmount: true });
  const slash = readSlashFraction(tokens, at, limit);
  if (slash) return asFraction(base, slash);
  const joined = joinSpacedGroups(text, tokens, at, limit);
  if (joined) return finish(tokens, limit, numeralWith(base, { value: joined.value, last: joined.last, surelyAmount: true }));
  const ratio = readRatio(tokens, at + 1, limit, digits.value);
  if (ratio) return asFraction(base, ratio);
  const cardinal = readCardinal(tokens, at + 1, limit, digits.value);
  if (!cardinal) return finish(tokens, limit, base);
  const { value, last, scale } = cardinal;
  return finish(tokens, limit, numeralWith(base, { value, last, scale, surelyAmount: surelyAmount || scale > 1 }));
}

/** What is written onto digits: a scale ("2.3bn"), a unit ("300km"), a hyphen and a noun ("27-kilometre"), the end of a range ("5k-20k"). */
function readSuffix(tokens: readonly Token[], limit: number, value: number, rest: string, base: Numeral): Numeral | null {
  const lower = rest.toLowerCase();
  if (lower.startsWith('-')) return fromCompound(readCompoundRest(value, lower.slice(1).split('-')), base);
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) return readGluedRange(tokens, limit, value, lower, hyphen, base);
  const scale = rest === 'T' && isCurrency(tokens[base.first - 1]) ? 1e12 : rest === 'mm' ? undefined : SCALE_SUFFIXES.get(lower);
  // "a 3.8M earthquake"
  if (lower === 'm' && value < 10 && /quake|tremor|temblor/.test(tokens[base.first + 1]?.word.lower ?? ''))
    return numeralWith(base, { value, unit: 'magnitude', surelyAmount: true });
  if (scale !== undefined && !(lower === 'm' && base.unit === null && isMetres(tokens, base.first, limit, value))) {
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
function readGluedRange(
  tokens: readonly Token[],
  limit: number,
  value: number,
  rest: string,
  hyphen: number,
  base: Numeral,
): Numeral | null {
  const upper = readDigits(rest.slice(hyphen + 1));
  if (!upper) return SCALE_SUFFIXES.has(rest.slice(0, hyphen)) ? fromCompound(readCompoundRest(value, rest.split('-')), base) : null;
  if (upper.rest === '') return null;
  const low = readSuffix(tokens, limit, value, rest.slice(0, hyphen), base);
  const high = readSuffix(tokens, limit, upper.value, upper.rest, base);
  if (low?.value === null || high?.value === null || !low || !high || low.unit !== high.unit || low.value >= high.value) return null;
  return numeralWith(low, { through: high.value });
}

const isCurrency = (token: Token | undefined): boolean => token !== undefined && CURRENCY_SIGNS.has(token.word);

function fromCompound(compound: Compound | null, { first, last, form }: Numeral): Numeral | null {
  if (!compound) return null;
  const { value, scale, unit, counts, suffixed, per } = compound;
  // "a half-million people": a scale alone is a plain number.
  const hyphenated = (unit ?? counts ?? per) !== null;
  const plain = plainNumeral(first, last, form, tidy(value));
  return numeralWith(plain, { scale, unit, counts, suffixed, per, hyphenated, surelyAmount: true });
}

const AFTER_METRES = new Set(
  'from away deep high tall long wide apart off north south east west above below sprint race dash relay hurdles freestyle final'.split(
    ' ',
  ),
);

/** "300m" is a length before "away" or "deep"; else newspapers mean millions ("6.5m people", "£300m"). */
function isMetres(tokens: readonly Token[], at: number, limit: number, value: number): boolean {
  const previous = tokens[at - 1];
  if (previous && !tokens[at]?.spaced && /[$£€¥]/.test(previous.word.form)) return false;
  // "EUR 300m"
  if (previous?.word.shape === 'upper' && CURRENCY_CODES.has(previous.word.lower)) return false;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (next && AFTER_METRES.has(next.word.lower)) return true;
  return Number.isInteger(value) && value >= 10 && (!next || next.word.shape === 'punctuation') && previous?.word.lower !== 'to';
}

/** "100 000", "1 414 021 100": groups of three digits, one blank apart. */
function joinSpacedGroups(text: string, tokens: readonly Token[], at: number, limit: number): { value: number; last: number } | null {
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

function readWordNumeral(tokens: readonly Token[], at: number, limit: number, modified: boolean): Numeral | null {
  const token = tokens[at];
  const entry = entryAt(tokens, at, limit);
  if (!token || (!entry && token.word.parts.length === 0)) return null;
  const vague = readVague(tokens, at, limit);
  if (vague) return numeralWith(plainNumeral(at, vague.last, 'words', null), { vague });
  const plain = plainNumeral(at, at + 1, 'words', null);
  const common = readCommonFraction(tokens, at, limit);
  if (common) return withScale(tokens, limit, asFraction(plain, common));
  const lone = readLoneFraction(tokens, at, limit, modified);
  if (lone) return withScale(tokens, limit, asFraction(plain, lone));
  const cardinal = readCardinal(tokens, at, limit, null);
  if (!cardinal)
    return token.word.parts.length > 0 ? scaledCompound(tokens, limit, fromCompound(readWordCompound(token.word.parts), plain)) : null;
  const ratio = cardinal.scale === 1 ? readRatio(tokens, cardinal.last, limit, cardinal.value) : null;
  if (ratio) return asFraction(plain, ratio);
  const { value, last, scale } = cardinal;
  return finish(tokens, limit, numeralWith(plain, { value, last, scale, surelyAmount: scale > 1 }));
}

const asFraction = (numeral: Numeral, { value, last }: Fraction): Numeral => numeralWith(numeral, { value, last, fraction: true });

/** "one-and-a-half MILLION" */
function scaledCompound(tokens: readonly Token[], limit: number, numeral: Numeral | null): Numeral | null {
  if (numeral === null || numeral.value === null || numeral.unit !== null || numeral.counts !== null) return numeral;
  const scale = entryAt(tokens, numeral.last, limit);
  if (scale?.kind !== 'scale') return numeral;
  return numeralWith(numeral, { value: tidy(numeral.value * scale.value), last: numeral.last + 1, scale: scale.value });
}

/** "half a million", "two-thirds of a million", "half a dozen": the fraction of a scale is a plain number. */
function withScale(tokens: readonly Token[], limit: number, numeral: Numeral): Numeral {
  let at = numeral.last;
  if (entryAt(tokens, at, limit)?.kind === 'of') at++;
  if (entryAt(tokens, at, limit)?.kind === 'article') at++;
  const scale = entryAt(tokens, at, limit);
  const factor = scale?.kind === 'scale' || scale?.kind === 'collective' ? scale.value : null;
  if (factor === null || numeral.value === null) return numeral;
  return numeralWith(numeral, { value: tidy(numeral.value * factor), last: at + 1, scale: factor, fraction: false, surelyAmount: true });
}

/** What may follow a whole number: dozens, decimals in words, a fraction, and then a scale ("two and a half million"). */
function finish(tokens: readonly Token[], limit: number, numeral: Numeral): Numeral {
  const { value, last, scale } = numeral;
  if (value === null) return numeral;
  const next = entryAt(tokens, last, limit);
  if (next?.kind === 'collective' || (next?.kind === 'vague' && next.floor === 12)) {
    return numeralWith(numeral, { value: value * 12, last: last + 1, scale: 12, surelyAmount: true });
  }
  const part = next?.kind === 'point' ? readSpokenDecimals(tokens, last + 1, limit) : readMixedPart(tokens, last, limit);
  if (!part) return numeral;
  // "a million and a half" is half a million more, "a hundred and a half" is not fifty more.
  const mixed = tidy(value + part.value * (scale >= 1000 && value === scale * Math.floor(value / scale) ? scale : 1));
  const behind = entryAt(tokens, part.last, limit);
  if (behind?.kind !== 'scale') return numeralWith(numeral, { value: mixed, last: part.last, surelyAmount: true });
  const scaled = value >= behind.value ? value + part.value * behind.value : (value + part.value) * behind.value;
  return numeralWith(numeral, { value: tidy(scaled), last: part.last + 1, scale: behind.value, surelyAmount: true });
}

/** "five", "zero three" behind "point". */
function readSpokenDecimals(tokens: readonly Token[], at: number, limit: number): { value: number; last: number } | null {
  let written = '';
  let last = at;
  for (; last < limit; last++) {
    const entry = entryAt(tokens, last, limit);
    if (entry?.kind !== 'unit') break;
    written += String(entry.value);
  }
  if (written === '') {
    const whole = readCardinal(tokens, at, limit, null);
    return whole && { value: Number(`0.${whole.value}`), last: whole.last };
  }
  return { value: Number(`0.${written}`), last };
}
