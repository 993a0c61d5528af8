import type { Quote } from '../../model/quote.ts';
import type { ArticleActor } from '../../model/actor.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';

export interface ReadQuotes {
  /** In reading order; a quote inside a quote follows it. */
  readonly quotes: readonly Quote[];
  /** Nameless speakers ("a Turkish security source") that become actors of their own. */
  readonly namelessActors: readonly ArticleActor[];
}

export function readQuotes(_article: ArticleText, _actors: ReadActors, _isBoilerplate: readonly boolean[]): ReadQuotes {
  return { quotes: [], namelessActors: [] };
}
