import { isPossessive } from '../../text/possessive.ts';
import { WordFact, type NameKind } from '../../lexicon/nameEntry.ts';
import type { Token } from '../../text/tokens.ts';
import { linkClubs } from './clubs.ts';
import type { FullNames } from './fullNames.ts';
import { isCapital, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { isCountryInBrackets } from './sportsEvidence.ts';
import { BEFORE_TEAM, BEFORE_TEAM_PREPOSITION, CAREER_WORDS, DEFEATS, TEAM_FOLLOWERS, TEAM_VERBS } from './tables/sportsWordsTable.ts';
import { justBefore } from '../../text/justBefore.ts';

/** The pieces of an article in reading order, in one about sports with its teams told from their towns. */
export function findTeams(context: NameContext, full: FullNames, pieces: readonly Piece[]): readonly Piece[] {
  if (!context.sports) return pieces;
  /** Where the latest team ends. */
  let latest = -1;
  const marked = pieces.map((piece): Piece => {
    if (piece.given || full.surnames.has(piece.key)) return piece;
    if (!isTeam(context, piece) && !(latest === piece.first - 1 && isJoined(context, piece))) return piece;
    latest = piece.last;
    return { ...piece, entry: undefined, given: { type: 'organization', basis: 'a team, called by its town' } };
  });
  return linkClubs(context, marked);
}

/** "beat Kelva and Selm". */
function isJoined(context: NameContext, piece: Piece): boolean {
  const between = justBefore(context.tokens, piece.first)?.word.lower;
  return (between === 'and' || between === 'or') && isTown(context, piece);
}

const TOWNS: ReadonlySet<NameKind> = new Set(['city', 'capital', 'region']);
/** "Tampa Bay 6", in a row of results. */
const AREAS: ReadonlySet<NameKind> = new Set(['location']);

/** A town or a region that is no state; a small town must not be a surname as well. */
function isTown({ tokens, names }: NameContext, { first, last, entry }: Piece): boolean {
  if (entry) return TOWNS.has(entry.kind);
  const word = tokens[first]?.word;
  if (!word || last - first > 1) return false;
  const facts = names.facts(word);
  return (facts & WordFact.bigCity) !== 0 || ((facts & WordFact.city) !== 0 && !(facts & NAMES_OF_PERSONS));
}

const NAMES_OF_PERSONS = WordFact.given | WordFact.surname;

/**
 * Sports news calls clubs by their towns ("Kelva beat Selm 2-0", "KELVA 79 61 .564"): whether this mention of a town means its team.
 * States stay states, for they play themselves.
 */
function isTeam(context: NameContext, piece: Piece): boolean {
  const { tokens, names } = context;
  const { first, last, entry } = piece;
  if (entry && AREAS.has(entry.kind)) return isRow(tokens, first, last);
  // "Sam Marlow (Norway) Jordan 1:52.977"
  if (entry?.kind === 'state' && names.mayBe(tokens[first]?.word, NAMES_OF_PERSONS) && isCountryInBrackets(context, first - 1)) return true;
  if (!isTown(context, piece)) return false;
  const next = tokens[last]?.startsLine ? undefined : tokens[last];
  const before = tokens[first]?.startsLine ? undefined : tokens[first - 1];
  if (isInFixture(tokens, first, last)) return true;
  if (before && isBeforeTeam(tokens, first - 1, before)) return true;
  if (before?.word.shape === 'lower' && before.tag === 'preposition') return false;
  if (!next) return false;
  if (next.word.shape === 'digits') return isScore(tokens, last, next) && (!before || before.word.shape !== 'lower');
  if (next.word.form === ')') return isClubInBrackets(tokens, first - 1);
  if (next.word.shape === 'capitalized') return TEAM_FOLLOWERS.has(next.word.lower) && isCapital(tokens[last + 1]);
  if (before?.word.form === ')' && isCountryInBrackets(context, first - 1)) return true;
  if (!isPossessive(next)) {
    if (next.tag === 'adverb') return TEAM_VERBS.has(tokens[last + 1]?.word.lower ?? '');
    return next.word.shape === 'lower' && (TEAM_VERBS.has(next.word.lower) || TEAM_FOLLOWERS.has(next.word.lower));
  }
  const owned = tokens[last + 1];
  // "Kelva's 7-6 victory"
  if (owned?.word.shape === 'digits' && tokens[last + 2]?.word.form === '-') return true;
  return (
    owned !== undefined &&
    (TEAM_FOLLOWERS.has(owned.word.lower) ||
      (isCapital(owned) && (names.mayBe(owned.word, WordFact.given) || isPersonBehind(context, last + 1))))
  );
}

/** "Kelva's Tayan Marlow": two capitals that are no words of the dictionary. */
function isPersonBehind({ tokens, names }: NameContext, at: number): boolean {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  return isCapital(given) && isCapital(surname) && !names.mayBe(given.word, WordFact.common) && !names.mayBe(surname.word, WordFact.common);
}

const VERSUS: ReadonlySet<string> = new Set(['at', 'v', 'v.', 'vs', 'vs.']);

/** A line that says who plays whom and nothing else: "KELVA AT SELM", "Kelva v Selm". */
function isInFixture(tokens: readonly Token[], first: number, last: number): boolean {
  const isEnd = (at: number): boolean => tokens[at]?.startsLine ?? true;
  const isVersus = (at: number): boolean => VERSUS.has(tokens[at]?.word.lower ?? '') && !isEnd(at);
  if (isVersus(last)) return isEnd(first) && isCapital(tokens[last + 1]) && (isEnd(last + 2) || isEnd(last + 3));
  return isEnd(last) && isVersus(first - 1) && isCapital(tokens[first - 2]) && (isEnd(first - 2) || isEnd(first - 3));
}

/** "KELVA BAY 6 …": at the start of a line or behind the score of another team, before a score of its own. */
function isRow(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last];
  if (next?.word.shape !== 'digits' || next.startsLine || !isScore(tokens, last, next)) return false;
  return (tokens[first]?.startsLine ?? false) || tokens[first - 1]?.word.shape === 'digits';
}

