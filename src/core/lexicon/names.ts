import type { Word } from '../text/words.ts';
import { TextMemo } from '../text/textMemo.ts';
import { WordMemo } from '../text/words.ts';
import { fold, isAscii, slug } from './folding.ts';
import { WordFact, type NameEntry } from './nameEntry.ts';
import { SectionedTable } from './sectionedTable.ts';
import type { WordForms } from './wordClasses.ts';

/** `dist/lexicon/names.json`. */
interface CompiledNames {
  /** Names of cities with more than one word in lower case, as a `SectionedTable`. */
  readonly cities: string;
  /** Id, name, further names, adjectives, people in the plural, capitals. */
  readonly states: readonly (readonly [string, string, readonly string[], readonly string[], readonly string[], readonly string[]])[];
  /** Name of a house, id of the state whose government sits there. */
  readonly seats: readonly (readonly [string, string])[];
  /** Names of a parliament or the like, id of its state. */
  readonly stateBodies: readonly (readonly [readonly string[], string])[];
  /** Id of the state, its regions, each with all its names. */
  readonly regions: readonly (readonly [string, readonly (readonly string[])[]])[];
  /** Singular or adjective, plural. */
  readonly peoples: readonly (readonly [string, string])[];
  /** Name, all names. */
  readonly organizations: readonly (readonly [string, readonly string[]])[];
  readonly locations: readonly string[];
}

