import { organKind, organOfState } from '../../lexicon/organNames.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ActorMention, ArticleActor, Gender } from '../../model/actor.ts';
import type { NameContext } from './nameContext.ts';
import { NameIndex } from './nameIndex.ts';
import { standsForGovernment } from './placeOrActor.ts';
import { genderBehind, genderOfGivenName, genderToldAt, rolesAt } from './roles.ts';
import type { TypedPiece } from './typeDecision.ts';

interface Cluster {
  readonly key: string;
  name: string;
  readonly type: ArticleActor['type'];
  /** Few: looked through more quickly than a set is made. */
  readonly aliases: string[];
  readonly roles: string[];
  gender: Gender | undefined;
  /** A form of address or a title tells the gender, not the given name alone. */
  isGenderTold: boolean;
  readonly entry: NameEntry | undefined;
  readonly of: string | undefined;
  /** Indices of the first and the latest mention, and of the latest by one word alone; -1 where there is none. */
  first: number;
  latest: number;
  latestBare: number;
}

/** Puts the mentions of one actor together: by gazetteer id, full name, surname, acronym, shortened name. */
export function clusterPieces(context: NameContext, pieces: readonly TypedPiece[]): { actors: ArticleActor[]; mentions: ActorMention[] } {
  const clusters = new Clusters(context, pieces);
  const mentions = pieces.map((piece, index) => clusters.take(piece, index));
  return { actors: clusters.actors(), mentions };
}

