import type { Measure } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { entryAt, readCardinal } from './cardinals.ts';
import { indexBefore } from './indexLevels.ts';
import type { Numeral } from './numeral.ts';
import {
  AMBIGUOUS_MONEY,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  NATIONAL_MONEY,
} from './tables/currencyTable.ts';
import { PAID_PER, POWERS, SYMBOLS_ONLY, UNITS, unitByName, unitByWord, type Unit } from './tables/unitTable.ts';

/** What a number measures, and how far the words that say so reach. */
export interface Measured {
  readonly measure: Measure;
  readonly unit: string;
  /** First token: before the number where a currency stands there. */
  readonly first: number;
  readonly last: number;
  /** What words behind the unit make of the value: "75 USD million", "13 dollars and 45 cents". */
  readonly factor?: number;
  readonly plus?: number;
}

/** The unit of a number, written onto it, before it (currencies) or behind it; null for a plain count. */
export function readUnit(tokens: readonly Token[], numeral: Numeral, from: number, limit: number): Measured | null {
  const written = writtenOn(tokens, numeral, limit);
  if (written) return written.unit === 'ft' ? withInches(tokens, written, limit) : written;
  return currencyBefore(tokens, numeral, from, limit) ?? unitBehind(tokens, numeral, from, limit);
}

function writtenOn(tokens: readonly Token[], numeral: Numeral, limit: number): Measured | null {
  if (numeral.unit === null) return null;
  const { first, last, per } = numeral;
  if (numeral.unit === 'magnitude') return { measure: 'magnitude', unit: 'magnitude', first, last };
  if (numeral.unit === 'pound') return { measure: 'mass', unit: 'lb', first, last };
  const unit = unitByWord(numeral.unit);
  // "305km/h"
  if (unit) return speed(tokens, unit, { measure: unit.measure, unit: unit.name, first, last }, limit);
  const money = MONEY_PARTS.get(numeral.unit) ?? numeral.unit;
  return { measure: 'money', unit: per === null ? money : `${money}/${per}`, first, last };
}

const MONEY_PARTS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
]);

function currencyBefore(tokens: readonly Token[], numeral: Numeral, from: number, limit: number): Measured | null {
  let first = numeral.first - 1;
  const sign = first >= from ? tokens[first] : undefined;
  if (!sign) return null;
  let unit = CURRENCY_SIGNS.get(sign.word);
  if (unit === undefined && sign.word.shape === 'upper' && sign.word.form.length === 3) unit = CURRENCY_NAMES.get(sign.word);
  if (unit === undefined) return null;
  const prefix = first > from ? tokens[first - 1] : undefined;
  const dollar = sign.word.form === '$' && prefix && !sign.spaced ? DOLLAR_PREFIXES.get(prefix.word) : undefined;
  if (dollar !== undefined) {
    unit = dollar;
    first--;
  }
  if (numeral.per !== null) return { measure: 'money', unit: `${unit}/${numeral.per}`, first, last: numeral.last };
  return perUnit(tokens, { measure: 'money', unit, first, last: numeral.last }, limit);
}

function unitBehind(tokens: readonly Token[], numeral: Numeral, from: number, limit: number): Measured | null {
  const { first } = numeral;
  let at = numeral.last;
  if ((numeral.fraction && isArticle(tokens[at])) || (numeral.vague && tokens[at]?.word.lower === 'of')) at++;
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return null;
  const { lower } = token.word;
  const next = at + 1 < limit ? tokens[at + 1]?.word.lower : undefined;
  if (lower === 'per' && next === 'cent') return { measure: 'share', unit: '%', first, last: at + 2 };
  if (lower === 'cent' && tokens[at - 1]?.word.parts.at(-1)?.lower === 'per') return { measure: 'share', unit: '%', first, last: at + 1 };
  if (lower === 'percentage') {
    const points = next === 'point' || next === 'points';
    return points
      ? { measure: 'share', unit: 'percentage point', first, last: at + 2 }
      : { measure: 'share', unit: '%', first, last: at + 1 };
  }
  if (lower === 'basis' && (next === 'points' || next === 'point')) return { measure: 'share', unit: 'basis point', first, last: at + 2 };
  if (lower === 'points' && isMoveOfIndex(tokens, numeral, from)) return { measure: 'other', unit: 'point', first, last: at + 1 };
  const power = POWERS.get(lower);
  if (power !== undefined && next !== undefined) {
    const base = unitByWord(next);
    const unit = base && unitByName(`${power} ${base.name}`);
    return unit ? speed(tokens, unit, { measure: unit.measure, unit: unit.name, first, last: at + 2 }, limit) : null;
  }
  return money(tokens, numeral, at, from, limit) ?? plainUnit(tokens, numeral, at, limit);
}

