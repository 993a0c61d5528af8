import { isPossessive } from '../../text/possessive.ts';
import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Sentence } from '../../text/articleText.ts';
import { partitionPoint } from '../../text/orderedSearch.ts';
import type { Token } from '../../text/tokens.ts';
import { firstSentenceFrom, type Unchanged } from '../../text/unchanged.ts';
import { spelledEnd } from './acronyms.ts';
import { OPENERS } from './capitalSurvey.ts';
import { findInCompound } from './compoundNames.ts';
import { entryEnd, isCapital, isFunctionWord, isNameWord, type NameContext } from './nameContext.ts';
import { movePiece, type Piece } from './piece.ts';
import { particles, startsName } from './nameStarts.ts';
import { cutRun } from './runCutting.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** Finds names in running prose: runs of capitals with what may stand inside a name, cut where titles, peoples and possessors end. */
export const findPieces = (context: NameContext): Piece[] => piecesOf(context, 0, context.tokens.length);

/**
 * The same where those of the reading before are known and hold for what is unchanged: there names are no others, and are judged by nothing else. Takes them over and
 * moves them.
 */
export function refindPieces(context: NameContext, before: readonly Piece[], unchanged: Unchanged): Piece[] {
  const { head, tail, places, units } = unchanged;
  const [untouched, moved] = [
    partitionPoint(before, ({ first }) => first < head),
    partitionPoint(before, ({ first }) => first < tail - places),
  ];
  const behind = before.slice(moved);
  for (const piece of behind) movePiece(piece, places, units);
  return [...before.slice(0, untouched), ...piecesOf(context, head, tail), ...behind];
}

/** @param first a paragraph begins at this token, and one ends before `last` */
function piecesOf(context: NameContext, first: number, last: number): Piece[] {
  const { article, survey } = context;
  const pieces: Piece[] = [];
  let from = first;
  for (let index = firstSentenceFrom(article, first); index < article.sentences.length; index++) {
    const sentence = article.sentences[index];
    if (!sentence || sentence.first >= last) break;
    // A name ends with its paragraph, however it is read.
    if (article.paragraphs[sentence.paragraph]?.first === sentence.first) from = sentence.first;
    if (survey.styles[sentence.paragraph] === 'prose') from = findInSentence(context, sentence, from, pieces);
  }
  return pieces;
}

/** @param from what stands before it was read with the sentence before. @returns where reading ended */
function findInSentence(context: NameContext, sentence: Sentence, from: number, into: Piece[]): number {
  let at = Math.max(sentence.first, from);
  let initial = true;
  while (at < sentence.last) {
    const token = context.tokens[at];
    if (!token) break;
    const { shape, form } = token.word;
    if (shape === 'punctuation') {
      initial ||= OPENERS.has(form);
      at = behindMark(context.tokens, at);
      continue;
    }
    const compoundEnd = shape === 'lower' ? at : findInCompound(context, at, sentence.last, into);
    if (compoundEnd > at) {
      at = compoundEnd;
    } else if (startsName(context, at, sentence.last, initial)) {
      const end = runEnd(context, at, sentence.last);
      at = Math.max(end, cutRun(context, { first: at, last: end, limit: sentence.last, initial }, into));
    } else {
      at++;
    }
    initial = false;
  }
  return at;
}

const LONGEST_TICKER = 6;

/** Where reading goes on behind a punctuation mark: not in "@newsdesk", "#OneVoice", nor in the ticker "<KELV.S>". */
function behindMark(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.word.form;
  if ((form === '@' || form === '#' || form === '$') && tokens[at + 1]?.spaced === false) return at + 2;
  if (form !== '<') return at + 1;
  // The stop inside may have ended the sentence.
  for (let end = at + 1; end < at + LONGEST_TICKER; end++) {
    if (tokens[end]?.word.form === '>') return end + 1;
    if (tokens[end]?.word.shape === 'lower') break;
  }
  return at + 1;
}

/** End of the name that starts at `start`: of the run of capitals, or where an acronym in brackets spells more words. */
function runEnd(context: NameContext, start: number, limit: number): number {
  const { tokens } = context;
  const end = capitalsEnd(context, start, limit);
  const next = tokens[end]?.word;
  const mayGoOn = end < limit && (isKind(next, WordKind.functionWord) || next?.form === ',');
  return mayGoOn ? spelledEnd(tokens, start, end, limit) : end;
}

