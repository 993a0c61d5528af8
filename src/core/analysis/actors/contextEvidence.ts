import { isPossessive } from '../../text/possessive.ts';
import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Token } from '../../text/tokens.ts';
import { acronymBehind, isAcronymOf } from './acronyms.ts';
import { headOf, isCapital, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { noScores, type Scores } from './scores.ts';
import { CUES_AT_HEAD } from './tables/personWordsTable.ts';
import { scoreSports } from './sportsEvidence.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Evidence around one mention: what stands before and behind it. */
export function scoreContext(context: NameContext, piece: Piece): Scores {
  const scores = noScores();
  if (piece.title.last > piece.title.first) scores.person += 6;
  scoreBefore(context, piece, scores);
  scoreSports(context, piece, scores);
  const next = context.tokens[piece.last];
  if (next && !next.startsLine) scoreBehind(context, piece, next, scores);
  return scores;
}

/** "K12 rebels": what makes even a code the name of a band. */
const ARMED_MEN: ReadonlySet<string> = new Set(
  'rebels rebel rebellion fighters militants insurgents guerrillas militia movement'.split(' '),
);

/** How much the commonest prepositions speak for a place; the others are used of organisations as well. */
const PLACE_WEIGHT: ReadonlyMap<string, number> = new Map([
  ['in', 2.5],
  ['near', 2.5],
  ['at', 1.5],
  ['outside', 1.5],
  ['across', 1.5],
]);

const isThing = (names: NameContext['names'], token: Token | undefined): boolean =>
  token?.word.shape === 'lower' && isKind(token.word, WordKind.thingFollower) && !names.mayBe(token.word, WordFact.personNoun);

const NAMED: ReadonlySet<string> = new Set(['called', 'named', 'dubbed']);

/** "a resort called Kelva", "a force called Selm", "a woman named Kast": the noun says what bears the name. */
function scoreNamed(names: NameContext['names'], noun: Token | undefined, scores: Scores): void {
  if (noun?.word.shape !== 'lower') return;
  const kinds = kindsOf(noun.word);
  if (isThing(names, noun)) scores.none += 4;
  else if (kinds & (WordKind.placeAnnouncer | WordKind.placeNoun)) scores.place += 4;
  else if (kinds & WordKind.organizationNoun) scores.organization += 4;
  else if (names.mayBe(noun.word, WordFact.personNoun)) scores.person += 3;
}

/** Who is quoted for the firm that he works for. */
const JOBS_AT_FIRMS: ReadonlySet<string> = new Set(
  'analyst analysts economist economists strategist strategists trader traders dealer dealers broker brokers'.split(' '),
);

/** Whose "at" leads to an employer sooner than to a place. */
const OFFICES_AT: ReadonlySet<string> = new Set(
  'manager director head chief partner executive officer president researcher professor lecturer fellow scholar adviser advisor consultant expert specialist'.split(
    ' ',
  ),
);

const LONGEST_JOB = 4;

function hasJobAtFirm(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_JOB; at++) {
    const word = tokens[at]?.word;
    if (!word || word.shape === 'punctuation') return false;
    if (JOBS_AT_FIRMS.has(word.lower)) return true;
  }
  return false;
}

/** "a quake hit Kelva": what nature strikes is a place. */
const STRIKING: ReadonlySet<string> = new Set('hit hits struck strikes rocked rocks shook shakes jolted jolts battered lashed'.split(' '));
const FORCES_OF_NATURE: ReadonlySet<string> = new Set(
  'earthquake quake tremor aftershock storm typhoon hurricane cyclone tornado tsunami flood floods landslide'.split(' '),
);

/** "shares in Kelmar": behind these "in" leads to no place. */
const HELD_IN: ReadonlySet<string> = new Set(['share', 'shares', 'stake', 'stakes', 'stock', 'holding', 'holdings', 'shareholding']);