/** The gazetteer: states with their names, capitals and peoples, cities, well-known organisations, given names and surnames. */
export class NameLexicon {
  /** Word → bits of `WordFact`. */
  readonly #words: SectionedTable<number>;
  readonly #facts: WordMemo<number>;
  readonly #entries = new Map<string, NameEntry>();
  readonly #cities: SectionedTable<true>;
  readonly #peoples = new Map<string, NameEntry>();
  /** First letter and length → names of states. */
  readonly #stateNames = new Map<string, (readonly [string, NameEntry])[]>();
  readonly #byId = new Map<string, NameEntry>();
  readonly #longest = new Map<string, number>();
  /** First token of names of more than one → the tokens that may be their second. */
  readonly #seconds = new Map<string, Set<string>>();
  readonly #isCommonPart: (part: Word) => boolean;
  /** Names that are written in lower case ("dpa"). */
  readonly #lowerCase = new Set<string>();
  /** Names that are written in capitals alone ("PAN"), in lower case. */
  readonly #acronyms = new Set<string>();
  readonly #cityEntries = new TextMemo((name): NameEntry => ({
    id: `city:${slug(name.toLowerCase())}`,
    name,
    kind: 'city',
    type: 'gpe',
    names: [],
  }));

  /**
   * @param compiled text of `dist/lexicon/names.json`; empty text makes an empty gazetteer
   * @param words text of `dist/lexicon/nameWords.txt`
   * @param forms what the dictionary says of a word
   */
  constructor(compiled: string, words: string, forms: (word: Word) => WordForms) {
    this.#facts = new WordMemo((word) => this.#lookUp(word, forms(word)));
    this.#isCommonPart = (part) => forms(part).known;
    const names = compiled === '' ? null : (JSON.parse(compiled) as CompiledNames);
    this.#words = new SectionedTable(words, (code) => (code === '' ? WordFact.city : fromCapitals(code)));
    this.#cities = new SectionedTable(names?.cities ?? '', (_, city) => {
      this.#noteLength(city);
      return true;
    });
    if (names) this.#readEntries(names);
  }

  /** Bits of `WordFact`, whatever the word's case. */
  facts(word: Word): number {
    return this.#facts.get(word);
  }

  /**
   * @param name any case; straight apostrophes, single spaces
   * @param lower the same in lower case, where the caller has it already
   */
  entry(name: string, lower = name.toLowerCase()): NameEntry | undefined {
    const entry = this.#entries.get(lower);
    if (entry || !this.#cities.has(lower)) return entry;
    return this.#cityEntries.get(name);
  }

  /** A city's name, capitals included; any case. */
  isCity(name: string): boolean {
    const { kind } = this.entry(name) ?? {};
    return kind === 'city' || kind === 'capital' || ((this.#words.get(fold(name.toLowerCase())) ?? 0) & WordFact.city) !== 0;
  }

  /** Whether a name in lower case has an entry or is a people's. */
  isKnown(lower: string): boolean {
    return this.#entries.has(lower) || this.#cities.has(lower) || this.#peoples.has(lower);
  }

  byId(id: string): NameEntry | undefined {
    return this.#byId.get(id);
  }

  /** The people that an adjective or a plural names: "Turkish", "Turks". */
  people(name: string): NameEntry | undefined {
    return this.#peoples.get(name.toLowerCase());
  }

  /** Tokens of the longest entry that begins with this word; 0 where none does. */
  longestFrom(word: Word): number {
    this.#cities.readSectionOf(word.lower);
    return this.#longest.get(word.lower) ?? 0;
  }

  /** What stands second in entries that begin with this word. */
  secondsBehind(word: Word): Iterable<string> {
    this.#cities.readSectionOf(word.lower);
    return this.#seconds.get(word.lower) ?? [];
  }

  /** Names of states with the same first letter and about the same length: what misspellings are compared with. */
  statesLike(lower: string): readonly (readonly [string, NameEntry])[] {
    return [-1, 0, 1].flatMap((more) => this.#stateNames.get(`${lower.charAt(0)}${lower.length + more}`) ?? []);
  }

  /** A word in lower case that is a name all the same. */
  isLowerCaseName(word: Word): boolean {
    return this.#lowerCase.has(word.form);
  }

  /** A word that is a name only where it stands in capitals: "PAN" is a party, "Pan" is none. */
  isAcronym(lower: string): boolean {
    return this.#acronyms.has(lower);
  }

  #lookUp(word: Word, forms: WordForms): number {
    const own = this.#words.get(isAscii(word.lower) ? word.lower : fold(word.lower)) ?? 0;
    if (!forms.known || !word.parts.every((part) => this.#isCommonPart(part))) return own;
    const { noun, verb, adjective, adverb } = forms.frequency;
    return own | WordFact.common | (Math.max(noun, verb, adjective, adverb) > 0 ? WordFact.frequent : 0);
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
      if (this.#peoples.has(singular.toLowerCase())) continue;
      const name = plural || singular;
      this.#addPeople({ id: `people:${slug(name)}`, name, kind: 'people', type: 'group', names: [name] }, [singular, name]);
    }
    for (const [name, of] of names.seats) {
      this.#add([name], { id: `org:${slug(name)}`, name, kind: 'seat', type: 'organization', of, names: [] });
    }
    for (const [all, of] of names.stateBodies) {
      const [name = '', ...others] = all;
      this.#add(all, { id: `org:${slug(name)}`, name, kind: 'organization', type: 'organization', of, names: others });
    }
    for (const [name, others] of names.organizations) {
      this.#add(others, { id: `org:${slug(name)}`, name, kind: 'organization', type: 'organization', names: others });
    }
    for (const [of, regions] of names.regions) {
      for (const [name = '', ...others] of regions) {
        this.#add([name, ...others], { id: `region:${slug(name)}`, name, kind: 'region', type: 'gpe', of, names: others });
      }
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
      if (lower === name) this.#lowerCase.add(name);
      if (!ACRONYM.test(name)) this.#acronyms.delete(lower);
      if (this.#entries.has(lower)) continue;
      if (ACRONYM.test(name)) this.#acronyms.add(lower);
      this.#entries.set(lower, entry);
      this.#noteLength(lower);
      if (entry.kind !== 'state') continue;
      const shape = `${lower.charAt(0)}${lower.length}`;
      this.#stateNames.set(shape, [...(this.#stateNames.get(shape) ?? []), [lower, entry]]);
    }
  }

  #addPeople(entry: NameEntry, names: readonly string[]): void {
    if (names.length > 0) this.#byId.set(entry.id, entry);
    for (const name of names) {
      const lower = name.toLowerCase();
      if (!this.#peoples.has(lower)) this.#peoples.set(lower, entry);
      this.#noteLength(lower);
    }
  }

  #noteLength(lower: string): void {
    const length = tokenCount(lower);
    const first = firstToken(lower);
    if ((this.#longest.get(first) ?? 0) < length) this.#longest.set(first, length);
    if (length < 2) return;
    const seconds = this.#seconds.get(first);
    if (seconds) seconds.add(secondToken(lower, first));
    else this.#seconds.set(first, new Set([secondToken(lower, first)]));
  }
}

const ACRONYM = /^[A-Z]{2,5}$/;

/** A number in base 26, written in capital letters. */
function fromCapitals(code: string): number {
  let number = 0;
  for (let at = 0; at < code.length; at++) number = number * 26 + code.charCodeAt(at) - 0x41;
  return number;
}

/** Tokens that `text/tokens.ts` makes of a name: words, commas and possessives. */
export function tokenCount(name: string): number {
  const possessive = name.includes("'s");
  if (!possessive && !name.includes(' ')) return 1;
  const words = name.split(' ').length;
  return possessive || name.includes(',') ? words + (name.match(/,|'s(?: |$)/g)?.length ?? 0) : words;
}

export function firstToken(name: string): string {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  if (first.endsWith("'s")) return first.slice(0, -2);
  return first.endsWith(',') ? first.slice(0, -1) : first;
}

/** @param first the name's first token */
export function secondToken(name: string, first: string): string {
  const rest = name.slice(first.length);
  if (rest.startsWith("'s")) return "'s";
  return rest.startsWith(',') ? ',' : firstToken(rest.trimStart());
}
