import type { Span } from '../model/span.ts';
import {
  alphanumericEnd,
  CHARACTER,
  endsWord,
  isAlphanumeric,
  isApostrophe,
  isDigit,
  isHyphen,
  isPlain,
  isUpper,
  kindAt,
  widthAt,
} from './characters.ts';
import { ABBREVIATIONS, BEFORE_NUMBERS } from './tables/abbreviations.ts';
import { addressEnd } from './webAddresses.ts';
import { FIRST_HASH, hashWith, type Word, type WordStore } from './words.ts';

/** Part of speech as far as the readers need it; `tagging.ts` sets it. */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'to'
  | 'number'
  | 'clitic'
  | 'punctuation'
  | 'other';

/** A word, a number or a punctuation mark. */
export interface Token extends Span {
  readonly index: number;
  readonly word: Word;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly startsLine: boolean;
  tag: Tag;
}

/**
 * Splits text into tokens: every character that is no white space lies in exactly one. Kept whole: hyphenated compounds ("cease-fire", "F-16",
 * "U.S.-led"), initials ("U.S."), abbreviations with their stop ("Sept."), numbers with separators ("1,000.5") and what is written onto
 * them ("2.3bn", "1990s", "27th"), clock times ("08:30"), ISO dates, web and mail addresses, handles and hashtags. Split off: "'s" and a
 * bare possessive apostrophe, and the short verbs of "they're", "we've", "he'll", "I'd". A range ("1,000-1,200") is three tokens.
 */
export const tokenise = (text: string, words: WordStore): Token[] => tokeniseLines(text, words, 0, text.length, 0);

/**
 * The tokens of whole lines: no token spans two, and none is cut otherwise for what stands in the next.
 * @param start offset at which a line begins
 * @param limit offset at which one ends
 * @param index of the first token
 */
export function tokeniseLines(text: string, words: WordStore, start: number, limit: number, index: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  let startsLine = true;
  while (at < limit) {
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    // Walks and hashes in one go what most words are, plain letters to the end; the rules below need not look at them.
    let end = at;
    let hash = FIRST_HASH;
    while (isPlain(code)) {
      hash = hashWith(hash, code);
      end++;
      // A look behind the end gives NaN, and one NaN is enough for the engine to read every character the slow way.
      code = end < limit ? text.charCodeAt(end) : SPACE;
    }
    let word: Word;
    if (end > at) {
      // Most words that no space follows have a comma behind them, and a space behind that.
      const isWhole = endsWord(code) || (code === COMMA && end + 1 < limit && text.charCodeAt(end + 1) === SPACE);
      const whole = isWhole ? end : wordEnd(text, at, end);
      word = whole === end ? words.wordHashed(hash, text, at, end) : words.wordAt(text, at, whole);
      end = whole;
    } else {
      const kind = kindAt(text, at);
      if (kind === CHARACTER.space || kind === CHARACTER.line) {
        spaced = true;
        if (kind === CHARACTER.line) startsLine = true;
        at++;
        continue;
      }
      end = kind === CHARACTER.mark ? markEnd(text, at, spaced) : wordEnd(text, at, at);
      word = words.wordAt(text, at, end);
    }
    tokens.push({ index: index + tokens.length, start: at, end, word, spaced, startsLine, tag: 'other' });
    spaced = false;
    startsLine = false;
    at = end;
  }
  return tokens;
}

/** The tokens from `first` on stand so many places and UTF-16 units further than before: text was put in, or taken away, in front of them. */
export function moveTokens(tokens: readonly Token[], first: number, places: number, units: number): void {
  if (places === 0 && units === 0) return;
  for (let at = first; at < tokens.length; at++) {
    const token: { index: number; start: number; end: number } | undefined = tokens[at];
    if (!token) return;
    token.index += places;
    token.start += units;
    token.end += units;
  }
}

const SPACE = 0x20;
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const AT_SIGN = 0x40;

