import type { Span } from './span.ts';

/** person; organization (ministries, armies, agencies, companies); gpe (states, cities, regions with a government); location; group (a people, a party of people). */
export type ActorType = 'person' | 'organization' | 'gpe' | 'location' | 'group';

/** What a form of address, a given name or "he" and "she" tell of a person. */
export type Gender = 'female' | 'male';

/** Somebody or something that acts or is acted on: a record of the registry (`corroborate.yaml`), or one inferred from the articles. */
export interface Actor {
  /** Stable; never changes once it stands in a registry. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** The state of a people or an army, as an actor id. */
  readonly of?: string;
  readonly wikidata?: string;
}

/** A named mention found in one article. */
export interface ActorMention extends Span {
  readonly type: ActorType;
  /** Key of the article's own cluster: all mentions of one actor within the article share it. See `ArticleActor`. */
  readonly actor: string;
  /** What in the text made it this type, in words, for the hover ("title before the name"). */
  readonly basis: string;
  /** A place name that stands for the place, not for its government ("in Moscow"). */
  readonly asPlace?: boolean;
}

/**
 * All mentions of one actor within one article. `corpus/actorLinking.ts` later ties the article actors of different articles
 * to one `Actor`.
 */
export interface ArticleActor {
  /** Unique within the article; for an actor of the registry its id. */
  readonly key: string;
  /** The fullest name in the article, or the registry's. */
  readonly name: string;
  readonly type: ActorType;
  /** Other names used in the article, and those that tables know ("Baku" for Azerbaijan's government). */
  readonly aliases: readonly string[];
  /** Key or registry id or gazetteer id of the state that a people, an army or a ministry belongs to. */
  readonly of?: string;
  /** Set when the registry knows this actor; a registry always wins. */
  readonly registryId?: string;
  /** Id of a gazetteer's entry ("state:AM"), shared by all articles; the surest link across articles after the registry. */
  readonly gazetteerId?: string;
  /** Roles said of it in the article, lower case ("foreign minister of turkey"), for linking "the minister". */
  readonly roles: readonly string[];
  /** Of a person, where a form of address, a given name or a title tells. */
  readonly gender?: Gender;
  /** Not a name but a nameless party who speaks ("a Turkish security source"); has no mentions of its own. */
  readonly nameless?: boolean;
}
