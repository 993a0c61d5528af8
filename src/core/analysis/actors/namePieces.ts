import { WordFact, type NameLexicon } from '../../lexicon/names.ts';
import type { Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { OPENERS } from './capitalSurvey.ts';
import { entryEnd, isCapital, type NameContext } from './nameContext.ts';
import { cutRun } from './runCutting.ts';
import type { Piece } from './piece.ts';
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
    if (token.word.shape === 'punctuation') {
      initial ||= OPENERS.has(token.word.form);
      at++;
      continue;
    }
    if (!startsName(context, at, sentence.last, initial)) {
      initial = false;
      at++;
      continue;
    }
    const end = runEnd(context, at, sentence.last);
    cutRun(context, at, end, sentence.last, into);
    initial = false;
    at = end;
  }
}

const NO_START = WordKind.functionWord | WordKind.calendar | WordKind.otherCapital;

function startsName(context: NameContext, at: number, limit: number, initial: boolean): boolean {
  const token = context.tokens[at];
  if (!token) return false;
  const { word } = token;
  if (word.shape === 'lower') return isKind(word, WordKind.direction) && entryEnd(context, at, limit) > at + 1;
  if (!isCapital(token)) return false;
  if (isKind(word, NO_START)) return entryEnd(context, at, limit) > at + (word.shape === 'upper' ? 0 : 1);
  return !initial || beginsSentenceAsName(context, at, limit);
}

/** The first word of a sentence has a capital anyway: is it a name all the same? */
function beginsSentenceAsName({ tokens, names, survey }: NameContext, at: number, limit: number): boolean {
  const token = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!token) return false;
  const { word } = token;
  if (word.shape === 'upper' || word.shape === 'mixed') return true;
  const facts = names.facts(word);
  if (names.people(word.lower) || (names.entry(word.lower) && !(facts & WordFact.frequent))) return true;
  if (survey.isCapitalInside(word) && !survey.isLowerElsewhere(word)) return true;
  const kinds = kindsOf(word);
  if (isCapital(next) && !isKind(next?.word, NO_START)) {
    if (kinds & (WordKind.title | WordKind.titleModifier | WordKind.honorific | WordKind.placeLead)) return true;
    if (facts & WordFact.given) return true;
    return !(facts & WordFact.common) || !survey.isLowerElsewhere(word);
  }
  if (next?.word.lower === 'of' && kinds & WordKind.leadingHead && isCapital(tokens[at + 2])) return true;
  if (facts & WordFact.common) return false;
  return !survey.isLowerElsewhere(word) && kinds === 0;
}

/** End of the run of capitals that starts at `at`, with connecting words where a name may hold them. */
function runEnd(context: NameContext, start: number, limit: number): number {
  const { tokens } = context;
  let end = Math.max(start + 1, entryEnd(context, start, limit));
  let leads = isKind(tokens[start]?.word, WordKind.leadingHead);
  for (;;) {
    const token = tokens[end];
    if (!token || end >= limit) return end;
    const next = tokens[end + 1];
    const previous = tokens[end - 1];
    if (isCapital(token) && continuesRun(context, token)) {
      if (!token.spaced && previous?.word.shape === 'punctuation') return end;
      const known = entryEnd(context, end, limit);
      leads ||= isKind(token.word, WordKind.leadingHead);
      end = Math.max(end + 1, known);
      continue;
    }
    const skip = end + 1 < limit ? connector(context, end, leads, start) : 0;
    if (skip === 0) return end;
    if (!next) return end;
    end += skip;
  }
}

function continuesRun(context: NameContext, token: Token): boolean {
  if (!isKind(token.word, WordKind.functionWord | WordKind.calendar)) return true;
  return token.word.shape === 'upper' && context.names.entry(token.word.lower) !== undefined;
}

/** Tokens to step over where a name goes on behind them, else 0. */
function connector({ tokens, names, article }: NameContext, at: number, leads: boolean, start: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!token || !next) return 0;
  const previous = tokens[at - 1];
  const { lower } = token.word;
  const goesOn = isCapital(next) && !isKind(next.word, WordKind.calendar);
  switch (lower) {
    case 'of': {
      const mayLead =
        leads ||
        isKind(
          previous?.word,
          WordKind.leadingHead | WordKind.gpeHead | WordKind.placeLead | WordKind.placeHead | WordKind.noActorHead | WordKind.title,
        );
      if (!mayLead) return 0;
      if (goesOn) return 1;
      return next.word.lower === 'the' && isCapital(after) ? 2 : 0;
    }
    case 'for':
    case 'on':
    case 'to':
    case 'against':
      return leads && goesOn ? 1 : 0;
    case 'in':
      return leads &&
        goesOn &&
        names.entry(next.word.lower) !== undefined &&
        tokens.slice(start, at).some((each) => each.word.lower === 'for')
        ? 1
        : 0;
    case 'and':
    case '&': {
      if (!goesOn) return 0;
      if (lower === '&') return 1;
      const inside = leads && tokens.slice(start, at).some((each) => each.word.lower === 'of' || each.word.lower === 'for');
      return inside && isAbstract(names, previous) && isAbstract(names, next) ? 1 : 0;
    }
    case "'s":
      return goesOn && next.spaced && isKind(previous?.word, WordKind.peopleNoun) && headEnds(tokens, at + 1) ? 1 : 0;
    case ',':
      return isKind(next.word, WordKind.companyTail) && isCapital(next) ? 1 : 0;
    default:
      if (!isKind(token.word, WordKind.particle) || token.word.shape !== 'lower' || !goesOn) {
        return isKind(token.word, WordKind.particle) && isKind(next.word, WordKind.particle) && isCapital(after) ? 2 : 0;
      }
      return article.text.charCodeAt(token.end) === 0x2e ? 0 : 1;
  }
}

/** "Security and Cooperation": words that stand in the dictionary, not names. */
const isAbstract = (names: NameLexicon, token: Token | undefined): boolean =>
  token !== undefined && (names.facts(token.word) & WordFact.common) !== 0;

/** The capitals from here end in the head noun of an organisation. */
function headEnds(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (isCapital(tokens[end])) end++;
  return end > from && isKind(tokens[end - 1]?.word, WordKind.organizationHead);
}
