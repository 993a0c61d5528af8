import type { Region } from '../../model/metadata.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import { frontMatterEnd } from '../../text/frontMatter.ts';
import { WordTable, type Word } from '../../text/words.ts';
import {
  BUTTONS,
  ENDS_ARTICLE,
  FURNITURE_NAMES,
  FURNITURE_OPENINGS,
  FURNITURE_PHRASES,
  type Furniture,
} from './tables/furniturePhrases.ts';

/** Longer paragraphs are only looked at by how they begin. */
const SHORT = 480;
/** Bounds what of a paragraph is compared. */
const OPENING = 60;
/** So many paragraphs between two appeals belong to the appeal. */
const APPEAL_GAP = 2;
/** Lines of a page's foot have so many tokens at most. */
const FOOT_LINE = 25;

/** Paragraphs that are furniture of the page, with why; by paragraph index, null for the article's own words. */
export function findFurniture(article: ArticleText): (string | null)[] {
  const found = article.paragraphs.map((paragraph) => kindOf(article, paragraph));
  const basis: (string | null)[] = found.map((kind) => kind && FURNITURE_NAMES[kind]);
  fillAppeals(found, basis);
  markRepeats(article, basis);
  markFoot(article, found, basis);
  markFrontMatter(article, basis);
  return basis;
}

/** Why the lines of the front matter are furniture; the header is read from them all the same. */
export const FRONT_MATTER = 'front matter';

function markFrontMatter({ text, paragraphs }: ArticleText, basis: (string | null)[]): void {
  const head = frontMatterEnd(text);
  for (const { index, end } of paragraphs) {
    if (end > head) return;
    basis[index] = FRONT_MATTER;
  }
}

type PhraseOf = readonly [string, Furniture];

/** Phrases by one of their words, so that most paragraphs are passed over without a look at their text. */
function byWord(
  phrases: Readonly<Partial<Record<Furniture, readonly string[]>>>,
  wordOf: (phrase: string) => string,
): WordTable<PhraseOf[]> {
  const map = new Map<string, PhraseOf[]>();
  for (const [kind, all] of Object.entries(phrases)) {
    for (const phrase of all) map.set(wordOf(phrase), [...(map.get(wordOf(phrase)) ?? []), [phrase, kind as Furniture]]);
  }
  return new WordTable(map);
}

const firstWord = (phrase: string): string => /^[a-z]+|^\S/.exec(phrase)?.[0] ?? '';
const longestWord = (phrase: string): string =>
  phrase.split(/[^a-z]+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const OPENINGS = byWord(FURNITURE_OPENINGS, firstWord);
const PHRASES = byWord(FURNITURE_PHRASES, longestWord);
const BUTTON_WORDS = new WordTable([...BUTTONS].map((button) => [firstWord(button), true] as const));

function kindOf({ text, tokens }: ArticleText, paragraph: Paragraph): Furniture | null {
  const { start, end, last } = paragraph;
  let { first } = paragraph;
  // Bullets and brackets before a link.
  while (first + 1 < last && first < paragraph.first + 2 && isOrnament(tokens[first]?.word)) first++;
  const opener = tokens[first];
  if (!opener) return null;
  const phrases = OPENINGS.get(opener.word);
  if (phrases || BUTTON_WORDS.has(opener.word)) {
    const opening = text
      .slice(opener.start, Math.min(end, opener.start + OPENING))
      .toLowerCase()
      .replace(/\s+/g, ' ');
    if (BUTTONS.has(opening)) return 'share';
    for (const [phrase, kind] of phrases ?? []) {
      if (
        opening.startsWith(phrase) &&
        !/^[a-z]/.test(opening.slice(phrase.length)) &&
        isFurniture(kind, text.slice(opener.start, end), phrase)
      )
        return kind;
    }
  }
  if (end - start > SHORT || last - first < 3) return null;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    const found = word && PHRASES.get(word);
    if (!found) continue;
    const lower = text.slice(start, end).toLowerCase();
    for (const [phrase, kind] of found) if (lower.includes(phrase) && isFurniture(kind, text.slice(start, end), '')) return kind;
  }
  return null;
}

