import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Token } from '../../text/tokens.ts';
import { headOf, isCapital, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import type { Scores } from './scores.ts';
import { DISMISSALS, HOW_OUT, LEAGUE_PARTS, LEAGUES, TEAM_NOUNS } from './tables/sportsWordsTable.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** Evidence around a name in lists of results, as agencies send them: who scored, who was out, whose row of a table this is. */
export function scoreSports(context: NameContext, piece: Piece, scores: Scores): void {
  const { tokens, sports } = context;
  if (!sports) return;
  const { first, last } = piece;
  const before = tokens[first]?.startsLine ? undefined : tokens[first - 1];
  const next = tokens[last]?.startsLine ? undefined : tokens[last];
  if (last - first > 1 && LEAGUES.has(tokens[first]?.word.form ?? '') && isKind(tokens[last - 1]?.word, WordKind.direction))
    scores.none += 8;
  if (last - first > 1 && LEAGUE_PARTS.has(headOf(context, piece)?.lower ?? '')) scores.none += 8;
  if (isNickname(context, piece)) scores.organization += 2;
  if (sports.isInPlayerList(first)) scores.person += 3;
  // "c Marlow b Holm 14", "Holm lbw b Marlow 3"
  if (before?.word.shape === 'lower' && DISMISSALS.has(before.word.lower)) scores.person += 4;
  if (next?.word.shape === 'lower' && HOW_OUT.has(next.word.lower) && isOut(tokens, last)) scores.person += 4;
  if (before?.word.form === ')' && isCountryInBrackets(context, first - 1)) scores.organization += 4;
  if (!next) return;
  if (MINUTE.test(next.word.form)) scores.person += 3;
  if (isTeamNoun(next)) scores.organization += 2;
  if (next.word.form === '(' && isCountryInBrackets(context, closing(tokens, last))) scores.person += 1.5;
  if (isRow(context, piece, before, next)) scores.organization += 2.5;
}

/** "Tries: Cherry (12), May (40)", "c Best b Holm": where players are listed a capital is one's name, whatever else the word means. */
export function isListedPlayer({ tokens, sports }: NameContext, at: number): boolean {
  if (!sports) return false;
  const before = tokens[at]?.startsLine ? undefined : tokens[at - 1]?.word;
  if (before?.shape === 'lower') return DISMISSALS.has(before.lower);
  const next = tokens[at + 1];
  if (!sports.isInPlayerList(at)) return false;
  return !next || next.startsLine || next.word.shape === 'digits' || next.word.form === '(' || next.word.form === ',';
}

/** "suffered by Falcons": a common noun in the plural with a capital inside a sentence, and never in lower case. */
function isNickname({ tokens, names, survey }: NameContext, { first, last }: Piece): boolean {
  const word = tokens[first]?.word;
  if (!word || last - first > 1 || word.shape !== 'capitalized' || !/[^s]s$/.test(word.lower)) return false;
  return names.mayBe(word, WordFact.common) && survey.isCapitalInside(word) && !survey.isLowerElsewhere(word) && !isKind(word, NO_TEAM);
}

const NO_TEAM = WordKind.title | WordKind.calendar | WordKind.noActorHead | WordKind.organizationHead;

/** "Falcons goalkeeper". */
export const isTeamNoun = ({ word }: Token): boolean => word.shape === 'lower' && TEAM_NOUNS.has(word.lower);

/** "46th", "71pen", "19og": when somebody scored, and how. */
const MINUTE = /^\d{1,3}(?:st|nd|rd|th|p|pen|og|min)$/;

/** "b" and "not out", but not "not" and "run" alone. */
function isOut(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]?.word ?? {};
  return (lower !== 'not' && lower !== 'run') || tokens[at + 1]?.word.lower === 'out';
}

/** Tokens between the brackets of "(New Velland)". */
const LONGEST_COUNTRY = 4;

function closing(tokens: readonly Token[], opening: number): number {
  for (let at = opening + 2; at <= opening + 1 + LONGEST_COUNTRY; at++) if (tokens[at]?.word.form === ')') return at;
  return opening;
}

/** A state, or the three letters for one, in the brackets that close here: "(Velland)", "(VEL)". */
export function isCountryInBrackets({ tokens, names }: NameContext, closed: number): boolean {
  let name = '';
  for (let at = closed - 1; at > closed - 2 - LONGEST_COUNTRY; at--) {
    const word = tokens[at]?.word;
    if (!word) return false;
    if (word.form === '(') return names.entry(name)?.kind === 'state' || /^[A-Z]{3}$/.test(name);
    name = name === '' ? word.form : `${word.form} ${name}`;
  }
  return false;
}

/** "1 Kelva Rovers 3 2 1", "Selm 2 Kelva 0": a name that begins a line or follows a number, before a number; not a bowler's "23-7-54-1". */
function isRow({ tokens, names }: NameContext, { first, last }: Piece, before: Token | undefined, next: Token): boolean {
  if (next.word.shape !== 'digits' || next.word.form.includes('.') || !isCapital(tokens[first])) return false;
  if (before && before.word.shape !== 'digits' && before.word.form !== ')') return false;
  if (tokens[last + 1]?.word.form === '-' || tokens[last + 1]?.word.shape === 'lower') return false;
  return !names.mayBe(tokens[first]?.word, WordFact.surname) || last - first > 1;
}
