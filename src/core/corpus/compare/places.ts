import type { FacetOutcome } from '../../model/relation.ts';
import { addTokens, type ArticleContext } from './articleContext.ts';

/** A place as a claim names it. */
export interface PlaceSense {
  readonly tokens: ReadonlySet<string>;
  /** How large it is said to be: the place of its word in `LEVELS`; null where nothing says. */
  readonly level: number | null;
}

/** From the smallest to the largest; what stands together is of one size. */
const LEVELS: readonly string[] = [
  'street road square market bridge camp prison hospital school',
  'village hamlet neighbourhood neighborhood suburb',
  'town',
  'city capital',
  'district county municipality valley island',
  'province region governorate oblast department',
  'country nation nationwide republic',
];
const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((words, level) => words.split(' ').map((word) => [word, level] as const)),
);

/** @param sentence where the level may stand beside the name ("in the village of Eshkar", "Lisk province") */
export function placeSense(place: string, sentence: string): PlaceSense {
  const tokens = new Set<string>();
  addTokens(tokens, place);
  const own = place.toLowerCase().split(/[^\p{L}]+/u);
  const level = own.map((word) => LEVEL_OF.get(word)).find((each) => each !== undefined) ?? levelBeside(place, sentence);
  for (const word of LEVEL_OF.keys()) tokens.delete(word);
  return { tokens, level };
}

function levelBeside(place: string, sentence: string): number | null {
  const at = sentence.indexOf(place);
  if (at < 0) return null;
  const before = /(\p{L}+)(?: of)? $/u.exec(sentence.slice(Math.max(0, at - 30), at))?.[1];
  const after = /^[’']?s? (\p{L}+)/u.exec(sentence.slice(at + place.length, at + place.length + 30))?.[1];
  return LEVEL_OF.get(after?.toLowerCase() ?? '') ?? LEVEL_OF.get(before?.toLowerCase() ?? '') ?? null;
}

/** What a place is held against on the other side: that claim's own names, and its article. */
export interface PlaceSide {
  readonly place: PlaceSense | null;
  readonly names: ReadonlySet<string>;
  readonly article: ArticleContext;
}

/**
 * Places by name, size and what the two articles say lies in what. A place that is not told is the place of the story; whether the other's place is
 * the story's too decides. Two names that nothing ties together are unknown, not disjoint: they may be two names of one place.
 */
export function comparePlaces(a: PlaceSide, b: PlaceSide): FacetOutcome {
  if (a.place === null && b.place === null) return 'same';
  if (a.place === null || b.place === null) {
    const [told, untold] = a.place === null ? [b, a] : [a, b];
    if (isStoryPlace(told, untold) || (shares(a.names, b.names) && !isMinor(told))) return 'same';
    if (told.article === untold.article || isMinor(told)) return a.place === null ? 'whole' : 'part';
    return 'unknown';
  }
  if (shares(a.place.tokens, b.place.tokens)) {
    if (a.place.level === null || b.place.level === null || a.place.level === b.place.level) return 'same';
    return a.place.level < b.place.level ? 'part' : 'whole';
  }
  if (liesIn(a.place, b.place, [a.article, b.article])) return 'part';
  if (liesIn(b.place, a.place, [a.article, b.article])) return 'whole';
  if (shares(a.place.tokens, b.names) || shares(b.place.tokens, a.names)) return 'same';
  if (a.place.level !== null && a.place.level === b.place.level) return 'disjoint';
  return 'unknown';
}

function isStoryPlace(told: PlaceSide, untold: PlaceSide): boolean {
  const tokens = told.place?.tokens ?? new Set<string>();
  return (
    tokens.size === 0 || untold.article.storyNames.size === 0 || shares(tokens, untold.names) || shares(tokens, untold.article.storyNames)
  );
}

/** A village or a street in a story that is set in something larger. */
const isMinor = ({ place, article }: PlaceSide): boolean =>
  place !== null && place.level !== null && place.level <= 2 && !shares(place.tokens, article.storyNames);

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const one of some) if (others.has(one)) return true;
  return false;
};

function liesIn(inner: PlaceSense, outer: PlaceSense, articles: readonly ArticleContext[]): boolean {
  return articles.some(({ within }) => [...inner.tokens].some((token) => shares(within.get(token) ?? NOWHERE, outer.tokens)));
}

const NOWHERE: ReadonlySet<string> = new Set();
