import type { ActorType } from '../model/actor.ts';

/** What a single word may be, as bits. The first seven stand in `nameWords.txt` as `scripts/lexicon/names.mjs` writes them; the rest comes from the dictionary. */
export const WordFact = {
  male: 1,
  female: 2,
  given: 3,
  surname: 4,
  city: 8,
  /** At least 200,000 people. */
  bigCity: 16,
  /** "minister", "teacher", "survivor". */
  personNoun: 32,
  company: 64,
  /** Stands in the dictionary in lower case. */
  common: 128,
  /** A common word that is often used. */
  frequent: 256,
} as const;

export type NameKind = 'state' | 'capital' | 'region' | 'city' | 'location' | 'seat' | 'organization' | 'people' | 'registered';

/** A name that the gazetteer or the registry knows. */
export interface NameEntry {
  /** "state:AM", "org:united-nations", "people:AM"; of a registered actor its id. */
  readonly id: string;
  /** As newspapers write it, or the registry. */
  readonly name: string;
  readonly kind: NameKind;
  readonly type: ActorType;
  /** The state it belongs to, as an id. */
  readonly of?: string;
  /** Further names of the same. */
  readonly names: readonly string[];
  /** Set where the registry knows it. */
  readonly registryId?: string;
}
