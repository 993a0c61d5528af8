import { WordFact } from '../../lexicon/nameEntry.ts';
import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import { NUMBER_WORDS } from '../figures/tables/numberWordTable.ts';
import { entryEnd, isCapital, isFunctionWord, isNameWord, type NameContext } from './nameContext.ts';
import { isForeignGivenName } from './runCutting.ts';
import { isListedPlayer, isTeamNoun } from './sportsEvidence.ts';
import { CUES_AT_HEAD } from './tables/personWordsTable.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** "(R-Kan.)": party and state of an American politician. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

const NO_START = WordKind.calendar | WordKind.otherCapital;

/** Whether a name begins at this token. @param initial it begins a sentence, where a capital says little */
export function startsName(context: NameContext, at: number, limit: number, initial: boolean): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  const { word } = token;
  if (word.shape === 'lower') {
    if (context.names.beginsLowerCaseName(word) && entryEnd(context, at, limit) > at) return true;
    const kinds = kindsOf(word);
    if (kinds & WordKind.particle && isSurnameWithParticle(context, at)) return true;
    return (kinds & WordKind.direction) !== 0 && entryEnd(context, at, limit) > at + 1;
  }
  if (!isNameWord(token) || (word.form.charAt(1) === '-' && PARTY_AND_STATE.test(word.form))) return false;
  // "Forty-one Danish sailors"
  if (word.parts.length > 0 && word.parts.every((part) => NUMBER_WORDS.has(part))) return false;
  if (isFunctionWord(context, token) || isKind(word, NO_START)) {
    if (entryEnd(context, at, limit) > at + (word.shape === 'upper' ? 0 : 1)) return true;
    if (((!initial || isNumbered(context.tokens, at)) && isForeignGivenName(context, at)) || isListedPlayer(context, at)) return true;
    return isKind(word, WordKind.calendar) && isPersonAround(context, at);
  }
  const next = at + 1 < limit ? context.tokens[at + 1] : undefined;
  // "Anti-Kelvan protests"
  if (isKind(word.parts[0], WordKind.namePrefix) && !isNameWord(next)) return false;
  // "Q: When will it open?"
  if (next?.word.form === ':' && token.startsLine && word.form.length === 1) return false;
  // "US$1.3 million", "US $2 million"
  if (next?.word.form === '$' && !(next.spaced && context.tokens[at + 2]?.spaced)) return false;
  if (isKind(word, WordKind.leadingWord) && !context.names.entryOf(word)) {
    if (isListedPlayer(context, at)) return true;
    if (!isNameWord(next) || isFunctionWord(context, next) || isKind(next.word, NO_START)) return false;
    return !initial || entryEnd(context, at, limit) > at + 1 || context.survey.isCapitalInside(word);
  }
  return !initial || isListedPlayer(context, at) || (beginsSentenceAsName(context, at, next) && !isCueAtHead(context, at));
}

/** "Said Ellis: …", "Said Ann Marlow, a farmer, …": the verb, unless the article uses the word as a name inside a sentence. */
function isCueAtHead({ tokens, survey }: NameContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || !CUES_AT_HEAD.has(word.lower) || survey.isCapitalInside(word)) return false;
  let end = at + 1;
  while (end < at + LONGEST_SPEAKER && isCapital(tokens[end])) end++;
  const mark = tokens[end]?.word.form;
  return end > at + 1 && (mark === ':' || mark === ',');
}

/** Words of a name and its title behind a verb of saying. */
const LONGEST_SPEAKER = 8;

/** "2. Per Holm". */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  justBefore(tokens, at)?.word.form === '.' && justBefore(tokens, at - 1)?.word.shape === 'digits' && !tokens[at]?.startsLine;

/** Words in lower case that stand before a surname with its particle: "coach van der Holm", "Marlow and de Tour". */
const BEFORE_SURNAME = WordKind.title | WordKind.agentVerb;
const JOINS_SURNAME: ReadonlySet<string> = new Set(['and', 'or', 'by', 'with', 'against', 'to', 'from', 'b', 'c', 'st']);

/** "van der Holm" without a given name, where nothing in front of it could be its noun. */
function isSurnameWithParticle(context: NameContext, at: number): boolean {
  const { tokens, names } = context;
  const count = particles(context, at);
  if (count === 0 || names.mayBe(tokens[at + count]?.word, WordFact.common) || !isNameWord(tokens[at + count])) return false;
  const before = tokens[at]?.startsLine ? undefined : justBefore(tokens, at)?.word;
  if (!before || before.shape === 'punctuation' || before.shape === 'digits') return true;
  return before.shape === 'lower' && (JOINS_SURNAME.has(before.lower) || isKind(before, BEFORE_SURNAME));
}

/** "April Marlow", "Jan van der Holm": a month that is a given name. */
function isPersonAround(context: NameContext, at: number): boolean {
  const { tokens, names } = context;
  const next = tokens[at + 1];
  if (!next || !names.mayBe(tokens[at]?.word, WordFact.given)) return false;
  if (next.word.shape === 'lower') return particles(context, at + 1) > 0;
  return isNameWord(next) && !isKind(next.word, NO_START) && !names.mayBe(next.word, WordFact.frequent);
}

/** The first word of a sentence has a capital anyway: is it a name all the same? */
function beginsSentenceAsName(context: NameContext, at: number, next: Token | undefined): boolean {
  const { tokens, names, survey } = context;
  const token = tokens[at];
  if (!token) return false;
  const { word } = token;
  if (word.shape === 'upper' || word.shape === 'mixed') return true;
  const facts = names.facts(word);
  const entry = names.entryOf(word);
  if (names.peopleOf(word) || (entry && !(facts & WordFact.frequent))) return true;
  if ((entry?.kind === 'state' || entry?.kind === 'capital') && !survey.isLowerElsewhere(word)) return true;
  if (survey.isCapitalInside(word) && !survey.isLowerElsewhere(word)) return true;
  // "Buffalo 9 4 0": in lists of results.
  if (context.sports && next?.word.shape === 'digits' && (entry || facts & WordFact.city)) return true;
  const kinds = kindsOf(word);
  if (isNameWord(next) && !isFunctionWord(context, next) && !isKind(next.word, NO_START)) {
    if (kinds & (WordKind.title | WordKind.titleModifier | WordKind.honorific | WordKind.placeLead)) return true;
    if (facts & WordFact.given) return true;
    return !(facts & WordFact.common) || !survey.isLowerElsewhere(word);
  }
  if (context.sports && next && isTeamNoun(next) && isCapital(tokens[at + 2])) return true;
  if (kinds & WordKind.particle && particles(context, at + 1) > 0) return true;
  if (next?.word.form === '&' && isNameWord(tokens[at + 2])) return true;
  if (next?.word.lower === 'of' && kinds & (WordKind.leadingHead | WordKind.title) && isCapital(tokens[at + 2])) return true;
  if (entryEnd(context, at, tokens.length) > at + 1 && (isCapital(next) || isPossessive(next))) return true;
  if (facts & WordFact.common) return false;
  return !survey.isLowerElsewhere(word) && kinds === 0;
}

/** "Jean de la Tour", "Asma al-Darwi": particles from here to a capital, 0 where it is no surname's. */
export function particles({ tokens }: NameContext, at: number): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.word.shape === 'lower' && isKind(tokens[end]?.word, WordKind.particle)) end++;
  return end > at && isCapital(tokens[end]) ? end - at : 0;
}