/** End of the run of capitals that starts at `start`, with connecting words where a name may hold them. */
function capitalsEnd(context: NameContext, start: number, limit: number): number {
  const { tokens } = context;
  let end = Math.max(start + 1, entryEnd(context, start, limit));
  let leads = isKind(tokens[start]?.word, WordKind.leadingHead);
  while (end < limit) {
    const token = tokens[end];
    if (!token) return end;
    if (isNameWord(token) && continuesRun(context, end)) {
      if (!token.spaced && tokens[end - 1]?.word.shape === 'punctuation' && tokens[end - 1]?.word.form !== '/') return end;
      // "Kelmar Ltd. Oslo …": a company's name is over behind its form.
      const isOver = end - 1 > start && isKind(tokens[end - 1]?.word, WordKind.companyTail);
      if (isOver && !isKind(token.word, WordKind.companyTail)) return end;
      leads ||= isKind(token.word, WordKind.leadingHead);
      end = Math.max(end + 1, entryEnd(context, end, limit));
      continue;
    }
    const skip = end + 1 < limit ? connector(context, end, leads, start) : 0;
    if (skip === 0) return token.word.form === 'plc' ? end + 1 : end;
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
      // "Minister for Fisheries Helen Marlow"
      if (goesOn && isKind(previous?.word, WordKind.title) && isAbstract(context, next)) return 1;
      if (!leads) return 0;
      // "Movement for a United Kelva"
      if (next.tag === 'determiner') return isNameWord(tokens[at + 2]) && !isKind(tokens[at + 2]?.word, WordKind.title) ? 2 : 0;
      return goesOn ? 1 : 0;
    case 'on':
    case 'against':
      return leads && goesOn ? 1 : 0;
    case 'to':
      // "Committee to Protect Dams", but not "Institute of Kelva to Selm"
      return leads && goesOn && isAbstract(context, next) ? 1 : 0;
    case 'in':
      return leads && goesOn && names.entryOf(next.word) !== undefined && hasComplement(tokens, start, at, 'for') ? 1 : 0;
    case '&':
      return goesOn ? 1 : 0;
    case 'and': {
      if (!goesOn || !isAbstract(context, previous) || !isAbstract(context, next)) return 0;
      // "Ministry of Trade and Industry", "Minister of Trade and Industry"
      const mayLead = leads || isKind(tokens[start]?.word, WordKind.title);
      const endsTrades = tokens[start + 1]?.word.form === ',' && isUnionOfTrades(context, start, start + 1);
      return (mayLead && hasComplement(tokens, start, at)) || endsTrades || isPortfolio(context, start, at) ? 1 : 0;
    }
    case "'s":
      return goesOn && next.spaced && isKind(previous?.word, OFFICE) && headEnds(tokens, at + 1) ? 1 : 0;
    case ',':
      if (isKind(next.word, WordKind.companyTail) && goesOn) return 1;
      if (goesOn && isPartnerList(context, start, at)) return 1;
      return goesOn && (leads ? isPortfolioList(context, start, at) : isUnionOfTrades(context, start, at)) ? 1 : 0;
    case '/':
      // "RFE/RL"
      return !token.spaced && names.entry(`${previous?.word.form ?? ''}/${next.word.form}`) ? 1 : 0;
    case '!':
      // "Kelva! Inc."
      return !token.spaced && isKind(next.word, WordKind.companyTail) && isCapital(next) ? 1 : 0;
    case '"':
    case '“':
      return isNickname(context, at) ? 3 : 0;
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

/** "Security and Cooperation": words that stand in the dictionary, not names. */
const isAbstract = ({ names }: NameContext, token: Token | undefined): boolean =>
  token !== undefined && (names.facts(token.word) & WordFact.common) !== 0;

/** "the Flood and Dam Safety Agency": one plain word before "and", and behind it what ends in an organisation's head noun; "Road Transport and Dams Minister". */
function isPortfolio(context: NameContext, start: number, and: number): boolean {
  const { tokens, names } = context;
  if (isKind(tokens[and + 2]?.word, WordKind.title) && isCapital(tokens[and + 2]) && and - start <= 2) {
    return !isKind(tokens[start]?.word, STANDS_ALONE) && (and - start < 2 || isAbstract(context, tokens[start]));
  }
  const before = tokens[start - 1];
  // "the NATIONAL Search and Rescue Agency"
  const plain = and - start === 2 && REACHES.has(tokens[start]?.word.lower ?? '') ? start + 1 : start;
  const first = tokens[plain]?.word;
  const isDefinite = before?.word.lower === 'the' || isPossessive(before);
  if (and - plain !== 1 || !isDefinite || !first || names.entryOf(first)) return false;
  return !isKind(first, STANDS_ALONE) && !isKind(tokens[and + 1]?.word, STANDS_ALONE) && headEnds(tokens, and + 2);
}

/** Words that name somebody by themselves: "the Senate and Justice Department". */
const STANDS_ALONE = WordKind.organizationHead | WordKind.leadingHead | WordKind.title | WordKind.honorific;

/** How far an agency's power reaches, before what it is for. */
const REACHES: ReadonlySet<string> = new Set(
  'national federal central state regional provincial international joint royal general'.split(' '),
);

/** "the Rail, Dam and Harbour Union": plain words in a list that an organisation's head noun closes. */
function isUnionOfTrades(context: NameContext, start: number, comma: number): boolean {
  const { tokens, names } = context;
  const isPlain = (at: number): boolean => {
    const token = tokens[at];
    return isCapital(token) && isAbstract(context, token) && !names.entryOf(token.word) && !isKind(token.word, STANDS_ALONE);
  };
  if (comma - start !== 1 || tokens[start - 1]?.word.lower !== 'the' || !isPlain(start)) return false;
  let at = comma;
  while (tokens[at]?.word.form === ',' && isPlain(at + 1)) at += 2;
  const last = tokens[at]?.word.lower === 'and' && isPlain(at + 1) ? at + 2 : 0;
  return last > 0 && isKind(tokens[last]?.word, WordKind.organizationHead) && isCapital(tokens[last]);
}

/** "Bureau of Fisheries, Forests and Dams": a list of plain words behind the "of", closed by "and". */
function isPortfolioList(context: NameContext, start: number, comma: number): boolean {
  const { tokens, names } = context;
  const isPlain = (at: number): boolean => {
    const token = tokens[at];
    return isCapital(token) && isAbstract(context, token) && !names.entryOf(token.word);
  };
  if (!hasComplement(tokens, start, comma) || !isPlain(comma - 1)) return false;
  let at = comma;
  while (tokens[at]?.word.form === ',' && isPlain(at + 1)) at += 2;
  return at > comma && tokens[at]?.word.lower === 'and' && isPlain(at + 1);
}

const CLOSING: ReadonlySet<string> = new Set(['"', '”']);

/** `Sam "Slim" Marlow`: one word in quotation marks between a given name and a surname. */
function isNickname({ tokens, names }: NameContext, open: number): boolean {
  const close = tokens[open + 2];
  if (close?.tag !== 'punctuation' || close.spaced || tokens[open + 1]?.spaced || !names.mayBe(tokens[open - 1]?.word, WordFact.given))
    return false;
  const surname = tokens[open + 3];
  return isCapital(tokens[open + 1]) && CLOSING.has(close.word.form) && isNameWord(surname) && !isFunctionWord({ names }, surname);
}

/** "Harlan, Spode & Co.": names of partners, closed by "&" and a word for the others of the firm. */
function isPartnerList(context: NameContext, start: number, comma: number): boolean {
  const { tokens } = context;
  if (comma - start > 1) return false;
  let at = comma + 1;
  while (isNameWord(tokens[at]) && tokens[at + 1]?.word.form === ',') at += 2;
  const others = tokens[at + 2]?.word.lower;
  if (tokens[at + 1]?.word.form !== '&' || others === undefined || !OTHER_PARTNERS.has(others)) return false;
  // "Kelmar, Procter & Gamble Co.": of a list of companies
  return entryEnd(context, at, at + 3) <= at + 1;
}

const OTHER_PARTNERS: ReadonlySet<string> = new Set([
  'co',
  'co.',
  'company',
  'sons',
  'bros',
  'bros.',
  'brothers',
  'partners',
  'associates',
]);

/** "Sheriff's Office", "People's Party": who may own an organisation. */
const OFFICE = WordKind.peopleNoun | WordKind.title;

/** The capitals from here end in the head noun of an organisation. */
function headEnds(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (isCapital(tokens[end])) end++;
  return end > from && isKind(tokens[end - 1]?.word, WordKind.organizationHead);
}
