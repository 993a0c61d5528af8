import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ArticleActor } from '../../model/actor.ts';
import type { Quote } from '../../model/quote.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { ReadActors } from '../actors/actors.ts';
import { findStatements } from './statements.ts';
import { resolveSpeakers } from './speakers.ts';

export interface ReadQuotes {
  /** In reading order; a quote inside a quote follows it. */
  readonly quotes: readonly Quote[];
  /** Nameless speakers ("a Turkish security source") that become actors of their own. */
  readonly namelessActors: readonly ArticleActor[];
}

/**
 * Who says what: direct, mixed and indirect quotes with cue, speaker phrase and the actor behind it.
 * @param isBoilerplate by paragraph; furniture is not read
 */
export function readQuotes(article: ArticleText, actors: ReadActors, lexicon: Lexicon, isBoilerplate: readonly boolean[]): ReadQuotes {
  return resolveSpeakers(article, actors, lexicon, findStatements(article, actors.mentions, isBoilerplate));
}
