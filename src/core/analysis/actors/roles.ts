import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Gender } from '../../model/actor.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import type { NameContext } from './nameContext.ts';
import type { TypedPiece } from './typeDecision.ts';
import { HONORIFICS, TITLES } from './tables/personWordsTable.ts';
import { isKind, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Words that a role may have before or behind the name. */
const LONGEST_ROLE = 8;

/** Roles that the text gives a person beside the name, lower case: a title before it, a noun phrase before it, an apposition behind it. */
export function rolesAt(context: NameContext, piece: TypedPiece): string[] {
  const roles: string[] = [];
  const { title } = piece;
  const first = nounPhraseStart(context.tokens, title.last > title.first ? title.first : piece.first);
  if (first < piece.first) roles.push(textOf(context, first, piece.first));
  const apposition = appositionBehind(context.tokens, piece.last);
  if (apposition) roles.push(textOf(context, apposition.first, apposition.last));
  return roles.filter((role) => role !== '' && !HONORIFICS.has(role));
}

/** "presidency spokesman" before a name: start of the words that lead up to it, `at` itself where none does. */
function nounPhraseStart(tokens: readonly Token[], at: number): number {
  const before = justBefore(tokens, at);
  if (!before || before.word.shape !== 'lower' || tokens[at]?.startsLine || !isKind(before.word, WordKind.title)) return at;
  let start = at - 1;
  while (start > at - LONGEST_ROLE) {
    const token = justBefore(tokens, start);
    if (!token || tokens[start]?.startsLine) break;
    if (token.tag !== 'noun' && token.tag !== 'name' && token.tag !== 'adjective' && token.tag !== 'clitic') break;
    start--;
  }
  return start;
}

/** ", a spokesman for the ministry,": the apposition's words without its article. */
function appositionBehind(tokens: readonly Token[], at: number): { first: number; last: number } | null {
  if (tokens[at]?.word.form !== ',') return null;
  let first = at + 1;
  if (tokens[first]?.tag === 'determiner' || tokens[first]?.tag === 'possessive') first++;
  let last = first;
  let hasTitle = false;
  while (last < first + LONGEST_ROLE) {
    const token = tokens[last];
    if (!token || token.startsLine || (token.word.shape === 'punctuation' && token.tag !== 'clitic')) break;
    // "Asked about X, the president said …": a clause of its own.
    if (token.tag === 'past' || token.tag === 'auxiliary' || token.tag === 'modal') return null;
    if (token.tag === 'relative') break;
    hasTitle ||= isKind(token.word, WordKind.title);
    last++;
  }
  return hasTitle ? { first, last } : null;
}

function textOf({ article, tokens }: NameContext, first: number, last: number): string {
  return withSingleSpaces(article.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase());
}

/** What a form of address or a gendered title before the name tells; undefined where they are silent. */
export function genderToldAt({ tokens }: NameContext, piece: TypedPiece): Gender | undefined {
  const before = piece.title.last > piece.title.first ? piece.title.first : piece.first - 1;
  for (let at = Math.max(before, 0); at < piece.first; at++) {
    const word = tokens[at]?.word;
    const told = word && (HONORIFICS.get(word.lower) ?? genderOfTitle(word.lower));
    if (told) return told;
  }
  return undefined;
}

/** Words behind a name in which "his" or "she" means whom the name calls. */
const PRONOUN_REACH = 16;

/** "Marlow told the court that her husband …": what the first pronoun of the sentence behind a name tells. */
export function genderBehind({ tokens }: NameContext, piece: TypedPiece): Gender | undefined {
  for (let at = piece.last; at < piece.last + PRONOUN_REACH; at++) {
    const token = tokens[at];
    if (!token || token.startsLine || token.word.form === '.' || token.word.form === '"' || token.word.form === '“') return undefined;
    if (token.tag === 'pronoun' || token.tag === 'possessive') {
      if (token.tag === 'possessive' && token.word.lower === 'her') return 'female';
      const gender = SUBJECTS_AND_OWNERS.get(token.word);
      if (gender) return gender;
    }
  }
  return undefined;
}

/** Not "him", and "her" only where it owns something: an object is somebody else. */
const SUBJECTS_AND_OWNERS = new WordTable<Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
]);

/** What the given name tells of its bearer; lists are not always right. */
export function genderOfGivenName({ tokens, names }: NameContext, piece: TypedPiece): Gender | undefined {
  const given = tokens[piece.first];
  if (!given || piece.last - piece.first < 2) return undefined;
  const facts = names.facts(given.word) & WordFact.given;
  if (facts === WordFact.male) return 'male';
  return facts === WordFact.female ? 'female' : undefined;
}

/** "spokeswoman", "congressman". */
function genderOfTitle(title: string): Gender | undefined {
  if (title.endsWith('woman')) return 'female';
  return title.endsWith('man') && TITLES.includes(title) ? 'male' : undefined;
}
