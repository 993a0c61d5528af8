import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** Answers the questions that resolving speakers asks of an article's actors. Mentions are in reading order and do not overlap. */
export class ActorLookup {
  readonly #mentions: readonly ActorMention[];
  readonly #byKey: ReadonlyMap<string, ArticleActor>;

  constructor(actors: readonly ArticleActor[], mentions: readonly ActorMention[]) {
    this.#mentions = mentions;
    this.#byKey = new Map(actors.map((actor) => [actor.key, actor]));
  }

  actor(key: string): ArticleActor | undefined {
    return this.#byKey.get(key);
  }

  /** Mentions that overlap a span, in reading order. */
  mentionsIn(span: Span): ActorMention[] {
    const found: ActorMention[] = [];
    for (let at = this.#firstEndingAfter(span.start); at < this.#mentions.length; at++) {
      const mention = this.#mentions[at];
      if (!mention || !overlaps(mention, span)) break;
      found.push(mention);
    }
    return found;
  }

  /** The actor whose name a noun phrase ends with or holds last: "Turkish Foreign Minister Mevlut …" is the minister, not the Turks. */
  actorOfMentionAt(span: Span): ArticleActor | undefined {
    const last = this.mentionsIn(span).at(-1);
    return last && this.#byKey.get(last.actor);
  }

  /** Mentions before an offset, nearest first. */
  *before(offset: number): Generator<ActorMention> {
    for (let at = this.#firstEndingAfter(offset) - 1; at >= 0; at--) {
      const mention = this.#mentions[at];
      if (mention) yield mention;
    }
  }

  /**
   * The person with a role named nearest before an offset ("the foreign minister").
   * @param role lower case, without article
   */
  byRole(role: string, offset: number): ArticleActor | undefined {
    for (const mention of this.before(offset)) {
      const actor = this.#byKey.get(mention.actor);
      if (actor?.roles.some((each) => each.endsWith(role))) return actor;
    }
    return undefined;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
