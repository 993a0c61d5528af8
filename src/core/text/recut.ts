import { articleOf, cutText, type ArticleText, type Paragraph, type Sentence } from './articleText.ts';
import { partitionPoint } from './orderedSearch.ts';
import { cutParagraphs, paragraphOf, paragraphRule, sentenceOf } from './sentences.ts';
import { changeBetween, type TextChange } from './textChange.ts';
import { moveTokens, tokeniseLines } from './tokens.ts';
import type { Unchanged } from './unchanged.ts';
import type { WordStore } from './words.ts';

/** A text cut again after an edit; `unchanged` is null where it had to be cut from scratch. */
export interface Recut {
  readonly article: ArticleText;
  readonly unchanged: Unchanged | null;
}

/**
 * The same as `cutText`, but only the lines that changed are cut into tokens, and only their paragraphs, with the two beside them, into sentences. Takes the tokens of
 * the article before over and moves them: it must not be used again.
 */
export function recutText(before: ArticleText, text: string, words: WordStore): Recut {
  words.makeRoom();
  const fromScratch = (): Recut => ({ article: cutText(text, words), unchanged: null });
  const known = before.tokens[0]?.word;
  if (!known || known.generation !== words.generation) return fromScratch();
  const ruleBefore = paragraphRule(before.text, before.tokens);
  const { tokens, unchanged } = recutTokens(before, text, words);
  const { head, tail, places } = unchanged;
  const rule = paragraphRule(text, tokens);
  if (rule.head !== ruleBefore.head || rule.isWrapped !== ruleBefore.isWrapped || unchanged.lines.start < rule.head) return fromScratch();

  // The paragraphs of the changed tokens may have been joined with those beside them, or parted from them.
  const opening = paragraphAt(before.paragraphs, head - 1);
  const closing = paragraphAt(before.paragraphs, tail - places);
  const sentences = before.sentences.slice(0, opening?.firstSentence ?? 0);
  const paragraphs = before.paragraphs.slice(0, opening?.index ?? 0);
  const range = { first: opening?.first ?? 0, last: closing ? closing.last + places : tokens.length };
  cutParagraphs(text, tokens, rule, range, { sentences, paragraphs });
  if (closing) moveOn(before, closing, tokens, places, { sentences, paragraphs });
  return { article: articleOf(text, tokens, sentences, paragraphs), unchanged };
}

/** The tokens of the text: those of the lines that changed cut anew, the others taken over. */
function recutTokens(
  before: ArticleText,
  text: string,
  words: WordStore,
): { readonly tokens: ArticleText['tokens']; readonly unchanged: Unchanged } {
  const units = text.length - before.text.length;
  const lines = changedLines(before.text, text);
  const head = partitionPoint(before.tokens, (token) => token.start < lines.start);
  const tailBefore = partitionPoint(before.tokens, (token) => token.start < lines.endBefore);
  const fresh = tokeniseLines(text, words, lines.start, lines.endAfter, head);
  const tail = head + fresh.length;
  const places = tail - tailBefore;
  moveTokens(before.tokens, tailBefore, places, units);
  const tokens = [...before.tokens.slice(0, head), ...fresh, ...before.tokens.slice(tailBefore)];
  return { tokens, unchanged: { head, tail, places, units, lines } };
}

/** The change, from the beginning of its first line to the end of its last; an empty one at the end of texts that are the same. */
function changedLines(before: string, text: string): TextChange {
  const change = changeBetween(before, text);
  if (!change) return { start: text.length, endBefore: text.length, endAfter: text.length };
  const start = change.start === 0 ? 0 : text.lastIndexOf('\n', change.start - 1) + 1;
  const lineEnd = text.indexOf('\n', change.endAfter);
  const endAfter = lineEnd < 0 ? text.length : lineEnd;
  return { start, endBefore: endAfter - text.length + before.length, endAfter };
}

/** The paragraph that a token lies in. */
function paragraphAt(paragraphs: readonly Paragraph[], token: number): Paragraph | undefined {
  return token < 0 ? undefined : paragraphs[partitionPoint(paragraphs, ({ last }) => last <= token)];
}

/** Adds what stands behind a paragraph of the article before. */
function moveOn(
  before: ArticleText,
  { index, lastSentence }: Paragraph,
  tokens: ArticleText['tokens'],
  places: number,
  { sentences, paragraphs }: { readonly sentences: Sentence[]; readonly paragraphs: Paragraph[] },
): void {
  const further = paragraphs.length - index - 1;
  const moreSentences = sentences.length - lastSentence;
  for (let at = lastSentence; at < before.sentences.length; at++) {
    const sentence = before.sentences[at];
    if (sentence)
      sentences.push(sentenceOf(tokens, sentences.length, sentence.first + places, sentence.last + places, sentence.paragraph + further));
  }
  for (let at = index + 1; at < before.paragraphs.length; at++) {
    const each = before.paragraphs[at];
    if (!each) continue;
    const [firstSentence, last] = [each.firstSentence + moreSentences, each.lastSentence + moreSentences];
    paragraphs.push(paragraphOf(tokens, paragraphs.length, each.first + places, each.last + places, firstSentence, last));
  }
}
