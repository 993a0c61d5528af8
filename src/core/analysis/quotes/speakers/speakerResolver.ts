import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Span } from '../../../model/span.ts';
import type { Genders } from './genders.ts';
import { headMentions } from './headMentions.ts';
import type { MentionIndex } from './mentionIndex.ts';
import type { UnmentionedActors } from './nameless.ts';
import type { NarrativePlaces } from './narrativePlaces.ts';
import { resolveNoun } from './nounSpeakers.ts';
import { phraseBefore, resolvePronoun } from './pronouns.ts';
import type { RoleIndex } from './roles.ts';
import type { Salience } from './salience.ts';
import { readSpeakerPhrase } from './speakerPhrase.ts';

/** Who a speaker phrase means, and how that was found. */
export interface Resolution {
  readonly actors: readonly string[];
  readonly basis: string;
}

export interface ResolverContext {
  readonly lexicon: Lexicon;
  readonly index: MentionIndex;
  readonly places: NarrativePlaces;
  readonly salience: Salience;
  readonly genders: Genders;
  readonly roles: RoleIndex;
  readonly unmentioned: UnmentionedActors;
}

/**
 * Ties a speaker phrase to actors: names first, then pronouns, institutions behind their spokesmen and officials, offices, at last an actor of the
 * phrase's own words.
 * @param excluded actors that cannot be meant: those in whose words the phrase stands
 */
export function resolveSpeaker(context: ResolverContext, span: Span, excluded: readonly string[]): Resolution {
  const { index } = context;
  const phrase = readSpeakerPhrase(index, span);
  if (phrase === null) return { actors: [], basis: '' };
  const heads = headMentions(index, phrase);
  if (heads.length > 0) return { actors: [...new Set(heads.map((mention) => mention.actor))], basis: 'named' };
  const pronoun = resolvePronoun(context, phrase, excluded);
  if (pronoun) return pronoun;
  if (phrase.tokens.length === 1 && phrase.tokens[0]?.tag === 'relative') {
    const antecedent = phraseBefore(index, phrase.tokens[0].index);
    const named = antecedent && readSpeakerPhrase(index, antecedent);
    return named ? resolveNoun(context, named) : { actors: [], basis: '' };
  }
  return resolveNoun(context, phrase);
}
