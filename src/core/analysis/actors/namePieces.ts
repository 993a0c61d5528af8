import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { OPENERS } from './capitalSurvey.ts';
import { entryEnd, isCapital, isFunctionWord, isNameWord, isPossessive, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { cutRun } from './runCutting.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';

/** Finds names in running prose: runs of capitals with what may stand inside a name, cut where titles, peoples and possessors end. */
export function findPieces(context: NameContext): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of context.article.sentences) {
    if (context.survey.styles[sentence.paragraph] === 'prose') findInSentence(context, sentence, pieces);
  }
  return pieces;
}

function findInSentence(context: NameContext, sentence: Sentence, into: Piece[]): void {
  let at = sentence.first;
  let initial = true;
  while (at < sentence.last) {
    const token = context.tokens[at];
    if (!token) break;
    const { shape, form } = token.word;
    if (shape === 'punctuation') {
      initial ||= OPENERS.has(form);
      // "@newsdesk", "#OneVoice"
      at += (form === '@' || form === '#' || form === '$') && context.tokens[at + 1]?.spaced === false ? 2 : 1;
      continue;
    }
    const part = shape === 'lower' ? null : nameInCompound(context, at);
    if (part) {
      into.push(part);
      at++;
    } else if (startsName(context, at, sentence.last, initial)) {
      const end = runEnd(context, at, sentence.last);
      at = Math.max(end, cutRun(context, { first: at, last: end, limit: sentence.last, initial }, into));
    } else {
      at++;
    }
    initial = false;
  }
}

/** "Turkish-backed", "U.S.-led": the people or the known name that an adjective is made of. */
function nameInCompound({ tokens, names }: NameContext, at: number): Piece | null {
  const token = tokens[at];
  if (!token || !isCapital(token)) return null;
  const { start, word } = token;
  if (isNameWord(token)) return null;
  const { form, parts } = word;
  const name = form.slice(0, form.lastIndexOf('-'));
  if (name === '') return null;
  const people = names.people(name);
  const bare = parts.length === 2 ? parts[0] : undefined;
  const entry = people ?? (bare ? names.entryOf(bare) : names.entry(name));
  if (!entry) return null;
  const given = people ? ({ type: 'group', basis: 'name of a people' } as const) : { type: entry.type, basis: 'known name' };
  return {
    first: at,
    last: at + 1,
    end: start + name.length,
    name,
    key: name.toLowerCase(),
    title: { first: at, last: at },
    entry,
    given,
  };
}

/** "(R-Kan.)": party and state of an American politician. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

const NO_START = WordKind.calendar | WordKind.otherCapital;

function startsName(context: NameContext, at: number, limit: number, initial: boolean): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  const { word } = token;
  if (word.shape === 'lower') {
    if (context.names.beginsLowerCaseName(word) && entryEnd(context, at, limit) > at) return true;
    return isKind(word, WordKind.direction) && entryEnd(context, at, limit) > at + 1;
  }
  if (!isNameWord(token) || (word.form.charAt(1) === '-' && PARTY_AND_STATE.test(word.form))) return false;
  if (isFunctionWord(context, token) || isKind(word, NO_START)) {
    if (entryEnd(context, at, limit) > at + (word.shape === 'upper' ? 0 : 1)) return true;
    return isKind(word, WordKind.calendar) && isPersonAround(context, at);
  }
  const next = at + 1 < limit ? context.tokens[at + 1] : undefined;
  if (isKind(word, WordKind.leadingWord) && !context.names.entryOf(word)) {
    if (!isNameWord(next) || isFunctionWord(context, next) || isKind(next.word, NO_START)) return false;
    return !initial || entryEnd(context, at, limit) > at + 1 || context.survey.isCapitalInside(word);
  }
  return !initial || beginsSentenceAsName(context, at, next);
}

/** "April Marlow", "Jan van der Holm": a month that is a given name. */
function isPersonAround(context: NameContext, at: number): boolean {
  const { tokens, names } = context;
  const next = tokens[at + 1];
  if (!next || !names.mayBe(tokens[at]?.word, WordFact.given)) return false;
  if (next.word.shape === 'lower') return particles(context, at + 1) > 0;
  return isNameWord(next) && !isKind(next.word, NO_START) && !names.mayBe(next.word, WordFact.common);
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
  const kinds = kindsOf(word);
  if (isNameWord(next) && !isFunctionWord(context, next) && !isKind(next.word, NO_START)) {
    if (kinds & (WordKind.title | WordKind.titleModifier | WordKind.honorific | WordKind.placeLead)) return true;
    if (facts & WordFact.given) return true;
    return !(facts & WordFact.common) || !survey.isLowerElsewhere(word);
  }
  if (next?.word.form === '&' && isNameWord(tokens[at + 2])) return true;
  if (next?.word.lower === 'of' && kinds & WordKind.leadingHead && isCapital(tokens[at + 2])) return true;
  if (facts & WordFact.common) return false;
  return !survey.isLowerElsewhere(word) && kinds === 0;
}