/** "fell 55.27 points", "the index was up 120 points": points of a game are whole, and no index stands before them. */
const isMoveOfIndex = (tokens: readonly Token[], { first, value }: Numeral, from: number): boolean =>
  (value !== null && !Number.isInteger(value)) || indexBefore(tokens, first, from);

const isArticle = (token: Token | undefined): boolean => token?.word.lower === 'a' || token?.word.lower === 'an';

function money(tokens: readonly Token[], numeral: Numeral, at: number, from: number, limit: number): Measured | null {
  const token = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!token) return null;
  const national = NATIONAL_MONEY.startingAt(tokens, at, limit);
  if (national) return perUnit(tokens, { measure: 'money', unit: national.value, first: numeral.first, last: national.last }, limit);
  // "a handful of $20 notes": a sign that is glued to what follows belongs there.
  const sign = next && !next.spaced && next.word.shape === 'digits' ? undefined : CURRENCY_SIGNS.get(token.word);
  const unit = sign ?? CURRENCY_NAMES.get(token.word);
  if (unit !== undefined && !isOtherwise(tokens, numeral, at, from, limit)) {
    const named = { measure: 'money' as const, unit, first: numeral.first, last: at + 1 };
    return perUnit(tokens, withCents(tokens, withScaleBehind(tokens, named, limit), limit), limit);
  }
  const millions = token.word.shape === 'upper' ? /^M([A-Z]{3})$/.exec(token.word.form)?.[1]?.toLowerCase() : undefined;
  if (millions !== undefined && CURRENCY_CODES.has(millions)) {
    return { measure: 'money', unit: millions.toUpperCase(), first: numeral.first, last: at + 1, factor: 1e6 };
  }
  return unknownMoney(tokens, numeral, at, from, limit);
}

/** "75 USD million" */
function withScaleBehind(tokens: readonly Token[], measured: Measured, limit: number): Measured {
  const scale = entryAt(tokens, measured.last, limit);
  return scale?.kind === 'scale' ? { ...measured, last: measured.last + 1, factor: scale.value } : measured;
}

/** "thirteen dollars and forty-five cents" */
function withCents(tokens: readonly Token[], measured: Measured, limit: number): Measured {
  const at = tokens[measured.last]?.word.lower === 'and' ? measured.last + 1 : measured.last;
  const digits = at < limit ? Number(tokens[at]?.word.form) : NaN;
  const cents = Number.isInteger(digits) ? { value: digits, last: at + 1 } : readCardinal(tokens, at, limit, null);
  if (!cents || cents.value >= 100 || cents.last >= limit || !/^(?:cents?|pence|kopecks?)$/.test(tokens[cents.last]?.word.lower ?? ''))
    return measured;
  return { ...measured, last: cents.last + 1, plus: cents.value / 100 };
}

const MONEY_CONTEXT = new Set(
  'cost costs costing pay pays paid paying price priced worth spend spent spending fine fined fee sold sell sells buy bought earn earned lost loan owed owes for'.split(
    ' ',
  ),
);

