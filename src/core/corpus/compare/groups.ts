import type { FacetOutcome } from '../../model/relation.ts';
import { DISJOINT_GROUPS, GROUP_CLASSES, ROLE_GROUPS, STRUCK_GROUPS } from './groupTable.ts';

/** Who or what a figure counts: the class of its noun, or the noun itself where no table knows it. */
export interface GroupSense {
  readonly noun: string;
  readonly name: string;
  /** People of some kind. */
  readonly personal: boolean;
}

const CLASS_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUP_CLASSES).flatMap(([name, { nouns }]) => nouns.split(' ').map((noun) => [noun, name] as const)),
);
const DISJOINT: ReadonlySet<string> = new Set(DISJOINT_GROUPS.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/**
 * @param group as claims give it: a noun in the plural, perhaps with an adjective ("armoured vehicles")
 * @param countsPeople the predicate is one that only people suffer, so that an unknown noun is a kind of people
 */
export function groupSense(group: string, countsPeople: boolean): GroupSense {
  const words = group.toLowerCase().trim().split(/\s+/);
  const noun = words.at(-1) ?? group;
  const name =
    CLASS_OF_NOUN.get(words.join('-')) ?? CLASS_OF_NOUN.get(words.slice(-2).join('-')) ?? CLASS_OF_NOUN.get(noun) ?? `noun:${noun}`;
  return { noun, name, personal: rootOf(name) === 'people' || (countsPeople && name.startsWith('noun:')) };
}

const STRUCK: readonly (readonly [RegExp, string])[] = STRUCK_GROUPS.map(([stem, group]) => [new RegExp(`\\b${stem}s?\\b`, 'i'), group]);

/** Groups that a headline and lead name as those whom the event struck. */
export const peopleStruckIn = (lead: string): ReadonlySet<string> =>
  new Set(STRUCK.filter(([stem]) => stem.test(lead)).map(([, group]) => group));

/** A noun that says what people were doing there, not who they are. */
export const isRole = ({ name }: GroupSense): boolean => ROLE_GROUPS.has(name);

/** Soldiers and those who fight without a uniform. */
export const areFighters = (group: GroupSense | null): boolean => group !== null && lineage(group.name).includes('combatants');

export function compareGroups(a: GroupSense, b: GroupSense): FacetOutcome {
  if (a.name === b.name) return 'same';
  if (isPartOf(a, b.name)) return 'part';
  if (isPartOf(b, a.name)) return 'whole';
  for (const x of lineage(a.name)) for (const y of lineage(b.name)) if (DISJOINT.has(`${x}|${y}`)) return 'disjoint';
  return a.personal && b.personal ? 'overlap' : rootOf(a.name) === rootOf(b.name) ? 'overlap' : 'disjoint';
}

function isPartOf(part: GroupSense, whole: string): boolean {
  return lineage(part.name).includes(whole) || (part.personal && whole === 'people');
}

/** The class and all that it is part of. */
function lineage(name: string): string[] {
  const line = [name];
  for (let up = GROUP_CLASSES[name]?.partOf ?? null; up !== null; up = GROUP_CLASSES[up]?.partOf ?? null) line.push(up);
  return line;
}

const rootOf = (name: string): string => lineage(name).at(-1) ?? name;
