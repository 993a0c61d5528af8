import type { ArticleActor, ActorMention } from '../../model/actor.ts';
import type { ArticleText } from '../../text/articleText.ts';

/** Who stands against whom in an article, as far as its words tell. */
export interface Parties {
  /** The party behind an actor: the state of a people, an army or a ministry, else the actor itself. */
  partyOf(actor: string): string;
  /** The other side of a fight, for "the enemy"; null where nobody is known. */
  opponentOf(actor: string): string | null;
  /** One of the two sides. */
  isBelligerent(actor: string): boolean;
}

const JOINTS = /^(?: (?:and|against|versus|vs\.?) (?:the )?|-|–|\/)$/;

/**
 * Finds the two sides from names that stand together ("Armenian and Azerbaijani forces", "between X and Y", "X-Y border"): the pair of parties
 * most often joined. Needs at least one such place.
 */
export function readParties({ text }: ArticleText, actors: readonly ArticleActor[], mentions: readonly ActorMention[]): Parties {
  const byKey = new Map(actors.map((actor) => [actor.key, actor]));
  const partyOf = (actor: string): string => {
    const of = byKey.get(actor)?.of;
    if (of === undefined) return actor;
    const state = byKey.get(of) ?? actors.find((each) => each.gazetteerId === of || each.registryId === of);
    return state?.key ?? of;
  };
  const joined = new Map<string, number>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.start - mention.end > 12 || mention.type === 'person' || next.type === 'person') return;
    if (!JOINTS.test(text.slice(mention.end, next.start))) return;
    const [a, b] = [partyOf(mention.actor), partyOf(next.actor)];
    if (a === b) return;
    const pair = [a, b].sort().join('\n');
    joined.set(pair, (joined.get(pair) ?? 0) + 1);
  });
  const [pair] = [...joined].sort(([, a], [, b]) => b - a);
  const sides = pair?.[0].split('\n') ?? [];
  return {
    partyOf,
    opponentOf: (actor) => {
      const party = partyOf(actor);
      return party === sides[0] ? (sides[1] ?? null) : party === sides[1] ? (sides[0] ?? null) : null;
    },
    isBelligerent: (actor) => sides.includes(partyOf(actor)),
  };
}
