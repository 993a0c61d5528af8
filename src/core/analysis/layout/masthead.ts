import type { Token } from '../../text/tokens.ts';
import { spanText } from '../../text/spanText.ts';
import { FIRST_OF_MASTHEADS, LAST_OF_MASTHEADS, SECTION_WORDS, WITHIN_MASTHEADS } from './tables/mastheadWords.ts';
import { OUTLETS } from './tables/outlets.ts';

/** Tokens of the longest name. */
const LONGEST = 5;
/** What parts a name from its slogan: "Radio Norwick - news in English". */
const SEPARATORS: ReadonlySet<string> = new Set(['-', '–', '—', '|', '·', '•', ':']);

/** The name of an outlet on a line of its own, and where it ends. */
export interface Masthead {
  readonly outlet: string;
  /** Token index, exclusive. */
  readonly last: number;
}

/** Reads "HARBOUR POST", "The Norwick Courier", "Radio Norwick - news in English": by the form of the name alone, so a headline may look the same. */
export function readMasthead(tokens: readonly Token[], first: number, end: number): Masthead | null {
  let last = first;
  while (last < end && !SEPARATORS.has(tokens[last]?.word.form ?? '')) last++;
  if (last === first || last - first > LONGEST) return null;
  const name = spanText(tokens, first, last);
  const known = OUTLETS.get(name.toLowerCase());
  if (known !== undefined) return { outlet: known, last };
  return hasFormOfName(tokens, first, last) ? { outlet: inTitleCase(name), last } : null;
}

function hasFormOfName(tokens: readonly Token[], first: number, last: number): boolean {
  const begin = tokens[first]?.word.lower === 'the' ? first + 1 : first;
  let isSection = true;
  for (let at = begin; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation' || word.shape === 'digits') return false;
    if (word.shape === 'lower' && !WITHIN_MASTHEADS.has(word.lower)) return false;
    if (!SECTION_WORDS.has(word.lower) && !WITHIN_MASTHEADS.has(word.lower)) isSection = false;
  }
  if (isSection || last - begin < 2) return false;
  const opening = tokens[begin]?.word.lower ?? '';
  return LAST_OF_MASTHEADS.has(tokens[last - 1]?.word.lower ?? '') || (last - begin === 2 && FIRST_OF_MASTHEADS.has(opening));
}

/** "HARBOUR POST" → "Harbour Post"; initials stay. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const isName = word.length > 3 || LAST_OF_MASTHEADS.has(lower) || WITHIN_MASTHEADS.has(lower);
    return isName ? word.slice(0, 1) + lower.slice(1) : word;
  });
}
