import type { Tag, Token } from '../../text/tokens.ts';
import type { Numeral } from './numeral.ts';

/** Where a number stands: its sentence's tokens, half-open. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly limit: number;
}

/** The same with the text that the tokens were cut from. */
export interface WrittenPlace extends Place {
  readonly text: string;
}

/** The tokens around a number, within its sentence. */
export interface Neighbours {
  readonly first: Token | undefined;
  readonly before: Token | undefined;
  readonly twoBefore: Token | undefined;
  readonly after: Token | undefined;
  readonly twoAfter: Token | undefined;
}

export function neighboursOf({ first, last }: Pick<Numeral, 'first' | 'last'>, { tokens, from, limit }: Place): Neighbours {
  const at = (index: number): Token | undefined => (index >= from && index < limit ? tokens[index] : undefined);
  return { first: at(first), before: at(first - 1), twoBefore: at(first - 2), after: at(last), twoAfter: at(last + 1) };
}

export const isOneOf = (token: Token | undefined, ...tags: readonly Tag[]): boolean => token !== undefined && tags.includes(token.tag);
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.shape === 'capitalized' || token.word.shape === 'upper' || token.word.shape === 'mixed');
