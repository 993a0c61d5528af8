import type { ArticleText, Paragraph, Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** How a paragraph writes: a headline in title case or all in capitals says nothing by its capitals. */
export type LineStyle = 'prose' | 'title-case' | 'capitals' | 'skipped';

/** Which words the article itself writes in lower case, which in capitals where no rule asks for one (after Mikheev, Moens and Grover 1999). */
export interface CapitalSurvey {
  readonly styles: readonly LineStyle[];
  /** The word stands in lower case somewhere. */
  isLowerElsewhere(word: Word): boolean;
  /** The word stands in capitals inside a sentence somewhere. */
  isCapitalInside(word: Word): boolean;
}

export function surveyCapitals(article: ArticleText, isBoilerplate: readonly boolean[]): CapitalSurvey {
  const styles = article.paragraphs.map((paragraph) => (isBoilerplate[paragraph.index] ? 'skipped' : lineStyle(article.tokens, paragraph)));
  const prose = article.sentences.filter((sentence) => styles[sentence.paragraph] === 'prose');
  const { initial, inside } = capitalsIn(article.tokens, prose);
  const lower = new Set<string>();
  for (const { first, last } of prose) {
    for (let at = first; at < last; at++) {
      const word = article.tokens[at]?.word;
      if (word?.shape === 'lower' && initial.has(word.lower)) lower.add(word.lower);
    }
  }
  return { styles, isLowerElsewhere: (word) => lower.has(word.lower), isCapitalInside: (word) => inside.has(word.lower) };
}

/** Capital words at the start of sentences and inside them, in lower case. */
function capitalsIn(tokens: readonly Token[], sentences: readonly Sentence[]): { initial: Set<string>; inside: Set<string> } {
  const initial = new Set<string>();
  const inside = new Set<string>();
  for (const { first, last } of sentences) {
    let isInitial = true;
    for (let at = first; at < last; at++) {
      const word = tokens[at]?.word;
      if (!word) continue;
      if (word.shape === 'punctuation') {
        isInitial ||= OPENERS.has(word.form);
        continue;
      }
      if (word.shape !== 'lower') (isInitial ? initial : inside).add(word.lower);
      isInitial = false;
    }
  }
  return { initial, inside };
}

/** Marks after which prose begins with a capital. */
export const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  '«',
  ':',
  '•',
  '*',
  '-',
  '--',
  '—',
  '–',
  '(',
  '[',
  '...',
  '…',
  '.',
  '!',
  '?',
]);

const LONGEST_HEADLINE = 24;

function lineStyle(tokens: readonly Token[], { first, last }: Paragraph): LineStyle {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation' || word.shape === 'digits') continue;
    if (word.shape === 'lower' && isKind(word, WordKind.functionWord)) continue;
    words++;
    if (word.shape !== 'lower') capitals++;
    if (word.shape === 'upper') upper++;
  }
  if (words < 3) return 'prose';
  if (upper >= words * 0.8) return isFixture(tokens, first, last) ? 'prose' : 'capitals';
  const isShort = last - first <= LONGEST_HEADLINE;
  const isHeadline = isShort && capitals >= words * 0.9 && words >= 4 && (first === 0 || tokens[last - 1]?.word.form !== '.');
  return isHeadline && !isByline(tokens, first, last) ? 'title-case' : 'prose';
}

const LONGEST_FIXTURE = 6;

/** "KELVA AT PORT SELM": who plays whom, names and nothing else. */
function isFixture(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST_FIXTURE) return false;
  for (let at = first + 1; at < last - 1; at++) if (/^(?:AT|VS?\.?)$/.test(tokens[at]?.word.form ?? '')) return true;
  return false;
}

/** "By Sam Marlow and Helen Kast", "Reporting by Sam Marlow": names in a line of capitals. */
function isByline(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(first + 4, last); at++) if (tokens[at]?.word.lower === 'by') return true;
  return false;
}
