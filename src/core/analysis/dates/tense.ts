import type { Token } from '../../text/tokens.ts';
import { FUTURE, PAST } from './tables/dateWords.ts';

const REACH_BACK = 12;
const REACH_AHEAD = 7;

/** The words beside a date put the matter into the future: "would meet on Monday", "On Monday, the council will vote". */
export function isFuture(tokens: readonly Token[], first: number, last: number, from: number, to: number): boolean {
  for (let at = first - 1; at >= from && first - at <= REACH_BACK; at--) {
    const tense = tenseOf(tokens[at]);
    if (tense) return tense === 'future';
  }
  for (let at = last; at < to && at - last < REACH_AHEAD; at++) {
    const tense = tenseOf(tokens[at]);
    if (tense) return tense === 'future';
  }
  return false;
}

function tenseOf(token: Token | undefined): 'future' | 'past' | null {
  if (!token || token.word.shape === 'punctuation') return null;
  const { lower } = token.word;
  if (FUTURE.has(lower)) return 'future';
  return PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed')) ? 'past' : null;
}
