import type { Paragraph, Sentence } from './articleText.ts';
import type { Token } from './tokens.ts';

const CLOSING = new Set(['"', '”', '’', "'", "''", ')', ']', '»']);
const TERMINAL = /^(?:[.!?…]+)$/;

/** Cuts tokens into paragraphs at line breaks, and those into sentences at terminal marks. */
export function splitSentences(text: string, tokens: readonly Token[]): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let first = 0;
  while (first < tokens.length) {
    let last = first + 1;
    while (last < tokens.length && !tokens[last]?.startsLine) last++;
    const firstSentence = sentences.length;
    cutParagraph(text, tokens, first, last, paragraphs.length, sentences);
    paragraphs.push({
      index: paragraphs.length,
      first,
      last,
      firstSentence,
      lastSentence: sentences.length,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    });
    first = last;
  }
  return { sentences, paragraphs };
}

function cutParagraph(_text: string, tokens: readonly Token[], first: number, last: number, paragraph: number, into: Sentence[]): void {
  let begin = first;
  const cut = (end: number): void => {
    into.push({ index: into.length, first: begin, last: end, paragraph, start: tokens[begin]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    begin = end;
  };
  for (let at = first; at < last - 1; at++) {
    const form = tokens[at]?.word.form ?? '';
    if (!TERMINAL.test(form)) continue;
    let end = at + 1;
    while (end < last && CLOSING.has(tokens[end]?.word.form ?? '') && !tokens[end]?.spaced) end++;
    const next = tokens[end];
    if (next && next.word.shape !== 'lower') cut(end);
    at = end - 1;
  }
  if (begin < last) cut(last);
}
