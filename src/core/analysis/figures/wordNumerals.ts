import type { Token } from '../../text/tokens.ts';
import { entryAt, readCardinal, tidy } from './cardinals.ts';
import { readWordCompound } from './compounds.ts';
import { readCommonFraction, readLoneFraction, readRatio } from './fractions.ts';
import type { Place } from './neighbours.ts';
import { asCompound, asFraction, numeralWith, plainNumeral, type Numeral } from './numeral.ts';
import { withRest } from './numeralRest.ts';
import { readVague } from './vague.ts';

/** @param modified a modifier stands before it, so that a bare "half" is an amount */
export function readWordNumeral({ tokens, limit }: Place, at: number, modified: boolean): Numeral | null {
  const token = tokens[at];
  const entry = entryAt(tokens, at, limit);
  if (!token || (!entry && token.word.parts.length === 0)) return null;
  const vague = readVague(tokens, at, limit);
  if (vague) return numeralWith(plainNumeral({ first: at, last: vague.last, form: 'words', value: null }), { vague });
  const plain = plainNumeral({ first: at, last: at + 1, form: 'words', value: null });
  const common = readCommonFraction(tokens, at, limit);
  if (common) return withScale(tokens, limit, asFraction(plain, common));
  const lone = readLoneFraction(tokens, at, limit, modified);
  if (lone) return withScale(tokens, limit, asFraction(plain, lone));
  const cardinal = readCardinal(tokens, at, limit, null);
  if (!cardinal)
    return token.word.parts.length > 0 ? scaledCompound(tokens, limit, asCompound(readWordCompound(token.word.parts), plain)) : null;
  const ratio = cardinal.scale === 1 ? readRatio(tokens, cardinal.last, limit, cardinal.value) : null;
  if (ratio) return asFraction(plain, ratio);
  const { value, last, scale } = cardinal;
  return withRest(tokens, limit, numeralWith(plain, { value, last, scale, surelyAmount: scale > 1 }));
}

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
