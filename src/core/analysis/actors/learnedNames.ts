import { fold } from '../../lexicon/folding.ts';
import type { KnownNames } from '../../lexicon/knownNames.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { Word } from '../../text/words.ts';

/** What the name finders ask of names, whether tables know them or the article itself taught them. */
export type NameLookup = Pick<KnownNames, Exclude<keyof KnownNames, 'gazetteerIds'>>;

/** Begins the ids of learned places; linking gives places that no table knows the same ids. */
const PLACE_ID = 'place:';
export const learnedPlaceId = (name: string): string => PLACE_ID + fold(name);
export const isLearned = ({ id }: NameEntry): boolean => id.startsWith(PLACE_ID);

/** The tables' names, and behind them the single words that one article shows to be a place or a people. */
export class LearnedNames implements NameLookup {
  readonly #known: NameLookup;
  readonly #places: ReadonlyMap<string, NameEntry>;
  readonly #peoples: ReadonlyMap<string, NameEntry>;
  readonly #byId: ReadonlyMap<string, NameEntry>;

  /** @param places by name in lower case, @param peoples by adjective and plural in lower case; only names that `known` does not have */
  constructor(known: NameLookup, places: ReadonlyMap<string, NameEntry>, peoples: ReadonlyMap<string, NameEntry>) {
    this.#known = known;
    this.#places = places;
    this.#peoples = peoples;
    this.#byId = new Map([...places.values(), ...peoples.values()].map((entry) => [entry.id, entry]));
  }

  /** Whether another article taught the same. */
  isAlike(other: NameLookup): boolean {
    return (
      other instanceof LearnedNames &&
      other.#known === this.#known &&
      sameEntries(other.#places, this.#places) &&
      sameEntries(other.#peoples, this.#peoples)
    );
  }

  facts(word: Word): number {
    return this.#known.facts(word);
  }

  mayBe(word: Word | undefined, facts: number): boolean {
    return this.#known.mayBe(word, facts);
  }

  entry(name: string): NameEntry | undefined {
    return this.#known.entry(name) ?? this.#places.get(name.toLowerCase());
  }

  isKnown(lower: string): boolean {
    return this.#known.isKnown(lower) || this.#places.has(lower) || this.#peoples.has(lower);
  }

  people(name: string): NameEntry | undefined {
    return this.#known.people(name) ?? this.#peoples.get(name.toLowerCase());
  }

  entryOf(word: Word): NameEntry | undefined {
    return this.#known.entryOf(word) ?? (word.shape === 'lower' ? undefined : this.#places.get(word.lower));
  }

  peopleOf(word: Word): NameEntry | undefined {
    return this.#known.peopleOf(word) ?? (word.shape === 'lower' ? undefined : this.#peoples.get(word.lower));
  }

  registered(entry: NameEntry): NameEntry {
    return this.#known.registered(entry);
  }

  byId(id: string): NameEntry | undefined {
    return this.#known.byId(id) ?? this.#byId.get(id);
  }

  longestFrom(word: Word): number {
    return this.#known.longestFrom(word);
  }

  mayGoOn(first: Word, second: Word): boolean {
    return this.#known.mayGoOn(first, second);
  }

  beginsLowerCaseName(word: Word): boolean {
    return this.#known.beginsLowerCaseName(word);
  }

  misspelt(name: string): NameEntry | undefined {
    return this.#peoples.has(name.toLowerCase()) ? undefined : this.#known.misspelt(name);
  }
}

const sameEntries = (a: ReadonlyMap<string, NameEntry>, b: ReadonlyMap<string, NameEntry>): boolean =>
  a.size === b.size && JSON.stringify([...a]) === JSON.stringify([...b]);