/** @param from the characters before it are plain */
function wordEnd(text: string, start: number, from: number): number {
  let at = from;
  let sawStop = false;
  for (;;) {
    at = alphanumericEnd(text, at);
    const code = text.charCodeAt(at);
    if (code <= 0x20) return at;
    const next = at + 1;
    if ((code === COLON || code === AT_SIGN || (code === STOP && !sawStop)) && text.charCodeAt(next) > 0x20) {
      const end = addressEnd(text, start, at);
      if (end > at) return end;
      sawStop = true;
    }
    if (!isAlphanumeric(text, next)) break;
    if (isApostrophe(code)) {
      if (isContraction(text, at)) break;
    } else if (isHyphen(code)) {
      if (isDigit(text, at - 1) && isDigit(text, next)) {
        const date = isoDateEnd(text, start, at);
        if (date > 0) return date;
        // "1,000-1,200" is a range, not a compound.
        break;
      }
    } else if (code === STOP) {
      // "days.Meanwhile" is two sentences run together.
      if (!(isDigit(text, at - 1) && isDigit(text, next)) && !endsInitials(text, start, at)) break;
    } else if (code === COMMA || code === COLON) {
      const needed = code === COMMA ? 1 : 2;
      if (!isDigit(text, at - 1) || !isDigit(text, next) || (needed === 2 && (!isDigit(text, next + 1) || isDigit(text, next + 2)))) break;
    } else if (code !== AMPERSAND || !isShortUpper(text, start, at)) break;
    at = next;
  }
  if (text.charCodeAt(at) !== STOP || !takesStop(text, start, at)) return at;
  const behind = at + 1;
  // "U.S.-led"
  return isHyphen(text.charCodeAt(behind)) && isAlphanumeric(text, behind + 1) ? wordEnd(text, behind + 1, behind + 1) : behind;
}

/** The stop at `at` belongs to the word before it. */
function takesStop(text: string, start: number, at: number): boolean {
  if (endsInitials(text, start, at)) return true;
  if (at - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, at);
  return ABBREVIATIONS.has(word) || (BEFORE_NUMBERS.has(word) && startsNumber(text, at + 1));
}

const LONGEST_ABBREVIATION = 6;

function startsNumber(text: string, at: number): boolean {
  return isDigit(text, text.charCodeAt(at) === 0x20 ? at + 1 : at);
}

/** At an apostrophe: what is behind it is a token of its own ("'s", "'re", "'ve", "'ll", "'d", "'m"). */
function isContraction(text: string, at: number): boolean {
  const first = text.charCodeAt(at + 1) | 32;
  if (!isAlphanumeric(text, at + 2)) return first === 0x73 || first === 0x64 || first === 0x6d;
  if (isAlphanumeric(text, at + 3)) return false;
  const second = text.charCodeAt(at + 2) | 32;
  return (second === 0x65 && (first === 0x72 || first === 0x76)) || (first === 0x6c && second === 0x6c);
}

/** `start..at` is one letter of initials, or ends in one: "J", "U", "U.S", "a.m". A lone small letter only where another follows. */
function endsInitials(text: string, start: number, at: number): boolean {
  if (at - start === 1) {
    if (kindAt(text, start) !== CHARACTER.letter) return false;
    if (isUpper(text, start)) return text.charCodeAt(start) !== 0x49 || isAlphanumeric(text, at + 1);
    return isAlphanumeric(text, at + 1) && text.charCodeAt(at + 2) === STOP;
  }
  return at - start >= 3 && text.charCodeAt(at - 2) === STOP && !isDigit(text, at - 1);
}

/** "AT&T", "R&D". */
function isShortUpper(text: string, start: number, at: number): boolean {
  if (at - start > 3) return false;
  for (let each = start; each < at; each++) if (!isUpper(text, each)) return false;
  return true;
}

/** End of "2020-10-06" where its first hyphen stands at `at`, else 0. */
function isoDateEnd(text: string, start: number, at: number): number {
  if (at - start !== 4 || !isDigit(text, start) || !isDigit(text, start + 1) || !isDigit(text, start + 2)) return 0;
  const month = twoDigitsEnd(text, at + 1);
  if (month === 0 || !isHyphen(text.charCodeAt(month))) return 0;
  const day = twoDigitsEnd(text, month + 1);
  return day === 0 || isDigit(text, day) ? 0 : day;
}

/** Where one or two digits end; 0 where none stand. */
function twoDigitsEnd(text: string, at: number): number {
  if (!isDigit(text, at)) return 0;
  return isDigit(text, at + 1) ? at + 2 : at + 1;
}

/** Longest run of one mark that is one token. */
const LONGEST_RUN = 64;

function markEnd(text: string, at: number, spaced: boolean): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && !spaced && isAlphanumeric(text, at + 1) && isAlphanumeric(text, at - 1) && isContraction(text, at)) {
    return isAlphanumeric(text, at + 2) ? at + 3 : at + 2;
  }
  // "@handle", "#tag"
  if ((code === AT_SIGN || code === 0x23) && kindAt(text, at + 1) === CHARACTER.letter && at + 1 < text.length && (spaced || at === 0)) {
    let end = at + 1;
    while (isAlphanumeric(text, end) || text.charCodeAt(end) === 0x5f) end += widthAt(text, end);
    return end;
  }
  let end = at + widthAt(text, at);
  // "--", "...", "``", "''"
  if (code === 0x2d || code === STOP || code === 0x60 || code === 0x27) {
    while (text.charCodeAt(end) === code && end - at < LONGEST_RUN) end++;
  }
  return end;
}