/** Pounds that weigh, marks that are traces, and codes that are words ("try"). */
function isOtherwise(tokens: readonly Token[], numeral: Numeral, at: number, from: number, limit: number): boolean {
  const token = tokens[at];
  if (!token || !AMBIGUOUS_MONEY.has(token.word.lower))
    return token?.word.form === token?.word.lower && token?.word.lower.length === 3 && isCode(token);
  // "passed the 1,000 mark"
  if (token.word.lower === 'mark' && !numeral.hyphenated && numeral.value !== 1) return true;
  if (token.word.shape === 'upper') return false;
  const weighs = token.word.lower.startsWith('pound') && at + 1 < limit && tokens[at + 1]?.word.lower === 'of' && numeral.scale < 1e6;
  if (weighs) return true;
  if (numeral.scale >= 1000 || numeral.surelyAmount) return false;
  for (let back = numeral.first - 1; back >= from && back >= numeral.first - 5; back--) {
    if (MONEY_CONTEXT.has(tokens[back]?.word.lower ?? '')) return false;
  }
  return true;
}

/** A lower-case word that is only a currency code in capitals ("all", "try", "top"). */
const isCode = (token: Token): boolean => !/^(?:yen|won|lei|leu|lev)$/.test(token.word.lower) && CODE.test(token.word.lower);
const CODE = /^(?:all|try|top|cup|mop|sos|php|pen|ron|gel|sar|cop)$/;

const COSTS = new Set('cost costs costing worth'.split(' '));
const NOT_MONEY = new Set('lives jobs people votes'.split(' '));

/** "has cost 2.4 billion marens": a currency that no table knows, by the verb before it and the scale. */
function unknownMoney(tokens: readonly Token[], numeral: Numeral, at: number, from: number, limit: number): Measured | null {
  const token = tokens[at];
  if (!token || numeral.scale < 1e6 || token.word.shape !== 'lower' || !token.word.lower.endsWith('s') || NOT_MONEY.has(token.word.lower))
    return null;
  let costs = false;
  for (let back = numeral.first - 1; back >= from && back >= numeral.first - 3; back--)
    if (COSTS.has(tokens[back]?.word.lower ?? '')) costs = true;
  return costs ? perUnit(tokens, { measure: 'money', unit: token.word.lower, first: numeral.first, last: at + 1 }, limit) : null;
}

const METRIC = new Set(['metric', 'nautical', 'short', 'long']);

/** "three MORE days", "two FULL weeks" */
const BEFORE_TIMES = new Set('more additional further extra full consecutive straight successive whole'.split(' '));

function plainUnit(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): Measured | null {
  const opener = tokens[start]?.word.lower ?? '';
  const adjective = METRIC.has(opener);
  const timed = BEFORE_TIMES.has(opener) && start + 1 < limit && unitByWord(tokens[start + 1]?.word.lower ?? '')?.measure === 'duration';
  const at = adjective || timed ? start + 1 : start;
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return null;
  const { lower } = token.word;
  if (lower === 'pounds' || lower === 'pound') return { measure: 'mass', unit: 'lb', first: numeral.first, last: at + 1 };
  const unit = UNITS.get(token.word) ?? longTime(token.word);
  if (!unit || (SYMBOLS_ONLY.has(lower) && !isSymbol(tokens, numeral, at, limit))) return null;
  const name = adjective && lower.startsWith('mile') ? 'nmi' : unit.name;
  const last = at + 1;
  if (unit.name === '°') return temperature(tokens, numeral, last, limit);
  const measured = { measure: unit.measure, unit: name, first: numeral.first, last };
  return unit.name === 'ft' ? withInches(tokens, measured, limit) : withHalf(tokens, speed(tokens, unit, measured, limit), limit);
}

/** "a five DECADES-LONG war" */
function longTime({ parts: [unit, long, more] }: Word): Unit | undefined {
  const base = unit && !more && long?.lower === 'long' ? UNITS.get(unit) : undefined;
  return base?.measure === 'duration' ? base : undefined;
}

