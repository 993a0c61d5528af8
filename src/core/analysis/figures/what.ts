import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Measure } from '../../model/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { readCardinal } from './cardinals.ts';
import { readCountedNoun, readOfPhrase, type CountedNoun } from './countedNoun.ts';
import { readDigits } from './digits.ts';
import type { Place } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { unitByWord } from './tables/unitTable.ts';
import type { Measured } from './units.ts';

export interface What {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly counted: CountedNoun | null;
  readonly base: { readonly first: number; readonly last: number } | null;
  readonly head: string | null;
  readonly first: number;
  readonly last: number;
}

/** What the number is a number of: unit, counted noun, or the whole that a share is taken of. Written out each time: a spread is far slower. */
export function readWhat({ tokens, limit }: Place, lexicon: Lexicon, numeral: Numeral, unit: Measured | null): What {
  const { first, last } = unit ?? numeral;
  if (unit?.measure === 'share' || (numeral.fraction && !unit)) {
    const base =
      readBase(tokens, last, limit, lexicon) ?? (isRatio(tokens, numeral) ? readCountedNoun(tokens, last, limit, lexicon, false) : null);
    const head = base && wholeName(tokens, base);
    return { measure: 'share', unit: unit?.unit ?? 'fraction', counted: null, base, head, first, last: base?.last ?? last };
  }
  if (unit) {
    const substance =
      unit.measure === 'mass' && tokens[last]?.word.lower === 'of' && last < limit ? readOfPhrase(tokens, last, limit, lexicon) : null;
    const counted = substance && { ...substance, head: wholeName(tokens, substance) };
    return { measure: unit.measure, unit: unit.unit, counted, base: null, head: null, first, last: substance?.last ?? last };
  }
  if (numeral.per !== null) return { measure: 'rate', unit: `/${numeral.per}`, counted: null, base: null, head: null, first, last };
  if (numeral.hyphenated) return { measure: 'count', unit: null, counted: null, base: null, head: numeral.counts, first, last };
  const counted = readCountedNoun(tokens, last, limit, lexicon, numeral.value === 1);
  const end = counted?.last ?? last;
  const rate = readRate(tokens, end, limit) ?? readIncidence(tokens, end, limit, lexicon) ?? readRateOfParts(tokens, end, limit);
  return { measure: rate ? 'rate' : 'count', unit: rate?.unit ?? null, counted, base: null, head: null, first, last: rate?.last ?? end };
}

/** "the country" stays as it is: a share is taken of one whole. */
const wholeName = (tokens: readonly Token[], base: CountedNoun): string | null =>
  base.plural ? base.head : (tokens[base.last - 1]?.word.lower ?? null);

/** "one in five", "three out of four" */
const isRatio = (tokens: readonly Token[], { fraction, first, last }: Numeral): boolean => {
  const second = tokens[first + 1]?.word.lower;
  return fraction && last > first + 2 && (second === 'in' || second === 'out');
};

/** "of registered voters" behind "61 percent", "the houses" behind "half". */
function readBase(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): CountedNoun | null {
  const next = at < limit ? tokens[at] : undefined;
  if (next?.word.lower === 'of') return readOfPhrase(tokens, at, limit, lexicon);
  // "3.3% THIS YEAR"
  if (at + 1 < limit && unitByWord(tokens[at + 1]?.word.lower ?? '')?.measure === 'duration') return null;
  if (next?.tag === 'determiner' || next?.tag === 'possessive') {
    const base = readCountedNoun(tokens, at + 1, limit, lexicon, true);
    return base && { ...base, first: at };
  }
  return null;
}

/** "12 per 100,000 inhabitants", "three deaths per 1,000 births": the second number is the unit of the first. */
function readIncidence(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): { unit: string; last: number } | null {
  const token = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!token || tokens[at]?.word.lower !== 'per') return null;
  const digits = token.word.shape === 'digits' ? readDigits(token.word.form) : null;
  const cardinal = readCardinal(tokens, digits ? at + 2 : at + 1, limit, digits?.value ?? null);
  const base = cardinal ?? (digits && { value: digits.value, last: at + 2 });
  if (!base) return null;
  return { unit: `/${base.value}`, last: readCountedNoun(tokens, base.last, limit, lexicon, false)?.last ?? base.last };
}

/** "barrels OF CRUDE OIL A DAY" */
function readRateOfParts(tokens: readonly Token[], at: number, limit: number): { unit: string; last: number } | null {
  if (tokens[at]?.word.lower !== 'of') return null;
  let end = at + 1;
  while (end < limit && end <= at + 3 && /^(?:noun|adjective|name)$/.test(tokens[end]?.tag ?? '')) end++;
  return end > at + 1 ? readRate(tokens, end, limit) : null;
}

const RATING: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);

/** "a day", "per week" behind what is counted. */
function readRate(tokens: readonly Token[], at: number, limit: number): { unit: string; last: number } | null {
  const [per, time] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= limit || !per || !time || !RATING.has(per.word.lower)) return null;
  // "120 A DAY EARLIER"
  if (at + 2 < limit && /^(?:earlier|later|ago|before|after)$/.test(tokens[at + 2]?.word.lower ?? '')) return null;
  const unit = unitByWord(time.word.lower);
  return unit?.measure === 'duration' && !time.word.lower.endsWith('s') ? { unit: `/${unit.name}`, last: at + 2 } : null;
}