function scoreBefore({ tokens, names }: NameContext, { first, last }: Piece, scores: Scores): void {
  const before = justBefore(tokens, first);
  const start = tokens[first];
  if (!before || !start) return;
  if (start.startsLine) {
    // A dateline: "KELVA (Reuters)", "KELVA, March 3", "KELVA 1996-08-22".
    if (start.word.shape === 'upper' && /^(?:[(,:/—–-]|--|\d{4})/.test(tokens[last]?.word.form ?? '')) scores.place += 2.5;
    return;
  }
  const { word } = before;
  const before2 = justBefore(tokens, first - 1);
  if (word.form === ',' && isCapital(before2) && tokens[last]?.word.form === ',') scores.place += 0.8;
  // "a drug, Kelvastin,", but not "a nominee, Sam Marlow"
  if (word.form === ',' && isThing(names, before2)) scores.none += 4;
  // "a nearby town, Kelva, was attacked"
  if (
    word.form === ',' &&
    tokens[last]?.word.form === ',' &&
    before2?.word.shape === 'lower' &&
    isKind(before2.word, WordKind.placeAnnouncer)
  )
    scores.place += 3;
  if (word.form === '(' && isAgencyInDateline(tokens, first, last)) scores.organization += 4;
  if (CUES_AT_HEAD.has(word.lower)) scores.person += 1.5;
  if (word.shape !== 'lower') return;
  // "an analyst at Kelmar", "an economist with Marlow Holm"
  if ((word.lower === 'at' || word.lower === 'with') && JOBS_AT_FIRMS.has(before2?.word.lower ?? '')) scores.organization += 8;
  else if (word.lower === 'at' && OFFICES_AT.has(before2?.word.lower ?? '')) scores.organization += 4;
  const kinds = kindsOf(word);
  if (kinds & WordKind.title) scores.person += 4;
  else if (names.facts(word) & WordFact.personNoun && !(kinds & (WordKind.placeAnnouncer | WordKind.organizationNoun)))
    scores.person += 1.5;
  // "rail operator Kelvar Bahn": two words that look like a person's are none's behind what no person is.
  if (kinds & WordKind.organizationNoun && !(kinds & WordKind.title))
    scores.organization += last - first > 1 && !names.mayBe(word, WordFact.personNoun) ? 5 : 3;
  if (kinds & WordKind.direction) scores.place += 3;
  if (NAMED.has(word.lower)) scoreNamed(names, before2, scores);
  if (kinds & WordKind.placePreposition) {
    if (word.lower === 'in' && HELD_IN.has(before2?.word.lower ?? '')) scores.organization += 2.5;
    else scores.place += PLACE_WEIGHT.get(word.lower) ?? 0.8;
  }
  if (kinds & WordKind.placeAnnouncer) scores.place += 3;
  if (kinds & WordKind.placeVerb) scores.place += 1.5;
  if (STRIKING.has(word.lower) && before2 && FORCES_OF_NATURE.has(before2.word.lower)) scores.place += 4;
  // "the state of Norvas de Selm": said outright, it outweighs the form of a person's name.
  if (word.lower === 'of' && isKind(before2?.word, WordKind.placeAnnouncer)) scores.place += last - first > 1 ? 7 : 4;
  // "a ship, the Kelva"
  if (word.lower === 'the' && before2?.word.form === ',' && isKind(justBefore(tokens, first - 2)?.word, WordKind.thingFollower))
    scores.none += 4;
  if (word.lower === 'the' && !isGivenAndSurname(names, tokens, first, last)) {
    scores.organization += 1;
    if (!isNounBehind(tokens, last)) scores.person -= 1.5;
    if (last - first === 1 && !isPossessive(tokens[last]) && isPluralOfCommonWord(names, start)) scores.organization += 2;
  }
}

/** What closes a dateline. */
const DASH = /^(?:-|--|–|—|_)$/;

/** Tokens before the agency of a dateline: "PORT KELVA, Velland, Oct 14 (". */
const LONGEST_DATELINE = 9;

/** "Oct 14 (Newswire) -": in brackets near the start of a line, and a dash behind them. */
function isAgencyInDateline(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last]?.word.form !== ')' || !DASH.test(tokens[last + 1]?.word.form ?? '')) return false;
  for (let at = first - 1; at > first - LONGEST_DATELINE; at--) if (tokens[at]?.startsLine ?? true) return true;
  return false;
}

