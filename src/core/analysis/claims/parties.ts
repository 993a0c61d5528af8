import type { ArticleActor, ActorMention } from '../../model/actor.ts';
import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ArticleText } from '../../text/articleText.ts';

/** Who stands against whom in an article, as far as its words tell. */
export interface Parties {
  /** The party behind an actor: the state of a people, an army or a ministry, of a person with an office; else the actor itself. */
  partyOf(actor: string): string;
  /** The state of a people, where it is an actor of the article; else the actor itself. */
  stateOf(actor: string): string;
  /** The other side of a fight, for "the enemy"; null where nobody is known. */
  opponentOf(actor: string): string | null;
  /** Fights: one of the two sides, or named with forces of its own. */
  isBelligerent(actor: string): boolean;
  isPerson(actor: string): boolean;
  /** The article's actor that a name of the gazetteer means: a people itself or its state; null where it names neither. */
  actorOf(entry: NameEntry): string | null;
  /** Whose soldiers it may call its own: a state with its army and offices, an armed group; null for observers, media, hospitals, nobody known. */
  kindOf(actor: string): 'state' | 'armed-group' | null;
  /** Speaks for somebody: a spokesman, an unnamed official. */
  isMouthpiece(actor: string): boolean;
  /** What the answers follow from, each worked out when first asked for. */
  readonly facts: PartyFacts;
}

interface PartyFacts {
  actors(): ReadonlyMap<string, ArticleActor>;
  /** Person → the party of the office. */
  offices(): ReadonlyMap<string, string>;
  /** Whatever actors are "of": a state need not be named itself, it may be the gazetteer's id. */
  states(): ReadonlySet<string | undefined>;
  fight(): Fight;
}

/** In the name or the role of who speaks for a state or its forces. */
const OF_STATE =
  /\b(?:army|military|navy|air force|forces|troops|ministry|minister|government|president|presidency|presidential|defen[cs]e|security|officials?|authorities|general|command|commander|police|ombudsman|governor|kremlin|spokes(?:man|woman|person))\b/i;
const ARMED =
  /\b(?:rebels?|militants?|insurgents?|guerrillas?|separatists?|liberation (?:army|front)|militia|jihadists?|islamists?|taliban|brigades?)\b/i;

