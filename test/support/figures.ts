import { readFigures } from '../../src/core/analysis/figures/figures.ts';
import type { Figure } from '../../src/core/model/figure.ts';
import { cutText } from '../../src/core/text/articleText.ts';
import { tagTokens } from '../../src/core/text/tagging.ts';
import { testLexicon } from './lexicon.ts';

/** Figures of an English text, without dates and furniture. */
export function readFiguresOf(text: string): Figure[] {
  const lexicon = testLexicon();
  const article = cutText(text, lexicon.words);
  tagTokens(article, lexicon);
  return [...readFigures(article, lexicon, [], []).figures];
}

/** What is read, one line a figure: words = low..high or ~value, and the unit. */
export const figureLines = (text: string): string[] => readFiguresOf(text).map((figure) => lineOf(text, figure));

function lineOf(text: string, { start, end, low, high, value, approximate, unit }: Figure): string {
  const number = approximate && value !== null ? `~${value}` : low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  return `${text.slice(start, end)} = ${number}${unit === null ? '' : ` ${unit}`}`;
}
