import type { ActorType } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { Gender } from './salience.ts';
import type { SpeakerPhrase } from './speakerPhrase.ts';
import type { Resolution, ResolverContext } from './speakerResolver.ts';

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const NOBODY = new Set('i we you me us my our your this these those others some many most few both all one everyone nobody'.split(' '));

/** Who a pronoun means; null where the phrase is no pronoun. */
export function resolvePronoun(context: ResolverContext, phrase: SpeakerPhrase, excluded: readonly string[]): Resolution | null {
  const [only] = phrase.tokens;
  if (only === undefined || phrase.tokens.length > 1) return null;
  const word = only.word.lower;
  const gender = GENDER.get(word);
  if (gender) return personBefore(context, word, gender, phrase.start, excluded);
  switch (word) {
    case 'it':
    case 'its':
      return thingBefore(context, word, excluded);
    case 'they':
    case 'their':
    case 'them':
      return severalBefore(context, word, excluded);
    case 'who':
    case 'which':
      return antecedent(context.index, only.index, word);
    case 'that':
      return only.tag === 'relative' ? antecedent(context.index, only.index, 'which') : { actors: [], basis: '' };
    default:
      return NOBODY.has(word) ? { actors: [], basis: '' } : null;
  }
}

const single = (actors: readonly string[], excluded: readonly string[]): string | null => {
  const [actor] = actors;
  return actors.length === 1 && actor !== undefined && !excluded.includes(actor) ? actor : null;
};

function personBefore(
  { salience }: ResolverContext,
  word: string,
  gender: Gender,
  position: number,
  excluded: readonly string[],
): Resolution {
  const salient = salience.last((actors) => {
    const actor = single(actors, excluded);
    return actor !== null && salience.canBe(actor, gender);
  });
  const named = salient ? null : salience.lastNamed(position, (key) => !excluded.includes(key) && salience.canBe(key, gender));
  const actor = salient?.actors[0] ?? named ?? undefined;
  if (actor === undefined) return { actors: [], basis: '' };
  salience.learn(actor, gender);
  return { actors: [actor], basis: `${word}: ${salient?.asSpeaker ? 'last speaker' : 'last one spoken of'}` };
}

function thingBefore({ salience, index }: ResolverContext, word: string, excluded: readonly string[]): Resolution {
  const salient = salience.last((actors) => {
    const actor = single(actors, excluded);
    const type = actor === null ? undefined : typeOf(index, actor);
    return type === 'organization' || type === 'gpe';
  });
  return { actors: salient?.actors ?? [], basis: salient ? `${word}: last institution spoken of` : '' };
}

function severalBefore({ salience, index }: ResolverContext, word: string, excluded: readonly string[]): Resolution {
  const salient = salience.last((actors) => {
    if (actors.length > 1) return true;
    const actor = single(actors, excluded);
    return actor !== null && typeOf(index, actor) !== 'person';
  });
  return { actors: salient?.actors ?? [], basis: salient ? `${word}: last ones spoken of` : '' };
}

/** Nameless actors are not in the index: they count as several unless they are persons. */
function typeOf(index: MentionIndex, key: string): ActorType | undefined {
  return index.actor(key)?.type;
}

/** How far before the relative pronoun its name may stand, an appositive between them. */
const REACH = 16;

/** The name that a relative clause hangs on; null where it hangs on a common noun ("an architect who said"). */
function antecedent(index: MentionIndex, pronoun: number, word: string): Resolution | null {
  const behindComma = index.tokens[pronoun - 1]?.word.lower === ',';
  const last = index.tokens[behindComma ? pronoun - 2 : pronoun - 1];
  if (last === undefined) return { actors: [], basis: '' };
  for (let at = index.mentionAt(last.start); at >= 0; at--) {
    const mention = index.mentions[at];
    if (mention === undefined || mention.start > last.start) continue;
    const adjacent = mention.end >= last.end;
    const apposed =
      behindComma && index.tokenAt(mention.end) > pronoun - REACH && index.tokens[index.tokenAt(mention.end)]?.word.lower === ',';
    if (!adjacent && !apposed) break;
    const fits = word === 'who' ? mention.type === 'person' || mention.type === 'group' : mention.type !== 'person';
    if (fits) return { actors: [mention.actor], basis: `${word}: the name before it` };
  }
  return null;
}

/** The noun phrase that ends right before a relative pronoun. */
export function phraseBefore(index: MentionIndex, pronoun: number): Span | null {
  const last = index.tokens[pronoun - 1]?.word.lower === ',' ? pronoun - 2 : pronoun - 1;
  let first = last;
  while (first > last - 8 && isPhraseTag(index.tokens[first - 1]?.tag)) first--;
  const start = index.tokens[first]?.start;
  const end = index.tokens[last]?.end;
  return start === undefined || end === undefined || !isPhraseTag(index.tokens[last]?.tag) ? null : { start, end };
}

const isPhraseTag = (tag: string | undefined): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'determiner' || tag === 'number';
