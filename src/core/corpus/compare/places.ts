import type { FacetOutcome } from '../../model/relation.ts';
import { addTokens, type ArticleContext } from './articleContext.ts';
import type { EventSense } from './comparableClaim.ts';
import { isEventWord } from './eventWords.ts';
import { words } from './words.ts';

/** A place as a claim names it. */
export interface PlaceSense {
  readonly tokens: ReadonlySet<string>;
  /** How large it is said to be: the place of its word in `LEVELS`; null where nothing says. */
  readonly level: number | null;
  readonly known: KnownPlace | null;
  /** It is where the whole event happened. */
  readonly ofEvent: boolean;
}

/** What tables know of a place: its size, and the state that it is or lies in, as a gazetteer's id. */
export interface KnownPlace {
  readonly kind: 'state' | 'region' | 'city';
  readonly state: string;
}

/** From the smallest to the largest; what stands together is of one size. */
const LEVELS: readonly string[] = [
  'street road avenue boulevard square plaza park market stadium bridge camp prison hospital school',
  'village hamlet neighbourhood neighborhood suburb',
  'town',
  'city capital',
  'district county municipality valley island',
  'province region governorate oblast department',
  'country nation nationwide republic',
];
const STATE_LEVEL = LEVELS.length - 1;
const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((words, level) => words.split(' ').map((word) => [word, level] as const)),
);

/**
 * @param sentence where the level may stand beside the name ("in the village of Eshkar", "Lisk province")
 * @param known what tables know of the name
 */
export function placeSense(place: string, sentence: string, known: KnownPlace | null): PlaceSense {
  const tokens = new Set<string>();
  addTokens(tokens, place);
  const own = place.toLowerCase().split(/[^\p{L}]+/u);
  const level = own.map((word) => LEVEL_OF.get(word)).find((each) => each !== undefined) ?? levelBeside(place, sentence);
  for (const word of LEVEL_OF.keys()) tokens.delete(word);
  return { tokens, level: level ?? (known?.kind === 'state' ? STATE_LEVEL : null), known, ofEvent: isOfEvent(place, sentence) };
}

/** Words that may stand between an event and where it happened: "the earthquake that struck the southern town of Arvost". */
const BETWEEN: ReadonlySet<string> = new Set(
  'in at off near of on over across through around outside area region the a that which hit hits hitting struck strikes striking shook shakes shaking rocked north south east west northern southern eastern western central northeastern northwestern southeastern southwestern'.split(
    ' ',
  ),
);
const STRUCK =
  /^(?:hit|hits|hitting|struck|strikes|striking|shook|shakes|shaking|rocked|devastated|swept|sweeps|sweeping|battered|lashed|ravaged|tore|ripped)$/;

