import type { Tag } from '../../text/tokens.ts';
import { isCapital, isFunctionWord, peopleAt, phraseBetween, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { isKind, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** After the adjective or plural of a people at the start of a run; `begin` where there is none. */
export function peopleEnd(context: NameContext, begin: number, end: number): number {
  const word = context.tokens[begin]?.word;
  if (!word || begin >= end) return begin;
  if (begin + 1 < end && context.names.longestFrom(word) > 1 && peopleAt(context, begin, begin + 2)) return begin + 2;
  return context.names.peopleOf(word) ? begin + 1 : begin;
}

/** Adjectives and nouns between a people's adjective and the noun it belongs to. */
const LONGEST_PHRASE = 7;

/** An adjective of a people is a mention where people are meant ("Armenian forces", "a Dane"), not before things ("a Turkish port"). */
export function cutPeople(context: NameContext, begin: number, end: number, runEnd: number, into: Piece[]): void {
  if (end < runEnd || meansPeople(context, begin, end)) {
    const { text, lower } = phraseBetween(context, begin, end);
    into.push({
      first: begin,
      last: end,
      start: undefined,
      end: undefined,
      name: text,
      key: lower,
      title: { first: begin, last: begin },
      entry: peopleAt(context, begin, end),
      given: { type: 'group', basis: 'name of a people' },
    });
  }
}

/** Whether the adjective or plural of a people in tokens `begin..end` speaks of people. */
export function meansPeople(context: NameContext, begin: number, end: number): boolean {
  const { tokens } = context;
  const last = justBefore(tokens, end);
  const next = tokens[end];
  if (!last) return false;
  const entry = peopleAt(context, begin, end);
  if (NOUN_ENDING.test(last.word.lower)) return true;
  const isPlural = last.word.lower.endsWith('s') && entry?.names.some((name) => name.toLowerCase() === last.word.lower) === true;
  if (isPlural && !/(?:sh|ese|ss)$/.test(last.word.lower)) return true;
  if (justBefore(tokens, begin)?.word.lower === 'ethnic') return true;
  return (next && !next.startsLine ? nounBehind(context, end) : null) ?? isNounHere(context, begin);
}

/** "Spaniard", "Englishman", "New Zealander": never an adjective. */
const NOUN_ENDING = /(?:(?:sh|ch|ts)(?:wo)?m[ae]n|iard|ander)$/;

/** Whether the noun that the adjective belongs to means people; null where no noun follows. */
function nounBehind(context: NameContext, from: number): boolean | null {
  const { tokens } = context;
  let hasNoun = false;
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token) break;
    // "Armenian and Azerbaijani forces": the noun of the last belongs to all.
    const joined = hasNoun ? at : joinedName(context, at);
    if (joined > at) {
      at = joined - 1;
      continue;
    }
    if (token.word.shape === 'punctuation' || isFunctionWord(context, token) || (token.word.shape !== 'lower' && !isCapital(token))) break;
    if (isKind(token.word, WordKind.peopleNoun)) return true;
    if (isKind(token.word, WordKind.agentVerb) || NOT_IN_PHRASE.has(token.tag)) break;
    hasNoun = true;
  }
  return hasNoun ? false : null;
}

const NOT_IN_PHRASE: ReadonlySet<Tag> = new Set(['past', 'preposition', 'auxiliary', 'modal', 'relative', 'subordinator', 'conjunction']);

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'or']);

/** After ", French", "and Azerbaijani", ", and U.S."; `at` where no further people or state is joined. */
function joinedName({ tokens, names }: NameContext, at: number): number {
  let next = at;
  while (next < at + 2 && JOINING.has(tokens[next]?.word.lower ?? '')) next++;
  const token = tokens[next];
  if (next === at || !isCapital(token)) return at;
  return names.peopleOf(token.word) || names.entryOf(token.word)?.type === 'gpe' ? next + 1 : at;
}

/** "the French said", "a Syrian was hurt": no noun follows, the word itself is one. */
function isNounHere({ tokens }: NameContext, begin: number): boolean {
  const before = justBefore(tokens, begin);
  if (!before) return false;
  return (
    /^(?:the|a|an|one|two|three|most|many|some|young|old|ethnic|fellow|another|two)$/.test(before.word.lower) || before.tag === 'number'
  );
}
