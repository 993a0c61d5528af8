import { readDigitNumeral } from './digitNumerals.ts';
import { gluedUnit } from './gluedUnit.ts';
import type { WrittenPlace } from './neighbours.ts';
import { numeralWith, plainNumeral, type Numeral } from './numeral.ts';
import { FRACTION_SIGNS } from './tables/numberWordTable.ts';
import { readWordNumeral } from './wordNumerals.ts';

/**
 * Reads the number that begins at a token: digits ("1,166", "2.3bn", "100 000", "2 1/2"), words ("two and a half million"), vague amounts
 * ("dozens", "a few hundred"), fractions ("a fifth", "one in four").
 * @param modified a modifier stands before it, so that a bare "half" is an amount
 */
export function readNumeral(place: WrittenPlace, at: number, modified: boolean): Numeral | null {
  const { tokens, limit } = place;
  const token = tokens[at];
  if (!token) return null;
  const { shape } = token.word;
  if (shape === 'digits') return readDigitNumeral(place, at, { digits: token.word.form, unit: null });
  if (shape === 'alphanumeric') {
    const glued = gluedUnit(token.word, at + 1 < limit ? tokens[at + 1] : undefined);
    return readDigitNumeral(place, at, glued ?? { digits: token.word.form, unit: null });
  }
  if (shape === 'punctuation') {
    const sign = FRACTION_SIGNS.get(token.word.form);
    return sign === undefined
      ? null
      : numeralWith(plainNumeral({ first: at, last: at + 1, form: 'digits', value: sign }), { fraction: true });
  }
  return readWordNumeral(place, at, modified);
}
