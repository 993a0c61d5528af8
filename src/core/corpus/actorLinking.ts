import type { Actor, ArticleActor } from '../model/actor.ts';
import type { CorpusFile } from '../model/corpusFile.ts';

export interface ArticleActors {
  readonly file: string;
  readonly actors: readonly ArticleActor[];
}

/** Which corpus-wide actor each article's actor is. */
export interface ActorLinks {
  readonly actors: readonly Actor[];
  idOf(file: string, articleKey: string): string;
}

/** Ties the actors of all articles together: by registry, by gazetteer, by full name and its variants; namesakes stay apart. */
export function linkActors(articles: readonly ArticleActors[], registry: CorpusFile): ActorLinks {
  const actors = new Map<string, Actor>(registry.actors.map((actor) => [actor.id, actor]));
  const ids = new Map<string, string>();
  for (const article of articles) {
    for (const actor of article.actors) {
      const id =
        actor.registryId ??
        actor.gazetteerId?.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() ??
        actor.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
      ids.set(`${article.file}#${actor.key}`, id);
      if (!actors.has(id)) actors.set(id, { id, name: actor.name, type: actor.type, aliases: actor.aliases });
    }
  }
  return { actors: [...actors.values()], idOf: (file, key) => ids.get(`${file}#${key}`) ?? key };
}
