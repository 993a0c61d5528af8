import type { ActorType } from '../../model/actor.ts';
import { TextMemo } from '../../text/textMemo.ts';
import { acronymsInBrackets } from './acronyms.ts';
import type { NameContext } from './nameContext.ts';
import {
  acronymOf,
  givenNamesAgree,
  isOrganizationHead,
  isSpellingOf,
  nameTokens,
  organizationKey,
  shortForms,
  skeleton,
  sortedLetters,
} from './nameVariants.ts';
import { toldAliases } from './toldAliases.ts';
import type { TypedPiece } from './typeDecision.ts';

/** Names of an article that say more than one word, by what may stand for them later: surname, given name, acronym, part of the name. */
export class NameIndex {
  readonly #names: NameContext['names'];
  /** Names in lower case that the article holds by themselves. */
  readonly #mentioned: ReadonlySet<string>;
  /** Own key of a name → key of its cluster. */
  readonly #keys = new Map<string, string>();
  /** Short form → keys of clusters, in order of first mention. */
  readonly #bySurname = new Map<string, string[]>();
  readonly #byGiven = new Map<string, string[]>();
  /** "Rodrigo Almeira Kast" is "Almeira" later on: of two surnames the first counts. */
  readonly #byMiddle = new Map<string, string[]>();
  readonly #organizations = new Map<string, string[]>();
  /** Initials in the order of the alphabet → keys of organisations of at least three words. */
  readonly #byLetters = new Map<string, string[]>();

  constructor({ tokens, names }: NameContext, pieces: readonly TypedPiece[]) {
    this.#names = names;
    this.#mentioned = new Set(pieces.map(({ key }) => key));
    const persons = new Map<string, { key: string; tokens: readonly string[] }[]>();
    for (const piece of longestFirst(pieces)) {
      if (this.#keys.has(this.ownKey(piece))) continue;
      if (piece.type === 'person') this.#addPerson(piece, persons);
      else if (piece.type === 'organization') this.#addOrganization(piece);
      else this.#addPlace(piece);
    }
    for (const { full, short } of acronymsInBrackets(tokens, pieces).values()) this.#makeOne(full, short);
    for (const { known, alias } of toldAliases(tokens, pieces)) if (!known.entry || !alias.entry) this.#makeOne(known, alias);
  }

  #makeOne(full: TypedPiece, short: TypedPiece): void {
    const own = this.ownKey(full);
    const key = full.entry?.id ?? short.entry?.id ?? this.#keys.get(own) ?? own;
    this.#keys.set(own, key);
    this.#keys.set(this.ownKey(short), key);
  }

  /** Keys of the clusters that a name may stand for; one where it is clear, several where namesakes compete, itself where it stands alone. */
  candidates(piece: TypedPiece): readonly string[] {
    const own = this.ownKey(piece);
    const known = this.#keys.get(own);
    if (known !== undefined) return [known];
    if (piece.type === 'person') {
      const [token = ''] = nameTokens(piece.name);
      return this.#bySurname.get(token) ?? this.#byGiven.get(token) ?? this.#byMiddle.get(token) ?? this.#spelling(token) ?? [own];
    }
    return [own];
  }

  /** A name's own key: type and folded name. */
  ownKey(piece: TypedPiece): string {
    return OWN_KEYS[piece.type].get(piece.name);
  }