/** End of the run of capitals that starts at `start`, with connecting words where a name may hold them. */
function runEnd(context: NameContext, start: number, limit: number): number {
  const { tokens } = context;
  let end = Math.max(start + 1, entryEnd(context, start, limit));
  let leads = isKind(tokens[start]?.word, WordKind.leadingHead);
  while (end < limit) {
    const token = tokens[end];
    if (!token) return end;
    if (isNameWord(token) && continuesRun(context, end)) {
      if (!token.spaced && tokens[end - 1]?.word.shape === 'punctuation') return end;
      // "Kelmar Ltd. Oslo …": a company's name is over behind its form.
      if (isKind(tokens[end - 1]?.word, WordKind.companyTail) && !isKind(token.word, WordKind.companyTail)) return end;
      leads ||= isKind(token.word, WordKind.leadingHead);
      end = Math.max(end + 1, entryEnd(context, end, limit));
      continue;
    }
    const skip = end + 1 < limit ? connector(context, end, leads, start) : 0;
    if (skip === 0) return end;
    end += skip;
  }
  return end;
}

function continuesRun(context: NameContext, at: number): boolean {
  const { tokens, names } = context;
  const token = tokens[at];
  if (!isFunctionWord(context, token) && !isKind(token?.word, WordKind.calendar)) return true;
  // "James To", "Johnnie Christmas": behind a given name anything is a surname.
  const previous = tokens[at - 1];
  return (
    token?.word.shape === 'capitalized' &&
    previous !== undefined &&
    (names.facts(previous.word) & WordFact.given) !== 0 &&
    !(names.facts(previous.word) & WordFact.frequent) &&
    !isCapital(tokens[at + 1])
  );
}

/** Tokens to step over where a name goes on behind them, else 0. */
function connector(context: NameContext, at: number, leads: boolean, start: number): number {
  const { tokens, names } = context;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return 0;
  const previous = tokens[at - 1];
  const goesOn = isNameWord(next) && !isKind(next.word, WordKind.calendar) && !isFunctionWord(context, next);
  switch (token.word.lower) {
    case 'of':
      return takesOf(leads, previous) ? complement(context, at + 1) : 0;
    case 'for':
    case 'on':
    case 'to':
    case 'against':
      if (!leads) return 0;
      // "Movement for a United Kelva"
      if (token.word.lower === 'for' && next.tag === 'determiner') return isNameWord(tokens[at + 2]) ? 2 : 0;
      return goesOn ? 1 : 0;
    case 'in':
      return leads && goesOn && names.entryOf(next.word) !== undefined && hasComplement(tokens, start, at, 'for') ? 1 : 0;
    case '&':
      return goesOn ? 1 : 0;
    case 'and':
      if (!goesOn || !isAbstract(context, previous) || !isAbstract(context, next)) return 0;
      return (leads && hasComplement(tokens, start, at)) || isPortfolio(context, start, at) ? 1 : 0;
    case "'s":
      return goesOn && next.spaced && isKind(previous?.word, WordKind.peopleNoun) && headEnds(tokens, at + 1) ? 1 : 0;
    case ',':
      return isKind(next.word, WordKind.companyTail) && goesOn ? 1 : 0;
    default:
      return particles(context, at);
  }
}

const TAKES_OF = WordKind.leadingHead | WordKind.gpeHead | WordKind.placeLead | WordKind.placeHead | WordKind.noActorHead | WordKind.title;

const takesOf = (leads: boolean, previous: Token | undefined): boolean => leads || isKind(previous?.word, TAKES_OF);

/** "of Kelva", "of the Kelva": tokens up to the capital. */
function complement(context: NameContext, at: number): number {
  const next = context.tokens[at];
  if (isNameWord(next) && !isKind(next.word, WordKind.calendar) && !isFunctionWord(context, next)) return 1;
  return next?.word.lower === 'the' && isNameWord(context.tokens[at + 1]) ? 2 : 0;
}

function hasComplement(tokens: readonly Token[], start: number, at: number, preposition?: string): boolean {
  for (let i = start; i < at; i++) {
    const lower = tokens[i]?.word.lower;
    if (lower === (preposition ?? 'of') || (!preposition && lower === 'for')) return true;
  }
  return false;
}

/** "Jean de la Tour", "Asma al-Darwi". */
function particles({ tokens }: NameContext, at: number): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.word.shape === 'lower' && isKind(tokens[end]?.word, WordKind.particle)) end++;
  return end > at && isCapital(tokens[end]) ? end - at : 0;
}

/** "Security and Cooperation": words that stand in the dictionary, not names. */
const isAbstract = ({ names }: NameContext, token: Token | undefined): boolean =>
  token !== undefined && (names.facts(token.word) & WordFact.common) !== 0;

/** "the Flood and Dam Safety Agency": one plain word before "and", and behind it what ends in an organisation's head noun. */
function isPortfolio({ tokens, names }: NameContext, start: number, and: number): boolean {
  const before = tokens[start - 1];
  const first = tokens[start]?.word;
  const isDefinite = before?.word.lower === 'the' || isPossessive(before);
  if (and - start !== 1 || !isDefinite || !first || names.entryOf(first)) return false;
  return !isKind(first, STANDS_ALONE) && !isKind(tokens[and + 1]?.word, STANDS_ALONE) && headEnds(tokens, and + 2);
}

/** Words that name somebody by themselves: "the Senate and Justice Department". */
const STANDS_ALONE = WordKind.organizationHead | WordKind.leadingHead | WordKind.title | WordKind.honorific;

/** The capitals from here end in the head noun of an organisation. */
function headEnds(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (isCapital(tokens[end])) end++;
  return end > from && isKind(tokens[end - 1]?.word, WordKind.organizationHead);
}
