import type { ActorType, ArticleActor } from '../../../model/actor.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';

/** Actors that no mention names: nameless speakers, and the states behind "Ruritanian officials". */
export class UnmentionedActors {
  readonly #lexicon: Lexicon;
  readonly #known: (key: string) => boolean;
  readonly #added = new Map<string, ArticleActor>();
  readonly #lastByHead = new Map<string, string>();

  constructor(lexicon: Lexicon, known: (key: string) => boolean) {
    this.#lexicon = lexicon;
    this.#known = known;
  }

  /** "a Turkish security source", "locals": one actor by its words. */
  nameless(name: string, type: ActorType, of: string | null): string {
    const key = `nameless:${name.toLowerCase()}`;
    if (!this.#added.has(key)) {
      this.#added.set(key, { key, name, type, aliases: [], roles: [], nameless: true, ...(of === null ? {} : { of }) });
    }
    this.#lastByHead.set(key.slice(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1), key);
    return key;
  }

  /** The nameless actor last added whose name ends in this noun. */
  lastLike(head: string): string | null {
    return this.#lastByHead.get(head) ?? null;
  }

  /** A state that is only named by its people ("Ruritanian officials"), from the gazetteer. */
  state(id: string): string {
    if (this.#known(id) || this.#added.has(id)) return id;
    const entry = this.#lexicon.names.byId(id);
    if (entry) this.#added.set(id, { key: id, name: entry.name, type: entry.type, aliases: entry.names, roles: [], gazetteerId: id });
    return id;
  }

  actor(key: string): ArticleActor | undefined {
    return this.#added.get(key);
  }

  get actors(): ArticleActor[] {
    return [...this.#added.values()];
  }
}
