import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences.ts';
import { tokenise, type Token } from './tokens.ts';
import type { WordStore } from './words.ts';

/** Token indices are half-open, like all spans: `tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Indices into `sentences`, half-open. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** An article cut into paragraphs (lines that hold something), sentences and tokens: what every reader of the analysis starts from. */
export interface ArticleText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

export function cutText(text: string, words: WordStore): ArticleText {
  words.makeRoom();
  const tokens = tokenise(text, words);
  return { text, tokens, ...splitSentences(text, tokens) };
}
