import { givenNamesAgree, isSpellingOf, nameTokens, organizationKey, plainGiven, skeleton } from '../analysis/actors/nameVariants.ts';
import { fold } from '../lexicon/folding.ts';
import type { Actor, ActorType, ArticleActor } from '../model/actor.ts';

/** All that articles say of one corpus-wide actor. */
export class ActorGroup {
  readonly key: string;
  /** The registry's actor, where it is one. */
  readonly registered: Actor | undefined;
  gazetteerId: string | undefined;
  of: string | undefined;
  /** Name → how many articles use it as the fullest. */
  readonly #fullNames = new Map<string, number>();
  readonly #aliases = new Set<string>();
  readonly #types = new Map<ActorType, number>();
  #gazetteerName: string | undefined;

  constructor(key: string, registered?: Actor) {
    this.key = key;
    this.registered = registered;
  }

  add(actor: ArticleActor): void {
    this.#fullNames.set(actor.name, (this.#fullNames.get(actor.name) ?? 0) + 1);
    this.#types.set(actor.type, (this.#types.get(actor.type) ?? 0) + 1);
    for (const alias of actor.aliases) this.#aliases.add(alias);
    this.gazetteerId ??= actor.gazetteerId;
    this.of ??= actor.of;
    if (actor.gazetteerId !== undefined && !actor.gazetteerId.includes('/')) this.#gazetteerName = actor.name;
  }

