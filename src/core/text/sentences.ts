import type { Paragraph, Sentence } from './articleText.ts';
import { frontMatterEnd } from './frontMatter.ts';
import { ABBREVIATIONS, TITLES } from './tables/abbreviations.ts';
import { BULLETS, CALLING, CLOSING, FIRM_FORMS, OPENING, REPORTING, STARTERS, TERMINAL } from './tables/sentenceBounds.ts';
import type { Token } from './tokens.ts';
import { WordMemo, type Word } from './words.ts';

/**
 * Cuts tokens into paragraphs at line breaks (in hard-wrapped text at blank lines, below the front matter), and those into sentences.
 *
 * Our own rules instead of `Intl.Segmenter`: that one knows no abbreviations ("Gen. Smith", "the U.S. Army" and "3 p.m. Monday" are two
 * sentences each to it) and cuts "“Stop!” he said" in two.
 */
export function splitSentences(text: string, tokens: readonly Token[]): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  cutParagraphs(text, tokens, paragraphRule(text, tokens), { first: 0, last: tokens.length }, { sentences, paragraphs });
  return { sentences, paragraphs };
}

/** What decides where a text's paragraphs begin, wherever in it. */
export interface ParagraphRule {
  /** End of the front matter. */
  readonly head: number;
  readonly isWrapped: boolean;
}

export function paragraphRule(text: string, tokens: readonly Token[]): ParagraphRule {
  const head = frontMatterEnd(text);
  return { head, isWrapped: isHardWrapped(text, tokens, head) };
}

/**
 * Cuts the tokens `first..last` into paragraphs and sentences.
 * @param range a paragraph begins at `first`, and one at `last` unless the text ends there
 * @param into those in front of the range; the new ones are added
 */
export function cutParagraphs(
  text: string,
  tokens: readonly Token[],
  { head, isWrapped }: ParagraphRule,
  range: { readonly first: number; readonly last: number },
  into: { readonly sentences: Sentence[]; readonly paragraphs: Paragraph[] },
): void {
  const { sentences, paragraphs } = into;
  const startsParagraph = (at: number): boolean =>
    isWrapped && (tokens[at - 1]?.start ?? 0) >= head ? startsBlock(text, tokens, at) : (tokens[at]?.startsLine ?? false);
  let { first } = range;
  while (first < range.last) {
    let last = first + 1;
    while (last < range.last && !startsParagraph(last)) last++;
    const firstSentence = sentences.length;
    cutParagraph(tokens, first, last, paragraphs.length, sentences);
    paragraphs.push(paragraphOf(tokens, paragraphs.length, first, last, firstSentence, sentences.length));
    first = last;
  }
}

export function sentenceOf(tokens: readonly Token[], index: number, first: number, last: number, paragraph: number): Sentence {
  return { index, first, last, paragraph, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

export function paragraphOf(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  firstSentence: number,
  lastSentence: number,
): Paragraph {
  return { index, first, last, firstSentence, lastSentence, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** In hard-wrapped text: a blank line stands before, or the line is indented. */
function startsBlock(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.startsLine) return false;
  const gap = text.slice(tokens[at - 1]?.end ?? 0, token.start);
  return gap.indexOf('\n') !== gap.lastIndexOf('\n') || gap.endsWith('  ') || gap.endsWith('\t');
}

/** Fewer line breaks tell nothing. */
const FEWEST_BREAKS = 4;
/** Share of single line breaks inside a sentence: about three in four in wrapped text, hardly any where each line is a paragraph. */
const WRAPPED_SHARE = 0.4;

/** @param head end of the front matter, whose lines tell nothing of the text's */
function isHardWrapped(text: string, tokens: readonly Token[], head: number): boolean {
  let breaks = 0;
  let inside = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.startsLine || !before || before.start < head || startsBlock(text, tokens, at)) continue;
    breaks++;
    if (token.word.shape === 'lower' && roleOf(before.word) === 'none') inside++;
  }
  return breaks >= FEWEST_BREAKS && inside >= breaks * WRAPPED_SHARE;
}

/** What a word form can do to a sentence's end; from its form alone. */
type Role = 'none' | 'stop' | 'title' | 'abbreviation' | 'closing';

const ROLES = new WordMemo((word): Role => {
  const { form, shape } = word;
  if (TERMINAL.test(form)) return 'stop';
  if (CLOSING.has(form)) return 'closing';
  if (shape === 'punctuation' || !form.endsWith('.')) return 'none';
  const bare = form.slice(0, -1);
  if (TITLES.has(bare)) return 'title';
  // Months, firms and initials alike: they end a sentence where a word follows that begins one.
  return ABBREVIATIONS.has(bare) || bare.includes('.') || bare.length <= 2 ? 'abbreviation' : 'title';
});

const roleOf = (word: Word): Role => ROLES.get(word);

/** Bounds what the readers may have to look through at once: no sentence of news is longer. */
const LONGEST_SENTENCE = 400;

function cutParagraph(tokens: readonly Token[], first: number, last: number, paragraph: number, into: Sentence[]): void {
  let begin = first;
  const cut = (end: number): void => {
    into.push(sentenceOf(tokens, into.length, begin, end, paragraph));
    begin = end;
  };
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at - begin >= LONGEST_SENTENCE) cut(at);
    const role = roleOf(token.word);
    if (role === 'abbreviation') {
      const next = tokens[at + 1];
      if (at + 1 < last && next && STARTERS.has(next.word.form)) cut(at + 1);
    } else if (role === 'stop' && !isListNumber(tokens, begin, at)) {
      const end = behindClosing(tokens, at + 1, last);
      if (
        end < last &&
        beginsSentence(tokens, end, last) &&
        !(end > at + 1 && CALLING.test(token.word.form) && reports(tokens, end, last))
      ) {
        cut(end);
      }
      at = end - 1;
    }
  }
  if (begin < last) cut(last);
}

/** "1. The first point" */
function isListNumber(tokens: readonly Token[], begin: number, at: number): boolean {
  return at === begin + 1 && tokens[begin]?.word.shape === 'digits';
}

/** Behind further stops and the marks that close what the sentence ends in: »?!” )«. */
function behindClosing(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  for (; end < last; end++) {
    const token = tokens[end];
    if (!token) break;
    const role = roleOf(token.word);
    if (role !== 'stop' && (role !== 'closing' || isOpening(tokens, end))) break;
  }
  return end;
}

/** A mark that both opens and closes opens where a space stands before it and none behind. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !!token?.spaced && OPENING.has(token.word.form) && !tokens[at + 1]?.spaced;
}

function beginsSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || at >= last) return true;
  const { form, shape } = token.word;
  switch (shape) {
    case 'lower':
      // Scripts without capitals.
      return form === form.toUpperCase();
    case 'punctuation':
      if (OPENING.has(form) && at + 1 < last) return tokens[at + 1]?.word.shape !== 'lower';
      return token.spaced && BULLETS.has(form) && tokens[at + 1]?.word.shape !== 'lower';
    case 'digits':
    case 'alphanumeric':
      return token.spaced || roleOf(tokens[at - 1]?.word ?? token.word) === 'closing';
    case 'capitalized':
    case 'upper':
    case 'mixed':
      return !FIRM_FORMS.has(form);
  }
}

/** How far the verb of a reporting clause may stand behind its quotation: “Why?” Interior Minister Name Surname asked. */
const REPORTING_REACH = 8;

function reports(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + REPORTING_REACH); at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation') return false;
    if (REPORTING.has(word.form)) return true;
  }
  return false;
}
