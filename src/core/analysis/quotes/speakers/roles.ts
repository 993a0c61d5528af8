import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { isFiniteTag } from '../grammar.ts';
import { firstStartingFrom } from '../../../text/orderedSearch.ts';
import type { MentionIndex } from './mentionIndex.ts';
import { justBefore } from '../../../text/justBefore.ts';

/** What the article says a person is, where it names him: "Turkish Foreign Minister X", "X, spokesman for the ministry". Tokens half-open. */
interface RoleMention {
  readonly actor: string;
  /** Where the name begins. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

interface Description {
  readonly words: ReadonlySet<string>;
  /** Keys of the states, bodies and peoples named in the role, a people as its state. */
  readonly parties: ReadonlySet<string>;
}

const LONGEST_ROLE = 16;
/** How far a role is looked for, in persons named before and after. */
const REACH = 300;

/** Roles of the persons of an article, for "the Turkish president" and "the spokesman". Read when first asked for. */
export class RoleIndex {
  readonly #index: MentionIndex;
  /** In reading order. */
  #roles: readonly RoleMention[] | null = null;
  /** Words of the roles that tables and registry declare, by actor. */
  readonly #declared = new Map<string, ReadonlySet<string>>();

  constructor(index: MentionIndex) {
    this.#index = index;
  }

  /** The person last so called before `position`, else the first one so called after it; null if nobody near is. */
  holder(head: string, phrase: Span, position: number): string | null {
    this.#roles ??= readRoles(this.#index);
    const roles = this.#roles;
    const wanted = describe(this.#index, this.#index.tokenAt(phrase.start), this.#index.tokenAt(phrase.end - 1) + 1);
    const words = new Set(wanted.words);
    words.delete(head);
    const further = { words, parties: wanted.parties };
    const next = firstStartingFrom(roles, position);
    for (let at = next - 1; at >= 0 && at >= next - REACH; at--) {
      const role = roles[at];
      if (role && this.#agrees(role, head, further)) return role.actor;
    }
    for (let at = next; at < roles.length && at < next + REACH; at++) {
      const role = roles[at];
      if (role && this.#agrees(role, head, further)) return role.actor;
    }
    return null;
  }

  #agrees(role: RoleMention, head: string, wanted: Description): boolean {
    const declared = this.#declaredWords(role.actor);
    if (declared.has(head) && agrees({ words: declared, parties: NONE }, wanted)) return true;
    if (!holdsWord(this.#index.tokens, role, head)) return false;
    return agrees(describe(this.#index, role.first, role.last), wanted);
  }

  #declaredWords(actor: string): ReadonlySet<string> {
    let words = this.#declared.get(actor);
    if (words === undefined) {
      const roles = this.#index.actor(actor)?.roles ?? [];
      words = roles.length === 0 ? NONE : new Set(roles.flatMap((role) => role.split(/[\s-]+/)));
      this.#declared.set(actor, words);
    }
    return words;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** A party that the phrase names is one of the role's; where the role names none, a further word must be shared ("turkish"). */
function agrees(role: Description, wanted: Description): boolean {
  if ([...wanted.parties].some((party) => role.parties.has(party))) return true;
  if (wanted.parties.size > 0 && role.parties.size > 0) return false;
  const further = [...wanted.words].filter((word) => word.length > 3);
  return further.length === 0 || role.words.size === 1 || further.some((word) => role.words.has(word));
}

/** A title before the name, an appositive behind it; one entry each, also where there is none (roles may be declared). */
function readRoles(index: MentionIndex): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const [at, { type, actor, start }] of index.mentions.entries()) {
    if (type !== 'person') continue;
    const title = index.firstTokenOf(at);
    roles.push({ actor, start, first: titleBegin(index, title), last: title });
    if (justBefore(index.tokens, title)?.word.form === ',')
      roles.push({ actor, start, first: apposedBegin(index, title - 1), last: title - 1 });
    const comma = index.tokenBehind(at);
    if (index.tokens[comma]?.word.form !== ',') continue;
    roles.push({ actor, start, first: comma + 1, last: appositiveEnd(index, comma) });
  }
  return roles;
}

function holdsWord(tokens: readonly Token[], { first, last }: RoleMention, word: string): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token && isContent(token) && wordOf(token) === word) return true;
  }
  return false;
}

function describe(index: MentionIndex, first: number, last: number): Description {
  const words = new Set<string>();
  for (let at = first; at < last; at++) {
    const token = index.tokens[at];
    if (token && isContent(token)) words.add(wordOf(token));
  }
  const parties = new Set<string>();
  const span = { start: index.tokens[first]?.start ?? 0, end: index.tokens[last - 1]?.end ?? 0 };
  for (const mention of index.within(span)) if (mention.type !== 'person') parties.add(index.stateOf(mention.actor));
  return { words, parties };
}

/** Without the stop of an abbreviation. */
const wordOf = ({ word: { lower } }: Token): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

const isContent = (token: Token): boolean => token.tag === 'noun' || token.tag === 'name' || token.tag === 'adjective';

function titleBegin(index: MentionIndex, name: number): number {
  let first = name;
  while (first > 0 && name - first < LONGEST_ROLE) {
    const token = justBefore(index.tokens, first);
    if (token === undefined || !(isContent(token) || token.tag === 'clitic')) break;
    first--;
  }
  return first;
}

/** "The president of Velonia, X, left": where the noun phrase before the comma begins; the comma where there is none. */
function apposedBegin(index: MentionIndex, comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST_ROLE; at--) {
    const token = index.tokens[at];
    if (token === undefined || token.tag === 'punctuation' || token.tag === 'relative' || isFiniteTag(token.tag)) break;
    if (token.tag === 'determiner' || token.tag === 'possessive') {
      const before = justBefore(index.tokens, at)?.tag;
      if (before !== 'preposition' && before !== 'to') return at;
    }
  }
  return comma;
}

function appositiveEnd(index: MentionIndex, comma: number): number {
  let to = comma + 1;
  while (to < comma + LONGEST_ROLE) {
    const token = index.tokens[to];
    if (token === undefined || token.startsLine || token.word.form === ',' || token.word.form === '.' || token.tag === 'relative') break;
    // "Asked about X, the president said": a clause.
    if (isFiniteTag(token.tag)) return comma + 1;
    to++;
  }
  return to;
}