/** A mark that no phrase of the tables begins with. */
const isOrnament = (word: Word | undefined): boolean => word?.shape === 'punctuation' && !OPENINGS.has(word);

/** "Subscribe!" is furniture, "Subscribers fled the network, officials said." is not: nobody is quoted in furniture. */
function isFurniture(kind: Furniture, text: string, opening: string): boolean {
  if (kind === 'legal' || kind === 'comment') return true;
  const begun = text.slice(0, opening.length);
  if (opening !== '' && (text.length === opening.length || begun === begun.toUpperCase())) return true;
  return !/\b(?:said|says|told|according to)\b|[“"]/.test(text.slice(0, SHORT));
}

/** What stands between two appeals to the reader is part of them. */
function fillAppeals(found: readonly (Furniture | null)[], basis: (string | null)[]): void {
  let last = -1;
  found.forEach((kind, index) => {
    if (kind !== 'appeal') return;
    if (last >= 0 && index - last - 1 <= APPEAL_GAP)
      for (let between = last + 1; between < index; between++) basis[between] ??= FURNITURE_NAMES.appeal;
    last = index;
  });
}

/** Words compared to see whether one paragraph repeats another. */
const COMPARED = 40;

/** Fewer words repeat by chance. */
const FEWEST_REPEATED = 4;
/** A heading has so many words at most. */
const HEADING = 8;

/** A caption that is given twice (the second time with its credit), a heading that opens the furniture behind it. */
function markRepeats(article: ArticleText, basis: (string | null)[]): void {
  const { paragraphs } = article;
  for (let index = 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    const before = paragraphs[index - 1];
    if (!paragraph || !before) continue;
    const repeated = repeatedWords(article, before, paragraph);
    if (basis[index] === null) {
      if (repeated >= FEWEST_REPEATED) basis[index] = 'repeats the paragraph before';
    } else if (basis[index - 1] === null && repeated > 0 && repeated <= HEADING && !endsWithStop(article, before)) {
      basis[index - 1] = basis[index] ?? null;
    }
  }
}

/** How many words `first` has where `second` begins with all of them (or with the first many), punctuation aside; else 0. */
function repeatedWords({ tokens }: ArticleText, first: Paragraph, second: Paragraph): number {
  let other = second.first;
  let same = 0;
  for (let at = first.first; at < first.last && same < COMPARED; at++) {
    const word = tokens[at]?.word;
    if (word?.shape === 'punctuation') continue;
    while (other < second.last && tokens[other]?.word.shape === 'punctuation') other++;
    if (other >= second.last || tokens[other]?.word !== word) return 0;
    other++;
    same++;
  }
  return same;
}

function endsWithStop({ tokens }: ArticleText, paragraph: Paragraph): boolean {
  const { last, first } = paragraph;
  for (let at = last - 1; at >= first && at > last - 3; at--) if (/^[.!?…]/.test(tokens[at]?.word.form ?? '')) return true;
  return false;
}

/** Short lines behind a comment form or a copyright notice at the end of the page. */
function markFoot(article: ArticleText, found: readonly (Furniture | null)[], basis: (string | null)[]): void {
  const { paragraphs } = article;
  let start = paragraphs.length;
  for (let index = paragraphs.length - 1; index > 0; index--) {
    const paragraph = paragraphs[index];
    const kind = found[index];
    if (kind && ENDS_ARTICLE.has(kind)) start = index;
    else if (!paragraph || (basis[index] === null && (paragraph.last - paragraph.first > FOOT_LINE || endsWithStop(article, paragraph))))
      break;
  }
  for (let index = start; index < paragraphs.length; index++) basis[index] ??= 'foot of the page';
}

/** Regions of neighbouring furniture, one a paragraph. */
export function furnitureRegions(article: ArticleText, basis: readonly (string | null)[]): Region[] {
  return article.paragraphs.flatMap(({ start, end }, index) => {
    const why = basis[index];
    return why ? [{ start, end, role: 'boilerplate' as const, basis: why }] : [];
  });
}
