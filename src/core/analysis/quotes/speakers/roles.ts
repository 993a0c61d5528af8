import type { ActorMention } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { MentionIndex } from './mentionIndex.ts';

/** What the article says a person is, where it names him: "Turkish Foreign Minister X", "X, spokesman for the ministry". */
interface RoleMention {
  readonly actor: string;
  readonly position: number;
  readonly words: ReadonlySet<string>;
  /** Keys of the states, bodies and peoples named in the role, a people as its state. */
  readonly parties: ReadonlySet<string>;
}

const LONGEST_ROLE = 16;

/** Roles of the persons of an article, for "the Turkish president" and "the spokesman". Read when first asked for. */
export class RoleIndex {
  readonly #index: MentionIndex;
  #roles: readonly RoleMention[] | null = null;

  constructor(index: MentionIndex) {
    this.#index = index;
  }

  /** The person last so called before `position`, else the first one so called after it; null if nobody is. */
  holder(head: string, phrase: Span, position: number): string | null {
    this.#roles ??= readRoles(this.#index);
    const wanted = wordsAndParties(this.#index, phrase);
    wanted.words.delete(head);
    let later: string | null = null;
    let found: string | null = null;
    for (const role of this.#roles) {
      if (!role.words.has(head) || !agrees(role, wanted)) continue;
      if (role.position < position) found = role.actor;
      else later ??= role.actor;
    }
    return found ?? later;
  }
}

/** A party that the phrase names is one of the role's; where the role names none, a further word must be shared ("turkish"). */
function agrees(role: RoleMention, wanted: { words: ReadonlySet<string>; parties: ReadonlySet<string> }): boolean {
  if ([...wanted.parties].some((party) => role.parties.has(party))) return true;
  if (wanted.parties.size > 0 && role.parties.size > 0) return false;
  const further = [...wanted.words].filter((word) => word.length > 3);
  return further.length === 0 || role.words.size === 1 || further.some((word) => role.words.has(word));
}

function readRoles(index: MentionIndex): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const mention of index.mentions) {
    if (mention.type !== 'person') continue;
    for (const span of [titleBefore(index, mention), appositiveBehind(index, mention)]) {
      if (span) roles.push({ actor: mention.actor, position: mention.start, ...wordsAndParties(index, span) });
    }
    const declared = index.actor(mention.actor)?.roles ?? [];
    if (declared.length > 0) {
      roles.push({
        actor: mention.actor,
        position: mention.start,
        words: new Set(declared.flatMap((role) => role.split(/[\s-]+/))),
        parties: new Set(),
      });
    }
  }
  return roles;
}

function wordsAndParties(index: MentionIndex, span: Span): { words: Set<string>; parties: Set<string> } {
  const words = new Set<string>();
  for (const token of index.tokensOf(span)) if (isContent(token)) words.add(token.word.lower.replace(/\.$/, ''));
  const parties = new Set<string>();
  for (const mention of index.within(span)) if (mention.type !== 'person') parties.add(index.stateOf(mention.actor));
  return { words, parties };
}

const isContent = (token: Token): boolean => token.tag === 'noun' || token.tag === 'name' || token.tag === 'adjective';

function titleBefore(index: MentionIndex, mention: ActorMention): Span | null {
  const last = index.tokenAt(mention.start) - 1;
  let first = last;
  while (first >= 0 && last - first < LONGEST_ROLE) {
    const token = index.tokens[first];
    if (token === undefined || !(isContent(token) || token.tag === 'clitic' || token.word.lower === "'s")) break;
    first--;
  }
  return spanBetween(index, first + 1, last + 1);
}

function appositiveBehind(index: MentionIndex, mention: ActorMention): Span | null {
  const comma = index.tokenAt(mention.end);
  if (index.tokens[comma]?.word.lower !== ',') return null;
  let to = comma + 1;
  while (to < comma + LONGEST_ROLE) {
    const token = index.tokens[to];
    if (token === undefined || token.startsLine || token.word.lower === ',' || token.word.lower === '.' || token.tag === 'relative') break;
    to++;
  }
  return spanBetween(index, comma + 1, to);
}

function spanBetween(index: MentionIndex, first: number, last: number): Span | null {
  const start = index.tokens[first]?.start;
  const end = index.tokens[last - 1]?.end;
  return start === undefined || end === undefined || last <= first ? null : { start, end };
}
