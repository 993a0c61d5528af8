import type { Token } from '../../text/tokens.ts';
import { tidy } from './cardinals.ts';
import type { WrittenPlace } from './neighbours.ts';
import { numeralWith, type Numeral } from './numeral.ts';
import { readNumeral } from './numerals.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from './tables/currencyTable.ts';
import { UNITS } from './tables/unitTable.ts';

/** Verbs of a change that are also followed by ranges: "gained 5 to 7 points", but "gained $0.31 to $62.25". */
const MOVES = new Set(
  'gain gains gained gaining lose loses lost losing add adds added adding shed sheds advanced eased improved slumped surged'.split(' '),
);
/** No range of one amount is that wide. */
const LARGEST_SPREAD = 4;

/** Two numbers read as ends of one range. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** The upper number: units and nouns stand behind it. */
  readonly upper: Numeral;
  /** "between" or "from" before the lower number belongs to the range. */
  readonly opener: number | null;
  /** Joined by a hyphen or dash: without a noun or unit it may be anything ("555-1234"). */
  readonly hyphen: boolean;
}

/** `'score'`: two numbers joined by a hyphen that are no range, such as "2-1" or a phone number: neither is a figure. */
export type RangeReading = Range | 'score' | null;

const CHANGES = new Set(
  'rose rise rises risen rising fell fall falls fallen falling grew grow grown growing increased increase increases increasing raised raise raises raising cut cuts cutting lowered lower lowers lowering reduced reduce reduces reducing dropped drop drops dropping jumped jumps jumping climbed climbs climbing soared soars slipped slid sank shrank shrinks declined declines went goes up down changed changes moved upgraded upgrades revised revises revising updated updates expanded expands doubled doubles lifted lifts pushed pushes took brought'.split(
    ' ',
  ),
);

/** Tries to read a range whose lower end is `lower`. */
export function readRange(place: WrittenPlace, lower: Numeral): RangeReading {
  const { tokens, from, limit } = place;
  if (lower.value === null || lower.hyphenated) return null;
  if (lower.through !== null)
    return { low: lower.value, high: lower.through, upper: numeralWith(lower, { value: lower.through }), opener: null, hyphen: true };
  let at = lower.last;
  const before = lower.first > from ? tokens[currencyFirst(tokens, lower.first, from) - 1] : undefined;
  const opener = before?.word.lower === 'between' || before?.word.lower === 'from' ? before : undefined;
  const unit = at < limit ? tokens[at] : undefined;
  // "between 44 mg and 50 mg", "5 km to 7 km", "10%-16%"
  const sharesPerCent = tokens[at]?.word.form === '%' && tokens[at + 1]?.word.form === '-';
  if (opener || sharesPerCent || tokens[at + 1]?.word.lower === 'to') at = skipUnit(tokens, at, limit);
  const joint = readJoint(tokens, at, limit, opener?.word.lower === 'between');
  if (!joint) return null;
  const start = skipCurrency(tokens, joint.last, limit);
  const upper = readNumeral(place, start, false);
  if (!upper || upper.value === null) return null;
  const conversion = at > lower.last && unit ? conversionTo(unit, tokens[upper.last]) : 1;
  if (conversion === null) return null;
  const scale = scaleOf(tokens, upper);
  const low = tidy(lower.scale === 1 && scale > 1 && lower.value <= upper.value / scale ? lower.value * scale : lower.value * conversion);
  if (joint.kind === 'hyphen') {
    // "the longest of the three – 11 years"
    if (tokens[at]?.spaced && lower.form !== upper.form) return null;
    if (isChain(tokens, upper.last, limit) || upper.value <= low || isPairOfYears(lower, upper)) return 'score';
  }
  if (upper.value <= low || (lower.fraction !== upper.fraction && joint.kind !== 'hyphen')) return null;
  if (joint.kind === 'or' && !(upper.value === low + 1 || upper.value <= low * 1.5 || low >= 10)) return null;
  if (joint.kind === 'to' && opener?.word.lower !== 'between') {
    const start = opener ? opener.index : lower.first;
    // "gained 20 cents to 59 cents"
    const wide = upper.value > LARGEST_SPREAD * low || (at > lower.last && unit !== undefined && CURRENCY_NAMES.has(unit.word));
    if (
      (isChange(tokens, start, from) && !isChangeAhead(tokens, start, { low, high: upper.value, hasUnit: at > lower.last })) ||
      (wide && isMove(tokens, start, from))
    )
      return null;
  }
  return { low, high: upper.value, upper, opener: opener && joint.kind !== 'or' ? opener.index : null, hyphen: joint.kind === 'hyphen' };
}