/** What may stand between the two names of a pair. */
const JOINTS = /^(?:['’]s?)? ?(?:and|against|versus|vs\.?|-|–|\/)(?: (?:the|ethnic|pro-|[a-z]+-backed)){0,2} ?$/;
/** What may stand behind the name of a party that fights: "X forces", "X's military". */
const FORCES = /(?:['’]s?)?(?: [a-z-]+)? (?:forces|troops|army|military|soldiers|fighters|separatists|rebels|artillery|defen[cs]e)\b/iy;

/**
 * Finds the two sides from names that stand together ("Norda and Kestrian forces", "between X and Y", "X-Y border"): the pair of parties most often
 * joined; and all who have forces.
 */
export function readParties({ text }: ArticleText, actors: readonly ArticleActor[], mentions: readonly ActorMention[]): Parties {
  // Each part is worked out when first asked for: most articles tell of no fight, and few of somebody's office.
  const byKey = once(() => new Map(actors.map((actor) => [actor.key, actor])));
  const byOffice = once(() => partiesByOffice(text, actors, mentions));
  const states = once(() => new Set(actors.map((actor) => actor.of)));
  const partyOf = (key: string): string => {
    const actor = byKey().get(key);
    return actor?.of ?? (actor?.type === 'person' ? byOffice().get(key) : undefined) ?? key;
  };
  const fight = once(() => findFight(text, mentions, partyOf));
  return {
    partyOf,
    stateOf: (key) => {
      const { type, of } = byKey().get(key) ?? {};
      return type === 'group' && of !== undefined && byKey().get(of)?.type === 'gpe' ? of : key;
    },
    opponentOf: (actor) => {
      const [a, b] = fight().sides;
      const party = partyOf(actor);
      return party === a ? (b ?? null) : party === b ? (a ?? null) : null;
    },
    isBelligerent: (actor) => fight().sides.includes(partyOf(actor)) || fight().fighting.has(partyOf(actor)),
    actorOf: ({ id, of }) => (byKey().has(id) ? id : of !== undefined && (states().has(of) || byKey().has(of)) ? of : null),
    isPerson: (actor) => byKey().get(actor)?.type === 'person',
    kindOf: (actor) => {
      if (states().has(actor)) return 'state';
      const party = partyOf(actor);
      return kindOf(byKey().get(actor), fight().fighting.has(party), byKey().get(party));
    },
    isMouthpiece: (actor) =>
      byKey()
        .get(actor)
        ?.roles.some((role) => /spokes/.test(role)) === true,
    facts: { actors: byKey, offices: byOffice, states, fight },
  };
}

function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
}

/** Who fights whom: the pair of parties most often joined ("X and Y forces"), and all who have forces. */
interface Fight {
  readonly sides: readonly string[];
  readonly fighting: ReadonlySet<string>;
}

function findFight(text: string, mentions: readonly ActorMention[], partyOf: (actor: string) => string): Fight {
  const joined = new Map<string, number>();
  const fighting = new Set<string>();
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (mention.type === 'person') return;
    FORCES.lastIndex = mention.end;
    if (FORCES.test(text)) fighting.add(partyOf(mention.actor));
    if (!next || next.start - mention.end > 24 || next.type === 'person' || !JOINTS.test(text.slice(mention.end, next.start))) return;
    const [a, b] = [partyOf(mention.actor), partyOf(next.actor)];
    if (a === b) return;
    const pair = [a, b].sort().join('\n');
    joined.set(pair, (joined.get(pair) ?? 0) + 1);
  });
  const [pair] = [...joined].sort(([a, m], [b, n]) => fights(b, fighting) - fights(a, fighting) || n - m);
  return { sides: pair?.[0].split('\n') ?? (fighting.size === 2 ? [...fighting] : []), fighting };
}

function kindOf(actor: ArticleActor | undefined, fights: boolean, party: ArticleActor | undefined): 'state' | 'armed-group' | null {
  if (!actor) return null;
  if (actor.type === 'gpe') return 'state';
  const known = party !== undefined && party !== actor && party.type !== 'person';
  if (ARMED.test(actor.name)) return 'armed-group';
  if (OF_STATE.test(actor.name) || (actor.type === 'person' && known) || (actor.type === 'group' && known)) return 'state';
  return fights ? 'armed-group' : null;
}

const fights = (pair: string, fighting: ReadonlySet<string>): number => pair.split('\n').filter((party) => fighting.has(party)).length;

/** Persons whose office names a party: "azeri president" → the Azeris' state. */
function partiesByOffice(text: string, actors: readonly ArticleActor[], mentions: readonly ActorMention[]): Map<string, string> {
  const found = new Map<string, string>();
  if (!actors.some(({ type, roles }) => type === 'person' && roles.length > 0)) return found;
  const byName = new Map<string, string>();
  for (const mention of mentions)
    if (mention.type !== 'person') byName.set(text.slice(mention.start, mention.end).toLowerCase(), mention.actor);
  const ofKey = new Map(actors.map((actor) => [actor.key, actor.of ?? actor.key]));
  for (const actor of actors) {
    if (actor.type !== 'person' || actor.roles.length === 0) continue;
    const named = partyNamedIn(actor.roles, byName);
    if (named !== undefined) found.set(actor.key, ofKey.get(named) ?? named);
  }
  return found;
}

function partyNamedIn(roles: readonly string[], byName: ReadonlyMap<string, string>): string | undefined {
  for (const role of roles) {
    for (const word of role.split(' ')) {
      const party = byName.get(word.replace(/['’]s?$/, ''));
      if (party !== undefined) return party;
    }
  }
  return undefined;
}
