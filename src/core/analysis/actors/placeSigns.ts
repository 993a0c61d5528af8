import { isPossessive } from '../../text/possessive.ts';
import { WordFact } from '../../lexicon/nameEntry.ts';
import { ORGANS, PORTFOLIOS } from '../../lexicon/tables/organsTable.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { readDateline } from '../layout/dateline.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { isCapital, type NameContext } from './nameContext.ts';
import { GOVERNMENT_FOLLOWERS, STATE_BELONGINGS } from './tables/placeWordsTable.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';

/** Signs that an unknown word names a place, as bits: a phrase said ten times is one sign. */
export const PlaceSign = {
  /** "Kelva's Defence Ministry", "Kelva's parliament": a person has none. */
  stateOrgan: 1,
  dateline: 1 << 1,
  /** "the town of Kelva". */
  announced: 1 << 2,
  /** "Kelva's army", "the Kelva government", "Kelva soldiers": of a state, or of its leader. */
  government: 1 << 3,
  /** "in Kelva". */
  inside: 1 << 4,
} as const;

/** What stands around one unknown capitalised word, anywhere in the article. */
export interface UnknownWord {
  /** As written first; in title case where that occurs. */
  form: string;
  /** Bits of `PlaceSign`. */
  signs: number;
  /** A title, a form of address or another name stands before it. */
  isPersonal: boolean;
  /** Stands before a noun or title, as adjectives do ("Kelvan losses", "Kelvan President"). */
  isBeforeNoun: boolean;
  /** Stands before a noun for people ("Kelvan forces"). */
  isBeforePeople: boolean;
}

/** Gathers the single capitalised words of an article's prose that no table knows, by their lower-case form. */
export function surveyUnknownWords(context: NameContext): Map<string, UnknownWord> {
  const { article, tokens, survey } = context;
  const unknown = new Map<string, UnknownWord>();
  const signs = signsOf(tokens);
  for (const { first, last, paragraph } of article.sentences) {
    if (survey.styles[paragraph] !== 'prose') continue;
    for (let at = nextSign(signs, SIGN.capital, first, last); at < last; at = nextSign(signs, SIGN.capital, at + 1, last)) {
      const token = tokens[at];
      if (token && isUnknown(context, token.word)) take(context, at, token, unknown);
    }
  }
  if (unknown.size > 0) signDateline(context, unknown);
  return unknown;
}

const SHORTEST = 4;
const IN_TABLES = WordFact.common | WordFact.given;

function isUnknown({ names, survey }: NameContext, word: Word): boolean {
  if ((word.shape !== 'capitalized' && word.shape !== 'upper') || word.form.length < SHORTEST || word.parts.length > 0) return false;
  if (names.mayBe(word, IN_TABLES) || kindsOf(word) !== 0) return false;
  return !names.entryOf(word) && !names.peopleOf(word) && !survey.isLowerElsewhere(word);
}

function take(context: NameContext, at: number, { word, startsLine }: Token, unknown: Map<string, UnknownWord>): void {
  let found = unknown.get(word.lower);
  if (!found) {
    found = { form: word.form, signs: 0, isPersonal: false, isBeforeNoun: false, isBeforePeople: false };
    unknown.set(word.lower, found);
  } else if (word.shape === 'capitalized') found.form = word.form;
  if (!startsLine) signBefore(context, at, found);
  const next = context.tokens[at + 1];
  if (next && !next.startsLine) signBehind(context.tokens, at + 1, next, found);
}

function signBefore({ tokens, names }: NameContext, at: number, found: UnknownWord): void {
  const before = tokens[at - 1];
  const word = before?.word;
  if (!word) return;
  found.isPersonal ||= isKind(word, WordKind.title | WordKind.honorific) || isOtherName(names, before);
  const next = tokens[at + 1];
  if (next?.tag === 'noun' || isCapital(next)) return;
  if (word.lower === 'in' || word.lower === 'near') found.signs |= PlaceSign.inside;
  if (word.shape === 'lower' && word.lower === 'of' && isKind(tokens[at - 2]?.word, WordKind.placeAnnouncer))
    found.signs |= PlaceSign.announced;
}

/** "Tayan Kelva": a capital that is no word of the dictionary makes one name with what follows. */
function isOtherName(names: NameContext['names'], before: Token): boolean {
  if (!isCapital(before)) return false;
  const { word } = before;
  if (names.mayBe(word, WordFact.given)) return true;
  return (
    !names.mayBe(word, WordFact.common) && kindsOf(word) === 0 && !names.entryOf(word) && !names.peopleOf(word) && !word.form.endsWith('.')
  );
}

function signBehind(tokens: readonly Token[], at: number, next: Token, found: UnknownWord): void {
  if (isPossessive(next)) {
    found.signs |= possession(tokens, at + 1);
    return;
  }
  if (GOVERNMENT_FOLLOWERS.has(next.word.lower)) found.signs |= PlaceSign.government;
  found.isBeforePeople ||= isKind(next.word, WordKind.peopleNoun);
  found.isBeforeNoun ||= isKind(next.word, WordKind.peopleNoun | WordKind.title) || (next.word.shape === 'lower' && next.tag === 'noun');
  found.isBeforeNoun ||= PORTFOLIOS.has(next.word.lower);
}

/** What stands behind the possessive says whether its owner is a state. */
function possession(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.word.lower ?? '';
  const second = tokens[at + 1]?.word.lower ?? '';
  if (first === 'ministry' || first === 'parliament' || (PORTFOLIOS.has(first) && second === 'ministry')) return PlaceSign.stateOrgan;
  if (STATE_BELONGINGS.has(first)) return PlaceSign.stateOrgan;
  if (first === 'capital') return second === ',' || isCapital(tokens[at + 1]) ? PlaceSign.stateOrgan : 0;
  const isGovernment = ORGANS.has(first) || GOVERNMENT_FOLLOWERS.has(first) || first === 'president' || second === 'minister';
  return isGovernment ? PlaceSign.government : 0;
}

/** The places of the story's dateline. One in title case counts only with a date or an agency, and speakers' names end in a colon. */
function signDateline({ article, tokens, survey }: NameContext, unknown: Map<string, UnknownWord>): void {
  for (const { index, first, last } of article.paragraphs) {
    if (survey.styles[index] !== 'prose' || !isCapital(tokens[first])) continue;
    const dateline = readDateline(tokens, first, last, () => false);
    if (!dateline || tokens[dateline.last - 1]?.word.form === ':') continue;
    if (tokens[first]?.word.shape !== 'upper' && dateline.date === null && dateline.outlet === null) continue;
    for (let at = first; at < dateline.placesLast; at++) {
      // "PORT KELVA": the parts of a longer name are no places.
      if (isCapital(tokens[at - 1]) && at > first) continue;
      if (isCapital(tokens[at + 1]) && at + 1 < dateline.placesLast) continue;
      const found = unknown.get(tokens[at]?.word.lower ?? '');
      if (found) found.signs |= PlaceSign.dateline;
    }
    return;
  }
}
