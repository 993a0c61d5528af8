import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable, type Word } from '../../text/words.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { PLAYER_LABELS, SPORTS, SPORTS_WORDS } from './tables/sportsWordsTable.ts';

/** What the name rules know of an article about sports. */
export interface SportsArticle {
  /** Whether the token stands in a line that lists players ("Bowling: …", "Tries: …"). */
  isInPlayerList(token: number): boolean;
}

/** From this on an article is one about sports. */
const ENOUGH = 4;
/** Word → its weight: the name of a sport counts twice. */
const WEIGHTS = new WordTable([...[...SPORTS_WORDS].map((word) => [word, 1] as const), ...[...SPORTS].map((word) => [word, 2] as const)]);

/** Null where an article is about something else. */
export function readSportsArticle(article: ArticleText): SportsArticle | null {
  if (!isAboutSports(article)) return null;
  const lists = playerLists(article.tokens);
  return { isInPlayerList: (token) => lists[token] === 1 };
}

/** Many different words of sports. */
function isAboutSports({ tokens }: ArticleText): boolean {
  const signs = signsOf(tokens);
  const found = new Set<string>();
  let sum = 0;
  const take = (word: Word): void => {
    const weight = WEIGHTS.get(word);
    if (weight === undefined || found.has(word.lower)) return;
    found.add(word.lower);
    sum += weight;
  };
  for (let at = 0; ; at++) {
    at = nextSign(signs, SIGN.sports, at, tokens.length);
    const word = tokens[at]?.word;
    if (!word) return false;
    take(word);
    // "Soccer-English league results"
    if (word.parts.length > 0) word.parts.forEach(take);
    if (sum >= ENOUGH) return true;
  }
}

/** Words of a label: "Still to bat:". */
const LONGEST_LABEL = 5;

/** By token: 1 in a line that begins with a label for players. */
function playerLists(tokens: readonly Token[]): Uint8Array {
  const lists = new Uint8Array(tokens.length);
  let label: string | undefined;
  let lineStart = 0;
  for (const { index, word, startsLine } of tokens) {
    if (startsLine) {
      label = undefined;
      lineStart = index;
    }
    if (label !== undefined) lists[index] = 1;
    else if (word.form === ':' && index > lineStart && index <= lineStart + LONGEST_LABEL) {
      const before = tokens[index - 1]?.word.lower ?? '';
      if (PLAYER_LABELS.has(before) || PLAYER_LABELS.has(tokens[lineStart]?.word.lower ?? '')) label = before;
    }
  }
  return lists;
}
