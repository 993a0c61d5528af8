import type { KnownNames } from '../lexicon/knownNames.ts';
import type { Actor } from '../model/actor.ts';
import type { Decisions } from '../model/annotation.ts';
import type { ArticleReading } from '../model/article.ts';
import { actorsNamedIn } from './actorsNamedIn.ts';

/**
 * What became another between two registries, and whom it concerns: of a thousand articles a new actor changes the few that name him, and the others need not be
 * read again.
 */
export class RegistryChange {
  readonly #ids: ReadonlySet<string>;
  /** Of each name of a changed actor, before or after, the stems of its words, in lower case. */
  readonly #names: readonly (readonly string[])[];
  /** What the gazetteer calls the changed actors: they are found by its names as well. */
  readonly #gazetteerIds: ReadonlySet<string>;
  readonly #concernsAll: boolean;

  /** @param known either registry's names, for what the gazetteer makes of an actor's names */
  constructor(before: readonly Actor[], after: readonly Actor[], known: KnownNames) {
    const changed = [...withoutTwins(before, after), ...withoutTwins(after, before)];
    this.#ids = new Set(changed.map(({ id }) => id));
    this.#names = changed.flatMap(({ name, aliases }) => [name, ...aliases]).map(stemsOf);
    this.#gazetteerIds = new Set(changed.flatMap((actor) => known.gazetteerIds(actor)));
    // Where two actors share a name the first has it.
    const order = (actors: readonly Actor[]): string => JSON.stringify(actors.flatMap(({ id }) => (this.#ids.has(id) ? [] : id)));
    this.#concernsAll = order(before) !== order(after);
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0 && !this.#concernsAll;
  }

  /** The article may be read otherwise. Never false where it is; a word of a changed name that stands in it by chance makes it true. */
  concernsReading({ text, actors }: ArticleReading): boolean {
    if (this.#concernsAll) return true;
    const lower = text.toLowerCase();
    return (
      this.#names.some((stems) => stems.every((stem) => lower.includes(stem))) ||
      actors.some(
        ({ gazetteerId, registryId }) =>
          (gazetteerId !== undefined && this.#gazetteerIds.has(gazetteerId)) || (registryId !== undefined && this.#ids.has(registryId)),
      )
    );
  }

  /** Somebody's decision points to a changed actor. */
  concernsDecisions({ annotations }: Decisions): boolean {
    return annotations.some((annotation) => actorsNamedIn(annotation).some((id) => this.#ids.has(id)));
  }
}

function withoutTwins(actors: readonly Actor[], others: readonly Actor[]): Actor[] {
  const twins = new Set(others.map((each) => JSON.stringify(each)));
  return actors.filter((each) => !twins.has(JSON.stringify(each)));
}

/** Endings that a place's name may lose in the adjective by which it is found: "Kelvia", "Kelvian"; "Orvale", "Orvalish". */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 3;

function stemsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)));
}