/** "the Falcons": a word of the dictionary that is a name here, as teams and bands have them. */
function isPluralOfCommonWord(names: NameContext['names'], { word }: Token): boolean {
  return word.shape === 'capitalized' && word.lower.endsWith('s') && /[^s]s$/.test(word.lower) && names.mayBe(word, WordFact.common);
}

/** "the Marlow campaign": the article belongs to the noun. */
function isNounBehind(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  return next?.word.shape === 'lower' && next.tag === 'noun';
}

function isGivenAndSurname(names: NameContext['names'], tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first];
  return last - first === 2 && start !== undefined && (names.facts(start.word) & WordFact.given) !== 0;
}

const PLACE = WordKind.placeHead | WordKind.gpeHead;

function scoreBehind({ tokens, names }: NameContext, { first, last, entry }: Piece, next: Token, scores: Scores): void {
  const after = tokens[last + 1];
  if (next.word.shape === 'digits' && SIZES_OF_INDICES.has(next.word.form)) scores.none += 14;
  const kinds = kindsOf(next.word);
  if (next.word.shape === 'lower') {
    if (tokens[first]?.word.shape === 'alphanumeric' && ARMED_MEN.has(next.word.lower)) scores.organization += 4;
    if (!entry && HELD_BY_PERSONS.has(next.word.lower)) scores.person += 3;
    if (kinds & WordKind.personVerb) scores.person += 2;
    if (kinds & WordKind.agentVerb) {
      scores.person += 1;
      scores.organization += 0.5;
    } else if (next.tag === 'past' || next.tag === 'modal') {
      scores.person += 0.6;
      scores.organization += 0.3;
    }
    if (kinds & (WordKind.organizationFollower | WordKind.title)) scores.organization += 1.5;
    // "Piper Marlow analyst Helen Kast"
    if (last - first > 1 && JOBS_AT_FIRMS.has(next.word.lower)) scores.organization += 6;
    if (kinds & WordKind.placeFollower) scores.place += last - first > 1 ? 5 : 2.5;
    if (kinds & WordKind.thingFollower) scores.none += 3;
    if (next.word.lower === 'is' || next.word.lower === 'was') scoreNoun(tokens, last + 1, 4, scores);
  }
  if (!after) return;
  if (isPossessive(next) && isKind(after.word, WordKind.placeFollower)) scores.place += 1;
  // "Marlow Kast's European drug analyst"
  if (isPossessive(next) && hasJobAtFirm(tokens, last + 1)) scores.organization += 6;
  if (next.word.form === ',') scoreApposition({ tokens, names }, last + 1, after, scores);
  // "the governor of Kelva, Selmar Kast, said"
  if (next.word.form === ',' && last - first > 1 && isKind(after.word, WordKind.agentVerb) && tokens[first - 1]?.word.form === ',')
    scores.person += 2;
  if (next.word.form === '(') {
    const acronym = isKind(headOf({ tokens }, { first, last }), PLACE) ? undefined : acronymBehind(tokens, last);
    // "Barva Nesu (Alliance of Hope)"
    if (after.word.shape === 'capitalized' && isKind(after.word, WordKind.leadingHead)) scores.organization += 5;
    // "PORT KELVA (AP) -"
    if (tokens[first]?.startsLine && DASH.test(tokens[last + 3]?.word.form ?? '')) scores.place += 4;
    else if (acronym) scores.organization += last - first > 1 && isAcronymOf(tokens, first, last, acronym) ? 5 : 3;
  }
  if (next.word.form === '(' && after.word.shape === 'digits') scores.person += 0.5;
}