  absorb(other: ActorGroup): void {
    for (const [name, count] of other.#fullNames) this.#fullNames.set(name, (this.#fullNames.get(name) ?? 0) + count);
    for (const [type, count] of other.#types) this.#types.set(type, (this.#types.get(type) ?? 0) + count);
    for (const alias of other.#aliases) this.#aliases.add(alias);
    this.of ??= other.of;
  }

  /** The registry's or gazetteer's name, else the fullest: most words, then most used, then first in the alphabet. */
  get name(): string {
    if (this.registered) return this.registered.name;
    if (this.#gazetteerName !== undefined) return this.#gazetteerName;
    const words = (name: string): number => name.split(' ').length;
    const [best] = [...this.#fullNames].sort(([a, countA], [b, countB]) => words(b) - words(a) || countB - countA || (a < b ? -1 : 1));
    return best?.[0] ?? this.key;
  }

  /** The type that most articles give it. */
  get type(): ActorType {
    if (this.registered) return this.registered.type;
    const [best] = [...this.#types].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    return best?.[0] ?? 'organization';
  }

  names(): string[] {
    return [...new Set([...this.#fullNames.keys(), ...this.#aliases])].sort();
  }

  acronyms(): string[] {
    return this.names().filter((name) => ACRONYM.test(name));
  }
}

const ACRONYM = /^\p{Lu}{2,7}$/u;

/** Sorts the actors of articles into groups: what is surely the same at once, names that may be somebody's short form when all are known. */
export class ActorGroups {
  readonly #groups = new Map<string, ActorGroup>();
  readonly #keys = new Map<ArticleActor, string>();
  /** Consonants of surname and given name → persons named in full. */
  readonly #persons = new Map<string, ActorGroup[]>();
  readonly #bySurname = new Map<string, Set<ActorGroup>>();
  /** Key of a group that went into another → that one. */
  readonly #absorbed = new Map<string, ActorGroup>();

  constructor(registry: readonly Actor[]) {
    for (const actor of registry) {
      const group = new ActorGroup(`registered:${actor.id}`, actor);
      this.#groups.set(group.key, group);
      if (actor.type === 'person') for (const name of [actor.name, ...actor.aliases]) this.#indexPerson(nameTokens(name), group);
    }
  }

  take(actor: ArticleActor): void {
    const key = keyOf(actor);
    this.#keys.set(actor, key);
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = new ActorGroup(key)));
    group.add(actor);
  }

  /** Brings spellings, surnames and acronyms to the names they stand for. Keys are taken in order of the alphabet: the order of articles does not matter. */
  settle(): void {
    const persons = [...this.#groups.values()].filter((group) => group.key.startsWith('person:')).sort((a, b) => (a.key < b.key ? -1 : 1));
    const tokensOf = (group: ActorGroup): string[] => group.key.slice('person:'.length).split(' ');
    for (const group of persons) {
      const tokens = tokensOf(group);
      if (tokens.length < 2) continue;
      const same = this.#persons.get(personBucket(tokens))?.find((other) => other !== group && this.#isSamePerson(tokens, other));
      if (same) this.#merge(group, same);
      this.#indexPerson(tokens, same ?? group);
    }
    for (const group of persons) {
      const [surname = '', ...more] = tokensOf(group);
      const namesakes = this.#bySurname.get(surname);
      const [only] = namesakes ?? [];
      if (more.length === 0 && only && namesakes?.size === 1) this.#merge(group, only);
    }
    this.#settleAcronyms();
    this.#settlePlaces();
  }

  all(): ActorGroup[] {
    return [...this.#groups.values()].filter((group) => !this.#absorbed.has(group.key));
  }

  groupOf(actor: ArticleActor): ActorGroup {
    const key = this.#keys.get(actor) ?? keyOf(actor);
    return this.#absorbed.get(key) ?? this.#groups.get(key) ?? new ActorGroup(key);
  }

  byGazetteerId(id: string): ActorGroup | undefined {
    return this.#groups.get(id) ?? this.#groups.get(`registered:${id}`);
  }

  /** "OSCE" alone goes with the organisation that some article explains so. */
  #settleAcronyms(): void {
    const organizations = this.all().filter((group) => group.key.startsWith('organization:'));
    const explained = new Map<string, ActorGroup | null>();
    for (const group of organizations) {
      if (!group.key.includes(' ')) continue;
      for (const acronym of group.acronyms()) {
        const lower = acronym.toLowerCase();
        explained.set(lower, explained.has(lower) && explained.get(lower) !== group ? null : group);
      }
    }
    for (const group of organizations) {
      const full = explained.get(group.key.slice('organization:'.length));
      if (full && full !== group) this.#merge(group, full);
    }
  }

  /** A single name that one article shows to be a place, and another takes for somebody's. */
  #settlePlaces(): void {
    for (const place of this.all()) {
      if (place.gazetteerId?.startsWith('place:') !== true) continue;
      const name = place.key.slice('place:'.length);
      for (const type of ['person', 'organization']) {
        const group = this.#groups.get(`${type}:${name}`);
        if (group && !this.#absorbed.has(group.key)) this.#merge(group, place);
      }
    }
  }

  #indexPerson(tokens: readonly string[], group: ActorGroup): void {
    if (tokens.length < 2) return;
    const surname = tokens.at(-1) ?? '';
    const namesakes = this.#bySurname.get(surname) ?? new Set();
    this.#bySurname.set(surname, namesakes.add(group));
    const bucket = personBucket(tokens);
    const others = this.#persons.get(bucket) ?? [];
    if (others.length < LARGEST_BUCKET && !others.includes(group)) this.#persons.set(bucket, [...others, group]);
  }

  #isSamePerson(tokens: readonly string[], other: ActorGroup): boolean {
    const names = other.registered
      ? [other.registered.name, ...other.registered.aliases].map(nameTokens)
      : [other.key.slice('person:'.length).split(' ')];
    return names.some(
      (name) => name.length > 1 && isSpellingOf(name.at(-1) ?? '', tokens.at(-1) ?? '') && givenNamesAgree(name[0], tokens[0]),
    );
  }

  #merge(group: ActorGroup, into: ActorGroup): void {
    into.absorb(group);
    this.#absorbed.set(group.key, into);
  }
}

/** Keeps the comparison of namesakes linear in hostile corpora. */
const LARGEST_BUCKET = 24;

/** The letters of the consonants in order of the alphabet: also of letters that changed places. */
function personBucket(tokens: readonly string[]): string {
  const letters = (token: string): string => [...skeleton(token)].sort().join('');
  return `${letters(tokens.at(-1) ?? '')}|${letters(plainGiven(tokens[0] ?? ''))}`;
}

function keyOf(actor: ArticleActor): string {
  if (actor.registryId !== undefined) return `registered:${actor.registryId}`;
  if (actor.gazetteerId !== undefined) return actor.gazetteerId;
  if (actor.nameless) return `nameless:${fold(actor.name)}`;
  switch (actor.type) {
    case 'person':
      return `person:${nameTokens(actor.name).join(' ').replaceAll('.', '')}`;
    case 'organization':
      return `organization:${organizationKey(actor.name)}`;
    case 'gpe':
    case 'location':
      return `place:${fold(actor.name)}`;
    case 'group':
      return `group:${fold(actor.name)}`;
  }
}
