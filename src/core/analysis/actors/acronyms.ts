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

/** Whether the words of the name in tokens `first..last` begin with the letters of its acronym, one by one: all the capitals, small words where they have one. */
export const isAcronymOf = (tokens: readonly Token[], first: number, last: number, { form }: Word): boolean =>
  spells(tokens, first, last, form, false) || spells(tokens, first, last, form, true);

function spells(tokens: readonly Token[], first: number, last: number, acronym: string, withSmallWords: boolean): boolean {
  let at = 0;
  for (let each = first; each < last; each++) {
    const word = tokens[each]?.word;
    if (!word || word.shape === 'punctuation' || (word.shape === 'lower' && !withSmallWords)) continue;
    if (word.form.charAt(0).toUpperCase() === acronym.charAt(at)) at++;
    else if (word.shape !== 'lower') return false;
  }
  return at === acronym.length;
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
    const isSpelled = isAcronymOf(tokens, full.first, full.last, word) || isSpelledWithoutState(tokens, full, word);
    if (!isSpelled && (full.type !== 'organization' || short.entry)) continue;
    if (full.entry && short.entry && full.entry.id !== short.entry.id) continue;
    if (!acronyms.has(short.key)) acronyms.set(short.key, { full, short });
  }
  return acronyms;
}

/** "Velland Department of Dams (DOD)", "Dam Workers Party of Velland (DWP)". */
function isSpelledWithoutState(tokens: readonly Token[], { first, last }: Piece, acronym: Word): boolean {
  if (last - first < 3 || acronym.form.length < 3) return false;
  if (isAcronymOf(tokens, first + 1, last, acronym)) return true;
  let of = last - 1;
  while (of > first && tokens[of]?.word.lower !== 'of') of--;
  return of > first && isAcronymOf(tokens, first, of, acronym);
}
