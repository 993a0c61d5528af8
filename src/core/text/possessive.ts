import type { Token } from './tokens.ts';

/** "'s", also where an article comes in tokens ("Kelva 's"), and the bare apostrophe of a plural. */
export function isPossessive(token: Token | undefined): boolean {
  const lower = token?.word.lower;
  return lower === "'s" || (lower === "'" && token?.spaced === false);
}
