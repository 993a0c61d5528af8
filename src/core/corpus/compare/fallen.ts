import type { Claim } from '../../model/claim.ts';
import type { ClaimRecord } from '../../model/relation.ts';
import type { KnownPlace } from './places.ts';
import { canonicalParty, stateBehind } from './sides.ts';
import { words } from './words.ts';

/** Who fell by an article as a whole, for those of its figures that do not say whom they count. */
export interface Fallen {
  /** The one party whose fighters it names; null where it names none, or several. */
  readonly fighterSide: string | null;
  /** The one state among the parties whose fighters it names: whose "soldiers" are, where rebels fight them. */
  readonly soldierSide: string | null;
  /** All killed of whom it says who they were are fighters. */
  readonly onlyFighters: boolean;
}

interface Knowledge {
  stateOf(actor: string): string;
  readonly placeNamed: (name: string) => KnownPlace | null;
}

export function fallenIn(records: readonly ClaimRecord[], text: string, knowledge: Knowledge): Fallen {
  const { parties, states } = fighterPartiesIn(records, text, knowledge);
  return { fighterSide: onlyOne(parties), soldierSide: onlyOne(states), onlyFighters: areOnlyFighters(records) };
}

function onlyOne(parties: ReadonlySet<string>): string | null {
  const [only] = parties;
  return parties.size === 1 ? (only ?? null) : null;
}

interface FighterParties {
  readonly parties: ReadonlySet<string>;
  /** Those of them that are states. */
  readonly states: ReadonlySet<string>;
}

/** "the strike killed 400 soldiers" is of the side of the fallen or captured fighters that the article counts, else of the only soldiers whom it names. */
function fighterPartiesIn(records: readonly ClaimRecord[], text: string, knowledge: Knowledge): FighterParties {
  const [parties, states] = [new Set<string>(), new Set<string>()];
  for (const { figure } of records) {
    const { claim } = figure;
    if (claim === null || claim.group !== 'combatants' || claim.side === null || claim.side === 'all') continue;
    const party = canonicalParty(knowledge.stateOf(claim.side), knowledge.placeNamed);
    if (party !== null) parties.add(party);
    const state = stateBehind(knowledge.stateOf(claim.side), knowledge.placeNamed);
    if (state !== null) states.add(state);
  }
  if (parties.size === 0)
    for (const [, nation] of text.matchAll(SOLDIERS_OF)) {
      const party =
        nation !== undefined && knowledge.placeNamed(nation)?.kind === 'state'
          ? canonicalParty(nation.toLowerCase(), knowledge.placeNamed)
          : null;
      if (party !== null) parties.add(party);
    }
  return { parties, states };
}

/** "Kestrian soldiers", "the Kestrian base" */
const SOLDIERS_OF = /(?<![-\p{L}])(\p{Lu}\p{Ll}+) (?:soldiers|troops|servicemen|forces|army|military|base|camp|garrison|positions?)\b/gu;

function areOnlyFighters(records: readonly ClaimRecord[]): boolean {
  let fighters = false;
  for (const record of records) {
    const { figure } = record;
    const { claim } = figure;
    if (claim?.predicate !== 'killed' || isNameless(record, claim)) continue;
    if (claim.group !== 'combatants') return false;
    // "347, including 20 soldiers": others are among them.
    fighters ||= figure.partOf === null;
  }
  return fighters;
}

/** Nouns of the fallen that do not tell who they were. */
const NAMELESS = words('dead deaths bodies corpses casualties wounded injured killed losses lives fatalities martyrs toll');

/** "63 dead", "an estimated 400 killed"; a bare number is of whom an earlier sentence told. */
export function isNameless({ figure, sentence }: ClaimRecord, { group }: Claim): boolean {
  if (group !== 'people') return false;
  return figure.counted === null ? FELL.test(sentence) : figure.head === null || NAMELESS.has(figure.head);
}
const FELL = /\b(?:dead|died|killed|deaths|bodies)\b/i;
