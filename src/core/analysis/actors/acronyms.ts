import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import type { Piece } from './piece.ts';

/** Letters of an acronym. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]{1,8}$/u;
/** Words of a name that its acronym stands behind. */
const LONGEST_NAME = 14;

/** The acronym in the brackets right behind `last`: "Velland Relief Fund (VRF)". */
export function acronymBehind(tokens: readonly Token[], last: number): Word | undefined {
  const word = tokens[last + 1]?.word;
  if (!word || tokens[last]?.word.form !== '(' || tokens[last + 2]?.word.form !== ')') return undefined;
  return ACRONYM.test(word.form) ? word : undefined;
}

/** Whether the capitals of the name in tokens `first..last` begin with the letters of its acronym, one by one. */
export function isAcronymOf(tokens: readonly Token[], first: number, last: number, { form }: Word): boolean {
  let at = 0;
  for (let each = first; each < last; each++) {
    const word = tokens[each]?.word;
    if (!word || word.shape === 'lower' || word.shape === 'punctuation') continue;
    if (word.form.charAt(0) !== form.charAt(at)) return false;
    at++;
  }
  return at === form.length;
}

/**
 * End of a name that goes on behind `end`, over small words, up to the acronym that it spells: "Front of Sailors for Peace and Justice (FSPJ)".
 * `end` where none does.
 */
export function spelledEnd(tokens: readonly Token[], first: number, end: number, limit: number): number {
  for (let last = end; last < Math.min(limit, first + LONGEST_NAME); last++) {
    if (tokens[last]?.word.form !== '(') continue;
    const acronym = isNamePart(tokens[last - 1]) ? acronymBehind(tokens, last) : undefined;
    return acronym && isAcronymOf(tokens, first, last, acronym) ? last : end;
  }
  return end;
}

/** A name ends in a capital, not in "'s". */
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.word.shape !== 'lower' && token.word.shape !== 'punctuation';

/**
 * Short names in brackets, in lower case, by the names that they stand behind. An acronym that spells another language's name is taken behind an
 * organisation, one that is known for something else is not.
 */
export function acronymsInBrackets<Named extends Piece & { readonly type: string }>(
  tokens: readonly Token[],
  pieces: readonly Named[],
): Map<string, { readonly full: Named; readonly short: Named }> {
  const acronyms = new Map<string, { readonly full: Named; readonly short: Named }>();
  for (let index = 1; index < pieces.length; index++) {
    const full = pieces[index - 1];
    const short = pieces[index];
    if (!full || short?.first !== full.last + 1 || full.given?.type === 'group') continue;
    const word = acronymBehind(tokens, full.last);
    if (!word || full.last - full.first < 2) continue;
    const isSpelled = isAcronymOf(tokens, full.first, full.last, word);
    if (!isSpelled && (full.type !== 'organization' || short.entry)) continue;
    if (full.entry && short.entry && full.entry.id !== short.entry.id) continue;
    if (!acronyms.has(short.key)) acronyms.set(short.key, { full, short });
  }
  return acronyms;
}
