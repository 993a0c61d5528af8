import { slug } from '../lexicon/folding.ts';
import type { Actor, ActorType, ArticleActor } from '../model/actor.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import { ActorGroups, type ActorGroup } from './actorGroups.ts';

export interface ArticleActors {
  readonly file: string;
  readonly actors: readonly ArticleActor[];
}

/** Which corpus-wide actor each article's actor is. */
export interface ActorLinks {
  readonly actors: readonly Actor[];
  idOf(file: string, articleKey: string): string;
}

/**
 * Ties the actors of all articles together: by registry, by gazetteer, by full name and its spellings; a bare surname goes with the one
 * person of that surname; namesakes stay apart. Ids come from names and do not depend on the order of articles. Linear in the number of actors.
 */
export function linkActors(articles: readonly ArticleActors[], registry: CorpusFile): ActorLinks {
  const groups = new ActorGroups(registry.actors);
  for (const article of articles) for (const actor of article.actors) groups.take(actor);
  groups.settle();
  const ids = nameGroups(groups.all());
  const byFile = new Map<string, ReadonlyMap<string, string>>();
  for (const { file, actors } of articles) {
    byFile.set(file, new Map(actors.map((actor) => [actor.key, ids.get(groups.groupOf(actor)) ?? actor.key])));
  }
  return {
    actors: describe(groups, ids, registry.actors),
    idOf: (file, key) => byFile.get(file)?.get(key) ?? key,
  };
}

/** One id a group: the registry's, else the slug of its name; where two names make the same slug the later one says its type. */
function nameGroups(groups: readonly ActorGroup[]): Map<ActorGroup, string> {
  const ids = new Map<ActorGroup, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    if (group.registered === undefined) continue;
    ids.set(group, group.registered.id);
    taken.add(group.registered.id);
  }
  const inferred = groups.filter((group) => group.registered === undefined);
  for (const group of inferred.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))) {
    const base = (group.key.includes('/') ? slug(group.key.slice(group.key.indexOf(':') + 1)) : slug(group.name)) || 'actor';
    let id = taken.has(base) ? `${base}-${group.type}` : base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${group.type}-${n}`;
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

/** What everybody knows has the first claim to its plain name. */
const rank = (group: ActorGroup): number => (group.gazetteerId === undefined ? 1 : 0);

function describe(groups: ActorGroups, ids: ReadonlyMap<ActorGroup, string>, registry: readonly Actor[]): Actor[] {
  const inferred = groups
    .all()
    .filter((group) => group.registered === undefined)
    .map((group): Actor => {
      const state = group.of === undefined ? undefined : groups.byGazetteerId(group.of);
      const of = state ? ids.get(state) : undefined;
      const aliases = group.names().filter((name) => name !== group.name);
      return { id: ids.get(group) ?? group.key, name: group.name, type: group.type satisfies ActorType, aliases, ...(of && { of }) };
    });
  return [...registry, ...inferred.sort((a, b) => (a.id < b.id ? -1 : 1))];
}
