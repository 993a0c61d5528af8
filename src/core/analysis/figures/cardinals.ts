import type { Token } from '../../text/tokens.ts';
import { NUMBER_WORDS, type NumberWord } from './tables/numberWordTable.ts';

/** A whole number in words, possibly begun in digits ("4 thousand 3 hundred"); `last` is the token index behind it. */
export interface Cardinal {
  readonly value: number;
  readonly last: number;
  /** The largest scale word in it (hundred counts), 1 without. */
  readonly scale: number;
}

export const entryAt = (tokens: readonly Token[], at: number, limit: number): NumberWord | undefined => {
  const token = at < limit ? tokens[at] : undefined;
  return token && NUMBER_WORDS.get(token.word);
};

/**
 * cardinal := group (scale ["and"] group)*, each scale smaller than the one before; group := below a hundred ["hundred" ["and"] below a hundred].
 * @param given what digits before `at` already say: "2.3" of "2.3 million"
 */
export function readCardinal(tokens: readonly Token[], at: number, limit: number, given: number | null): Cardinal | null {
  const start = given === null ? readArticle(tokens, at, limit) : { value: given, last: at, scale: 1 };
  let group = start ? readHundreds(tokens, start, limit) : readGroup(tokens, at, limit);
  if (!group) return null;
  let total = 0;
  let largest = group.scale;
  let last = group.last;
  for (let bound = Infinity; ;) {
    const scale = scaleAt(tokens, last, limit);
    if (scale === null || scale >= bound) break;
    total += group.value * scale;
    bound = scale;
    largest = Math.max(largest, scale);
    last++;
    group = { value: 0, last, scale: 1 };
    const product = scaleAt(tokens, last, limit);
    if (product !== null) {
      // "three lakh crore"
      total *= product;
      last++;
    }
    const rest = readRest(tokens, last, limit, bound);
    if (!rest) break;
    group = rest;
    last = rest.last;
  }
  return { value: tidy(total + group.value), last, scale: largest };
}

/** Takes the noise of binary fractions off a product ("2.3 million" is 2300000). */
export const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

function scaleAt(tokens: readonly Token[], at: number, limit: number): number | null {
  const entry = entryAt(tokens, at, limit);
  if (entry) return entry.kind === 'scale' ? entry.value : null;
  // "2.11 LAKH-CRORE"
  const parts = at < limit ? (tokens[at]?.word.parts ?? []) : [];
  let product = 1;
  for (const part of parts) {
    const scale = NUMBER_WORDS.get(part);
    if (scale?.kind !== 'scale') return null;
    product *= scale.value;
  }
  return parts.length > 0 ? product : null;
}

/** "a hundred", "a million", "a dozen": the article counts as one. */
function readArticle(tokens: readonly Token[], at: number, limit: number): Cardinal | null {
  if (entryAt(tokens, at, limit)?.kind !== 'article') return null;
  const next = entryAt(tokens, at + 1, limit)?.kind;
  return next === 'hundred' || next === 'scale' || next === 'collective' ? { value: 1, last: at + 1, scale: 1 } : null;
}

/** What follows a scale word: smaller than it, and not itself the beginning of another number ("3 hundred and 2 hundred" are two). */
function readRest(tokens: readonly Token[], at: number, limit: number, bound: number): Cardinal | null {
  const joined = entryAt(tokens, at, limit)?.kind === 'and';
  const rest = readGroup(tokens, joined ? at + 1 : at, limit);
  if (!rest || rest.value >= bound || rest.value === 0) return null;
  // "two million and one half": the half is part of a million.
  const part = entryAt(tokens, rest.last, limit)?.kind;
  if (part === 'half' || part === 'denominator') return null;
  const next = scaleAt(tokens, rest.last, limit);
  return next !== null && (next >= bound || rest.value * next >= bound) ? null : rest;
}

function readGroup(tokens: readonly Token[], at: number, limit: number): Cardinal | null {
  const below = readBelowHundred(tokens, at, limit);
  return below && readHundreds(tokens, below, limit);
}

function readHundreds(tokens: readonly Token[], below: Cardinal, limit: number): Cardinal {
  if (entryAt(tokens, below.last, limit)?.kind !== 'hundred') return below;
  const value = below.value * 100;
  const last = below.last + 1;
  const joined = entryAt(tokens, last, limit)?.kind === 'and';
  const rest = readBelowHundred(tokens, joined ? last + 1 : last, limit);
  const next = rest && entryAt(tokens, rest.last, limit);
  // "a hundred and five hundred" are two numbers; "a hundred and one of them" stays one, as in speech.
  if (!rest || next?.kind === 'hundred') return { value, last, scale: 100 };
  return { value: value + rest.value, last: rest.last, scale: 100 };
}

function readBelowHundred(tokens: readonly Token[], at: number, limit: number): Cardinal | null {
  const token = at < limit ? tokens[at] : undefined;
  if (!token) return null;
  const entry = NUMBER_WORDS.get(token.word);
  if (entry?.kind === 'unit') return { value: entry.value, last: at + 1, scale: 1 };
  if (entry?.kind === 'ten') {
    const unit = entryAt(tokens, at + 1, limit);
    const two = unit?.kind === 'unit' && unit.value > 0 && unit.value < 10;
    return two ? { value: entry.value + unit.value, last: at + 2, scale: 1 } : { value: entry.value, last: at + 1, scale: 1 };
  }
  const value = hyphenated(token);
  return value === null ? null : { value, last: at + 1, scale: 1 };
}

/** "twenty-one" */
function hyphenated(token: Token): number | null {
  const [tens, units, more] = token.word.parts;
  if (!tens || !units || more) return null;
  const ten = NUMBER_WORDS.get(tens);
  const unit = NUMBER_WORDS.get(units);
  return ten?.kind === 'ten' && unit?.kind === 'unit' && unit.value > 0 && unit.value < 10 ? ten.value + unit.value : null;
}
