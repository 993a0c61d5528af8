import type { Span } from '../../../model/span.ts';
import { ANY_BODY, BODIES, INFORMATION, ISSUED, OFFICES, SPOKESPEOPLE, STATE_VOICES } from '../tables/speakerNouns.ts';
import { isSubject, namedPersonFit, singleActor } from './fits.ts';
import { isPossessive } from '../../../text/possessive.ts';
import type { MentionIndex } from './mentionIndex.ts';
import { namelessName, singular, type SpeakerPhrase } from './speakerPhrase.ts';
import type { Resolution, ResolverContext } from './resolution.ts';

/** The actor behind a speaker who is called by a common noun. */
export function resolveNoun(context: ResolverContext, phrase: SpeakerPhrase): Resolution {
  const head = singular(phrase.headWord);
  if (SPOKESPEOPLE.has(head) || SPOKESPEOPLE.has(phrase.headWord)) return spokesman(context, phrase, head);
  if (STATE_VOICES.has(phrase.headWord)) {
    const parties = partiesOf(context, phrase);
    if (parties.length > 0) return { actors: parties, basis: `${phrase.headWord}: for whom they speak` };
    const known = phrase.plural ? null : lastCalled(context, phrase);
    if (known) return { actors: [known], basis: `the ${head}: last one so called` };
    const state = phrase.tokens.length <= SHORT_PHRASE ? lastState(context, phrase) : null;
    if (state) return { actors: [state], basis: `${phrase.headWord}: of the state spoken of` };
  }
  const parties = partiesOf(context, phrase);
  if (parties.length > 1) return { actors: parties, basis: `${phrase.headWord}: whose they are` };
  if (head === 'side') return sides(context, phrase);
  if (BODIES.has(head) || BODIES.has(phrase.headWord)) return body(context, phrase, head);
  if (INFORMATION.has(head)) {
    const source = phrase.mentions.find((mention) => mention.type !== 'location');
    if (source)
      return {
        actors: [
          source.type === 'gpe' || source.type === 'group' ? context.unmentioned.state(context.index.stateOf(source.actor)) : source.actor,
        ],
        basis: `whose ${head}`,
      };
    const issuer = ISSUED.has(head) && phrase.definite && phrase.head + 1 <= SHORT_PHRASE ? issuerOf(context, phrase) : null;
    if (issuer) return { actors: [issuer], basis: `the ${head}: of the last one spoken of` };
  }
  return office(context, phrase, head);
}

/** "Both sides", "the two sides": the parties last named together; "the other side" stands for nobody who is named. */
function sides({ index, unmentioned, salience, places }: ResolverContext, phrase: SpeakerPhrase): Resolution {
  const [party] = phrase.mentions;
  if (party) {
    const actor = party.type === 'gpe' || party.type === 'group' ? unmentioned.state(index.stateOf(party.actor)) : party.actor;
    return { actors: [actor], basis: 'whose side' };
  }
  const both = phrase.plural ? salience.best(places.at(phrase.start), ({ actors }) => (actors.length > 1 ? 0 : null)) : null;
  return { actors: both?.actors ?? [], basis: both ? 'sides: last named together' : '' };
}

/** "officials", "the authorities", "the government": more words would single out others. */
const SHORT_PHRASE = 2;

function lastState({ index, salience, places }: ResolverContext, { start }: SpeakerPhrase): string | null {
  const salient = salience.best(places.at(start), (candidate) => {
    const actor = index.actor(singleActor(candidate) ?? '');
    return isSubject(candidate) && actor?.gazetteerId?.startsWith('state:') === true ? 0 : null;
  });
  return salient?.actors[0] ?? null;
}

/** The one spoken of in the same sentence or the one before: "The ministry issued a statement. The statement said …" */
function issuerOf({ index, salience, places, unmentioned }: ResolverContext, { start }: SpeakerPhrase): string | null {
  const place = places.at(start);
  const salient = salience.best(place, (candidate) => {
    const key = singleActor(candidate);
    const actor = key === null ? undefined : (index.actor(key) ?? unmentioned.actor(key));
    const isNear = place.sentence - candidate.place.sentence <= 1;
    const isAuthor = actor && actor.type !== 'location' && !(actor.nameless && INFORMATION.has(actor.name.toLowerCase()));
    return isNear && isSubject(candidate) && isAuthor ? 0 : null;
  });
  return salient && singleActor(salient);
}

/** The institution behind a nameless spokesman. */
function spokesman(context: ResolverContext, phrase: SpeakerPhrase, head: string): Resolution {
  const organization = phrase.mentions.find((mention) => mention.type === 'organization');
  if (organization) return { actors: [organization.actor], basis: `${head} of` };
  const party = partyOf(context, phrase);
  if (party) return { actors: [party], basis: `${head} of` };
  const held = phrase.definite ? context.roles.holder(head, phrase, phrase.start) : null;
  if (held) return { actors: [held], basis: `the ${head}: said of him or her` };
  return namelessSpeaker(context, phrase);
}

/** The states, organisations or peoples named in the phrase, a people as its state; several only where they are joined ("A and B forces"). */
function partiesOf({ index, unmentioned }: ResolverContext, phrase: SpeakerPhrase): string[] {
  const head = phrase.tokens[phrase.head]?.start ?? phrase.end;
  const named = phrase.mentions.filter(
    (each) =>
      each.type !== 'person' &&
      (each.type !== 'location' || each.start < head) &&
      (each.start === phrase.start || !isAddressed(index, each)),
  );
  const [first, second] = named;
  if (first === undefined) return [];
  const joined = second !== undefined && second.start < head && isJoined(index, first, second) ? [first, second] : [first];
  return joined.map((mention) => (mention.type === 'organization' ? mention.actor : unmentioned.state(index.stateOf(mention.actor))));
}

