import type { Span } from '../../../model/span.ts';
import type { ActorMention, Gender } from '../../../model/actor.ts';
import { isPossessive } from '../../../text/possessive.ts';
import type { Token } from '../../../text/tokens.ts';
import { nextSign, SIGN, signsOf } from '../../tokenSigns.ts';
import { isFiniteTag } from '../grammar.ts';
import { severalFit } from './fits.ts';
import { genderBeside } from './genders.ts';
import { grammaticalRole, type GrammaticalRole } from './grammaticalRoles.ts';
import type { NarrativePlace } from './narrativePlaces.ts';
import { isPersonNoun } from './personNouns.ts';
import { personBefore } from './pronouns.ts';
import type { NounPhrase } from './salience.ts';
import { HEADS, PRONOUNS } from './salientWords.ts';
import { isPlural, readSpeakerPhrase, singular } from './speakerPhrase.ts';
import { NAMED, type Resolution, type ResolverContext } from './resolution.ts';
import { justBefore } from '../../../text/justBefore.ts';

const PHRASE_TAGS: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'number', 'clitic', 'determiner', 'possessive']);
/** So far to the left a noun phrase without a name begins. */
const LONGEST_PHRASE = 8;

/** Reads the article's own voice up to each speaker: who is named, and whom "he", "the ministry" and "a farmer" bring up again. */
export class Narrative {
  readonly #context: ResolverContext;
  readonly #signs: Uint16Array;
  /** Actors named so far. */
  readonly #known = new Set<string>();
  /** Next token and mention to be read. */
  #token = 0;
  #mention = 0;

  constructor(context: ResolverContext) {
    this.#context = context;
    this.#signs = signsOf(context.index.tokens);
  }

  /** Takes in what stands before an offset. */
  readTo(offset: number): void {
    const { index, places } = this.#context;
    while (this.#readWords(offset)) {
      const mention = index.mentions[this.#mention];
      if (mention === undefined || mention.end > offset) return;
      if (!places.isQuoted(mention.start)) this.#readMention(mention, this.#mention);
      this.#token = index.tokenBehind(this.#mention);
      this.#mention++;
    }
  }

  /** Takes in the words before the next mention. @returns whether that comes before the offset */
  #readWords(offset: number): boolean {
    const { index } = this.#context;
    const behind = index.firstTokenOf(this.#mention);
    for (;;) {
      this.#token = nextSign(this.#signs, SIGN.salient, this.#token, behind);
      const token = this.#token < behind ? index.tokens[this.#token] : undefined;
      if (token === undefined) break;
      if (token.end > offset) return false;
      this.#readWord(token);
      this.#token++;
    }
    return this.#token < index.tokens.length && (index.tokens[this.#token]?.end ?? Infinity) <= offset;
  }

  /** Somebody speaks; the words of the phrase are not read again. */
  spoke(span: Span, { actors, basis }: Resolution, statements: readonly number[]): void {
    const { index, places, salience } = this.#context;
    if (actors.length === 0) return;
    this.#token = Math.max(this.#token, index.tokenAt(span.end - 1) + 1);
    this.#mention = Math.max(this.#mention, index.mentionAt(span.end - 1));
    const { headWord = '' } = (basis === NAMED ? null : readSpeakerPhrase(index, span)) ?? {};
    const plural = actors.length > 1 || headWord === 'they' || isPlural(headWord);
    salience.addSpeaker({ place: places.at(span.start), actors, phrase: null, role: 'speaker', plural }, statements);
  }

  #readMention(mention: ActorMention, number: number): void {
    const { index, salience, places, genders } = this.#context;
    const first = index.firstTokenOf(number);
    const behind = index.tokenBehind(number);
    const place = places.at(mention.start);
    const role = this.#roleOf(mention, place, first, behind);
    this.#known.add(mention.actor);
    const gender = mention.type === 'person' ? genderBeside(index.tokens, first, behind) : null;
    if (gender) genders.tell(mention.actor, gender);
    salience.add({ place, actors: [mention.actor], phrase: null, role, plural: mention.type === 'group' });
    // "A and B met": both together, for "they".
    const partner = justBefore(index.mentions, number);
    if (partner === undefined || partner.actor === mention.actor) return;
    const between = index.tokenBehind(number - 1);
    if (between + 1 !== first) return;
    if (index.tokens[between]?.word.lower === 'and')
      salience.add({ place, actors: [partner.actor, mention.actor], phrase: null, role, plural: true });
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
    if (before?.tag === 'noun' && isPersonNoun(lexicon, before.word)) return true;
    if (tokens[behind]?.word.form !== ',') return false;
    const next = tokens[behind + 1];
    return next?.tag === 'determiner' || next?.tag === 'noun' || next?.tag === 'number' || next?.tag === 'relative';
  }

