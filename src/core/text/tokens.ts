import type { Span } from '../model/span.ts';
import type { Word, WordStore } from './words.ts';

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

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col sgt maj capt cmdr adm brig cpl pvt gov sen rep rev hon st mt ft jr sr no vs etc inc corp ltd co bros dept univ ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx est ret supt insp det messrs mme mlle'
  ).split(' '),
);

/**
 * Splits text into tokens. Kept whole: hyphenated compounds ("cease-fire", "F-16"), initials ("U.S."), abbreviations with their stop
 * ("Sept."), numbers with separators ("1,000.5") and what is written onto them ("2.3bn", "1990s", "27th"). Split off: "'s" and a bare
 * possessive apostrophe.
 */
export function tokenise(text: string, words: WordStore): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = true;
  let startsLine = true;
  const push = (start: number, end: number): void => {
    tokens.push({ index: tokens.length, start, end, word: words.word(text.slice(start, end)), spaced, startsLine, tag: 'other' });
    spaced = false;
    startsLine = false;
    at = end;
  };
  while (at < length) {
    const kind = kindAt(text, at);
    switch (kind) {
      case 'line':
        startsLine = true;
        spaced = true;
        at++;
        break;
      case 'space':
        spaced = true;
        at++;
        break;
      case 'letter':
      case 'digit': {
        const end = wordEnd(text, at);
        push(at, end);
        break;
      }
      case 'mark': {
        push(at, markEnd(text, at));
        break;
      }
    }
  }
  return tokens;
}

type CharacterKind = 'line' | 'space' | 'letter' | 'digit' | 'mark';

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code): CharacterKind => {
  if (code === 10) return 'line';
  if (code <= 32 || code === 127) return 'space';
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 'letter';
  return 'mark';
});
const OTHER_LETTER = /[\p{L}\p{M}]/u;
const OTHER_SPACE = /[\s\u200b\u2060\ufeff]/u;

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 'mark';
  if (code >= 0x2010 && code <= 0x2027) return 'mark';
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (OTHER_LETTER.test(character)) return 'letter';
  return OTHER_SPACE.test(character) ? 'space' : 'mark';
}

const isAlphanumeric = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind === 'letter' || kind === 'digit';
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isAlphanumeric(text, at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const code = text.charCodeAt(at);
    const next = at + 1;
    if (Number.isNaN(code) || !isAlphanumeric(text, next)) break;
    if (isApostrophe(code)) {
      // "Azerbaijan's": the possessive is a token of its own; "O'Neill", "didn't" and "l'Homme" are not split.
      if (isPossessive(text, at)) break;
    } else if (code === 0x2d || code === 0x2010 || code === 0x2011) {
      // "1,000-1,200" is a range, not a compound.
      if (isDigit(text, at - 1) && isDigit(text, next)) break;
    } else if (code === 0x2e || code === 0x2c) {
      if (!(isDigit(text, at - 1) && isDigit(text, next)) && !(code === 0x2e && isInitial(text, start, at))) break;
    } else if (code !== 0x26 || !isShortUpper(text, start, at)) break;
    at = next;
  }
  if (text.charCodeAt(at) === 0x2e && (isInitial(text, start, at) || ABBREVIATIONS.has(text.slice(start, at).toLowerCase()))) at++;
  return at;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** At an apostrophe: "'s" or "'S" with nothing more behind it. */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return letter === 0x73 && !isAlphanumeric(text, at + 2);
}

/** `start..at` ends in a single letter of initials: "U" or "U.S". */
function isInitial(text: string, start: number, at: number): boolean {
  if (at - start === 1)
    return kindAt(text, start) === 'letter' && /\p{Lu}/u.test(text[start] ?? '')
      ? true
      : kindAt(text, start) === 'letter' && isAlphanumeric(text, at + 1) && text.charCodeAt(at + 2) === 0x2e;
  return at - start >= 3 && text.charCodeAt(at - 2) === 0x2e && !isDigit(text, at - 1);
}

/** "AT&T", "R&D". */
function isShortUpper(text: string, start: number, at: number): boolean {
  return at - start <= 3 && /^\p{Lu}+$/u.test(text.slice(start, at));
}

function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && isPossessive(text, at) && at > 0 && isAlphanumeric(text, at - 1)) return at + 2;
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  // "--", "...", "``", "''"
  if (code === 0x2d || code === 0x2e || code === 0x60 || code === 0x27) while (text.charCodeAt(end) === code && end - at < 64) end++;
  return end;
}
