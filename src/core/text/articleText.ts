import type { Span } from '../model/span.ts';
import { paragraphOf, sentenceOf, splitSentences } from './sentences.ts';
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
  const { sentences, paragraphs } = splitSentences(text, tokens);
  return articleOf(text, tokens, sentences, paragraphs);
}

/** All articles are made here, and all sentences in `sentenceOf`: objects made in one place are alike to the engine, which keeps every reader of them fast. */
export function articleOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): ArticleText {
  return { text, tokens, sentences, paragraphs };
}

/** The same article with a sentence border before token `at`: a dateline is no part of the sentence behind it. */
export function cutSentenceAt(article: ArticleText, at: number): ArticleText {
  const { text, tokens, sentences } = article;
  const cut = sentences.findIndex((sentence) => sentence.first < at && at < sentence.last);
  const whole = sentences[cut];
  if (!whole) return article;
  const paragraphs: Paragraph[] = [];
  for (const { index, first, last, firstSentence, lastSentence } of article.paragraphs) {
    const [opening, closing] = [
      firstSentence > cut ? firstSentence + 1 : firstSentence,
      lastSentence > cut ? lastSentence + 1 : lastSentence,
    ];
    paragraphs.push(paragraphOf(tokens, index, first, last, opening, closing));
  }
  return articleOf(
    text,
    tokens,
    [
      ...sentences.slice(0, cut),
      sentenceOf(tokens, cut, whole.first, at, whole.paragraph),
      sentenceOf(tokens, cut + 1, at, whole.last, whole.paragraph),
      ...sentences.slice(cut + 1).map(({ index, first, last, paragraph }) => sentenceOf(tokens, index + 1, first, last, paragraph)),
    ],
    paragraphs,
  );
}

/** The same article with a paragraph border before each of these sentences (indices); one that opens a paragraph anyway changes nothing. */
export function cutParagraphsAt(article: ArticleText, borders: ReadonlySet<number>): ArticleText {
  if (borders.size === 0) return article;
  const { text, tokens } = article;
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const sentence of article.sentences) {
    const before = paragraphs.at(-1);
    const opens = !before || borders.has(sentence.index) || article.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    const firstSentence = opens ? sentence.index : before.firstSentence;
    const first = opens ? sentence.first : before.first;
    const index = opens ? paragraphs.length : before.index;
    paragraphs[index] = paragraphOf(tokens, index, first, sentence.last, firstSentence, sentence.index + 1);
    sentences.push(sentenceOf(tokens, sentence.index, sentence.first, sentence.last, index));
  }
  return articleOf(text, tokens, sentences, paragraphs);
}