/** Years and sums are longer. */
const LONGEST_SCORE = 3;
const BEHIND_SCORE: ReadonlySet<string> = new Set(['and', 'for', 'declared', 'v', 'all', 'not', 'after', 'in', 'on', 'points', 'pts']);

/** "340 and 212-4", "2, ", "79 61 .564": numbers that count no thing. */
function isScore(tokens: readonly Token[], at: number, { word }: Token): boolean {
  if (word.form.length > LONGEST_SCORE || word.form.includes('.')) return false;
  const after = tokens[at + 1];
  return !after || after.startsLine || after.word.shape !== 'lower' || BEHIND_SCORE.has(after.word.lower);
}

/** "Sam Marlow (Kelva)". */
function isClubInBrackets(tokens: readonly Token[], bracket: number): boolean {
  return tokens[bracket]?.word.form === '(' && isCapital(tokens[bracket - 1]) && isCapital(tokens[bracket - 2]);
}

/** Words that are looked through for what a preposition hangs on: "lost 2-0 to". */
const FURTHEST = 5;

function isBeforeTeam(tokens: readonly Token[], at: number, { word }: Token): boolean {
  if (word.shape !== 'lower') return false;
  if (BEFORE_TEAM.has(word.lower)) return true;
  const governors = GOVERNORS[word.lower];
  if (!governors) return false;
  for (let back = at - 1; back >= at - FURTHEST; back--) {
    const governor = tokens[back]?.word;
    if (!governor || governor.form === '.' || governor.form === ',' || tokens[back + 1]?.startsLine) return false;
    if (governor.shape === 'lower' && governors.has(governor.lower)) return true;
  }
  return false;
}

/** Preposition → the words that give it a team. */
const GOVERNORS: Readonly<Record<string, ReadonlySet<string>>> = {
  to: new Set([...BEFORE_TEAM_PREPOSITION, ...CAREER_WORDS]),
  with: CAREER_WORDS,
  for: CAREER_WORDS,
  from: CAREER_WORDS,
  of: new Set([...TEAM_FOLLOWERS, 'games']),
  by: BEFORE_TEAM_PREPOSITION,
  at: DEFEATS,
};
