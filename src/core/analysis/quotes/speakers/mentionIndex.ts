import type { ActorMention, ArticleActor } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { ArticleText } from '../../../text/articleText.ts';
import { firstEndingAfter } from '../../../text/orderedSearch.ts';
import type { Token } from '../../../text/tokens.ts';
import type { ReadActors } from '../../actors/actors.ts';

/** Finds mentions and tokens by place, and actors by key. */
export class MentionIndex {
  readonly mentions: readonly ActorMention[];
  readonly tokens: readonly Token[];
  readonly #actors: ReadonlyMap<string, ArticleActor>;
  /** By mention: index of its first token, and of the token behind it. */
  readonly #first: number[] = [];
  readonly #behind: number[] = [];

  constructor(article: ArticleText, { actors, mentions }: ReadActors) {
    this.mentions = mentions;
    this.tokens = article.tokens;
    this.#actors = new Map(actors.map((actor) => [actor.key, actor]));
    this.#placeMentions();
  }

  actor(key: string): ArticleActor | undefined {
    return this.#actors.get(key);
  }

  /** Mentions and tokens are both in reading order: one pass lays them on each other. */
  #placeMentions(): void {
    const { tokens } = this;
    let at = 0;
    for (const { start, end } of this.mentions) {
      while ((tokens[at]?.end ?? Infinity) <= start) at++;
      this.#first.push(at);
      while ((tokens[at]?.end ?? Infinity) <= end) at++;
      this.#behind.push(at);
    }
  }

  /** Index of a mention's first token; behind the last mention the end of the tokens. */
  firstTokenOf(mention: number): number {
    return this.#first[mention] ?? this.tokens.length;
  }

  /** Index of the first token that ends behind a mention. */
  tokenBehind(mention: number): number {
    return this.#behind[mention] ?? 0;
  }

  /** Mentions that overlap a span. */
  within(span: Span): ActorMention[] {
    const found: ActorMention[] = [];
    for (let at = firstEndingAfter(this.mentions, span.start); at < this.mentions.length; at++) {
      const mention = this.mentions[at];
      if (mention === undefined || mention.start >= span.end) break;
      found.push(mention);
    }
    return found;
  }

  /** Index of the first token that ends behind an offset. */
  tokenAt(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
  }

  /** Index of the first mention that ends behind an offset. */
  mentionAt(offset: number): number {
    return firstEndingAfter(this.mentions, offset);
  }

  tokensOf(span: Span): Token[] {
    const tokens: Token[] = [];
    for (let at = this.tokenAt(span.start); at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (token === undefined || token.start >= span.end) break;
      tokens.push(token);
    }
    return tokens;
  }

  /** The state that an actor is or belongs to, as its key: a people speaks for its state. */
  stateOf(key: string): string {
    const actor = this.#actors.get(key);
    const state = actor?.type === 'group' || actor?.gazetteerId?.startsWith('city:') ? actor?.of : undefined;
    return state ?? key;
  }
}
