import type { ArticleText } from './articleText.ts';
import { partitionPoint } from './orderedSearch.ts';
import type { Span } from '../model/span.ts';
import type { TextChange } from './textChange.ts';
import type { Token } from './tokens.ts';

/** What of an article stands as it stood in the text read before, as token indices of the new text; what lies between is to be read anew. */
export interface Unchanged {
  /** The tokens before this one are those of the text before, at their places. */
  readonly head: number;
  /** The tokens from here on as well, but `places` tokens and `units` UTF-16 units further. */
  readonly tail: number;
  readonly places: number;
  readonly units: number;
  /** The lines that changed: nearer to them less is unchanged than what is left for the readers to take over. */
  readonly lines: TextChange;
}

/**
 * So many tokens beyond its own paragraph a reader may look, at most: the farthest, a denial in the sentences behind a claim, is looked for within 90. What lies nearer
 * to a change is read anew with it.
 */
const REACH = 100;

/**
 * What two readings of an article have in common once both are cut and laid out: whole paragraphs, cut into the same sentences, out of reach of what changed.
 * @param isSame whether the readers treat two paragraphs alike (as story, as furniture), by their indices before and after
 */
export function unchangedParagraphs(
  before: ArticleText,
  after: ArticleText,
  { head, tail, places, units, lines }: Unchanged,
  isSame: (before: number, after: number) => boolean,
): Unchanged {
  let first = 0;
  const fewer = Math.min(before.paragraphs.length, after.paragraphs.length);
  while (first < fewer && (after.paragraphs[first]?.last ?? 0) <= head && isAlike(before, after, first, first, 0, isSame)) first++;
  let last = 0;
  const most = fewer - first;
  while (last < most) {
    const [old, now] = [before.paragraphs.length - last - 1, after.paragraphs.length - last - 1];
    if ((after.paragraphs[now]?.first ?? 0) < tail || !isAlike(before, after, old, now, places, isSame)) break;
    last++;
  }
  const { paragraphs, tokens } = after;
  const begin = paragraphs[first]?.first ?? tokens.length;
  while (first > 0 && (paragraphs[first]?.first ?? tokens.length) > begin - REACH) first--;
  const end = paragraphs[paragraphs.length - last]?.first ?? tokens.length;
  while (last > 0 && (paragraphs[paragraphs.length - last]?.first ?? tokens.length) < end + REACH) last--;
  return {
    head: paragraphs[first]?.first ?? tokens.length,
    tail: paragraphs[paragraphs.length - last]?.first ?? tokens.length,
    places,
    units,
    lines,
  };
}

function isAlike(
  before: ArticleText,
  after: ArticleText,
  old: number,
  now: number,
  places: number,
  isSame: (before: number, after: number) => boolean,
): boolean {
  const [a, b] = [before.paragraphs[old], after.paragraphs[now]];
  if (!a || !b || b.first - a.first !== places || b.last - a.last !== places || !isSame(old, now)) return false;
  if (a.lastSentence - a.firstSentence !== b.lastSentence - b.firstSentence) return false;
  for (let at = a.firstSentence; at < a.lastSentence; at++) {
    if ((after.sentences[at - a.firstSentence + b.firstSentence]?.first ?? 0) - (before.sentences[at]?.first ?? 0) !== places) return false;
  }
  return true;
}

/** Whether one of the tokens that were not touched is such. */
export function standsIn({ head, tail }: Unchanged, tokens: readonly Token[], isWanted: (token: Token) => boolean): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (at === head) at = tail;
    const token = tokens[at];
    if (token && isWanted(token)) return true;
  }
  return false;
}

/** Index of the first sentence that begins at or behind a token. */
export const firstSentenceFrom = ({ sentences }: ArticleText, token: number): number =>
  partitionPoint(sentences, ({ first }) => first < token);

/** Where a span of the text before stands now; null where its lines changed. */
export function spanNow({ start, end }: Span, { lines, units }: Unchanged): Span | null {
  if (end <= lines.start) return { start, end };
  return start >= lines.endBefore ? { start: start + units, end: end + units } : null;
}

/** Index of a token of the text before, now; null where it was read anew. */
export function tokenNow(at: number, { head, tail, places }: Unchanged): number | null {
  if (at < head) return at;
  return at >= tail - places ? at + places : null;
}
