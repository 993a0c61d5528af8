import type { Gender } from '../../../model/actor.ts';
import type { Span } from '../../../model/span.ts';
import { institutionFit, personFit, severalFit } from './fits.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { NarrativePlace } from './narrativePlaces.ts';
import { resolveNoun } from './nounSpeakers.ts';
import type { Fit } from './salience.ts';
import { readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.ts';
import type { Circumstances, Resolution, ResolverContext } from './resolution.ts';

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const WITHOUT_ACTOR = new Set(
  'i we you me us my our your this these those others some many most few both all one everyone nobody'.split(' '),
);

const NOBODY: Resolution = { actors: [], basis: '' };

/** Who a pronoun means; null where the phrase is no pronoun. */
export function resolvePronoun(context: ResolverContext, phrase: SpeakerPhrase, circumstances: Circumstances): Resolution | null {
  const [only] = phrase.tokens;
  if (only === undefined || phrase.tokens.length > 1) return null;
  const { excluded, uttered } = circumstances;
  const word = only.word.lower;
  const place = context.places.at(phrase.start);
  const gender = GENDER.get(word);
  if (gender) return speakingPerson(context, place, word, gender, circumstances);
  switch (word) {
    case 'it':
    case 'its':
      return chosen(context, place, word, elsewhereFirst(institutionFit(context, excluded), uttered, BODY_IN_OWN_WORDS));
    case 'they':
    case 'their':
    case 'them':
      return chosen(context, place, word, severalFit(context, excluded));
    case 'who':
    case 'which':
      return antecedent(context.index, only.index, word);
    case 'that':
      return only.tag === 'relative' ? antecedent(context.index, only.index, 'which') : NOBODY;
    default:
      return WITHOUT_ACTOR.has(word) ? NOBODY : null;
  }
}

/** The person that "he" or "she" means at a place. */
export function personBefore(
  context: ResolverContext,
  place: NarrativePlace,
  word: string,
  gender: Gender,
  excluded: readonly string[],
): Resolution {
  return chosen(context, place, word, personFit(context, gender, excluded));
}

/** The same for a speaker; such pronouns are surer than others and tell the gender of whom they mean. */
function speakingPerson(
  context: ResolverContext,
  place: NarrativePlace,
  word: string,
  gender: Gender,
  { excluded, goesOn, uttered }: Circumstances,
): Resolution {
  const fit = elsewhereFirst(personFit(context, gender, excluded), uttered, PERSON_IN_OWN_WORDS);
  const resolution = chosen(context, place, word, goesOn ? speakersFirst(fit) : fit);
  const [key = ''] = resolution.actors;
  const actor = context.index.actor(key) ?? context.unmentioned.actor(key);
  if (actor) context.genders.learn(actor, gender);
  return resolution;
}

/** What it costs whom others spoke of and who did not speak, on the scale of `salience.ts`. */
const ONLY_SPOKEN_OF = 40;

/** "Mr. Example's lawyers will appeal, HE said", "The mill has closed, IT said": what it costs to be named only in what the speaker is just saying. */
const PERSON_IN_OWN_WORDS = 45;
const BODY_IN_OWN_WORDS = 30;

const elsewhereFirst =
  (fit: Fit, uttered: readonly number[], cost: number): Fit =>
  (candidate) => {
    const worth = fit(candidate);
    return worth !== null && candidate.role !== 'speaker' && uttered.includes(candidate.place.content) ? worth - cost : worth;
  };

const speakersFirst =
  (fit: Fit): Fit =>
  (candidate) => {
    const worth = fit(candidate);
    const isOnlySpokenOf = candidate.role !== 'speaker' && candidate.place.content >= 0;
    return worth !== null && isOnlySpokenOf ? worth - ONLY_SPOKEN_OF : worth;
  };

function chosen(context: ResolverContext, place: NarrativePlace, word: string, fit: Fit): Resolution {
  const candidate = context.salience.best(place, fit);
  if (candidate === null) return NOBODY;
  const basis = `${word}: ${candidate.role === 'speaker' ? 'last speaker' : 'last spoken of'}`;
  if (candidate.phrase === null) return { actors: candidate.actors, basis };
  const phrase = readSpeakerPhrase(context.index, candidate.phrase);
  return phrase ? { actors: resolveNoun(context, phrase).actors, basis } : NOBODY;
}

/** How far before the relative pronoun its name may stand, an appositive between them. */
const REACH = 16;

/** The name that a relative clause hangs on; null where it hangs on a common noun ("an architect who said"). */
function antecedent(index: MentionIndex, pronoun: number, word: string): Resolution | null {
  const behindComma = index.tokens[pronoun - 1]?.word.lower === ',';
  const last = index.tokens[behindComma ? pronoun - 2 : pronoun - 1];
  if (last === undefined) return NOBODY;
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
