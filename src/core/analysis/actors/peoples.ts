import type { Token } from '../../text/tokens.ts';
import { isCapital, isFunctionWord, nameBetween, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** After the adjective or plural of a people at the start of a run; `begin` where there is none. */
export function peopleEnd(context: NameContext, begin: number, end: number): number {
  for (let to = Math.min(begin + 2, end); to > begin; to--) if (context.names.people(nameBetween(context, begin, to))) return to;
  return begin;
}

/** Adjectives and nouns between a people's adjective and the noun it belongs to. */
const LONGEST_PHRASE = 5;

/** An adjective of a people is a mention where people are meant ("Armenian forces", "a Dane"), not before things ("a Turkish port"). */
export function cutPeople(context: NameContext, begin: number, end: number, runEnd: number, into: Piece[]): void {
  if (end < runEnd || meansPeople(context, begin, end)) {
    const name = nameBetween(context, begin, end);
    into.push({
      first: begin,
      last: end,
      name,
      title: { first: begin, last: begin },
      entry: context.names.people(name),
      given: { type: 'group', basis: 'name of a people' },
    });
  }
}

function meansPeople(context: NameContext, begin: number, end: number): boolean {
  const { tokens, names } = context;
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last) return false;
  const entry = names.people(nameBetween(context, begin, end));
  const isPlural = last.word.lower.endsWith('s') && entry?.names.some((name) => name.toLowerCase() === last.word.lower) === true;
  if (isPlural && !/(?:sh|ese|ss)$/.test(last.word.lower)) return true;
  if (!next || next.word.shape === 'punctuation' || next.startsLine) return isNounHere(context, begin);
  return nounBehind(context, end) ?? isNounHere(context, begin);
}

/** Whether the noun that the adjective belongs to means people; null where no noun follows. */
function nounBehind(context: NameContext, from: number): boolean | null {
  const { tokens } = context;
  let noun: Token | undefined;
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token || token.word.shape === 'punctuation') break;
    const { word } = token;
    // "Armenian and Azerbaijani forces": the noun of the second belongs to both.
    if ((word.lower === 'and' || word.lower === 'or') && noun === undefined) {
      const next = tokens[at + 1];
      if (isCapital(next) && context.names.people(next.word.lower)) {
        at++;
        continue;
      }
      if (next?.word.shape === 'lower' && token.tag !== 'conjunction') break;
      continue;
    }
    if (isFunctionWord(context, token) || (word.shape !== 'lower' && !isCapital(token))) break;
    if (isKind(word, WordKind.agentVerb) && !isKind(word, WordKind.peopleNoun)) break;
    if (token.tag === 'past' || token.tag === 'preposition' || token.tag === 'auxiliary' || token.tag === 'modal') break;
    noun = token;
    if (isKind(word, WordKind.peopleNoun) && tokens[at + 1]?.tag !== 'noun') return true;
  }
  return noun === undefined ? null : isKind(noun.word, WordKind.peopleNoun);
}

/** "the French said", "a Syrian was hurt": no noun follows, the word itself is one. */
function isNounHere({ tokens }: NameContext, begin: number): boolean {
  const before = tokens[begin - 1];
  if (!before) return false;
  return (
    /^(?:the|a|an|one|two|three|most|many|some|young|old|ethnic|fellow|another|two)$/.test(before.word.lower) || before.tag === 'number'
  );
}
