import type { Actor, ArticleActor } from '../model/actor.ts';
import type { CorpusFile } from '../model/corpusFile.ts';
import { linkActors, type ActorLinks } from './actorLinking.ts';

/**
 * Keeps the actors of all articles tied together while articles come and go. Tying is global, so it waits until somebody asks, is done once for any number of
 * changes, and not at all where an edit left an article's actors as they were.
 */
export class Linking {
  #registry: CorpusFile;
  readonly #articles = new Map<string, readonly ArticleActor[]>();
  /** What each article's actors were tied to last, to tell which articles are touched by a new tying. */
  readonly #tied = new Map<string, string>();
  #links: ActorLinks | null = null;
  #byId: ReadonlyMap<string, Actor> = new Map();

  constructor(registry: CorpusFile) {
    this.#registry = registry;
  }

  /** Another registry; who is who is asked anew, what it leaves as it was stays. */
  configure(registry: CorpusFile): void {
    this.#registry = registry;
    this.#links = null;
  }

  put(file: string, actors: readonly ArticleActor[]): void {
    const known = this.#articles.get(file);
    this.#articles.set(file, actors);
    if (known === undefined || JSON.stringify(known) !== JSON.stringify(actors)) this.#links = null;
  }

  remove(file: string): void {
    this.#tied.delete(file);
    if (this.#articles.delete(file)) this.#links = null;
  }

  actors(): readonly Actor[] {
    return this.#links?.actors ?? [];
  }

  actor(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  idOf(file: string, articleKey: string): string {
    return this.#links?.idOf(file, articleKey) ?? articleKey;
  }

  /** Ties anew if anything changed, and gives the files whose actors are others than before. */
  relink(): string[] {
    if (this.#links !== null) return [];
    const links = linkActors(
      [...this.#articles].map(([file, actors]) => ({ file, actors })),
      this.#registry,
    );
    this.#links = links;
    this.#byId = new Map(links.actors.map((actor) => [actor.id, actor]));
    const changed: string[] = [];
    for (const [file, actors] of this.#articles) {
      const tied = actors.map(({ key }) => this.#signature(links.idOf(file, key))).join('\n');
      if (this.#tied.get(file) === tied) continue;
      this.#tied.set(file, tied);
      changed.push(file);
    }
    return changed;
  }

  #signature = (id: string): string => `${id} ${this.#byId.get(id)?.of ?? ''}`;
}
