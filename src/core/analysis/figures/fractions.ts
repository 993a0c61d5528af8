import type { Token } from '../../text/tokens.ts';
import { entryAt, readCardinal } from './cardinals.ts';
import { FRACTION_SIGNS } from './tables/numberWordTable.ts';
import { unitByWord } from './tables/unitTable.ts';

/** A part of one; `last` is the token index behind it. */
export interface Fraction {
  readonly value: number;
  readonly last: number;
}

/** "1/4": glued, and less than one. */
export function readSlashFraction(tokens: readonly Token[], at: number, limit: number): Fraction | null {
  const [numerator, slash, denominator, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (at + 2 >= limit || !numerator || slash?.word.form !== '/' || slash.spaced || !denominator || denominator.spaced) return null;
  if (after && !after.spaced && after.word.form === '/') return null;
  const [a, b] = [Number(numerator.word.form), Number(denominator.word.form)];
  // The attacks of that day.
  if (a === 9 && b === 11) return null;
  return Number.isInteger(a) && Number.isInteger(b) && a > 0 && a < b && b <= 1000 ? { value: a / b, last: at + 3 } : null;
}

/** The "-1/2" of "2-1/2". */
export function readHyphenedFraction(tokens: readonly Token[], at: number, limit: number): Fraction | null {
  const [hyphen, numerator] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.word.form === '-' && !hyphen.spaced && numerator?.spaced === false ? readSlashFraction(tokens, at + 2, limit) : null;
}

/** The fraction behind a whole number: "2 1/2", "2½", "two and a half", "three and two-thirds". */
export function readMixedPart(tokens: readonly Token[], at: number, limit: number): Fraction | null {
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return null;
  const sign = FRACTION_SIGNS.get(token.word.form);
  if (sign !== undefined) return { value: sign, last: at + 1 };
  if (token.word.shape === 'digits') return readSlashFraction(tokens, at, limit);
  if (entryAt(tokens, at, limit)?.kind !== 'and') return null;
  const half = entryAt(tokens, at + 1, limit)?.kind === 'article' ? entryAt(tokens, at + 2, limit) : undefined;
  if (half?.kind === 'half') return { value: 1 / 2, last: at + 3 };
  if (half?.kind === 'denominator' && !half.plural) return { value: 1 / half.value, last: at + 3 };
  return readCommonFraction(tokens, at + 1, limit);
}

/** "two thirds", "one-fifth", "three-quarters". */
export function readCommonFraction(tokens: readonly Token[], at: number, limit: number): Fraction | null {
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return null;
  const [first, second, more] = token.word.parts;
  const numerator = entryAt(tokens, at, limit);
  const spaced = numerator?.kind === 'unit' ? entryAt(tokens, at + 1, limit) : undefined;
  if (numerator?.kind === 'unit' && spaced) return commonFraction(numerator.value, spaced, at + 2);
  if (!first || !second || more) return null;
  const top = entryAt([{ ...token, word: first }], 0, 1);
  const bottom = entryAt([{ ...token, word: second }], 0, 1);
  if (top?.kind !== 'unit' || !bottom) return null;
  // "a two-third majority"
  const attributive = bottom.kind === 'denominator' ? { ...bottom, plural: top.value > 1 } : bottom;
  return commonFraction(top.value, attributive, at + 1);
}

function commonFraction(top: number, bottom: NonNullable<ReturnType<typeof entryAt>>, last: number): Fraction | null {
  if (bottom.kind === 'half') return top === 1 ? { value: 1 / 2, last } : null;
  if (bottom.kind !== 'denominator' || top === 0 || bottom.plural !== top > 1) return null;
  return { value: top / bottom.value, last };
}

const DETERMINERS = new Set('the its their his her our all those these them it that this what'.split(' '));

/** "half of", "half the houses", "half a million" (without the million), "a fifth of", "one in four" is `readRatio`. */
export function readLoneFraction(tokens: readonly Token[], at: number, limit: number, modified: boolean): Fraction | null {
  const entry = entryAt(tokens, at, limit);
  const next = tokens[at + 1];
  if (entry?.kind === 'half') {
    const following = entryAt(tokens, at + 1, limit)?.kind;
    const taken = at + 1 < limit && next !== undefined && (following === 'of' || following === 'scale' || DETERMINERS.has(next.word.lower));
    const amount = following === 'article' && isMeasured(tokens, at + 2, limit);
    return taken || amount || modified ? { value: 1 / 2, last: at + 1 } : null;
  }
  if (entry?.kind !== 'article') return null;
  const part = entryAt(tokens, at + 1, limit);
  const behind = entryAt(tokens, at + 2, limit)?.kind;
  if (part?.kind === 'half' && (behind === 'of' || modified || at + 2 >= limit)) return { value: 1 / 2, last: at + 2 };
  if (part?.kind !== 'denominator' || part.plural) return null;
  return behind === 'of' || behind === 'scale' || (modified && !startsNoun(tokens[at + 2]))
    ? { value: 1 / part.value, last: at + 2 }
    : null;
}

const startsNoun = (token: Token | undefined): boolean => token?.word.shape === 'lower' && token.tag === 'noun';

/** A scale, dozen or unit stands at `at`: "half a MILLION", "half an HOUR". */
function isMeasured(tokens: readonly Token[], at: number, limit: number): boolean {
  const kind = entryAt(tokens, at, limit)?.kind;
  const token = at < limit ? tokens[at] : undefined;
  return (
    kind === 'scale' ||
    kind === 'collective' ||
    (token !== undefined && (unitByWord(token.word.lower) !== undefined || token.word.lower === 'percentage'))
  );
}

/** "in four", "out of three" behind a small number. */
export function readRatio(tokens: readonly Token[], at: number, limit: number, top: number): Fraction | null {
  const [first, second] = [tokens[at]?.word.lower, tokens[at + 1]?.word.lower];
  const outOf = first === 'out' && second === 'of';
  const from = first === 'in' || first === 'over' ? at + 1 : outOf ? at + 2 : null;
  if (from === null || from >= limit || !Number.isInteger(top) || top < 1 || (first === 'over' && top > 1)) return null;
  const bottom = readWhole(tokens, from, limit);
  if (!bottom || bottom.value <= top || (!outOf && !isUsualBase(bottom.value)) || bottom.value > 1e6) return null;
  const unit = bottom.last < limit ? tokens[bottom.last] : undefined;
  const timed = unit !== undefined && unitByWord(unit.word.lower)?.measure === 'duration';
  return timed ? null : { value: top / bottom.value, last: bottom.last };
}

const isUsualBase = (base: number): boolean => base <= 10 || [12, 15, 20, 25, 30, 50].includes(base) || base % 100 === 0;

function readWhole(tokens: readonly Token[], at: number, limit: number): Fraction | null {
  const token = tokens[at];
  if (token?.word.shape !== 'digits') return readCardinal(tokens, at, limit, null);
  const value = Number(token.word.form.replaceAll(',', ''));
  return Number.isInteger(value) && !(value >= 1500 && value <= 2100) ? { value, last: at + 1 } : null;
}
