import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { Quote } from '../../model/quote.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { spansBeginningIn } from '../../text/orderedSearch.ts';
import type { Unchanged } from '../../text/unchanged.ts';
import type { ReadActors } from '../actors/actors.ts';
import type { FoundStatements } from './earlierStatements.ts';
import { findStatements } from './statements.ts';
import { resolveSpeakers } from './speakers.ts';

export interface ReadQuotes {
  /** In reading order; a quote inside a quote follows it. */
  readonly quotes: readonly Quote[];
  /** Nameless speakers ("a Turkish security source") that become actors of their own. */
  readonly namelessActors: readonly ArticleActor[];
}

/** What the statements of an article were found in, and they: for reading it again after an edit. */
export interface FoundQuotes {
  readonly mentions: readonly ActorMention[];
  readonly statements: FoundStatements;
}

/** Those of the reading before, and what of the article is as it was then. */
export interface EarlierQuotes {
  readonly found: FoundQuotes;
  readonly unchanged: Unchanged;
}

/**
 * Who says what: direct, mixed and indirect quotes with cue, speaker phrase and the actor behind it.
 * @param isBoilerplate by paragraph; furniture is not read
 * @param earlier what the reading before an edit found; null where every statement is to be found anew
 */
export function readQuotes(
  article: ArticleText,
  actors: ReadActors,
  lexicon: Lexicon,
  isBoilerplate: readonly boolean[],
  earlier: EarlierQuotes | null = null,
): ReadQuotes & { readonly found: FoundQuotes } {
  const { mentions } = actors;
  const same =
    earlier && namesTheSame(article, mentions, earlier) ? { found: earlier.found.statements, unchanged: earlier.unchanged } : null;
  const statements = findStatements(article, mentions, isBoilerplate, same);
  const { quotes, namelessActors } = resolveSpeakers(article, actors, lexicon, statements.statements);
  return { quotes, namelessActors, found: { mentions, statements } };
}

/** Whether what did not change names the same kinds of actors at the same places. */
function namesTheSame({ tokens }: ArticleText, mentions: readonly ActorMention[], { found, unchanged }: EarlierQuotes): boolean {
  const { head, tail, units } = unchanged;
  const headEnd = tokens[head - 1]?.end ?? 0;
  const tailStart = tokens[tail]?.start ?? Infinity;
  const { mentions: before } = found;
  const isSame = (was: readonly ActorMention[], now: readonly ActorMention[], by: number): boolean =>
    was.length === now.length &&
    was.every(({ start, end, type }, at) => start + by === now[at]?.start && end + by === now[at]?.end && type === now[at]?.type);
  return (
    isSame(spansBeginningIn(before, 0, headEnd), spansBeginningIn(mentions, 0, headEnd), 0) &&
    isSame(spansBeginningIn(before, tailStart - units, Infinity), spansBeginningIn(mentions, tailStart, Infinity), units)
  );
}
