import type { Figure } from '../../model/figure.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { DateMention } from '../dates/dates.ts';

/** Number expressions that count or measure something, in reading order; see `annotation-guidelines.md`, Figures. */
export function readFigures(_article: ArticleText, _dates: readonly DateMention[], _isBoilerplate: readonly boolean[]): Figure[] {
  return [];
}
