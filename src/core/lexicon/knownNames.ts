import { distance } from 'fastest-levenshtein';
import type { Actor } from '../model/actor.ts';
import { TextMemo } from '../text/textMemo.ts';
import { WordMemo, type Word } from '../text/words.ts';
import type { NameEntry } from './nameEntry.ts';
import { firstToken, secondToken, tokenCount, type NameLexicon } from './names.ts';

/** Shorter names are too near to one another to be told apart from misspellings. */
const SHORTEST_MISSPELLING = 8;

const SHORTEST_SPOKEN_ACRONYM = 4;
const LONG_INITIALS = /^(?:\p{Lu}\.){3,}$/u;

/** Gazetteer and registry together; the registry wins, and lends its ids to what the gazetteer knows by other names. */
export class KnownNames {
  readonly #gazetteer: NameLexicon;
  readonly #registered = new Map<string, NameEntry>();
  readonly #longest = new Map<string, number>();
  /** First token of registered names of more than one → their second tokens. */
  readonly #seconds = new Map<string, string[]>();
  /** Gazetteer id → registered actor of the same name. */
  readonly #byGazetteerId = new Map<string, NameEntry>();
  /** First words of registered names that begin in lower case. */
  readonly #lowerCase = new Set<string>();
  readonly #entryOf = new WordMemo<NameEntry | null>((word) =>
    this.#isWrongCase(word) ? null : (this.entry(word.lower) ?? this.#withoutStops(word) ?? null),
  );
  readonly #peopleOf = new WordMemo<NameEntry | null>((word) => this.people(word.lower) ?? null);
  readonly #longestFrom = new WordMemo<number>((word) => Math.max(this.#gazetteer.longestFrom(word), this.#longest.get(word.lower) ?? 0));
  readonly #secondsBehind = new WordMemo<ReadonlySet<string>>(
    (word) => new Set([...this.#gazetteer.secondsBehind(word), ...(this.#seconds.get(word.lower) ?? [])]),
  );
  readonly #isLowerCaseName = new WordMemo<boolean>((word) => this.#lowerCase.has(word.form) || this.#gazetteer.isLowerCaseName(word));
  readonly #isKnown = new TextMemo((lower) => this.#registered.has(lower) || this.#gazetteer.isKnown(lower));
  readonly #entry = new TextMemo((name) => this.#lookUp(name) ?? null);
  readonly #people = new TextMemo((name) => this.#gazetteer.people(name) ?? null);
  readonly #misspelt = new TextMemo((name) => this.#misspeltState(name) ?? null);

  constructor(gazetteer: NameLexicon, registry: readonly Actor[]) {
    this.#gazetteer = gazetteer;
    for (const actor of registry) this.#register(actor);
  }

  facts(word: Word): number {
    return this.#gazetteer.facts(word);
  }

  /** Whether the word may be one of these, as bits of `WordFact`. */
  mayBe(word: Word | undefined, facts: number): boolean {
    return word !== undefined && (this.#gazetteer.facts(word) & facts) !== 0;
  }

  /** @param name any case; straight apostrophes, single spaces */
  entry(name: string): NameEntry | undefined {
    return this.#entry.get(name) ?? undefined;
  }

  /** Whether a name in lower case has an entry or is a people's. */
  isKnown(lower: string): boolean {
    return this.#isKnown.get(lower);
  }

  people(name: string): NameEntry | undefined {
    return this.#people.get(name) ?? undefined;
  }

  /** The entry that a single word names. */
  entryOf(word: Word): NameEntry | undefined {
    return this.#entryOf.get(word) ?? undefined;
  }

  /** The people that a single word names. */
  peopleOf(word: Word): NameEntry | undefined {
    return this.#peopleOf.get(word) ?? undefined;
  }

  /** The registered actor instead of a gazetteer's entry, where there is one. */
  registered(entry: NameEntry): NameEntry {
    return this.#byGazetteerId.get(entry.id) ?? entry;
  }

  byId(id: string): NameEntry | undefined {
    return this.#byGazetteerId.get(id) ?? this.#gazetteer.byId(id);
  }

  longestFrom(word: Word): number {
    return this.#longestFrom.get(word);
  }

  /** A known name of more words may begin with these two. */
  mayGoOn(first: Word, second: Word): boolean {
    return this.#secondsBehind.get(first).has(second.lower);
  }

  /** A word in lower case that is, or begins, a name ("dpa"). */
  beginsLowerCaseName(word: Word): boolean {
    return this.#isLowerCaseName.get(word);
  }

  /** A long name one letter away from a state's ("Nagorno-Karbakh"). */
  misspelt(name: string): NameEntry | undefined {
    return name.length < SHORTEST_MISSPELLING ? undefined : (this.#misspelt.get(name) ?? undefined);
  }

  /** What the gazetteer calls an actor that it knows by one of the actor's names. */
  gazetteerIds(actor: Actor): readonly string[] {
    return [actor.name, ...actor.aliases].flatMap((name) => this.#sameInGazetteer(actor, name)?.id ?? []);
  }

  #lookUp(name: string): NameEntry | undefined {
    const lower = name.toLowerCase();
    return this.#registered.get(lower) ?? this.#gazetteer.entry(name, lower);
  }

  #misspeltState(name: string): NameEntry | undefined {
    if (this.people(name)) return undefined;
    const lower = name.toLowerCase();
    return this.#gazetteer.statesLike(lower).findLast(([state]) => distance(state, lower) === 1)?.[1];
  }

  /** "F.B.I." as the FBI; two letters may be somebody's initials. */
  #withoutStops({ form }: Word): NameEntry | undefined {
    return LONG_INITIALS.test(form) ? this.entry(form.replaceAll('.', '').toLowerCase()) : undefined;
  }

  /** "Pan" is not PAN, but "Unprofor" is UNPROFOR: some papers write so what is read as a word and is no other one. */
  #isWrongCase(word: Word): boolean {
    const { shape, lower } = word;
    if (shape !== 'capitalized' || this.#registered.has(lower) || !this.#gazetteer.isAcronym(lower)) return false;
    return lower.length < SHORTEST_SPOKEN_ACRONYM || this.#gazetteer.facts(word) !== 0;
  }

  #register(actor: Actor): void {
    const entry: NameEntry = {
      id: actor.id,
      registryId: actor.id,
      name: actor.name,
      kind: 'registered',
      type: actor.type,
      names: actor.aliases,
      ...(actor.of === undefined ? {} : { of: actor.of }),
    };
    for (const name of [actor.name, ...actor.aliases]) {
      const lower = name.toLowerCase().replaceAll('’', "'");
      if (!this.#registered.has(lower)) this.#registered.set(lower, entry);
      const first = firstToken(lower);
      if (name.startsWith(first)) this.#lowerCase.add(first);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, tokenCount(lower)));
      this.#seconds.set(first, [...(this.#seconds.get(first) ?? []), secondToken(lower, first)]);
      const known = this.#sameInGazetteer(actor, name);
      if (known && !this.#byGazetteerId.has(known.id)) this.#byGazetteerId.set(known.id, entry);
    }
  }

  #sameInGazetteer(actor: Actor, name: string): NameEntry | undefined {
    if (actor.type === 'group') return this.#gazetteer.people(name);
    const entry = this.#gazetteer.entry(name);
    return entry?.type === actor.type && entry.kind !== 'city' && entry.kind !== 'capital' ? entry : undefined;
  }
}
