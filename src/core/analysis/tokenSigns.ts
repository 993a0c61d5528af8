import type { Token } from '../text/tokens.ts';
import type { Unchanged } from '../text/unchanged.ts';
import { WordMemo, type Word } from '../text/words.ts';
import { SPORTS, SPORTS_WORDS } from './actors/tables/sportsWordsTable.ts';
import { DENYING } from './claims/tables/denyingVerbs.ts';
import { HOURS } from './claims/tables/extentTable.ts';
import { dateToken } from './dates/dateTokens.ts';
import { numberStart } from './figures/numberStarts.ts';
import { isFurnitureWord } from './layout/furnitureWords.ts';
import { QUOTATION_MARKS } from './quotes/quotedRun.ts';
import { isSalientWord } from './quotes/speakers/salientWords.ts';
import { triggerOf } from './quotes/triggers.ts';

/** What a token may be the start of, as bits: which reader has business with it. */
export const SIGN = {
  /** Part of a date. */
  date: 1,
  /** A number begins here; or does if the word behind makes it one ("a dozen"). */
  number: 2,
  perhapsNumber: 4,
  /** A word of sports pages, or a compound with one. */
  sports: 8,
  /** A word that furniture of the page may be told by. */
  furniture: 16,
  /** A quotation mark or an apostrophe; a word that a statement may hang on; a colon. */
  quotationMark: 32,
  trigger: 64,
  colon: 128,
  /** A word that is written with a capital. */
  capital: 256,
  /** A verb by which somebody contradicts a claim; a time of the day. */
  denial: 512,
  hour: 1024,
  /** A pronoun or a noun that may bring somebody up again. */
  salient: 2048,
  /** Written with a hyphen. */
  hyphen: 4096,
} as const;

const MARKS: ReadonlySet<string> = new Set(QUOTATION_MARKS);
const SIGNS = new WordMemo(readSigns);
const KNOWN = new WeakMap<readonly Token[], Uint16Array>();

/**
 * The `SIGN` bits of all tokens. Most readers have business with one token in ten or fewer: they run through these numbers, which lie side by side, instead of
 * fetching every token and its word, and looking it up in a table of their own.
 */
export function signsOf(tokens: readonly Token[]): Uint16Array {
  let signs = KNOWN.get(tokens);
  if (!signs) {
    signs = new Uint16Array(tokens.length);
    let at = 0;
    for (const { word } of tokens) signs[at++] = SIGNS.get(word);
    KNOWN.set(tokens, signs);
  }
  return signs;
}

/** Gives the tokens of an edited article the signs that they have from the reading before, so that those of the others alone are looked up. */
export function carrySigns(before: readonly Token[], tokens: readonly Token[], { head, tail, places }: Unchanged): void {
  const known = signsOf(before);
  const signs = new Uint16Array(tokens.length);
  signs.set(known.subarray(0, head));
  signs.set(known.subarray(tail - places), tail);
  for (let at = head; at < tail; at++) {
    const token = tokens[at];
    if (token) signs[at] = SIGNS.get(token.word);
  }
  KNOWN.set(tokens, signs);
}

/** Position of the next token with one of these signs, `end` where there is none. */
export function nextSign(signs: Uint16Array, sign: number, from: number, end: number): number {
  let at = from;
  while (at < end && ((signs[at] ?? 0) & sign) === 0) at++;
  return at;
}

function readSigns(word: Word): number {
  const start = numberStart(word);
  return (
    (dateToken(word) === null ? 0 : SIGN.date) |
    (start === 'always' ? SIGN.number : start === 'perhaps' ? SIGN.perhapsNumber : 0) |
    ([word, ...word.parts].some(({ lower }) => SPORTS_WORDS.has(lower) || SPORTS.has(lower)) ? SIGN.sports : 0) |
    (isFurnitureWord(word) ? SIGN.furniture : 0) |
    (MARKS.has(word.lower) ? SIGN.quotationMark : triggerOf(word) ? SIGN.trigger : word.lower === ':' ? SIGN.colon : 0) |
    (word.shape === 'capitalized' || word.shape === 'upper' || word.shape === 'mixed' ? SIGN.capital : 0) |
    (DENYING.has(word.lower) ? SIGN.denial : HOURS.has(word.lower) ? SIGN.hour : 0) |
    (isSalientWord(word) ? SIGN.salient : 0) |
    (word.form.includes('-') ? SIGN.hyphen : 0)
  );
}
