import { analyse } from '../../src/core/analysis/analyse.ts';
import type { FigureSuggestion } from '../../src/core/model/article.ts';
import { EMPTY_CORPUS_FILE } from '../../src/core/model/corpusFile.ts';
import { testLexicon } from './lexicon.ts';

/** Figures with their claims, of a text published on a Wednesday, 12 June 2024. */
export function readClaimsOf(text: string, published: string | null = '2024-06-12'): readonly FigureSuggestion[] {
  return analyse(text, testLexicon(), EMPTY_CORPUS_FILE, published === null ? {} : { metadata: { published } }).figures;
}

/** "30..", "~20", "12", "24..99 roughly", with its unit. */
export function numberOf({ low, high, value, approximate, unit }: FigureSuggestion): string {
  const range = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
  const number = approximate && value !== null ? `~${value}` : approximate ? `${range} roughly` : range;
  return unit === null ? number : `${number} ${unit}`;
}

/** What a figure says in one line: words = number | predicate, of whom, what, how it lives in time, and what is not plainly asserted. */
export function lineOf(text: string, figure: FigureSuggestion): string {
  const words = `${text.slice(figure.start, figure.end)} = ${numberOf(figure)}`;
  const { claim } = figure;
  if (!claim) return `${words} | no claim`;
  const facets = [
    claim.predicate,
    claim.subset === null ? claim.group : `${claim.group ?? ''} (${claim.subset})`,
    claim.about === null ? null : `“${claim.about}”`,
    claim.extent,
    claim.since === null ? null : `since ${claim.since}`,
    claim.asOfStated ? `as of ${claim.asOf}` : null,
    claim.status === 'asserted' ? null : claim.status,
    claim.polarity === 'denied' ? 'denied' : null,
    claim.corrects === null ? null : `not ${claim.corrects}`,
  ];
  return `${words} | ${facets.filter((facet) => facet !== null).join(', ')}`;
}
