import type { Token } from '../../text/tokens.ts';
import type { Numeral } from './numeral.ts';
import type { Measured } from './units.ts';

const measured = (first: number, last: number): Measured => ({ measure: 'magnitude', unit: 'magnitude', first, last });

const MEASURING = /^(?:measuring|registering)$/;
const QUAKES = new Set('quake earthquake temblor tremor aftershock quakes earthquakes tremors aftershocks'.split(' '));

/** "magnitude 6.1", "a magnitude of 6.1", "a 6.1 magnitude quake", "a 6.1 quake", "6.1 on the Richter scale" */
export function readMagnitude(tokens: readonly Token[], numeral: Numeral, from: number, limit: number): Measured | null {
  const { first, last, value, surelyAmount, unit } = numeral;
  if (last < limit && tokens[last]?.word.lower === 'magnitude') return measured(first, last + 1);
  if (value !== null && value < 10 && unit === null && tokens[last]?.word.lower === 'richter') return measured(first, last);
  if (value !== null && value < 10 && surelyAmount && unit === null && isDecimal(tokens[first])) {
    if (MEASURING.test(tokens[first - 1]?.word.lower ?? '') || QUAKES.has(tokens[last]?.word.lower ?? '')) return measured(first, last);
  }
  const scale = tokens[last]?.word.lower === 'degrees' || tokens[last]?.word.lower === 'points' ? last + 1 : last;
  if (value !== null && value < 10 && tokens[scale]?.word.lower === 'on' && isRichter(tokens, scale + 1)) return measured(first, scale);
  let at = first - 1;
  while (at > from && at > first - 4 && BEHIND_MAGNITUDE.has(tokens[at]?.word.lower ?? '')) at--;
  // "magnitudes 5.9 AND 5.6"
  if (at > from && at === first - 2 && tokens[at]?.word.shape === 'digits' && tokens[at - 1]?.word.lower === 'magnitudes') at--;
  return at >= from && MAGNITUDES.has(tokens[at]?.word.lower ?? '') ? measured(first, last) : null;
}

const MAGNITUDES: ReadonlySet<string> = new Set(['magnitude', 'magnitude-', 'magnitudes']);
const BEHIND_MAGNITUDE: ReadonlySet<string> = new Set(['of', 'was', 'at', 'a', 'is', 'and']);

/** "the Richter", "the open-ended Richter", "Richter's" */
const isRichter = (tokens: readonly Token[], from: number): boolean =>
  [from, from + 1, from + 2].some((at) => tokens[at]?.word.lower === 'richter');

/** "7.0" too: of a whole number the point tells that it was measured. */
const isDecimal = (token: Token | undefined): boolean => /^\d+\.\d/.test(token?.word.form ?? '');

/** So many tokens back, a few sentences, a quake may have been named. */
const REACH = 90;

/** "The German centre measured it at 5.7", "downgraded to 5.6": a bare number of the scale's size where a quake's strength is told. */
export function readBareMagnitude(tokens: readonly Token[], { first, last, value, form }: Numeral, from: number): Measured | null {
  if (form !== 'digits' || value === null || value < 2 || value > 9.9 || !isDecimal(tokens[first])) return null;
  if (first <= from || !/^(?:at|as|to|measuring|measured)$/.test(tokens[first - 1]?.word.lower ?? '')) return null;
  const next = tokens[last];
  if (next?.tag === 'noun' || next?.tag === 'adjective' || next?.tag === 'name') return null;
  for (let at = first - 2; at >= 0 && at >= first - REACH; at--) {
    const word = tokens[at]?.word.lower ?? '';
    if (word === 'magnitude' || word === 'richter' || QUAKES.has(word)) return measured(first, last);
  }
  return null;
}
