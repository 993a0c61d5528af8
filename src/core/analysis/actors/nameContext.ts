import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { Phrase, PhraseStore } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { WordMemo, type Word } from '../../text/words.ts';
import { signsOf } from '../tokenSigns.ts';
import type { CapitalSurvey } from './capitalSurvey.ts';
import type { NameLookup } from './learnedNames.ts';
import { readSportsArticle, type SportsArticle } from './sportsArticle.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** What the name finders read from. */
export interface NameContext {
  readonly article: ArticleText;
  readonly tokens: readonly Token[];
  readonly signs: Uint16Array;
  readonly phrases: PhraseStore;
  readonly names: NameLookup;
  readonly survey: CapitalSurvey;
  /** Null where the article is not about sports. */
  readonly sports: SportsArticle | null;
  /** By token: 1 + where the longest known name from there ends, 0 where nobody asked yet. Only `entryEnd` reads it. */
  readonly knownEnds: Int32Array;
}

export function nameContextOf(
  article: ArticleText,
  phrases: PhraseStore,
  names: NameLookup,
  survey: CapitalSurvey,
  sports: SportsArticle | null = readSportsArticle(article),
): NameContext {
  const { tokens } = article;
  return { article, tokens, signs: signsOf(tokens), phrases, names, survey, sports, knownEnds: new Int32Array(tokens.length) };
}

/** Written with a capital somewhere, and no number. */
export function isCapital(token: Token | undefined): token is Token {
  if (!token) return false;
  const { shape, form } = token.word;
  if (shape === 'capitalized' || shape === 'upper' || shape === 'mixed') return true;
  return shape === 'alphanumeric' && startsUpper(form);
}

function startsUpper(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}

/** A capital that may stand in a name: not "U.S.-led", "pro-European", "T-shirt". */
export function isNameWord(token: Token | undefined): token is Token {
  return isCapital(token) && !ADJECTIVES_OF_NAMES.get(token.word);
}

const ADJECTIVES_OF_NAMES = new WordMemo(isAdjectiveOfName);

function isAdjectiveOfName({ form, shape, parts }: Word): boolean {
  if (shape === 'upper' || shape === 'alphanumeric') return false;
  const hyphen = form.lastIndexOf('-');
  if (hyphen <= 0) return shape === 'mixed' && ADDRESS.test(form);
  // "pro-European", "Pro-European", but "Anti-Corruption Bureau"
  if (isKind(parts[0], WordKind.namePrefix))
    return !startsUpper(form) || !startsUpper(form.slice(hyphen + 1)) || SIDING.has(parts[0]?.lower ?? '');
  // "al-Darwi", but not "paint-it-Black"
  if (!startsUpper(form)) return !ARABIC_ARTICLE.test(form);
  const rest = form.slice(hyphen + 1);
  return !startsUpper(rest) && (ADJECTIVE_TAIL.test(rest) || (rest.length > 3 && !GIVEN_NAME_TAIL.test(form)));
}

/** Of the prefixes those that begin no name of their own. */
const SIDING: ReadonlySet<string> = new Set(['pro', 'ex']);

const ADJECTIVE_TAIL =
  /^(?:time|times|day|week|year|month|hour|mile|man|day|way|part|term|point|goal|class|seed|line|led|run|held|made|based|backed|era|wide|style|type|area|side|zone|born|free|like|only|rich|bound|owned|trained|ruled)$/;
const ADDRESS = /[@/:#]/;
const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ur)-/;

export const isHyphenatedGivenName = (form: string): boolean => GIVEN_NAME_TAIL.test(form);

/** "Chung-tai", "Geun-hye": the second half of an East Asian given name is written in lower case and short. */
const GIVEN_NAME_TAIL = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u;

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** "Jr." behind a person's name. */
export const isGeneration = (word: Word): boolean => word.shape !== 'lower' && GENERATIONS.has(word.lower);

/** The word of a name that stands for it: the last one, a surname before "Jr." */
export function headOf(
  { tokens }: Pick<NameContext, 'tokens'>,
  { first, last }: { readonly first: number; readonly last: number },
): Word | undefined {
  const word = tokens[last - 1]?.word;
  return word && last - first > 1 && isGeneration(word) ? tokens[last - 2]?.word : word;
}

/** A function word, unless it is written as a name ("US"). */
export function isFunctionWord(context: Pick<NameContext, 'names'>, token: Token | undefined): boolean {
  if (!token || !isKind(token.word, WordKind.functionWord)) return false;
  return token.word.shape !== 'upper' || context.names.entryOf(token.word) === undefined;
}

/** The text of tokens `first..last` with single spaces and straight apostrophes. */
export function nameBetween(context: NameContext, first: number, last: number): string {
  return phraseBetween(context, first, last).text;
}

/** The same with its lower-case form. */
export function phraseBetween({ phrases, tokens }: NameContext, first: number, last: number): Phrase {
  return phrases.between(tokens, first, last) ?? NO_PHRASE;
}

const NO_PHRASE: Phrase = { text: '', lower: '', longer: null };

/** End of the longest known name or people from here, `at` where none begins. */
export function entryEnd(context: NameContext, at: number, limit: number): number {
  const { tokens, knownEnds } = context;
  if (at >= limit) return at;
  const known = knownEnds[at] ?? at + 1;
  const longest = known === 0 ? longestEntry(context, at, tokens.length) : known - 1;
  knownEnds[at] = longest + 1;
  return longest <= limit ? longest : longestEntry(context, at, limit);
}

function longestEntry(context: NameContext, at: number, limit: number): number {
  const { tokens, names } = context;
  const word = tokens[at]?.word;
  if (!word) return at;
  for (let end = furthest(context, at, limit); end > at + 1; end--) {
    if (names.isKnown(phraseBetween(context, at, end).lower)) return end;
  }
  return (names.entryOf(word) ?? names.peopleOf(word)) ? at + 1 : at;
}

/** How far a known name from here may go: not beyond a word in lower case that is no small word. */
function furthest({ tokens, names }: NameContext, at: number, limit: number): number {
  const word = tokens[at]?.word;
  const last = word ? Math.min(at + names.longestFrom(word), limit) : at;
  const second = tokens[at + 1]?.word;
  if (!word || last <= at + 1 || !second || !names.mayGoOn(word, second)) return Math.min(last, at + 1);
  if (names.beginsLowerCaseName(word)) return last;
  let end = at + 1;
  while (end < last) {
    const next = tokens[end]?.word;
    if (!next || (next.shape === 'lower' && !isKind(next, INSIDE_NAMES) && next.lower !== "'s")) return end;
    end++;
  }
  return end;
}

const INSIDE_NAMES = WordKind.functionWord | WordKind.particle | WordKind.placeHead | WordKind.gpeHead | WordKind.organizationHead;

/** The entry that tokens `first..last` name. */
export function entryAt(context: NameContext, first: number, last: number): NameEntry | undefined {
  const word = context.tokens[first]?.word;
  if (!word) return undefined;
  return last - first === 1 ? context.names.entryOf(word) : context.names.entry(nameBetween(context, first, last));
}

/** The people that tokens `first..last` name. */
export function peopleAt(context: NameContext, first: number, last: number): NameEntry | undefined {
  const word = context.tokens[first]?.word;
  if (!word) return undefined;
  return last - first === 1 ? context.names.peopleOf(word) : context.names.people(nameBetween(context, first, last));
}
