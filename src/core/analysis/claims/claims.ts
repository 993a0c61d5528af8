import type { FigureSuggestion } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { DateMention } from '../dates/dates.ts';

export interface ClaimContext {
  readonly article: ArticleText;
  readonly actors: ReadActors;
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  /** ISO day of publication. */
  readonly published: string | null;
  readonly dateline: readonly string[];
}

/** What each figure states, facet by facet. */
export function readClaims(figures: readonly Figure[], _context: ClaimContext): FigureSuggestion[] {
  return figures.map((figure) => ({ ...figure, claim: null }));
}
