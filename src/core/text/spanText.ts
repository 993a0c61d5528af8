import type { Token } from './tokens.ts';

/** Tokens as they stand, one space where white space was. */
export function spanText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at++) text += (at > first && tokens[at]?.spaced ? ' ' : '') + (tokens[at]?.word.form ?? '');
  return text;
}