  #addPerson(piece: TypedPiece, persons: Map<string, { key: string; tokens: readonly string[] }[]>): void {
    const tokens = nameTokens(piece.name);
    // "Monaco" of "Karl Monaco" is no entry's, whatever else is called so.
    const entry = piece.entry?.type === 'person' ? piece.entry : undefined;
    if (tokens.length < 2 && entry === undefined) return;
    const surname = tokens.at(-1) ?? '';
    const bucket = skeleton(surname);
    const namesakes = persons.get(bucket) ?? [];
    const same = namesakes.find(
      (other) =>
        isSpellingOf(other.tokens.at(-1) ?? '', surname) &&
        (givenNamesAgree(tokens.length > 1 ? tokens[0] : undefined, other.tokens[0]) || endsIn(other.tokens, tokens)),
    );
    const key = entry?.id ?? same?.key ?? this.ownKey(piece);
    this.#keys.set(this.ownKey(piece), key);
    if (!same) {
      namesakes.push({ key, tokens });
      persons.set(bucket, namesakes);
    }
    addTo(this.#bySurname, surname, key);
    if (tokens.length > 1) addTo(this.#byGiven, tokens[0] ?? '', key);
    if (tokens.length === 3) addTo(this.#byMiddle, tokens[1] ?? '', key);
  }

  /** "Kelva City" and "Kelva de Selm" are "Kelva" as well, unless that is another place's name. */
  #addPlace(piece: TypedPiece): void {
    const key = piece.entry?.id ?? this.ownKey(piece);
    this.#keys.set(this.ownKey(piece), key);
    if (piece.last - piece.first === 1) return;
    const [short = '', second, ...rest] = piece.key.split(' ');
    const isLonger = second !== undefined && (rest.length === 0 ? second === 'city' : ROMANCE_OF.has(second));
    if (isLonger && this.#names.entry(short) === undefined) this.#keys.set(PLACE_KEYS.get(short), key);
  }

  #addOrganization(piece: TypedPiece): void {
    const own = this.ownKey(piece);
    const name = organizationKey(piece.name);
    const known = piece.entry ? undefined : (this.#organizations.get(name)?.[0] ?? this.#withLettersOf(piece));
    const key = piece.entry?.id ?? known ?? (piece.last - piece.first > 1 ? this.#shortEntry(name) : undefined) ?? own;
    this.#keys.set(own, key);
    addTo(this.#organizations, name, key);
    for (const short of shortForms(name)) addTo(this.#organizations, short, key);
    if (piece.last - piece.first > 2) addTo(this.#byLetters, sortedLetters(acronymOf(name)), key);
  }

  /** "VPD" after "Velland Democratic Party": of another language, where the article names one organisation with these initials. */
  #withLettersOf({ name, first, last }: TypedPiece): string | undefined {
    if (last - first > 1 || !FOREIGN_ACRONYM.test(name)) return undefined;
    const keys = this.#byLetters.get(sortedLetters(name));
    return keys?.length === 1 ? keys[0] : undefined;
  }

  /** "Kelmar Motor Corp" is the Kelmar that the gazetteer has, where the article calls it so as well; as is "Kelmar Corp". */
  #shortEntry(name: string): string | undefined {
    let short = name;
    for (;;) {
      const entry = this.#names.entry(short);
      if (entry?.kind === 'organization' && (short === name || this.#mentioned.has(short))) return entry.id;
      const space = short.lastIndexOf(' ');
      if (space < 0 || !isOrganizationHead(short.slice(space + 1))) return undefined;
      short = short.slice(0, space);
    }
  }

  /** A surname written otherwise than in the full name ("Borell" after "Josep Borrell"). */
  #spelling(token: string): readonly string[] | undefined {
    if (token.length < 5) return undefined;
    for (const [surname, keys] of this.#bySurname) if (isSpellingOf(surname, token)) return keys;
    return undefined;
  }
}

/** The first mention of every name, names of more words first. */
function longestFirst(pieces: readonly TypedPiece[]): TypedPiece[] {
  const first = new Map<string, TypedPiece>();
  for (const piece of pieces) {
    if (piece.given && piece.type !== 'organization') continue;
    const same = first.get(piece.key);
    if (!same) first.set(piece.key, piece);
    else if (same.type !== piece.type) first.set(`${piece.type} ${piece.key}`, piece);
  }
  return [...first.values()].sort((a, b) => b.last - b.first - (a.last - a.first));
}

/** "Almeira Kast" of "Rodrigo Almeira Kast": both surnames. */
const endsIn = (full: readonly string[], short: readonly string[]): boolean =>
  full.length > short.length && short.length > 1 && short.every((token, at) => token === full[full.length - short.length + at]);

const FOREIGN_ACRONYM = /^\p{Lu}{3,6}$/u;

/** "of" in names of towns: "Kelva de Selm". */
const ROMANCE_OF: ReadonlySet<string> = new Set(['de', 'del', 'da', 'do', 'di', 'du']);

const keysOf = (type: ActorType): TextMemo<string> => new TextMemo((name) => `${type}:${nameTokens(name).join(' ').replaceAll('.', '')}`);
const PLACE_KEYS = keysOf('gpe');
/** By type; a place is one whatever kind of place it was taken for. */
const OWN_KEYS: Readonly<Record<ActorType, TextMemo<string>>> = {
  person: keysOf('person'),
  organization: new TextMemo((name) => `organization:${organizationKey(name)}`),
  gpe: PLACE_KEYS,
  location: PLACE_KEYS,
  group: keysOf('group'),
};

function addTo(map: Map<string, string[]>, name: string, key: string): void {
  const keys = map.get(name);
  if (!keys) map.set(name, [key]);
  else if (!keys.includes(key)) keys.push(key);
}
