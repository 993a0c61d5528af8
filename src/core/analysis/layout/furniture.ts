import type { Region } from '../../model/metadata.ts';
import { frontMatterEnd } from '../../text/frontMatter.ts';
import { cutParagraphsAt, type ArticleText, type Paragraph, type Sentence } from '../../text/articleText.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import type { Word } from '../../text/words.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { BUTTON_WORDS, OPENINGS, PHRASES } from './furnitureWords.ts';
import { pageLineBasis } from './pageLines.ts';
import { endsWithStop, markRepeats } from './repeats.ts';
import { BUTTONS, ENDS_ARTICLE, FURNITURE_NAMES, WITHIN_PARAGRAPHS, type Furniture } from './tables/furniturePhrases.ts';

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
  const basis: (string | null)[] = found.map((kind, index) => {
    const paragraph = article.paragraphs[index];
    return kind ? FURNITURE_NAMES[kind] : paragraph ? pageLineBasis(article, paragraph) : null;
  });
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

/**
 * The article with furniture in paragraphs of its own that scraping ran into one with the story: "… he said. READ ALSO: Dam fails in the north",
 * "… by noon. (Reporting by Nora Vale)".
 */
export function cutOutFurniture(article: ArticleText): ArticleText {
  const borders = new Set<number>();
  for (const paragraph of article.paragraphs) {
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const sentence = article.sentences[index];
      if (!sentence || paragraph.lastSentence - paragraph.firstSentence === 1) continue;
      if (sentence.last - sentence.first > FOOT_LINE || !isFurnitureWithin(article, sentence)) continue;
      borders.add(index);
      borders.add(index + 1);
    }
  }
  return cutParagraphsAt(article, borders);
}

function isFurnitureWithin(article: ArticleText, sentence: Sentence): boolean {
  const found = openingOf(article, sentence);
  if (found === null || !WITHIN_PARAGRAPHS.has(found.kind)) return false;
  const begun = article.text.slice(found.start, found.start + found.phrase.length);
  const behind = article.text.slice(found.start + found.phrase.length, sentence.end).replace(/^[\s.!]+/, '');
  return found.kind === 'credit' || found.kind === 'account' || behind === '' || behind.startsWith(':') || begun === begun.toUpperCase();
}

/** The phrase of the tables that a paragraph or sentence begins with. */
function openingOf(
  { text, tokens }: ArticleText,
  { first: begin, last, end }: Pick<Paragraph, 'first' | 'last' | 'end'>,
): { readonly phrase: string; readonly kind: Furniture; readonly start: number } | null {
  let first = begin;
  // Bullets before a link.
  while (first + 1 < last && first < begin + 2 && isOrnament(tokens[first]?.word)) first++;
  const opener = tokens[first];
  if (!opener) return null;
  const phrases = OPENINGS.get(opener.word);
  if (!phrases && !BUTTON_WORDS.has(opener.word)) return null;
  const { start } = opener;
  const opening = withSingleSpaces(text.slice(start, Math.min(end, start + OPENING)).toLowerCase());
  if (BUTTONS.has(opening)) return { phrase: opening, kind: 'share', start };
  for (const [phrase, kind] of phrases ?? []) {
    if (!opening.startsWith(phrase)) continue;
    const isWhole = !/[a-z]$/.test(phrase) || !/^[a-z]/.test(opening.slice(phrase.length));
    if (isWhole && isFurniture(kind, text.slice(start, end), phrase)) return { phrase, kind, start };
  }
  return null;
}

function kindOf(article: ArticleText, paragraph: Paragraph): Furniture | null {
  const { text, tokens } = article;
  const { start, end, first, last } = paragraph;
  const opening = openingOf(article, paragraph);
  if (opening) return opening.kind;
  if (end - start > SHORT || last - first < 3) return null;
  const signs = signsOf(tokens);
  for (let at = nextSign(signs, SIGN.furniture, first, last); at < last; at = nextSign(signs, SIGN.furniture, at + 1, last)) {
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

/** Short lines behind a comment form, a copyright notice or links at the end of the page. */
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
  // A page of lines only, a table of results, has no foot.
  if (!paragraphs.slice(0, start).some((paragraph) => basis[paragraph.index] === null && endsWithStop(article, paragraph))) return;
  for (let index = start; index < paragraphs.length; index++) basis[index] ??= 'foot of the page';
}

/** Regions of neighbouring furniture, one a paragraph. */
export function furnitureRegions(article: ArticleText, basis: readonly (string | null)[]): Region[] {
  const regions: Region[] = [];
  article.paragraphs.forEach(({ start, end }, index) => {
    const why = basis[index];
    if (why) regions.push({ start, end, role: 'boilerplate', basis: why });
  });
  return regions;
}
