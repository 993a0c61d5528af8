import { organKind, organOfState } from '../../lexicon/organNames.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ActorMention, ArticleActor, Gender } from '../../model/actor.ts';
import type { NameContext } from './nameContext.ts';
import { NameIndex } from './nameIndex.ts';
import { standsForGovernment } from './placeOrActor.ts';
import { genderAt, rolesAt } from './roles.ts';
import type { TypedPiece } from './typeDecision.ts';

interface Cluster {
  readonly key: string;
  name: string;
  readonly type: ArticleActor['type'];
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  gender: Gender | undefined;
  readonly entry: NameEntry | undefined;
  readonly of: string | undefined;
  /** Index of the latest mention. */
  latest: number;
}

/** Puts the mentions of one actor together: by gazetteer id, full name, surname, acronym, shortened name. */
export function clusterPieces(context: NameContext, pieces: readonly TypedPiece[]): { actors: ArticleActor[]; mentions: ActorMention[] } {
  const clusters = new Clusters(context, pieces);
  const mentions = pieces.map((piece, index) => clusters.take(piece, index));
  return { actors: clusters.actors(), mentions };
}

class Clusters {
  readonly #context: NameContext;
  readonly #index: NameIndex;
  readonly #clusters = new Map<string, Cluster>();
  /** Kind of organ → id of the one named last: "the Defense Ministry" goes with it. */
  readonly #organs = new Map<string, string>();
  #previous: { readonly piece: TypedPiece; readonly isActor: boolean } | undefined;

  constructor(context: NameContext, pieces: readonly TypedPiece[]) {
    this.#context = context;
    this.#index = new NameIndex(context, pieces);
  }

  take(piece: TypedPiece, index: number): ActorMention {
    const isPlaceName = piece.type === 'gpe' || piece.type === 'location';
    const isActor = isPlaceName && standsForGovernment(this.#context, piece, this.#previous);
    this.#previous = { piece, isActor };
    const cluster = this.#clusterOf(piece, isActor);
    cluster.latest = index;
    if (piece.name !== cluster.name) cluster.aliases.add(piece.name);
    if (piece.type === 'person') {
      for (const role of rolesAt(this.#context, piece)) cluster.roles.add(role);
      cluster.gender ??= genderAt(this.#context, piece);
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
      aliases: [...aliases],
      roles: [...roles],
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
      aliases: new Set(byKey?.names),
      roles: new Set(),
      gender: undefined,
      entry: byKey,
      of: organ?.of ?? byKey?.of,
      latest: -1,
    };
    this.#clusters.set(key, cluster);
    return cluster;
  }

  /** Of namesakes the one mentioned last; of those not mentioned yet the first. */
  #resolve(piece: TypedPiece): string {
    const candidates = this.#index.candidates(piece);
    let best = candidates[0] ?? this.#index.ownKey(piece);
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
    const latest = this.#organs.get(kind);
    return latest !== undefined && organKind(piece.name.toLowerCase()) === piece.name.toLowerCase().replace('defence', 'defense')
      ? { id: latest, of: this.#clusters.get(latest)?.of }
      : null;
  }

  /** A capital that speaks or acts is its state's government. */
  #entryOf({ entry, type }: TypedPiece, isActor: boolean): NameEntry | undefined {
    const { names } = this.#context;
    if (!entry) return undefined;
    const isPlace = type === 'gpe' || type === 'location';
    const fits = entry.type === type || (isPlace && (entry.type === 'gpe' || entry.type === 'location')) || entry.kind === 'seat';
    if (!fits) return undefined;
    const state = entry.kind === 'capital' && isActor && entry.of !== undefined ? names.byId(entry.of) : undefined;
    return names.registered(state ?? entry);
  }
}
