import type { Side } from '../../model/claim.ts';
import type { FacetOutcome } from '../../model/relation.ts';
import type { ClaimRecord } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { textBefore } from './textBefore.ts';
import { areFighters, type GroupSense } from './groups.ts';
import type { KnownPlace } from './places.ts';
import { words } from './words.ts';

/** What stands behind a party's name for those who fight or govern for it: "Kestrian army", "Sulmark's defence ministry". */
const ORGANS = words(
  'army armed forces force military troops government defence defense ministry interior navy air police security state republic side regime authorities leadership militia soldiers fighters',
);
/** Parts of the names of those who watch and help: nobody's side in a fight. */
const BYSTANDERS = words(
  'observatory monitor monitors monitoring nations cross crescent watch amnesty observers mission hospital institute agency organisation organization un unhcr unicef',
);
/** Parts of the names of those whose people are their fighters. */
const FIGHTING = words(
  'army forces military troops front rebels militia guard guards brigade fighters guerrillas insurgents militants separatists',
);

/** The party behind a side: `all`, a name that its people and its army share, or null where the words name no party ("the army"). */
function partyOf(side: Side): string | null {
  if (side === null || side === 'all') return side;
  const parts = side.split('-');
  if (parts.some((part) => BYSTANDERS.has(part))) return null;
  while (ORGANS.has(parts.at(-1) ?? '')) parts.pop();
  const name = parts.join('-');
  if (name === '') return null;
  return /^(.{3,}a)ns?$/.exec(name)?.[1] ?? name;
}

/** The party behind a side, by the id of its state where it is one: one article has its army's, another its people's. */
export function canonicalParty(side: Side, placeNamed: (name: string) => KnownPlace | null): string | null {
  const party = partyOf(side);
  return stateBehind(side, placeNamed) ?? party;
}

/** The state whose people or army a side is; null where it is none. */
export function stateBehind(side: Side, placeNamed: (name: string) => KnownPlace | null): string | null {
  const party = partyOf(side);
  if (party === null || party === 'all' || side === null) return null;
  for (const id of [side, party]) {
    const known = placeNamed(id.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.replace('-', ' ').toUpperCase()));
    if (known?.kind === 'state') return known.state;
  }
  return null;
}

/** "five INDIAN passengers": of which people those are who take no side; null where the counted phrase names none. */
export function nationalityIn(counted: string | null, placeNamed: (name: string) => KnownPlace | null): string | null {
  // "pro-Lurian marchers" may be anybody.
  const named = counted?.match(/(?<![-\p{L}])\p{Lu}\p{Ll}+/gu)?.find((word) => placeNamed(word)?.kind === 'state');
  return named === undefined ? null : canonicalParty(named.toLowerCase(), placeNamed);
}

/** Whoever of these is counted is a fighter. */
export const isFightingSide = (side: Side): boolean => side !== null && side.split('-').some((part) => FIGHTING.has(part));

/** Soldiers of the state, or those who rise against it. */
export type Camp = 'state' | 'rising';

const OF_STATE =
  /\b(?:soldiers?|troops|servicem[ea]n|service (?:members|personnel)|conscripts|policem[ea]n|police officers|(?:government|army|security|military) (?:forces|personnel|losses))\b/i;
const OF_RISING = /\b(?:rebels?|insurgents?|militants?|guerr?illas?|terrorists?|jihadists?|separatists?|extremists?|gunm[ea]n)\b/i;
/** Behind these words their number. */
const LOSSES_OF_STATE = /\b(?:army|government|military) (?:losses|casualties) (?:at|of) $/i;
const RISING_OWNERS = words('front rebels insurgents militants guerrillas separatists jihadists militia');
const STATE_OWNERS = words('army government military troops police');

/** What fighters are called tells their camp: "112 rebels", "27 government soldiers"; "fighters" may be anybody's. */
export function campOf(record: ClaimRecord, group: GroupSense | null): Camp | null {
  if (!areFighters(group)) return null;
  const { figure } = record;
  const own = `${figure.text} ${figure.counted ?? ''} ${figure.head ?? ''}`;
  if (OF_RISING.test(own)) return 'rising';
  if (OF_STATE.test(own)) return 'state';
  if (LOSSES_OF_STATE.test(textBefore(record))) return 'state';
  // "22 of its men", where it is the front that speaks
  const owner = figure.claim?.side?.split('-') ?? [];
  if (owner.some((part) => RISING_OWNERS.has(part))) return 'rising';
  return owner.some((part) => STATE_OWNERS.has(part)) ? 'state' : null;
}

/** In a rising against one state whoever is of one camp is of one side, though each report calls it differently. */
function compareCamps(a: ComparableClaim, b: ComparableClaim): FacetOutcome | null {
  if (!a.article.rising || !b.article.rising || a.camp === null || b.camp === null) return null;
  const named = a.side !== null && a.side !== 'all' && b.side !== null && b.side !== 'all';
  return named ? null : a.camp === b.camp ? 'same' : 'disjoint';
}

/** Of whichever side a part of the people is, it is a part of all sides. `groups` tells how the people counted relate. */
export function compareSides(a: ComparableClaim, b: ComparableClaim, groups: FacetOutcome): FacetOutcome {
  // Who marches takes part, whoever counts.
  if (a.isGathering && b.isGathering) return 'same';
  const camps = compareCamps(a, b);
  if (camps !== null) return camps;
  const [x, y] = [a.side, b.side];
  if (x === y) return x === null && a.group?.name === 'combatants' ? 'unknown' : 'same';
  if (x === null && y === 'all' && groups === 'part') return 'part';
  if (y === null && x === 'all' && groups === 'whole') return 'whole';
  if (x === null || y === null) return 'unknown';
  if (x === 'all') return 'whole';
  return y === 'all' ? 'part' : 'disjoint';
}