/** What the number of the lower end shares: "six to eight MILLION", "between six and eight HUNDRED THOUSAND". */
function scaleOf(tokens: readonly Token[], { first, last, scale }: Numeral): number {
  return scale > 100 && last - first > 2 && tokens[last - 2]?.word.lower === 'hundred' ? scale * 100 : scale;
}

interface Joint {
  readonly kind: 'hyphen' | 'to' | 'or' | 'and';
  readonly last: number;
}

function readJoint(tokens: readonly Token[], at: number, limit: number, between: boolean): Joint | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= limit) return null;
  const { form, lower } = first.word;
  // "8- to 16-metre"
  if (form === '-' && second.word.lower === 'to' && !first.spaced) return { kind: 'to', last: at + 2 };
  if (form === '-' || form === '–' || form === '‑' || form === '~' || (form === '—' && !first.spaced)) {
    return first.spaced === second.spaced ? { kind: 'hyphen', last: at + 1 } : null;
  }
  if (lower === 'to' || lower === 'through') return { kind: 'to', last: at + 1 };
  if (lower === 'or') return { kind: 'or', last: at + 1 };
  return between && lower === 'and' ? { kind: 'and', last: at + 1 } : null;
}

const isChain = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && tokens[at]?.word.form === '-' && !tokens[at]?.spaced && tokens[at + 1]?.word.shape === 'digits';

/** "2013-14", "1992-1995" */
const isPairOfYears = (lower: Numeral, upper: Numeral): boolean => isYearLike(lower) && (isYearLike(upper) || (upper.value ?? 0) < 100);
const isYearLike = ({ value, surelyAmount }: Numeral): boolean => !surelyAmount && value !== null && value >= 1400 && value <= 2100;

function currencyFirst(tokens: readonly Token[], at: number, from: number): number {
  const sign = at > from ? tokens[at - 1] : undefined;
  return sign && CURRENCY_SIGNS.has(sign.word) ? at - 1 : at;
}

function skipCurrency(tokens: readonly Token[], at: number, limit: number): number {
  const sign = at < limit ? tokens[at] : undefined;
  return sign && CURRENCY_SIGNS.has(sign.word) ? at + 1 : at;
}

/** "between 44 mg and 50 mg", "56 cents to 59 cents": the unit behind the lower number. */
function skipUnit(tokens: readonly Token[], at: number, limit: number): number {
  const unit = at < limit ? tokens[at] : undefined;
  return unit && (UNITS.has(unit.word) || CURRENCY_NAMES.has(unit.word)) ? at + 1 : at;
}

/** "between 18 MONTHS and two YEARS": what a number of the first unit is in the second; null where they measure different things. */
function conversionTo(lower: Token, upper: Token | undefined): number | null {
  if (upper?.word === lower.word) return 1;
  const [from, to] = [UNITS.get(lower.word), upper && UNITS.get(upper.word)];
  if (!from?.factor || !to?.factor || from.measure !== to.measure) return null;
  return from.factor / to.factor;
}

/** "rose from 30 to 40": two figures of two moments, no range. */
function isChange(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 12; i--) if (CHANGES.has(tokens[i]?.word.lower ?? '')) return true;
  return false;
}

/** No forecast spans more. */
const LARGEST_FORECAST = 3;

/** "expects lending TO GROW by 3 percent to 5 percent": what is ahead is told as a range, what is past from one number to another. */
function isChangeAhead(
  tokens: readonly Token[],
  at: number,
  { low, high, hasUnit }: { low: number; high: number; hasUnit: boolean },
): boolean {
  const verb = tokens[at - 1]?.word.lower === 'by' ? at - 2 : at - 1;
  const ahead = tokens[verb - 1]?.tag === 'to' || tokens[verb - 1]?.tag === 'modal';
  return hasUnit && ahead && tokens[verb]?.tag === 'verb' && high <= LARGEST_FORECAST * low;
}

/** The verb stands right before the amount or its currency. */
const isMove = (tokens: readonly Token[], at: number, from: number): boolean =>
  [at - 1, at - 2].some((i) => i >= from && MOVES.has(tokens[i]?.word.lower ?? ''));