const partyOf = (context: ResolverContext, phrase: SpeakerPhrase): string | null => partiesOf(context, phrase)[0] ?? null;

const isJoined = (index: MentionIndex, first: Span, second: Span): boolean =>
  index.tokens[index.tokenAt(first.end)]?.word.lower === 'and' && index.tokenAt(second.start) === index.tokenAt(first.end) + 1;

/** "ambassador to Ruritania", "talks with Ruritania": not for whom the speaker stands. */
function isAddressed(index: MentionIndex, mention: Span): boolean {
  const before = index.tokens[index.tokenAt(mention.start) - 1]?.word.lower;
  return before === 'to' || before === 'with' || before === 'against' || before === 'on';
}

/** "the ministry", "the company": the organisation so called that spoke or was named last. */
function body(context: ResolverContext, phrase: SpeakerPhrase, head: string): Resolution {
  const { index, salience, places } = context;
  // "the Example campaign" is not the last campaign spoken of.
  const ofPerson = phrase.mentions.some((mention) => mention.type === 'person');
  const party = ofPerson ? null : partyOf(context, phrase);
  if (party === null && phrase.definite && !ofPerson) {
    const named = phrase.head + 1 <= SHORT_PHRASE ? lastNamedLike(index, head, phrase.start) : null;
    if (named) return { actors: [named], basis: `the ${head}: last one named` };
    // "the provincial disaster agency" is told from others by its own words.
    const salient =
      phrase.head + 1 <= SHORT_PHRASE && ANY_BODY.has(head)
        ? salience.best(places.at(phrase.start), (candidate) =>
            isSubject(candidate) && index.actor(singleActor(candidate) ?? '')?.type === 'organization' ? 0 : null,
          )
        : null;
    if (salient) return { actors: salient.actors, basis: `the ${head}: last organisation spoken of` };
  }
  return namelessSpeaker(context, phrase, party);
}

const BODY_REACH = 200;

function lastNamedLike(index: MentionIndex, head: string, before: number): string | null {
  const first = index.mentionAt(before) - 1;
  for (let at = first; at >= 0 && at > first - BODY_REACH; at--) {
    const mention = index.mentions[at];
    if (mention === undefined || mention.type !== 'organization' || mention.end > before) continue;
    if (index.tokensOf(mention).some((token) => singular(token.word.lower) === head)) return mention.actor;
  }
  return null;
}

/** "the Turkish president", "the congressman": who was so called, else the last person spoken of. */
function office(context: ResolverContext, phrase: SpeakerPhrase, head: string): Resolution {
  // "the mother-of-two"
  const noun = head.includes('-of-') ? head.slice(0, head.indexOf('-')) : head;
  const first = phrase.tokens[0];
  const isNew = first !== undefined && INDEFINITE.has(first.word.lower);
  if (phrase.plural || isNew || !(OFFICES.has(noun) || noun.endsWith('-year-old'))) return namelessSpeaker(context, phrase);
  const mayBeKnown = phrase.definite || first?.tag === 'name' || first?.tag === 'adjective' || phrase.mentions.length > 0;
  const held = mayBeKnown ? context.roles.holder(noun, phrase, phrase.start) : null;
  if (held) return { actors: [held], basis: `the ${noun}: said of him or her` };
  const nameless = lastCalled(context, phrase);
  if (nameless === null && mayMeanLast(phrase)) {
    const salient = context.salience.best(context.places.at(phrase.start), namedPersonFit(context, noun));
    if (salient) return { actors: salient.actors, basis: `the ${noun}: last person spoken of` };
  }
  return namelessSpeaker(context, phrase);
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

/**
 * Not "his lawyer" or "the boys' father", who is somebody else, nor "the Turkish president", "the head of the bank", "the Selm County Rescue chief", who
 * are told from others by their own words.
 */
function mayMeanLast({ tokens, head, definite, mentions }: SpeakerPhrase): boolean {
  const end = tokens[head]?.start ?? 0;
  if (tokens.slice(0, head).filter(({ tag }) => tag === 'name').length > 1) return false;
  const isOwn = tokens[0]?.tag !== 'possessive' && !tokens.slice(0, head).some(isPossessive);
  return definite && isOwn && !mentions.some((mention) => mention.type === 'gpe' || mention.start > end);
}

/** "a senior official …", then "THE OFFICIAL" */
const lastCalled = ({ unmentioned }: ResolverContext, { definite, head, headWord }: SpeakerPhrase): string | null =>
  definite && head + 1 <= SHORT_PHRASE ? unmentioned.lastLike(headWord) : null;

function namelessSpeaker(context: ResolverContext, phrase: SpeakerPhrase, party: string | null = null): Resolution {
  const name = namelessName(phrase);
  if (name === '' || (phrase.tokens.length === 1 && phrase.tokens[0]?.tag === 'pronoun')) return { actors: [], basis: '' };
  const head = singular(phrase.headWord);
  const known = lastCalled(context, phrase);
  if (known) return { actors: [known], basis: `the ${head}: last one so called` };
  const isBody = BODIES.has(head) || INFORMATION.has(head) || (STATE_VOICES.has(phrase.headWord) && !phrase.plural && !OFFICES.has(head));
  const type = isBody ? 'organization' : phrase.plural ? 'group' : 'person';
  return { actors: [context.unmentioned.nameless(name, type, party)], basis: 'not named' };
}
