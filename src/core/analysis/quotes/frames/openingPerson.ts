import type { ActorMention } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { ArticleText, Paragraph } from '../../../text/articleText.ts';
import { firstStartingFrom } from '../../../text/orderedSearch.ts';
import { grammaticalRole } from '../speakers/grammaticalRoles.ts';

const LONGEST_OPENING = 8;

/** The person who is the subject of a paragraph's first words: "Ann Example lost her house." Null where another begins it. */
export function openingPerson(article: ArticleText, mentions: readonly ActorMention[], { first, start }: Paragraph): Span | null {
  const { tokens } = article;
  const mention = mentions[firstStartingFrom(mentions, start)];
  const limit = tokens[first + LONGEST_OPENING]?.start ?? Infinity;
  if (mention?.type !== 'person' || mention.start >= limit) return null;
  let at = first;
  while ((tokens[at]?.start ?? Infinity) < mention.start) at++;
  let behind = at;
  while ((tokens[behind]?.end ?? Infinity) <= mention.end) behind++;
  return grammaticalRole(tokens, at, behind) === 'subject' ? { start: mention.start, end: mention.end } : null;
}
