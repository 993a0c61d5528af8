import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText, Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';

/** So many tokens on each side are looked at: longer sentences are lists, and looking at all of them for each of their figures would not be linear. */
const REACH = 60;

/** A quotation runs on for so many UTF-16 units at most, so far back its beginning is looked for. */
export const LONGEST_QUOTE = 6000;

/** A figure among the tokens around it: where the readers of the facets look. Token indices are half-open. */
export interface Site {
  readonly figure: Figure;
  readonly index: number;
  readonly tokens: readonly Token[];
  /** The sentence, cut to the figure's surroundings. */
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** Of the counted noun, else empty at `last`. */
  readonly counted: { readonly first: number; readonly last: number };
  /** The figures before and behind it in the same sentence. */
  readonly before: Site | null;
  after: Site | null;
}

/** One site a figure, in order; figures must be in reading order, as `readFigures` gives them. */
export function sitesOf({ tokens, sentences }: ArticleText, figures: readonly Figure[]): Site[] {
  const sites: Site[] = [];
  let sentenceAt = 0;
  let cursor = 0;
  figures.forEach((figure, index) => {
    while (sentenceAt < sentences.length - 1 && (sentences[sentenceAt]?.end ?? 0) <= figure.start) sentenceAt++;
    const sentence = sentences[sentenceAt];
    if (!sentence) return;
    const { first, last } = tokensOf(tokens, figure, Math.max(cursor, sentence.first));
    cursor = first;
    const previous = sites.at(-1);
    const before = previous?.sentence.index === sentence.index ? previous : null;
    const site: Site = {
      figure,
      index,
      tokens,
      sentence: { ...sentence, first: Math.max(sentence.first, first - REACH), last: Math.min(sentence.last, last + REACH) },
      first,
      last,
      counted: figure.counted ? tokensOf(tokens, figure.counted, first) : { first: last, last },
      before,
      after: null,
    };
    if (before) before.after = site;
    sites.push(site);
  });
  return sites;
}

/** The tokens that a span covers; `from` is a token index that it does not begin before. */
function tokensOf(tokens: readonly Token[], span: Span, from: number): { first: number; last: number } {
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= span.start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++;
  return { first, last };
}

export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** Lower-case word at an index, empty outside the sentence. */
export const wordAt = ({ tokens, sentence }: Site, at: number): string =>
  at >= sentence.first && at < sentence.last ? (tokens[at]?.word.lower ?? '') : '';

const isBracket = (word: string): boolean => word === '(' || word === ')';

/** A bracket has so many tokens at most. */
const LONGEST_BRACKET = 30;

/** The bracket that a figure stands in: its opening and closing token; null outside of one. */
export function bracketAround(site: Site): { readonly open: number; readonly close: number } | null {
  let open = site.first - 1;
  while (open >= site.sentence.first && open > site.first - LONGEST_BRACKET && !isBracket(wordAt(site, open))) open--;
  if (wordAt(site, open) !== '(') return null;
  let close = site.last;
  while (close < site.sentence.last && close < site.last + LONGEST_BRACKET && !isBracket(wordAt(site, close))) close++;
  return wordAt(site, close) === ')' ? { open, close } : null;
}

/** "ten died, among them two children, WHEN rebels …": behind the comma that closes the part, the words are of the whole again. */
export function isAsideClosed(whole: Site, part: Site, at: number): boolean {
  if (wordAt(whole, whole.last) !== ',' && part.first - whole.last > 8) return false;
  for (let i = part.last; i < at; i++) if (wordAt(whole, i) === ',') return true;
  return false;
}
