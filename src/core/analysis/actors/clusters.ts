import { fold } from '../../lexicon/folding.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { NameContext } from './nameContext.ts';
import { standsForGovernment } from './placeOrActor.ts';
import type { TypedPiece } from './typeDecision.ts';

interface Cluster {
  key: string;
  name: string;
  type: ArticleActor['type'];
  aliases: Set<string>;
  roles: Set<string>;
  gazetteerId?: string;
  of?: string;
}

/** Puts the mentions of one actor together: by gazetteer id, full name, surname, acronym, shortened name. */
export function clusterPieces(context: NameContext, pieces: readonly TypedPiece[]): { actors: ArticleActor[]; mentions: ActorMention[] } {
  const clusters = new Map<string, Cluster>();
  const full = fullNames(pieces);
  const mentions: ActorMention[] = [];
  for (const piece of pieces) {
    const start = context.tokens[piece.first]?.start ?? 0;
    const end = context.tokens[piece.last - 1]?.end ?? start;
    const asActor = piece.entry ? standsForGovernment(context, piece) : false;
    const cluster = clusterOf(context, piece, clusters, full, asActor);
    if (piece.name !== cluster.name) cluster.aliases.add(piece.name);
    if (piece.title.last > piece.title.first) cluster.roles.add(roleOf(context, piece));
    const isPlace = piece.type === 'gpe' || piece.type === 'location';
    mentions.push({
      start,
      end,
      type: piece.type,
      actor: cluster.key,
      basis: piece.basis,
      ...(isPlace && !asActor ? { asPlace: true } : {}),
    });
  }
  const actors = [...clusters.values()].map(toArticleActor);
  return { actors, mentions };
}

function toArticleActor({ key, name, type, aliases, roles, gazetteerId, of }: Cluster): ArticleActor {
  return { key, name, type, aliases: [...aliases], roles: [...roles], ...(gazetteerId && { gazetteerId }), ...(of && { of }) };
}

function roleOf({ tokens, article }: NameContext, { title }: TypedPiece): string {
  return article.text.slice(tokens[title.first]?.start ?? 0, tokens[title.last - 1]?.end ?? 0).toLowerCase();
}

/** Short name (lower case) → key of the full name it stands for. */
function fullNames(pieces: readonly TypedPiece[]): Map<string, string> {
  const full = new Map<string, string>();
  const longestFirst = pieces.filter((piece) => !piece.entry && !piece.given).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const piece of longestFirst) {
    const key = keyOf(piece);
    const words = fold(piece.name).split(' ');
    if (words.length < 2) continue;
    const target = full.get(key) ?? key;
    if (piece.type === 'person') {
      const last = words[words.length - 1] ?? '';
      setOnce(full, `person:${last}`, target);
      setOnce(full, `person:${words[0]} ${last}`, target);
      setOnce(full, `person:${words[0]}`, target);
    } else if (piece.type === 'organization') {
      setOnce(full, `organization:${acronymOf(piece.name)}`, target);
      for (let size = words.length - 1; size > 0; size--) {
        if (size > 1) setOnce(full, `organization:${words.slice(-size).join(' ')}`, target);
        setOnce(full, `organization:${words.slice(0, size).join(' ')}`, target);
      }
    }
  }
  return full;
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key) && key !== value) map.set(key, value);
}

/** Initials of the words that carry weight: "Organization for Security and Cooperation" → "osc". */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|on|to|de|&)$/i.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
}

const keyOf = (piece: TypedPiece): string => `${piece.type === 'location' ? 'gpe' : piece.type}:${fold(piece.name).replaceAll('.', '')}`;

function clusterOf(
  context: NameContext,
  piece: TypedPiece,
  clusters: Map<string, Cluster>,
  full: ReadonlyMap<string, string>,
  asActor: boolean,
): Cluster {
  const entry = entryOf(context, piece, asActor);
  const own = keyOf(piece);
  const key = entry?.id ?? full.get(own) ?? own;
  const known = clusters.get(key);
  if (known) {
    if (!entry && piece.name.length > known.name.length) known.name = piece.name;
    return known;
  }
  const cluster: Cluster = {
    key,
    name: entry?.name ?? piece.name,
    type: entry?.type ?? piece.type,
    aliases: new Set(entry?.names),
    roles: new Set(),
    ...(entry ? { gazetteerId: entry.id } : {}),
    ...(entry?.of ? { of: entry.of } : {}),
  };
  clusters.set(key, cluster);
  return cluster;
}

/** A capital that speaks or acts is its state's government. */
function entryOf(context: NameContext, piece: TypedPiece, asActor: boolean): NameEntry | undefined {
  const { entry } = piece;
  if (!entry || (entry.type !== piece.type && !(piece.type === 'gpe' && entry.type === 'location'))) return undefined;
  if (entry.kind === 'capital' && asActor && entry.of) return context.names.byId(entry.of) ?? entry;
  return entry;
}
