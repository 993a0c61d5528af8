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

/** The same article with a sentence border before token `at`: a dateline is no part of the sentence behind it. */
export function cutSentenceAt(article: ArticleText, at: number): ArticleText {
  const { tokens } = article;
  const cut = article.sentences.findIndex((sentence) => sentence.first < at && at < sentence.last);
  const whole = article.sentences[cut];
  const [before, behind] = [tokens[at - 1], tokens[at]];
  if (!whole || !before || !behind) return article;
  const halves: readonly Sentence[] = [
    { ...whole, last: at, end: before.end },
    { ...whole, index: cut + 1, first: at, start: behind.start },
  ];
  const later = article.sentences.slice(cut + 1).map((sentence) => ({ ...sentence, index: sentence.index + 1 }));
  return {
    ...article,
    sentences: [...article.sentences.slice(0, cut), ...halves, ...later],
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      firstSentence: paragraph.firstSentence + (paragraph.firstSentence > cut ? 1 : 0),
      lastSentence: paragraph.lastSentence + (paragraph.lastSentence > cut ? 1 : 0),
    })),
  };
}

/** The same article with a paragraph border before each of these sentences (indices); one that opens a paragraph anyway changes nothing. */
export function cutParagraphsAt(article: ArticleText, borders: ReadonlySet<number>): ArticleText {
  if (borders.size === 0) return article;
  const { tokens } = article;
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const sentence of article.sentences) {
    const before = paragraphs.at(-1);
    const opens = !before || borders.has(sentence.index) || article.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    const firstSentence = opens ? sentence.index : before.firstSentence;
    const first = opens ? sentence.first : before.first;
    const index = opens ? paragraphs.length : before.index;
    const start = tokens[first]?.start ?? sentence.start;
    paragraphs[index] = { index, first, last: sentence.last, firstSentence, lastSentence: sentence.index + 1, start, end: sentence.end };
    sentences.push({ ...sentence, paragraph: index });
  }
  return { ...article, sentences, paragraphs };
}