/** "5 feet 10 inches", "6ft 2in" */
function withInches(tokens: readonly Token[], measured: Measured, limit: number): Measured {
  const at = tokens[measured.last]?.word.form === ',' ? measured.last + 1 : measured.last;
  const token = at < limit ? tokens[at] : undefined;
  const [, digits, suffix] = /^(\d{1,2})(in)?$/.exec(token?.word.lower ?? '') ?? [];
  const named = suffix !== undefined || (at + 1 < limit && /^(?:in|inch|inches)$/.test(tokens[at + 1]?.word.lower ?? ''));
  if (digits === undefined || Number(digits) >= 12 || !named) return measured;
  return { ...measured, last: at + (suffix === undefined ? 2 : 1), plus: Number(digits) / 12 };
}

/** "an hour AND A HALF" */
function withHalf(tokens: readonly Token[], measured: Measured, limit: number): Measured {
  const { last } = measured;
  const half = last + 2 < limit && ['and', 'a', 'half'].every((word, index) => tokens[last + index]?.word.lower === word);
  return half ? { ...measured, last: last + 3, plus: 1 / 2 } : measured;
}

/** "9 mi", "20 g": only behind digits, and not where a word of that form stands ("5 m people" is nothing we read). */
function isSymbol(tokens: readonly Token[], numeral: Numeral, at: number, limit: number): boolean {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return numeral.form === 'digits' && (next === undefined || next.word.shape === 'punctuation' || next.tag !== 'name');
}

const SCALES_OF_HEAT = new Set(['celsius', 'fahrenheit', 'centigrade', 'c', 'f']);

function temperature(tokens: readonly Token[], numeral: Numeral, last: number, limit: number): Measured {
  const scale = last < limit ? tokens[last]?.word.lower : undefined;
  const known = scale !== undefined && SCALES_OF_HEAT.has(scale);
  const unit = known ? (scale.startsWith('f') ? '°F' : '°C') : '°';
  return { measure: 'other', unit, first: numeral.first, last: known ? last + 1 : last };
}

const SYMBOLS_OF_TIME: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['s', 'second'],
]);

/** "190 kilometres an hour", "50 metres per second". */
function speed(tokens: readonly Token[], unit: Unit, measured: Measured, limit: number): Measured {
  const per = measured.last < limit ? tokens[measured.last] : undefined;
  const time = measured.last + 1 < limit ? tokens[measured.last + 1] : undefined;
  if (!per || !time || !(isArticle(per) || per.word.lower === 'per' || per.word.form === '/')) return measured;
  const base = unitByWord(per.word.form === '/' ? (SYMBOLS_OF_TIME.get(time.word.lower) ?? time.word.lower) : time.word.lower);
  if (base?.measure !== 'duration' || unit.measure === 'share' || base.name === unit.name) return measured;
  return {
    ...measured,
    measure: 'rate',
    unit: measured.unit === 'mi' && base.name === 'hour' ? 'mph' : `${measured.unit}/${base.name === 'hour' ? 'h' : base.name}`,
    last: measured.last + 2,
  };
}

/** "$98 a share", "two dollars per barrel". */
function perUnit(tokens: readonly Token[], measured: Measured, limit: number): Measured {
  const per = measured.last < limit ? tokens[measured.last] : undefined;
  if (!per || !(isArticle(per) || per.word.lower === 'per')) return measured;
  // "per DILUTED share"
  const at = SHARES_OF_STOCK.has(tokens[measured.last + 1]?.word.lower ?? '') ? measured.last + 2 : measured.last + 1;
  const what = at < limit ? tokens[at] : undefined;
  if (!what || !PAID_PER.has(what.word.lower)) return measured;
  return { ...measured, unit: `${measured.unit}/${what.word.lower}`, last: at + 1 };
}

const SHARES_OF_STOCK = new Set(['diluted', 'basic', 'common', 'ordinary', 'adjusted']);
