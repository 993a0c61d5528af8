import type { Span } from '../../../model/span.ts';
import { headMention } from './headMention.ts';
import { resolveTurn } from './interview.ts';
import { jointPhrases } from './jointSpeakers.ts';
import { resolveNoun } from './nounSpeakers.ts';
import { phraseBefore, resolvePronoun } from './pronouns.ts';
import { NAMED, type Circumstances, type Resolution, type ResolverContext } from './resolution.ts';
import { readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.ts';

/**
 * Ties a speaker phrase to actors: names first, then pronouns, institutions behind their spokesmen and officials, offices, at last an actor of the
 * phrase's own words.
 */
export function resolveSpeaker(context: ResolverContext, span: Span, circumstances: Circumstances): Resolution {
  const phrase = readSpeakerPhrase(context.index, span);
  if (phrase === null) return { actors: [], basis: '' };
  const parties = jointPhrases(context.index, phrase);
  if (parties.length === 1) return resolvePhrase(context, phrase, circumstances);
  const actors = parties.flatMap((party) => {
    const one = readSpeakerPhrase(context.index, party);
    return one ? resolvePhrase(context, one, circumstances).actors : [];
  });
  return { actors: [...new Set(actors)], basis: 'joint speakers' };
}

function resolvePhrase(context: ResolverContext, phrase: SpeakerPhrase, circumstances: Circumstances): Resolution {
  const { index } = context;
  const turn = resolveTurn(context, phrase);
  if (turn) return turn;
  const head = headMention(index, phrase);
  if (head) return { actors: [head.actor], basis: NAMED };
  const pronoun = resolvePronoun(context, phrase, circumstances);
  if (pronoun) return pronoun;
  if (phrase.tokens.length === 1 && phrase.tokens[0]?.tag === 'relative') {
    const antecedent = phraseBefore(index, phrase.tokens[0].index);
    const named = antecedent && readSpeakerPhrase(index, antecedent);
    return named ? resolveNoun(context, named) : { actors: [], basis: '' };
  }
  return resolveNoun(context, phrase);
}
