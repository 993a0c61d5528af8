import { isPossessive } from '../../../text/possessive.ts';
import type { Token } from '../../../text/tokens.ts';
import { isFiniteTag } from '../grammar.ts';

/**
 * What part a noun phrase has in its sentence, as far as the words beside it tell.
 * subordinate: subject of a clause behind "that", "because", "believes" …; opening: begins its sentence, its verb too far away to be seen; introduced: no
 * subject, but named for the first time and described; owner: "X's plan" at the beginning of a sentence; agent: "by X" behind a passive; possessor:
 * "X's plan" elsewhere; oblique: behind a preposition.
 */
export type GrammaticalRole =
  | 'speaker'
  | 'subject'
  | 'opening'
  | 'introduced'
  | 'owner'
  | 'subordinate'
  | 'agent'
  | 'possessor'
  | 'object'
  | 'oblique';

/** An insertion between a subject and its verb is not longer. */
const LONGEST_INSERTION = 40;
const LONGEST_TITLE = 8;

/** @param first, behind the noun phrase's tokens, half-open; titles before it are passed over */
export function grammaticalRole(tokens: readonly Token[], first: number, behind: number): GrammaticalRole {
  let before = first - 1;
  while (before >= 0 && first - before < LONGEST_TITLE && isTitle(tokens[before]?.tag) && !tokens[before + 1]?.startsLine) before--;
  const governor = tokens[before + 1]?.startsLine ? undefined : tokens[before];
  if (isPossessive(tokens[behind])) return opensSentence(governor) ? 'owner' : 'possessor';
  if (governor?.tag === 'preposition' || governor?.tag === 'to') return isAgent(tokens, before) ? 'agent' : 'oblique';
  const { tag } = tokens[verbBehind(tokens, behind, governor)] ?? {};
  if (isFiniteTag(tag)) return isSubordinating(governor) ? 'subordinate' : 'subject';
  return opensSentence(governor) ? 'opening' : 'object';
}

const isSubordinating = (governor: Token | undefined): boolean =>
  governor?.tag === 'subordinator' ||
  governor?.tag === 'relative' ||
  governor?.word.lower === 'whose' ||
  governor?.tag === 'verb' ||
  governor?.tag === 'past';

/** "announced by Ann Example" */
const isAgent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.lower === 'by' && (tokens[at - 1]?.tag === 'participle' || tokens[at - 1]?.tag === 'past');

const opensSentence = (governor: Token | undefined): boolean =>
  governor === undefined ||
  (governor.tag === 'punctuation' && governor.word.form !== ',' && governor.word.form !== '(') ||
  governor.tag === 'conjunction';

/** Where the verb stands if the phrase is a subject: behind an appositive, a bracket and adverbs. */
function verbBehind(tokens: readonly Token[], behind: number, governor: Token | undefined): number {
  let at = behind;
  const mark = tokens[at]?.word.form;
  // "A spokesman for the rebels, Bob Example, left"
  if (mark === ',' && governor?.word.form === ',' && isFiniteTag(tokens[at + 1]?.tag)) return at + 1;
  if (mark === ',') at = closing(tokens, at, ',', '.');
  else if (mark === '(') at = closing(tokens, at, ')', null);
  else if (mark === '—' || mark === '–' || mark === '--') at = closing(tokens, at, mark, '.');
  while (tokens[at]?.tag === 'adverb') at++;
  return at;
}

function closing(tokens: readonly Token[], from: number, mark: string, stop: string | null): number {
  for (let at = from + 1; at < from + LONGEST_INSERTION; at++) {
    const token = tokens[at];
    if (token === undefined || token.startsLine || token.word.form === stop) break;
    if (token.word.form === mark) return at + 1;
  }
  return from;
}

const isTitle = (tag: string | undefined): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'adjective' || tag === 'determiner' || tag === 'clitic';
