import { HONORIFICS } from '../../actors/tables/personWordsTable.ts';
import type { Span } from '../../../model/span.ts';
import type { ActorMention } from '../../../model/actor.ts';
import type { Token } from '../../../text/tokens.ts';
import { WordTable } from '../../../text/words.ts';
import { BODIES, OFFICES, STATE_VOICES } from '../tables/speakerNouns.ts';
import { genderOfNoun } from './genders.ts';
import { grammaticalRole, isPossessive, type GrammaticalRole } from './grammaticalRoles.ts';
import type { NarrativePlace } from './narrativePlaces.ts';
import { isPersonNoun } from './personNouns.ts';
import { personBefore } from './pronouns.ts';
import type { NounPhrase } from './salience.ts';
import { singular } from './speakerPhrase.ts';
import type { ResolverContext } from './speakerResolver.ts';

const PRONOUNS = new WordTable<'male' | 'female'>([
  ['he', 'male'],
  ['she', 'female'],
]);
const HEADS = new WordTable<NounPhrase['kind']>([
  ...[...STATE_VOICES].map((noun) => [noun, 'body'] as const),
  ...[...BODIES].flatMap((noun) => [[noun, 'body'] as const, [`${noun}s`, 'body'] as const]),
  ...[...OFFICES].flatMap((noun) => [[noun, 'person'] as const, [`${noun}s`, 'person'] as const]),
]);
/** So far to the left a noun phrase without a name begins. */
const LONGEST_PHRASE = 8;
/** So far behind its comma an appositive's noun stands. */
const LONGEST_APPOSITIVE = 5;

/** Reads the article's own voice up to each speaker: who is named, and whom "he", "the ministry" and "a farmer" bring up again. */
export class Narrative {
  readonly #context: ResolverContext;
  /** Actors named so far. */
  readonly #known = new Set<string>();
  /** Next token and mention to be read. */
  #token = 0;
  #mention = 0;

  constructor(context: ResolverContext) {
    this.#context = context;
  }