/** "the Marlow administration": named after who leads it. */
const HELD_BY_PERSONS: ReadonlySet<string> = new Set(['administration', 'presidency', 'premiership', 'candidacy', 'campaign']);

/** "the Kelva 100 fell": how many shares a stock index counts. */
const SIZES_OF_INDICES: ReadonlySet<string> = new Set([
  '30',
  '40',
  '50',
  '100',
  '200',
  '225',
  '250',
  '300',
  '400',
  '500',
  '600',
  '1000',
  '2000',
]);

/** What a title in quotation marks weighs, where a name mostly stands so. */
export const QUOTED_TITLE = 4;

/** Words of a title in quotation marks that is looked through. */
const LONGEST_TITLE = 6;

/** `“Night in Kelva,”`: nothing but capitals and small words between the marks: a film, a song, a nickname. */
export function isQuotedTitle({ tokens }: NameContext, { first, last, entry }: Piece): boolean {
  if (entry || tokens[last]?.word.shape !== 'punctuation') return false;
  const close = tokens[last]?.word.form === ',' ? last + 1 : last;
  if (!QUOTATION_MARKS.has(tokens[close]?.word.form ?? '') || tokens[close]?.spaced) return false;
  for (let at = first - 1; at >= first - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (QUOTATION_MARKS.has(token.word.form))
      return tokens[at + 1]?.spaced === false && !NAMING.has(justBefore(tokens, at)?.word.lower ?? '');
    if (!isKind(token.word, WordKind.functionWord) && !isCapital(token)) return false;
  }
  return false;
}

/** `a band called "The Kelvas"`: behind these somebody's name. */
const NAMING: ReadonlySet<string> = new Set(['named', 'name', 'called', 'nicknamed', 'renamed', 'as']);

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’']);

function scoreApposition({ tokens, names }: Pick<NameContext, 'tokens' | 'names'>, at: number, first: Token, scores: Scores): void {
  const isAge = first.word.shape === 'digits' && first.word.form.length === 2;
  if (isAge && tokens[at + 1]?.word.form === ',') scores.person += 4;
  if (first.word.lower === 'who' || first.word.lower === 'whose') scores.person += 2;
  if (first.word.lower === 'which') scores.person -= 2;
  if (isCapital(first)) {
    const entry = names.entryOf(first.word);
    // "Kemal Aydin, Velland's envoy": the noun behind the genitive says what he is.
    if (isPossessive(tokens[at + 1])) scoreNoun(tokens, at + 2, 3, scores);
    else if (entry && (entry.kind === 'state' || entry.kind === 'region')) scores.place += 2.5;
  } else scoreNoun(tokens, at, 3, scores);
}

/** Words of a noun phrase that are looked through for its noun. */
const LONGEST_PHRASE = 6;

/** "a former minister", "the port city": what the noun says of the name before it. */
function scoreNoun(tokens: readonly Token[], from: number, weight: number, scores: Scores): void {
  const opener = tokens[from]?.word.lower;
  const hasArticle = opener === 'a' || opener === 'an' || opener === 'the';
  let kinds = 0;
  for (let at = hasArticle ? from + 1 : from; at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (!token || token.word.shape === 'punctuation') break;
    if (
      token.tag === 'preposition' ||
      token.tag === 'relative' ||
      token.tag === 'conjunction' ||
      token.tag === 'past' ||
      token.tag === 'auxiliary'
    )
      break;
    const own = kindsOf(token.word) & (WordKind.title | WordKind.organizationNoun | WordKind.placeNoun | WordKind.storm);
    if (token.word.shape === 'lower' && own) kinds = own;
  }
  if (kinds & WordKind.title) scores.person += weight;
  // "Kelva, the strongest typhoon of the year"
  else if (hasArticle && kinds & WordKind.storm) scores.none += 2 * weight;
  else if (hasArticle && kinds & WordKind.placeNoun) scores.place += weight;
  else if (hasArticle && kinds & WordKind.organizationNoun) scores.organization += weight;
}
