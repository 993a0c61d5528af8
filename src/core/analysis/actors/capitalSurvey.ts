import type { ArticleText, Paragraph, Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { WordMarks, type Word } from '../../text/words.ts';
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
  /** Companies' forms stand without a stop somewhere ("Kelmar Corp said"): the stop behind one that ends a sentence is the sentence's. */
  readonly leavesStopsOut: boolean;
  /** Lower-case ids of the words that another survey answers otherwise for. */
  wordsUnlike(other: CapitalSurvey): ReadonlySet<number>;
  /** How every word occurs, bits of `Seen` by the id of its lower-case form. */
  readonly seen: WordMarks;
}

export function surveyCapitals(article: ArticleText, isBoilerplate: readonly boolean[]): CapitalSurvey {
  const styles = article.paragraphs.map((paragraph) => (isBoilerplate[paragraph.index] ? 'skipped' : lineStyle(article.tokens, paragraph)));
  const seen = new WordMarks();
  let leavesStopsOut = false;
  for (const sentence of article.sentences) {
    if (styles[sentence.paragraph] === 'prose' && noteCapitals(article.tokens, sentence, seen)) leavesStopsOut = true;
  }
  return {
    styles,
    leavesStopsOut,
    isLowerElsewhere: ({ lowerId }) => isLower(seen.get(lowerId)),
    isCapitalInside: ({ lowerId }) => isInside(seen.get(lowerId)),
    wordsUnlike: (other) => seen.differing(other.seen, (a, b) => isLower(a) === isLower(b) && isInside(a) === isInside(b)),
    seen,
  };
}

const isLower = (bits: number): boolean => (bits & INITIAL_AND_LOWER) === INITIAL_AND_LOWER;
const isInside = (bits: number): boolean => (bits & Seen.inside) !== 0;

/** How a word occurs, whatever its capitals: in lower case, with a capital at the start of a sentence, with one inside. */
const Seen = { lower: 1, initial: 2, inside: 4 } as const;
const INITIAL_AND_LOWER = Seen.initial | Seen.lower;

/** @returns whether a company's form stands there without a stop */
function noteCapitals(tokens: readonly Token[], { first, last }: Sentence, seen: WordMarks): boolean {
  let hasBareForm = false;
  let isInitial = true;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word) break;
    if (word.shape === 'punctuation') {
      isInitial ||= OPENERS.has(word.form);
      continue;
    }
    seen.add(word.lowerId, word.shape === 'lower' ? Seen.lower : isInitial ? Seen.initial : Seen.inside);
    if (!isInitial && word.shape === 'capitalized' && isKind(word, WordKind.companyTail) && !word.form.endsWith('.')) hasBareForm = true;
    isInitial = false;
  }
  return hasBareForm;
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
/** Share of the words that are all in capitals in a line of capitals. */
const MOSTLY = 0.8;

function lineStyle(tokens: readonly Token[], { first, last }: Paragraph): LineStyle {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  // With more words in lower case the line is prose, whatever the rest of it is.
  let lowerLeft = (last - first) * (1 - MOSTLY);
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation' || word.shape === 'digits') continue;
    if (word.shape === 'lower') {
      if (isKind(word, WordKind.functionWord) || word.lower === "'s") continue;
      if (--lowerLeft < 0) return 'prose';
    } else capitals++;
    words++;
    if (word.shape === 'upper') upper++;
  }
  if (words < 3 || isRowOfNames(tokens, first, last)) return 'prose';
  if (upper >= words * MOSTLY) return isFixture(tokens, first, last) || isPlaceLine(tokens, first, last) ? 'prose' : 'capitals';
  const isShort = last - first <= LONGEST_HEADLINE;
  const isHeadline = isShort && capitals >= words * 0.9 && words >= 4 && (first === 0 || tokens[last - 1]?.word.form !== '.');
  return isHeadline && !isByline(tokens, first, last) ? 'title-case' : 'prose';
}

/** Numbers that a row of a table has at least; a headline has one at most. */
const LEAST_NUMBERS = 2;
/** So many that small words between them ("not out") do not count. */
const MANY_NUMBERS = 3;

/**
 * "KELVA 2 SELM 1", "1. Sam Marlow (Velland) 10.04 seconds", "Umpires: Sam Marlow, Arne Holm": a row of a table or a list below the title, whose
 * capitals are names. No small word ties them together, as one does in most headlines, unless there are many numbers.
 */
function isRowOfNames(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === 0) return false;
  let lower = 0;
  let hasSmallWord = false;
  let numbers = 0;
  let commas = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word) return false;
    if (word.shape === 'lower') {
      if (++lower > LOWER_IN_ROW) return false;
      hasSmallWord ||= isKind(word, WordKind.functionWord);
    } else if (word.shape === 'digits' || (word.shape === 'alphanumeric' && isDigit(word.form))) numbers++;
    else if (word.form === ',') commas++;
    else if (word.form === ':' && at <= first + LONGEST_LABEL) return !hasSmallWord;
  }
  if (hasSmallWord) return numbers >= MANY_NUMBERS;
  if (numbers >= LEAST_NUMBERS || commas >= LEAST_COMMAS) return true;
  const end = tokens[last - 1]?.word;
  return numbers > 0 && (end?.shape === 'digits' || end?.form === ')');
}

const LEAST_COMMAS = 2;
/** Words in lower case that a row may hold. */
const LOWER_IN_ROW = 10;
/** Words in front of a colon: "Red cards: Holm (60)". */
const LONGEST_LABEL = 2;
const isDigit = (form: string): boolean => form >= '0' && form < ':';

const LONGEST_FIXTURE = 6;

/** "KELVA AT PORT SELM": who plays whom, names and nothing else. */
function isFixture(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST_FIXTURE) return false;
  for (let at = first + 1; at < last - 1; at++) if (/^(?:AT|VS?\.?)$/.test(tokens[at]?.word.form ?? '')) return true;
  return false;
}

const LONGEST_PLACE_LINE = 6;

/** "PORT KELVA, VELLAND": a dateline on a line of its own. */
function isPlaceLine(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > LONGEST_PLACE_LINE) return false;
  let commas = 0;
  for (let at = first + 1; at < last - 1; at++) {
    const word = tokens[at]?.word;
    if (word?.form === ',') commas++;
    else if (word && isKind(word, WordKind.functionWord)) return false;
  }
  return commas === 1;
}

/** "By Sam Marlow and Helen Kast", "Reporting by Sam Marlow": names in a line of capitals. */
function isByline(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(first + 4, last); at++) if (tokens[at]?.word.lower === 'by') return true;
  return false;
}
