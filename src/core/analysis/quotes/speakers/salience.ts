import type { ActorMention, ArticleActor } from '../../../model/actor.ts';
import { isFiniteTag } from '../grammar.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { UnmentionedActors } from './nameless.ts';

/** Somebody whom a pronoun or a bare role may mean: named as a subject, or a speaker. */
export interface Salient {
  readonly actors: readonly string[];
  readonly position: number;
  readonly asSpeaker: boolean;
}

export type Gender = 'female' | 'male';

/** How far back a pronoun looks, in salient actors. */
const REACH = 24;

/**
 * Who was last spoken of, in reading order. A pronoun means the last subject or speaker that agrees with it
 * (the salience ranking of Lappin and Leass 1994, cut down to subjects, speakers and recency).
 */
export class Salience {
  readonly #index: MentionIndex;
  readonly #unmentioned: UnmentionedActors;
  readonly #isQuoted: (offset: number) => boolean;
  readonly #recent: Salient[] = [];
  readonly #genders = new Map<string, Gender>();
  #nextMention = 0;

  constructor(index: MentionIndex, unmentioned: UnmentionedActors, isQuoted: (offset: number) => boolean) {
    this.#index = index;
    this.#unmentioned = unmentioned;
    this.#isQuoted = isQuoted;
  }

  /** Takes in the subjects named before an offset. */
  readTo(offset: number): void {
    for (; this.#nextMention < this.#index.mentions.length; this.#nextMention++) {
      const mention = this.#index.mentions[this.#nextMention];
      if (mention === undefined || mention.end > offset) return;
      if (!this.#isQuoted(mention.start) && isSubject(this.#index, this.#nextMention)) {
        this.#recent.push({ actors: [mention.actor], position: mention.start, asSpeaker: false });
        this.#joinWithPartner(this.#nextMention, mention);
      }
    }
  }

  /** "A and B met": both together, for "they". */
  #joinWithPartner(number: number, { actor, start }: ActorMention): void {
    const partner = this.#index.mentions[number - 1];
    const between = this.#index.tokenBehind(number - 1);
    if (partner === undefined || between + 1 !== this.#index.firstTokenOf(number) || partner.actor === actor) return;
    if (this.#index.tokens[between]?.word.lower !== 'and') return;
    this.#recent.push({ actors: [partner.actor, actor], position: start, asSpeaker: false });
  }

  spoke(actors: readonly string[], position: number): void {
    if (actors.length > 0) this.#recent.push({ actors, position, asSpeaker: true });
  }

  /** A pronoun that was tied to an actor tells its gender from then on. */
  learn(actor: string, gender: Gender): void {
    if (!this.#genders.has(actor)) this.#genders.set(actor, gender);
  }

  /** The last one that `fits`. */
  last(fits: (actors: readonly string[]) => boolean): Salient | null {
    const from = this.#recent.length - 1;
    for (let at = from; at >= 0 && at > from - REACH; at--) {
      const salient = this.#recent[at];
      if (salient && fits(salient.actors)) return salient;
    }
    return null;
  }

  /** The person last named outside quotations, whatever part he or she has in the sentence; null if nobody fits. */
  lastNamed(before: number, fits: (actor: string) => boolean): string | null {
    for (let at = this.#nextMention - 1; at >= 0 && at > this.#nextMention - REACH; at--) {
      const mention = this.#index.mentions[at];
      if (mention && mention.end <= before && mention.type === 'person' && fits(mention.actor)) return mention.actor;
    }
    return null;
  }

  /** Neither of the other gender nor something that is no person. */
  canBe(key: string, gender: Gender): boolean {
    const actor: ArticleActor | undefined = this.#index.actor(key) ?? this.#unmentioned.actor(key);
    const known = actor?.gender ?? this.#genders.get(key);
    return actor?.type === 'person' && (known === undefined || known === gender);
  }
}

/** Nothing stands between the closing mark and the verb for longer. */
const LONGEST_INSERTION = 40;

/** A verb follows the name, directly or behind an appositive, and no preposition governs it. */
function isSubject(index: MentionIndex, mention: number): boolean {
  const { tokens } = index;
  const first = index.firstTokenOf(mention);
  let before = first - 1;
  while (before >= 0 && first - before < 8 && isTitle(tokens[before]?.tag)) before--;
  const tag = tokens[before]?.tag;
  // "announced by Ann Example": the agent of a passive.
  if (tag === 'preposition' && tokens[before]?.word.lower === 'by' && tokens[before - 1]?.tag === 'participle') return true;
  if (tag === 'preposition' || tag === 'to' || tag === 'verb' || tag === 'past') return false;
  let after = index.tokenBehind(mention);
  const mark = tokens[after]?.word.form;
  // "A spokesman for the rebels, Bob Example, left"
  if (mark === ',' && tokens[before]?.word.form === ',' && isFiniteTag(tokens[after + 1]?.tag)) return true;
  if (mark === ',') after = behind(index, after, ',');
  else if (mark === '(') after = behind(index, after, ')');
  while (tokens[after]?.tag === 'adverb') after++;
  return isFiniteTag(tokens[after]?.tag);
}

const isTitle = (tag: string | undefined): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'determiner' || tag === 'clitic';

function behind(index: MentionIndex, from: number, closing: string): number {
  for (let at = from + 1; at < from + LONGEST_INSERTION; at++) {
    const token = index.tokens[at];
    if (token === undefined || token.startsLine || token.word.form === '.') break;
    if (token.word.form === closing) return at + 1;
  }
  return from;
}
