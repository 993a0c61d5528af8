import { UNASKED, type Word } from '../../text/words.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, LEADING_WORDS, NAME_PREFIXES, OTHER_CAPITALS } from './tables/functionWordsTable.ts';
import {
  COMPANY_TAILS,
  FOREIGN_HEADS,
  LEADING_HEADS,
  NO_ACTOR_HEADS,
  ORGANIZATION_FOLLOWERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  STORMS,
  THING_FOLLOWERS,
} from './tables/organizationWordsTable.ts';
import { AGENT_VERBS, HONORIFICS, NAME_PARTICLES, PEOPLE_NOUNS, PERSON_VERBS, TITLE_MODIFIERS, TITLES } from './tables/personWordsTable.ts';
import {
  DIRECTIONS,
  GPE_HEADS,
  PLACE_ANNOUNCERS,
  PLACE_FOLLOWERS,
  PLACE_HEADS,
  PLACE_LEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
} from './tables/placeWordsTable.ts';

/** What the tables say of a word, as bits: one look-up answers every question of the name rules. */
export const WordKind = {
  honorific: 1,
  title: 1 << 1,
  titleModifier: 1 << 2,
  particle: 1 << 3,
  agentVerb: 1 << 4,
  personVerb: 1 << 5,
  peopleNoun: 1 << 6,
  organizationHead: 1 << 7,
  companyTail: 1 << 8,
  leadingHead: 1 << 9,
  organizationFollower: 1 << 10,
  noActorHead: 1 << 11,
  gpeHead: 1 << 12,
  placeHead: 1 << 13,
  placeLead: 1 << 14,
  placePreposition: 1 << 15,
  placeFollower: 1 << 16,
  placeAnnouncer: 1 << 17,
  direction: 1 << 18,
  functionWord: 1 << 19,
  calendar: 1 << 20,
  otherCapital: 1 << 21,
  leadingWord: 1 << 22,
  namePrefix: 1 << 23,
  organizationNoun: 1 << 24,
  placeNoun: 1 << 25,
  thingFollower: 1 << 26,
  placeVerb: 1 << 27,
  foreignHead: 1 << 28,
  storm: 1 << 29,
} as const;

const TABLES: readonly (readonly [readonly string[], number])[] = [
  [[...HONORIFICS.keys()], WordKind.honorific],
  [TITLES, WordKind.title],
  [TITLE_MODIFIERS, WordKind.titleModifier],
  [NAME_PARTICLES, WordKind.particle],
  [AGENT_VERBS, WordKind.agentVerb],
  [PERSON_VERBS, WordKind.personVerb],
  [PEOPLE_NOUNS, WordKind.peopleNoun],
  [ORGANIZATION_HEADS, WordKind.organizationHead],
  [COMPANY_TAILS, WordKind.companyTail],
  [LEADING_HEADS, WordKind.leadingHead],
  [ORGANIZATION_FOLLOWERS, WordKind.organizationFollower],
  [NO_ACTOR_HEADS, WordKind.noActorHead],
  [GPE_HEADS, WordKind.gpeHead],
  [PLACE_HEADS, WordKind.placeHead],
  [PLACE_LEADS, WordKind.placeLead],
  [PLACE_PREPOSITIONS, WordKind.placePreposition],
  [PLACE_FOLLOWERS, WordKind.placeFollower],
  [PLACE_ANNOUNCERS, WordKind.placeAnnouncer],
  [DIRECTIONS, WordKind.direction],
  [FUNCTION_WORDS, WordKind.functionWord],
  [CALENDAR_WORDS, WordKind.calendar],
  [OTHER_CAPITALS, WordKind.otherCapital],
  [LEADING_WORDS, WordKind.leadingWord],
  [NAME_PREFIXES, WordKind.namePrefix],
  [ORGANIZATION_NOUNS, WordKind.organizationNoun],
  [PLACE_NOUNS, WordKind.placeNoun],
  [THING_FOLLOWERS, WordKind.thingFollower],
  [PLACE_VERBS, WordKind.placeVerb],
  [FOREIGN_HEADS, WordKind.foreignHead],
  [STORMS, WordKind.storm],
];

const KINDS: ReadonlyMap<string, number> = collect();

/** Bits of `WordKind`; 0 for a word that no table has. */
export function kindsOf(word: Word | undefined): number {
  if (!word) return 0;
  if (word.nameKinds === UNASKED) word.nameKinds = KINDS.get(word.lower) ?? 0;
  return word.nameKinds;
}

export function isKind(word: Word | undefined, kinds: number): boolean {
  return word !== undefined && (kindsOf(word) & kinds) !== 0;
}

function collect(): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [words, kind] of TABLES) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}
