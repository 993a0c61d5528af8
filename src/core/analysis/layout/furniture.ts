import type { Region } from '../../model/metadata.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
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
  const { text, paragraphs } = article;
  const found = paragraphs.map((paragraph) =>
    kindOf(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + SHORT + 1)), paragraph),
  );
  const basis: (string | null)[] = found.map((kind) => kind && FURNITURE_NAMES[kind]);
  fillAppeals(found, basis);
  markRepeats(article, basis);
  markFoot(article, found, basis);
  return basis;
}

const OPENINGS = byFirstWord(FURNITURE_OPENINGS);

function byFirstWord(
  openings: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly (readonly [string, Furniture])[]> {
  const map = new Map<string, (readonly [string, Furniture])[]>();
  for (const [kind, phrases] of Object.entries(openings)) {
    for (const phrase of phrases) map.set(firstWord(phrase), [...(map.get(firstWord(phrase)) ?? []), [phrase, kind as Furniture]]);
  }
  return map;
}

function firstWord(text: string): string {
  return /^[a-z]+|^\S/.exec(text)?.[0] ?? '';
}

function kindOf(text: string, paragraph: Paragraph): Furniture | null {
  const opening = text
    .slice(0, OPENING)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[*•>\-–—|[(]+ ?/, '');
  if (BUTTONS.has(opening)) return 'share';
  for (const [phrase, kind] of OPENINGS.get(firstWord(opening)) ?? []) {
    if (opening.startsWith(phrase) && !/^[a-z]/.test(opening.slice(phrase.length)) && isFurniture(kind, text, opening, phrase)) return kind;
  }
  if (text.length > SHORT || paragraph.last - paragraph.first < 3) return null;
  const lower = text.toLowerCase();
  for (const [kind, phrases] of Object.entries(FURNITURE_PHRASES)) {
    if (phrases.some((phrase) => lower.includes(phrase)) && isFurniture(kind as Furniture, text, lower, '')) return kind as Furniture;
  }
  return null;
}

/** "Subscribe!" is furniture, "Subscribers fled the network, officials said." is not: nobody is quoted in furniture. */
function isFurniture(kind: Furniture, text: string, lower: string, phrase: string): boolean {
  if (kind === 'legal' || kind === 'comment') return true;
  if (phrase !== '' && (lower.length === phrase.length || text.toUpperCase().startsWith(text.slice(0, phrase.length)))) return true;
  return !/\b(?:said|says|told|according to)\b|[“"]/.test(text);
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
