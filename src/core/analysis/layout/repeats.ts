import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import type { Word } from '../../text/words.ts';

/** Words compared to see whether one paragraph repeats another. */
const COMPARED = 40;
/** Fewer words repeat by chance. */
const FEWEST_REPEATED = 4;
/** Fewer words of a headline may well open the story too. */
const FEWEST_OF_HEADLINE = 6;
/** Headline, teaser and caption come again within so many paragraphs from the top. */
const TOP_OF_PAGE = 24;
/** A heading has so many words at most. */
const HEADING = 8;

/**
 * A caption that is given twice (the second time with its credit), a headline that comes again below the masthead, a teaser that breaks off
 * where the story goes on, a heading that opens the furniture behind it.
 */
export function markRepeats(article: ArticleText, basis: (string | null)[]): void {
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
  markHeadlineAgain(article, basis);
}

/** The same line again near the top of the page, or a line broken off by "…" whose sentence comes whole later. */
function markHeadlineAgain(article: ArticleText, basis: (string | null)[]): void {
  const byOpening = new Map<Word, Paragraph[]>();
  for (const paragraph of article.paragraphs.slice(0, TOP_OF_PAGE)) {
    const opening = article.tokens[paragraph.first]?.word;
    if (!opening || basis[paragraph.index] !== null) continue;
    for (const before of byOpening.get(opening) ?? []) {
      if (repeatedWords(article, before, paragraph) < FEWEST_OF_HEADLINE || basis[before.index] !== null) continue;
      if (isBrokenOff(article, before)) basis[before.index] = 'teaser: the story gives the whole sentence';
      else if (repeatedWords(article, paragraph, before) > 0) basis[paragraph.index] = 'repeats the headline';
    }
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), paragraph]);
  }
}

const isBrokenOff = ({ tokens }: ArticleText, { last }: Paragraph): boolean => /^(?:…|\.{3,})$/.test(tokens[last - 1]?.word.form ?? '');

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

export function endsWithStop({ tokens }: ArticleText, paragraph: Paragraph): boolean {
  const { last, first } = paragraph;
  for (let at = last - 1; at >= first && at > last - 3; at--) if (/^[.!?…]/.test(tokens[at]?.word.form ?? '')) return true;
  return false;
}