function addTo(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

class Clusters {
  readonly #context: NameContext;
  readonly #index: NameIndex;
  readonly #clusters = new Map<string, Cluster>();
  /** Kind of organ → id of the one named last: "the Defense Ministry" goes with it. */
  readonly #organs = new Map<string, string>();
  /** Name of a state → the region of that name, where the article means it ("Ga."). */
  readonly #regions = new Map<string, NameEntry>();
  #previous: { readonly piece: TypedPiece; readonly isActor: boolean } | undefined;

  constructor(context: NameContext, pieces: readonly TypedPiece[]) {
    this.#context = context;
    this.#index = new NameIndex(context, pieces);
    for (const { entry } of pieces) if (entry?.kind === 'region') this.#regions.set(entry.name, entry);
  }

  take(piece: TypedPiece, index: number): ActorMention {
    const isPlaceName = piece.type === 'gpe' || piece.type === 'location';
    const isActor = isPlaceName && standsForGovernment(this.#context, piece, this.#previous);
    this.#previous = { piece, isActor };
    const cluster = this.#clusterOf(piece, isActor);
    cluster.latest = index;
    if (cluster.first < 0) cluster.first = index;
    if (isBare(piece)) cluster.latestBare = index;
    if (piece.name !== cluster.name) addTo(cluster.aliases, piece.name);
    if (piece.type === 'person') {
      for (const role of rolesAt(this.#context, piece)) addTo(cluster.roles, role);
      this.#noteGender(cluster, piece);
    }
    const { tokens } = this.#context;
    const start = piece.start ?? tokens[piece.first]?.start ?? 0;
    const end = piece.end ?? tokens[piece.last - 1]?.end ?? start;
    const { type, basis } = piece;
    const actor = cluster.key;
    // Written out: a spread would give each mention a shape that the engine reads slowly.
    return isPlaceName && !isActor ? { start, end, type, actor, basis, asPlace: true } : { start, end, type, actor, basis };
  }

  actors(): ArticleActor[] {
    return [...this.#clusters.values()].map(({ key, name, type, aliases, roles, gender, entry, of }) => ({
      key,
      name,
      type,
      aliases,
      roles,
      ...(gender && { gender }),
      ...(of && { of }),
      ...(entry?.registryId && { registryId: entry.registryId }),
      ...(key.includes('/') ? { gazetteerId: key } : entry && !entry.registryId && { gazetteerId: entry.id }),
    }));
  }

  #clusterOf(piece: TypedPiece, isActor: boolean): Cluster {
    const organ = this.#organOf(piece);
    const entry = organ ? undefined : this.#entryOf(piece, isActor);
    const key = organ?.id ?? entry?.id ?? this.#resolve(piece);
    const known = this.#clusters.get(key);
    if (known) {
      if (!known.entry && piece.name.length > known.name.length) known.name = piece.name;
      return known;
    }
    const byKey = entry ?? this.#context.names.byId(key);
    const cluster: Cluster = {
      key,
      name: byKey?.name ?? piece.name,
      type: byKey?.type ?? piece.type,
      aliases: [...new Set(byKey?.names)],
      roles: [],
      gender: undefined,
      isGenderTold: false,
      entry: byKey,
      of: organ?.of ?? byKey?.of,
      first: -1,
      latest: -1,
      latestBare: -1,
    };
    this.#clusters.set(key, cluster);
    return cluster;
  }

  #resolve(piece: TypedPiece): string {
    const candidates = this.#index.candidates(piece);
    const [first = this.#index.ownKey(piece)] = candidates;
    if (piece.type !== 'person' || !isBare(piece)) return candidates.length > 1 ? this.#lastOf(candidates) : first;
    const told = genderToldAt(this.#context, piece);
    if (candidates.length < 2) return told !== undefined && this.#isAnother(first, piece, told) ? this.#index.ownKey(piece) : first;
    const fitting = this.#ofGender(candidates, told ?? genderBehind(this.#context, piece));
    return this.#stillCalled(fitting) ?? this.#lastOf(fitting);
  }

  /** "Mrs. Holm" is not Karl Holm: somebody else of his surname, whom nothing names in full. */
  #isAnother(key: string, { title }: TypedPiece, told: Gender): boolean {
    const cluster = this.#clusters.get(key);
    if (cluster?.gender === undefined || cluster.gender === told) return false;
    return cluster.isGenderTold || this.#context.tokens[title.first]?.word.lower.startsWith('mrs') === true;
  }

  /** Those of a gender, else those whose gender is not known; all where that leaves none. */
  #ofGender(candidates: readonly string[], gender: Gender | undefined): readonly string[] {
    if (gender === undefined) return candidates;
    const genderOf = (key: string) => this.#clusters.get(key)?.gender;
    const same = candidates.filter((key) => genderOf(key) === gender);
    if (same.length > 0) return same;
    const unknown = candidates.filter((key) => genderOf(key) === undefined);
    return unknown.length > 0 ? unknown : candidates;
  }

  /** Whom the surname alone called last, where no namesake came up for the first time since: the others are named in full to be told from him or her. */
  #stillCalled(candidates: readonly string[]): string | null {
    const clusters = candidates.flatMap((key) => this.#clusters.get(key) ?? []);
    let called: Cluster | null = null;
    for (const cluster of clusters) if (cluster.latestBare > (called?.latestBare ?? -1)) called = cluster;
    if (called === null) return null;
    const { key, latestBare } = called;
    return clusters.some(({ first }) => first > latestBare) ? null : key;
  }

  #noteGender(cluster: Cluster, piece: TypedPiece): void {
    if (cluster.isGenderTold) return;
    const told = genderToldAt(this.#context, piece);
    if (told) cluster.isGenderTold = true;
    cluster.gender = told ?? cluster.gender ?? genderOfGivenName(this.#context, piece);
  }

  /** The one mentioned last; of those not mentioned yet the first. */
  #lastOf(candidates: readonly string[]): string {
    let [best = ''] = candidates;
    let latest = -1;
    for (const candidate of candidates) {
      const at = this.#clusters.get(candidate)?.latest ?? -1;
      if (at > latest) {
        latest = at;
        best = candidate;
      }
    }
    return best;
  }

  /** A state's organ by its state; a bare "Defense Ministry" is the one named last. */
  #organOf(piece: TypedPiece): { readonly id: string; readonly of: string | undefined } | null {
    if (piece.type !== 'organization' || piece.entry) return null;
    const kind = organKind(piece.name);
    if (kind === null) return null;
    const { names } = this.#context;
    const organ = organOfState(piece.name, {
      entry: (name) => names.entry(name) ?? names.misspelt(name),
      people: (name) => names.people(name),
    });
    if (organ) {
      this.#organs.set(kind, organ.id);
      return organ;
    }
    const seat = this.#seatBehind(piece);
    const latest = seat === undefined ? this.#organs.get(kind) : `${seat}/${kind}`;
    if (latest === undefined) return null;
    const lower = piece.name.toLowerCase();
    return organKind(lower) === lower.replace('defence', 'defense') ? { id: latest, of: seat ?? this.#clusters.get(latest)?.of } : null;
  }

  /** "the Defence Ministry in Oslo": the state of the capital. */
  #seatBehind({ last }: TypedPiece): string | undefined {
    const { tokens, names } = this.#context;
    const capital = tokens[last]?.word.lower === 'in' ? tokens[last + 1]?.word : undefined;
    const entry = capital && names.entryOf(capital);
    return entry?.kind === 'capital' ? entry.of : undefined;
  }

  /** A capital that speaks or acts is its state's government. */
  #entryOf({ entry, type }: TypedPiece, isActor: boolean): NameEntry | undefined {
    const { names } = this.#context;
    if (!entry) return undefined;
    const isPlace = type === 'gpe' || type === 'location';
    const fits = entry.type === type || (isPlace && (entry.type === 'gpe' || entry.type === 'location')) || entry.kind === 'seat';
    if (!fits) return undefined;
    if (entry.kind === 'state') return names.registered(this.#regions.get(entry.name) ?? entry);
    const state = entry.kind === 'capital' && isActor && entry.of !== undefined ? names.byId(entry.of) : undefined;
    return names.registered(state ?? entry);
  }
}

const isBare = ({ first, last }: TypedPiece): boolean => last - first === 1;