  #readWord(token: Token): void {
    const gender = token.tag === 'pronoun' ? PRONOUNS.get(token.word) : undefined;
    if (gender) this.#readPronoun(token, gender);
    else if (token.tag === 'pronoun' && token.word.lower === 'they') this.#readThey(token);
    else if (token.tag === 'noun' && mayBeSubject(this.#context.index.tokens[token.index + 1])) {
      const kind = HEADS.get(token.word) ?? (isPersonNoun(this.#context.lexicon, token.word) ? 'person' : undefined);
      if (kind) this.#readNoun(token, kind);
    }
  }

  #readPronoun(token: Token, gender: Gender): void {
    const { places, salience } = this.#context;
    if (places.isQuoted(token.start) || this.#isBeforeName(token, gender)) return;
    const place = places.at(token.start);
    const { actors } = personBefore(this.#context, place, token.word.lower, gender, []);
    if (actors.length > 0) salience.add({ place, actors, phrase: null, role: 'subject', plural: false });
  }

  /** "When she took office, Ann Example said": whom the pronoun means is named behind it. */
  #isBeforeName({ index: at }: Token, gender: Gender): boolean {
    const { index, genders } = this.#context;
    const { tokens } = index;
    if (!opensClause(tokens, at)) return false;
    const comma = commaBehind(tokens, at);
    const number = comma === null ? -1 : index.mentionAt(tokens[comma]?.start ?? 0);
    const mention = index.mentions[number];
    if (comma === null || mention?.type !== 'person') return false;
    const first = index.firstTokenOf(number);
    if (first > comma + LONGEST_TITLE || grammaticalRole(tokens, first, index.tokenBehind(number)) !== 'subject') return false;
    const actor = index.actor(mention.actor);
    const agreement = actor && genders.agreement(actor, gender);
    if (!actor || agreement === 'other') return false;
    genders.learn(actor, gender);
    return true;
  }

  /** A chain of "they" goes on with whom the first one meant. */
  #readThey({ start }: Token): void {
    const { places, salience } = this.#context;
    if (places.isQuoted(start)) return;
    const place = places.at(start);
    const meant = salience.best(place, severalFit(this.#context, []));
    if (meant) salience.add({ place, actors: meant.actors, phrase: meant.phrase, role: 'subject', plural: true });
  }

  /** A noun that is a subject, or whose something is. */
  #readNoun(token: Token, kind: NounPhrase['kind']): void {
    const { index, places, salience } = this.#context;
    // "Her deputy, Bob Example,": his name says more.
    const [comma, name] = [index.tokens[token.index + 1], index.tokens[token.index + 2]];
    if (comma?.word.form === ',' && name?.tag === 'name') return;
    const first = phraseBegin(index.tokens, token.index);
    const role: GrammaticalRole = grammaticalRole(index.tokens, first, token.index + 1);
    if (!SUBJECTS.has(role) || places.isQuoted(token.start)) return;
    const { lower } = token.word;
    const head = singular(lower);
    const start = index.tokens[first]?.start ?? token.start;
    const phrase = { start, end: token.end, head, kind };
    salience.add({
      place: places.at(start),
      actors: [],
      phrase,
      role,
      plural: isPlural(lower),
    });
  }
}

/** "opening": "Workers at the mill walked out", their verb too far away to be seen. */
const SUBJECTS: ReadonlySet<GrammaticalRole> = new Set(['subject', 'subordinate', 'opening', 'owner', 'possessor']);

/** A verb follows, or what may stand between. */
const mayBeSubject = (next: Token | undefined): boolean =>
  isFiniteTag(next?.tag) || next?.tag === 'adverb' || next?.tag === 'punctuation' || next?.tag === 'preposition' || isPossessive(next);

/** Words between a name and the comma before it. */
const LONGEST_TITLE = 6;
/** Tokens of a clause that stands before its main clause. */
const LONGEST_CLAUSE = 24;

/** "When he", "After she": a subordinate clause begins its sentence. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 1];
  if (opener?.tag !== 'subordinator' && opener?.tag !== 'preposition') return false;
  const before = tokens[at - 2];
  return before === undefined || opener.startsLine || before.word.form === '.';
}

function commaBehind(tokens: readonly Token[], at: number): number | null {
  for (let to = at + 1; to < at + LONGEST_CLAUSE; to++) {
    const token = tokens[to];
    if (token === undefined || token.startsLine || token.word.form === '.') return null;
    if (token.word.form === ',') return to;
  }
  return null;
}

function phraseBegin(tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < LONGEST_PHRASE && !tokens[first]?.startsLine) {
    const tag = tokens[first - 1]?.tag;
    if (tag === undefined || !PHRASE_TAGS.has(tag)) break;
    first--;
    if (tag === 'determiner' || tag === 'possessive') break;
  }
  return first;
}
