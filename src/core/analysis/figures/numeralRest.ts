import type { Token } from '../../text/tokens.ts';
import { entryAt, readCardinal, tidy } from './cardinals.ts';
import { readMixedPart } from './fractions.ts';
import { numeralWith, type Numeral } from './numeral.ts';

/** What may follow a whole number: dozens, decimals in words, a fraction, and then a scale ("two and a half million"). */
export function withRest(tokens: readonly Token[], limit: number, numeral: Numeral): Numeral {
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
