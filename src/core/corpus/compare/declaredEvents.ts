import type { Claim } from '../../model/claim.ts';
import type { EventDefinition } from '../../model/corpusFile.ts';
import { addTokens, type ArticleContext } from './articleContext.ts';
import { dayRange, daysMeet } from './dayRange.ts';

/**
 * Which event of the corpus file a claim belongs to: the one it names; else the one in whose time it counts and at one of whose places it or its
 * article is. Null where none fits, or more than one.
 */
export function declaredEvent(
  claim: Claim,
  names: ReadonlySet<string>,
  article: ArticleContext,
  events: readonly EventDefinition[],
): string | null {
  if (events.length === 0) return null;
  const named = claim.event?.toLowerCase();
  const byName = events.find((event) => named !== undefined && named === event.name.toLowerCase());
  if (byName) return byName.name;
  const fitting = events.filter((event) => inTime(claim, article, event) && inPlace(names, article, event));
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

function inTime(claim: Claim, article: ArticleContext, event: EventDefinition): boolean {
  const time = dayRange(claim.asOf) ?? article.published;
  if (time === null) return false;
  const from = dayRange(event.from ?? null)?.first ?? Number.NEGATIVE_INFINITY;
  const to = dayRange(event.to ?? null)?.last ?? Number.POSITIVE_INFINITY;
  return daysMeet(time, { first: from, last: to });
}

function inPlace(names: ReadonlySet<string>, article: ArticleContext, event: EventDefinition): boolean {
  if (event.places.length === 0) return true;
  const tokens = new Set<string>();
  for (const place of event.places) addTokens(tokens, place);
  return [...tokens].some((token) => names.has(token) || article.storyNames.has(token));
}