  /** Takes in what stands before an offset. */
  readTo(offset: number): void {
    const { index, places } = this.#context;
    for (; this.#token < index.tokens.length; this.#token++) {
      const token = index.tokens[this.#token];
      if (token === undefined || token.end > offset) return;
      const mention = index.mentions[this.#mention];
      if (mention && index.firstTokenOf(this.#mention) <= token.index) {
        if (mention.end > offset) return;
        if (!places.isQuoted(mention.start)) this.#readMention(mention, this.#mention);
        this.#token = index.tokenBehind(this.#mention) - 1;
        this.#mention++;
      } else this.#readWord(token);
    }
  }

  /** Somebody speaks; the words of the phrase are not read again. */
  spoke(span: Span, actors: readonly string[], statements: readonly number[]): void {
    const { index, places, salience } = this.#context;
    if (actors.length === 0) return;
    this.#token = Math.max(this.#token, index.tokenAt(span.end - 1) + 1);
    this.#mention = Math.max(this.#mention, index.mentionAt(span.end - 1));
    const last = index.tokens[this.#token - 1]?.word.lower ?? '';
    const plural = actors.length > 1 || last === 'they' || (last.endsWith('s') && singular(last) !== last);
    salience.addSpeaker({ ...places.at(span.start), actors, phrase: null, role: 'speaker', plural }, statements);
  }

  #readMention(mention: ActorMention, number: number): void {
    const { index, salience, places } = this.#context;
    const first = index.firstTokenOf(number);
    const behind = index.tokenBehind(number);
    const place = places.at(mention.start);
    const role = this.#roleOf(mention, place, first, behind);
    this.#known.add(mention.actor);
    if (mention.type === 'person') this.#readGender(mention.actor, first, behind);
    salience.add({ ...place, actors: [mention.actor], phrase: null, role, plural: mention.type === 'group' });
    // "A and B met": both together, for "they".
    const partner = index.mentions[number - 1];
    const between = index.tokenBehind(number - 1);
    if (partner === undefined || between + 1 !== first || partner.actor === mention.actor) return;
    if (index.tokens[between]?.word.lower === 'and')
      salience.add({ ...place, actors: [partner.actor, mention.actor], phrase: null, role, plural: true });
  }

  #roleOf(mention: ActorMention, place: NarrativePlace, first: number, behind: number): GrammaticalRole {
    const role = grammaticalRole(this.#context.index.tokens, first, behind);
    // "said Ann Example was right": no verb governs it but the one that reports.
    if (role === 'subordinate' && place.startsContent) return 'subject';
    return (role === 'object' || role === 'oblique') && this.#isIntroduced(mention, first, behind) ? 'introduced' : role;
  }

  /** "… concerns Ann Example, president of the club", "… called her brother Bob" */
  #isIntroduced({ actor, type }: ActorMention, first: number, behind: number): boolean {
    const { index, lexicon } = this.#context;
    const { tokens } = index;
    if (type !== 'person' || this.#known.has(actor)) return false;
    const before = tokens[first - 1];
    if (before?.tag === 'noun' && isPersonNoun(lexicon, before.word.lower)) return true;
    if (tokens[behind]?.word.form !== ',') return false;
    const next = tokens[behind + 1];
    return next?.tag === 'determiner' || next?.tag === 'noun' || next?.tag === 'number' || next?.tag === 'relative';
  }

  /** "Ms. Example", "the widow Ann Example", "Ann Example, a mother of two". */
  #readGender(actor: string, first: number, behind: number): void {
    const { tokens } = this.#context.index;
    const { genders } = this.#context;
    for (let at = first - 1; at >= first - 2; at--) {
      const token = tokens[at];
      const gender = token && (HONORIFICS.get(token.word.lower) ?? genderOfNoun(token.word.lower));
      if (gender && !tokens[at + 1]?.startsLine) return genders.tell(actor, gender);
    }
    if (tokens[behind]?.word.form !== ',' || tokens[behind + 1]?.tag !== 'determiner') return;
    for (let at = behind + 2; at < behind + LONGEST_APPOSITIVE; at++) {
      const token = tokens[at];
      if (token?.tag !== 'noun' && token?.tag !== 'adjective') return;
      const gender = genderOfNoun(token.word.lower);
      if (gender && !isPossessive(tokens[at + 1])) return genders.tell(actor, gender);
    }
  }

  #readWord(token: Token): void {
    const gender = token.tag === 'pronoun' ? PRONOUNS.get(token.word) : undefined;
    if (gender) this.#readPronoun(token, gender);
    else if (token.tag === 'noun') {
      const kind = HEADS.get(token.word) ?? (isPersonNoun(this.#context.lexicon, token.word.lower) ? 'person' : undefined);
      if (kind) this.#readNoun(token, kind);
    }
  }

  #readPronoun(token: Token, gender: 'male' | 'female'): void {
    const { places, salience } = this.#context;
    if (places.isQuoted(token.start)) return;
    const place = places.at(token.start);
    const { actors } = personBefore(this.#context, place, token.word.lower, gender, []);
    if (actors.length > 0) salience.add({ ...place, actors, phrase: null, role: 'subject', plural: false });
  }

  /** A noun that is a subject, or whose something is. */
  #readNoun(token: Token, kind: NounPhrase['kind']): void {
    const { index, places, salience } = this.#context;
    const first = phraseBegin(index.tokens, token.index);
    const role: GrammaticalRole = grammaticalRole(index.tokens, first, token.index + 1);
    if ((role !== 'subject' && role !== 'subordinate' && role !== 'owner' && role !== 'possessor') || places.isQuoted(token.start)) return;
    const { lower } = token.word;
    const head = singular(lower);
    const start = index.tokens[first]?.start ?? token.start;
    const phrase = { start, end: token.end, head, kind };
    salience.add({
      ...places.at(start),
      actors: [],
      phrase,
      role,
      plural: head !== lower || lower === 'police' || STATE_VOICES.has(lower),
    });
  }
}

function phraseBegin(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < LONGEST_PHRASE && !tokens[first]?.startsLine) {
    const tag = tokens[first - 1]?.tag;
    if (
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'adjective' &&
      tag !== 'number' &&
      tag !== 'clitic' &&
      tag !== 'determiner' &&
      tag !== 'possessive'
    )
      break;
    first--;
    if (tag === 'determiner' || tag === 'possessive') break;
  }
  return first;
}
