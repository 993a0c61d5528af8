import { PEOPLE_PREDICATES, type Predicate } from '../../model/claim.ts';
import type { FacetOutcome } from '../../model/relation.ts';

/** Whether people are counted, and nothing else. */
export const COUNTS_PEOPLE: ReadonlySet<Predicate> = new Set<Predicate>(PEOPLE_PREDICATES);

/** Whose running count can only grow: people ever hurt cannot become fewer. */
export const MONOTONE: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'killed-or-injured',
  'arrested',
  'rescued',
  'destroyed',
  'damaged',
  'attacked',
]);

/** Predicates that are told together, so that one can be taken for the other: a pair of one family is worth a word, others are other topics. */
const FAMILIES: readonly (readonly Predicate[])[] = [
  ['killed', 'injured', 'killed-or-injured', 'missing'],
  ['captured', 'arrested', 'rescued'],
  ['displaced', 'evacuated'],
  ['destroyed', 'damaged', 'attacked'],
];
const FAMILY_OF: ReadonlyMap<Predicate, string> = new Map(
  FAMILIES.flatMap((family) => family.map((predicate) => [predicate, family[0] ?? predicate] as const)),
);

export const predicateFamily = (predicate: Predicate): string => FAMILY_OF.get(predicate) ?? predicate;

const WHOLES: readonly (readonly [part: Predicate, whole: Predicate])[] = [
  ['killed', 'killed-or-injured'],
  ['injured', 'killed-or-injured'],
  ['destroyed', 'damaged'],
];
const OVERLAPPING: readonly (readonly [Predicate, Predicate])[] = [
  ['captured', 'arrested'],
  ['displaced', 'evacuated'],
  ['destroyed', 'attacked'],
  ['damaged', 'attacked'],
];

export function comparePredicates(a: Predicate, b: Predicate): FacetOutcome {
  if (a === b) return 'same';
  if (WHOLES.some(([part, whole]) => part === a && whole === b)) return 'part';
  if (WHOLES.some(([part, whole]) => part === b && whole === a)) return 'whole';
  if (OVERLAPPING.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'overlap';
  return 'disjoint';
}
