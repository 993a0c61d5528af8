import anyAscii from 'any-ascii';
import type { ActorType } from '../model/actor.ts';
import type { Word } from '../text/words.ts';
import { decodeFrontCoded } from './frontCoding.ts';

/** What a single word may be, as bits; the same as in `scripts/lexicon/names.mjs`. */
export const WordFact = {
  male: 1,
  female: 2,
  given: 3,
  surname: 4,
  city: 8,
  /** At least 200,000 people. */
  bigCity: 16,
  /** Stands in the dictionary in lower case. */
  common: 32,
  /** A common word that is often used. */
  frequent: 64,
  /** "minister", "teacher", "survivor". */
  personNoun: 128,
  company: 256,
} as const;

export type NameKind = 'state' | 'capital' | 'region' | 'city' | 'location' | 'seat' | 'organization' | 'people';

/** A name that the gazetteer knows. */
export interface NameEntry {
  /** "state:AM", "org:united-nations", "people:AM". */
  readonly id: string;
  /** As newspapers write it. */
  readonly name: string;
  readonly kind: NameKind;
  readonly type: ActorType;
  /** The state it belongs to, as an id. */
  readonly of?: string;
  /** Further names of the same. */
  readonly names: readonly string[];
}

interface CompiledNames {
  readonly words: Readonly<Record<string, string>>;
  readonly cities: string;
  readonly states: readonly (readonly [string, string, readonly string[], readonly string[], readonly string[], readonly string[]])[];
  readonly seats: readonly (readonly [string, string])[];
  readonly regions: readonly (readonly [string, readonly string[]])[];
  readonly peoples: readonly (readonly [string, string])[];
  readonly organizations: readonly (readonly [string, readonly string[]])[];
  readonly locations: readonly string[];
}

/** The gazetteer: states with their names, capitals and peoples, cities, well-known organisations, given names and surnames, common words. */
export class NameLexicon {
  readonly #words = new Map<string, number>();
  readonly #facts: number[] = [];
  readonly #entries = new Map<string, NameEntry>();
  readonly #cities: ReadonlySet<string>;
  readonly #adjectives = new Map<string, NameEntry>();
  readonly #byId = new Map<string, NameEntry>();
  readonly #longest = new Map<string, number>();

  /** @param compiled text of `dist/lexicon/names.json`; empty text makes an empty gazetteer */
  constructor(compiled: string) {
    const names = compiled === '' ? null : (JSON.parse(compiled) as CompiledNames);
    for (const [facts, coded] of Object.entries(names?.words ?? {})) {
      for (const word of decodeFrontCoded(coded)) this.#words.set(word, Number(facts));
    }
    const cities = names ? decodeFrontCoded(names.cities) : [];
    this.#cities = new Set(cities);
    for (const city of cities) this.#noteLength(city);
    if (names) this.#readEntries(names);
  }

  /** Bits of `WordFact`, whatever the word's case. */
  facts(word: Word): number {
    const known = this.#facts[word.id];
    if (known !== undefined) return known;
    const facts = this.#lookUp(word.lower);
    this.#facts[word.id] = facts;
    return facts;
  }

  /** @param name any case; straight apostrophes, single spaces */
  entry(name: string): NameEntry | undefined {
    const lower = name.toLowerCase();
    const entry = this.#entries.get(lower);
    if (entry || !this.#cities.has(lower)) return entry;
    return { id: `city:${slug(lower)}`, name, kind: 'city', type: 'gpe', names: [] };
  }

  byId(id: string): NameEntry | undefined {
    return this.#byId.get(id);
  }

  /** The people that an adjective or a plural names: "Turkish", "Turks". */
  people(name: string): NameEntry | undefined {
    return this.#adjectives.get(name.toLowerCase());
  }

  /** Tokens of the longest entry that begins with this word; 0 where none does. */
  longestFrom(word: Word): number {
    return this.#longest.get(word.lower) ?? 0;
  }

  #lookUp(lower: string): number {
    const folded = isAscii(lower) ? lower : fold(lower);
    const facts = this.#words.get(folded) ?? 0;
    return facts & WordFact.common || !this.#isInflected(folded) ? facts : facts | WordFact.common;
  }

  /** "officials", "fleeing", "denied". */
  #isInflected(lower: string): boolean {
    for (const [ending, replacements] of INFLECTIONS) {
      if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue;
      const stem = lower.slice(0, -ending.length);
      for (const replacement of replacements) if ((this.#words.get(stem + replacement) ?? 0) & WordFact.common) return true;
    }
    return false;
  }

  #readEntries(names: CompiledNames): void {
    for (const [id, name, others, adjectives, people, capitals] of names.states) {
      this.#add([name, ...others], { id, name, kind: 'state', type: 'gpe', names: others });
      for (const capital of capitals) {
        this.#add([capital], { id: `city:${slug(capital)}`, name: capital, kind: 'capital', type: 'gpe', of: id, names: [] });
      }
      const peopleId = `people:${id.slice(id.indexOf(':') + 1)}`;
      this.#addPeople({ id: peopleId, name: people[0] ?? name, kind: 'people', type: 'group', of: id, names: people }, [
        ...adjectives,
        ...people,
      ]);
    }
    for (const [singular, plural] of names.peoples) {
      if (this.#adjectives.has(singular.toLowerCase())) continue;
      const name = plural || singular;
      this.#addPeople({ id: `people:${slug(name)}`, name, kind: 'people', type: 'group', names: [name] }, [singular, name]);
    }
    for (const [name, of] of names.seats)
      this.#add([name], { id: `org:${slug(name)}`, name, kind: 'seat', type: 'organization', of, names: [] });
    for (const [name, others] of names.organizations) {
      this.#add(others, { id: `org:${slug(name)}`, name, kind: 'organization', type: 'organization', names: others });
    }
    for (const [of, regions] of names.regions) {
      for (const name of regions) this.#add([name], { id: `region:${slug(name)}`, name, kind: 'region', type: 'gpe', of, names: [] });
    }
    for (const name of names.locations) {
      this.#add([name], { id: `location:${slug(name)}`, name, kind: 'location', type: 'location', names: [] });
    }
  }

  /** The first entry of a name stands: a state before a region of the same name. */
  #add(names: readonly string[], entry: NameEntry): void {
    if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    for (const name of names) {
      const lower = name.toLowerCase().replaceAll('’', "'");
      if (this.#entries.has(lower)) continue;
      this.#entries.set(lower, entry);
      this.#noteLength(lower);
    }
  }

  #addPeople(entry: NameEntry, names: readonly string[]): void {
    if (names.length > 0) this.#byId.set(entry.id, entry);
    for (const name of names) {
      const lower = name.toLowerCase();
      if (!this.#adjectives.has(lower)) this.#adjectives.set(lower, entry);
      this.#noteLength(lower);
    }
  }

  #noteLength(lower: string): void {
    const space = lower.indexOf(' ');
    const comma = lower.indexOf(',');
    const first = (space < 0 ? lower : lower.slice(0, space)).replace(/'s$|,$/, '');
    const tokens = space < 0 ? 1 : lower.split(' ').length;
    const marks = (comma < 0 ? 0 : 1) + (lower.includes("'s") ? 1 : 0);
    if ((this.#longest.get(first) ?? 0) < tokens + marks) this.#longest.set(first, tokens + marks);
  }
}

const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Latin letters without marks, lower case; "ə" as "a", as newspapers transcribe it. */
export function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : anyAscii(text.replaceAll('ə', 'a').replaceAll('Ə', 'A')).toLowerCase();
}

/** A name as part of an id: lower-case letters and digits with hyphens between. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
