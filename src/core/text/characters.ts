/** What a character is to the tokeniser. */
export const CHARACTER = { line: 0, space: 1, letter: 2, digit: 3, mark: 4 } as const;
export type CharacterKind = (typeof CHARACTER)[keyof typeof CHARACTER];

const ASCII = Uint8Array.from({ length: 128 }, (_, code): CharacterKind => {
  if (code === 10) return CHARACTER.line;
  if (code <= 32 || code === 127) return CHARACTER.space;
  if (code >= 48 && code <= 57) return CHARACTER.digit;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return CHARACTER.letter;
  return CHARACTER.mark;
});
/** Letters with the marks that combine with them, and digits of other scripts: they never count as numbers. */
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
/** Beside white space what is invisible and separates words. */
const SPACE = /[\s\u200b\u2060\ufeff]/u;

/** @param at offset of a whole character, not of the second half of a surrogate pair */
export function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  if (code < 128) return (ASCII[code] ?? CHARACTER.mark) as CharacterKind;
  // Dashes, typographic quotation marks, ellipsis: most of what is not ASCII in English news.
  if (code >= 0x2010 && code <= 0x2027) return CHARACTER.mark;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (LETTER.test(character)) return CHARACTER.letter;
  return SPACE.test(character) ? CHARACTER.space : CHARACTER.mark;
}

/** An ASCII letter or digit. @param code NaN behind the end of the text */
export const isPlain = (code: number): boolean => (ENDS[code] ?? JOINING) === PLAIN;
/** A word is over before it, whatever follows: a space, a bracket, a quotation mark; not what may stand inside a word. */
export const endsWord = (code: number): boolean => (ENDS[code] ?? JOINING) === ENDING;

const PLAIN = 0;
const ENDING = 1;
const JOINING = 2;
const ENDS = Uint8Array.from(ASCII, (kind, code) => {
  if (kind === CHARACTER.letter || kind === CHARACTER.digit) return PLAIN;
  return kind === CHARACTER.mark && "-'.,:@&".includes(String.fromCharCode(code)) ? JOINING : ENDING;
});

/** A letter, or a digit of any script. False behind the end of the text. */
export function isAlphanumeric(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind === CHARACTER.letter || kind === CHARACTER.digit;
}

/** End of the letters and digits from `at` on. */
export function alphanumericEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code < 128) {
      const kind = ASCII[code];
      if (kind !== CHARACTER.letter && kind !== CHARACTER.digit) return end;
      end++;
    } else if (isAlphanumeric(text, end)) end += widthAt(text, end);
    else return end;
  }
}

/** 0-9. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** UTF-16 length of the character. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(at));
}
const CAPITAL = /\p{Lu}/u;

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
