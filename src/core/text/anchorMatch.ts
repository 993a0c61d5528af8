import { CONTEXT, type Anchor, type AnchoredText } from './anchors.ts';

/** How well an anchor's neighbours agree with what stands around a place of its words. */
export interface AnchorMatch {
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
  /** How many units next to the words agree. */
  readonly before: number;
  readonly after: number;
  /** The whole neighbour agrees; false where the anchor tells none. */
  readonly wholeBefore: boolean;
  readonly wholeAfter: boolean;
}

/** Looks at one place. `end` differs from `start` + length of the words where the words were changed. */
export function matchAt(article: AnchoredText, { prefix, suffix }: Anchor, start: number, end: number): AnchorMatch {
  const { text } = article;
  const before = sharedEnd(text, start, prefix ?? '');
  const after = sharedStart(text, end, suffix ?? '');
  return {
    start,
    end,
    before,
    after,
    // A short neighbour ends at the border of the text, and is whole only there, or at a line break where lines were put before or behind.
    wholeBefore: prefix !== undefined && before === prefix.length && (isLong(prefix) || isBorder(text, start - before - 1)),
    wholeAfter: suffix !== undefined && after === suffix.length && (isLong(suffix) || isBorder(text, end + after)),
  };
}

/** Every place of the anchor's words that is not part of a longer word or number ("31" in "1,310"). */
export function matches(article: AnchoredText, anchor: Anchor): AnchorMatch[] {
  return (article.occurrences(anchor.text) ?? [])
    .map((start) => matchAt(article, anchor, start, start + anchor.text.length))
    .filter((match) => match.wholeBefore || match.wholeAfter || isWhole(article.text, match.start, match.end));
}

/** Neither a word nor a number goes on beyond the borders. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !goesOn(text, start) && !goesOn(text, end);
}

function goesOn(text: string, border: number): boolean {
  const around = text.slice(Math.max(0, border - 2), border + 2);
  const at = Math.min(border, 2);
  if (WORD.test(around[at - 1] ?? '') && WORD.test(around[at] ?? '')) return true;
  return /^\d[.,]\d$/.test(around.slice(at - 2, at + 1)) || /^\d[.,]\d$/.test(around.slice(at - 1, at + 2));
}

const WORD = /[\p{L}\p{N}]/u;

function isBorder(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === '\n';
}

function isLong(neighbour: string): boolean {
  return Array.from(neighbour).length >= CONTEXT;
}

function sharedEnd(text: string, end: number, words: string): number {
  let count = 0;
  while (count < words.length && count < end && text[end - 1 - count] === words[words.length - 1 - count]) count++;
  return count;
}

function sharedStart(text: string, start: number, words: string): number {
  let count = 0;
  while (count < words.length && text[start + count] === words[count]) count++;
  return count;
}