/** The place tells which event it was, not where in it people were counted: "the Arvost earthquake", "the flood in Arvost", "struck Arvost". */
export function isOfEvent(place: string, sentence: string): boolean {
  const at = sentence.indexOf(place);
  if (at < 0) return false;
  const [next, second] = wordsOf(/^[^.,;:()]*/.exec(sentence.slice(at + place.length, at + place.length + 40))?.[0] ?? '');
  if (
    isEventWord(next?.toLowerCase() ?? '') ||
    (second !== undefined && isEventWord(second.toLowerCase()) && next !== 'in' && next !== 'and')
  )
    return true;
  const before = wordsOf((/[^.,;:()"“”]*$/.exec(sentence.slice(Math.max(0, at - 80), at))?.[0] ?? '').replace(/[’']s /g, ' '));
  for (const word of before.reverse()) {
    const lower = word.toLowerCase();
    if (isEventWord(lower) || STRUCK.test(lower)) return true;
    // Names stand between as well: "struck Arvost in Tarmia".
    if (!BETWEEN.has(lower) && !LEVEL_OF.has(lower) && word === lower) return false;
  }
  return false;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

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
  /** The street or square where a crowd came together. */
  readonly meetingPoint: PlaceSense | null;
  readonly names: ReadonlySet<string>;
  readonly article: ArticleContext;
  /** Counted wherever the one event struck, not at some of its places. */
  readonly eventWide: boolean;
  /** A crowd that came together somewhere. */
  readonly gathering: boolean;
  /** Of an event that strikes a whole area, so that a place told is one of many. */
  readonly ofArea: boolean;
  /** Of an event that happened at one point, so that its place and the state it lies in are one. */
  readonly atPoint: boolean;
  /** Counted at a spot that is told but not named. */
  readonly atSpot: boolean;
}

const AREA_EVENTS = words('quake flood storm eruption');
const POINT_EVENTS = words('attack explosion fire collision aviation shipwreck collapse mine stampede leak');

export const placeSide = (
  told: PlaceSense | null,
  event: EventSense,
  article: ArticleContext,
  { gathering, atSpot }: { readonly gathering: boolean; readonly atSpot: boolean },
): PlaceSide => {
  // Who marches in a city does so in its streets and squares: one report names them, another does not.
  const isMeetingPoint = gathering && told?.level === 0;
  const place = isMeetingPoint ? null : told;
  return {
    place,
    meetingPoint: isMeetingPoint ? told : null,
    atSpot,
    names: event.names,
    article,
    gathering,
    eventWide: isEventWide(place, event, article),
    ofArea: [...event.kinds].some((kind) => AREA_EVENTS.has(kind)),
    atPoint: event.kinds.size > 0 && [...event.kinds].every((kind) => POINT_EVENTS.has(kind)),
  };
};

/** What comes at one stroke is counted as a whole unless a part of it is named; a war is fought and counted place by place. */
function isEventWide(place: PlaceSense | null, event: EventSense, article: ArticleContext): boolean {
  if (event.lasting || event.kinds.size === 0 || event.past !== null) return false;
  if (place === null || place.ofEvent || shares(place.tokens, article.eventPlaces)) return true;
  return place.known?.kind === 'state' && [...article.states].every((state) => state === place.known?.state);
}

/**
 * Places by name, size and what the two articles say lies in what. A place that is not told is the place of the story; whether the other's place is
 * the story's too decides. Two names that nothing ties together are unknown, not disjoint: they may be two names of one place.
 */
export function comparePlaces(a: PlaceSide, b: PlaceSide): FacetOutcome {
  const nested = a.place === null ? 'whole' : 'part';
  if (a.atSpot !== b.atSpot) return a.atSpot ? 'part' : 'whole';
  if (a.article === b.article && a.meetingPoint && b.meetingPoint && !shares(a.meetingPoint.tokens, b.meetingPoint.tokens))
    return 'disjoint';
  if (a.place === null && b.place === null) return isOneOfSeveral(a, b) ? 'unknown' : 'same';
  if (inTwoStates(a.place, b.place)) return 'disjoint';
  // "France", "the French government"
  if (isState(a.place) && isState(b.place)) return 'same';
  // Who tells both in one article tells the place because it is not the whole.
  if (a.article === b.article && (a.ofArea || a.gathering) && isToldOnce(a.place, b.place)) return nested;
  if (a.eventWide && b.eventWide) return 'same';
  if (a.atPoint && b.atPoint && a.article !== b.article && (isState(a.place) || isState(b.place))) return 'same';
  if (a.ofArea && b.ofArea && a.eventWide !== b.eventWide && !named(a.place, b.place)) return a.eventWide ? 'whole' : 'part';
  if ((a.place === null || b.place === null) && isOneOfSeveral(a, b)) return 'unknown';
  if (a.place === null || b.place === null) {
    const [told, untold] = a.place === null ? [b, a] : [a, b];
    if (told.article === untold.article && untold.eventWide) return a.place === null ? 'whole' : 'part';
    // The end of its route, or a district that no table knows.
    if (told.gathering && untold.gathering && told.article !== untold.article && isOfStory(told, untold)) return 'same';
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
  const [aAround, bAround] = [shares(a.place.tokens, b.names), shares(b.place.tokens, a.names)];
  // Of a flood or quake each place named has its own count, though its sentence names the province or the other places as well.
  if ((a.ofArea || b.ofArea) && (aAround || bAround)) return aAround === bAround ? 'disjoint' : aAround ? 'whole' : 'part';
  if (aAround || bAround) return 'same';
  if (a.place.level !== null && a.place.level === b.place.level) return 'disjoint';
  // One strike is told of a town here and of its province there, where both name either.
  if (a.atPoint && b.atPoint && (shares(a.place.tokens, b.article.storyNames) || shares(b.place.tokens, a.article.storyNames)))
    return 'same';
  return 'unknown';
}

/** A district or the end of a route that no table knows, or a town of the state that the other article is set in. */
const isOfStory = ({ place }: PlaceSide, { article }: PlaceSide): boolean =>
  place !== null && (place.known === null || (place.known.kind !== 'state' && article.states.has(place.known.state)));

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

/** So many different counts of crowds an article gives that tells of one march: those of its organisers, of the police, its own, and one of a part. */
const CROWDS_OF_ONE_MARCH = 4;

/** Of several marches on one day each has a crowd of its own: whose an untold place is, nobody knows. */
const isOneOfSeveral = (a: PlaceSide, b: PlaceSide): boolean =>
  a.gathering && b.gathering && a.article !== b.article && (tellsOfSeveralCrowds(a.article) || tellsOfSeveralCrowds(b.article));

export const tellsOfSeveralCrowds = ({ crowds }: ArticleContext): boolean => crowds > CROWDS_OF_ONE_MARCH;

/** One is told, and not only to say which event it was. */
function isToldOnce(a: PlaceSense | null, b: PlaceSense | null): boolean {
  const told = a ?? b;
  return told !== null && (a === null || b === null) && !told.ofEvent && told.known?.kind !== 'state';
}

/** Both are told, with a word in common. */
const named = (a: PlaceSense | null, b: PlaceSense | null): boolean => a !== null && b !== null && shares(a.tokens, b.tokens);

const isState = (place: PlaceSense | null): boolean => place?.known?.kind === 'state';

const inTwoStates = (a: PlaceSense | null, b: PlaceSense | null): boolean =>
  a?.known !== null && a?.known !== undefined && b?.known !== null && b?.known !== undefined && a.known.state !== b.known.state;

function liesIn(inner: PlaceSense, outer: PlaceSense, articles: readonly ArticleContext[]): boolean {
  if (outer.known?.kind === 'state' && inner.known !== null && inner.known.kind !== 'state' && inner.known.state === outer.known.state)
    return true;
  return articles.some(({ within }) => [...inner.tokens].some((token) => shares(within.get(token) ?? NOWHERE, outer.tokens)));
}

const NOWHERE: ReadonlySet<string> = new Set();
