import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FORM } from '../../lexicon/wordClasses.ts';
import type { Token } from '../../text/tokens.ts';
import { pluralOf } from './plurals.ts';
import {
  ADJECTIVAL_NOUNS,
  CLASSIFIERS,
  COMPOUND_PLURALS,
  DECISIONS,
  FIXED_PHRASES,
  HEADLINE_VERBS,
  MARKS,
  PAIRED_NOUNS,
  PARTICLES,
  PURPOSES,
  QUANTIFIERS,
  SAID,
} from './tables/countedNounTable.ts';

/** The noun phrase that is counted; token indices, half-open. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
  /** Lower case, plural; null where only a pronoun stands there ("eleven of them"). */
  readonly head: string | null;
  /** The head stands in the plural. */
  readonly plural: boolean;
}

/** Longer phrases are lists or misreadings. */
const LONGEST = 9;

/** Reads the counted noun behind a number: adjectives and noun, or "of" and a noun phrase ("974 of their troops"). */
export function readCountedNoun(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon, one: boolean): CountedNoun | null {
  const end = Math.min(limit, at + LONGEST);
  if (tokens[at]?.word.lower === 'of' && at < end) return readOfPhrase(tokens, at, end, lexicon);
  const noun = readNouns(tokens, at, end, lexicon, one);
  return noun && extended(tokens, noun, Math.min(limit, noun.last + LONGEST), lexicon);
}

/** "of their troops", "of the country's biggest banks", "of them". */
export function readOfPhrase(tokens: readonly Token[], of: number, limit: number, lexicon: Lexicon): CountedNoun | null {
  let at = of + 1;
  while (at < limit && (isDeterminer(tokens[at]) || tokens[at]?.word.lower === 'all')) at++;
  // "of the 2015 budget"
  if (at > of + 1 && tokens[at]?.word.shape === 'digits' && tokens[at]?.word.form.length === 4 && tokens[at + 1]?.tag === 'noun') at++;
  const pronoun = at < limit ? tokens[at] : undefined;
  if (!pronoun) return null;
  if (pronoun.tag === 'pronoun') return { first: of, last: at + 1, head: null, plural: true };
  if (pronoun.tag === 'relative') return null;
  // "of those killed": the determiner stands for the people.
  if (pronoun.tag === 'participle' && at === of + 2) return { first: of, last: at, head: null, plural: true };
  const possessed = afterPossessor(tokens, at, limit);
  const noun = readNouns(tokens, possessed, limit, lexicon, false);
  return noun && { ...noun, first: of };
}

const isDeterminer = (token: Token | undefined): boolean => token?.tag === 'determiner' || token?.tag === 'possessive';

/** "the army's": where the thing possessed begins. */
function afterPossessor(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 4; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'clitic') return i + 1;
    if (tag !== 'name' && tag !== 'noun' && tag !== 'adjective') break;
  }
  return at;
}

function readNouns(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon, one: boolean): CountedNoun | null {
  let head = -1;
  let i = at;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token || (i > at && token.startsLine)) break;
    const closed = head < 0 && token.tag === 'punctuation' && isMark(token) ? closingMark(tokens, i, limit) : -1;
    if (closed > 0) {
      const quoted = tokens[closed - 1];
      if (quoted && isPluralNoun(quoted, lexicon)) return { first: at, last: closed + 1, head: quoted.word.lower, plural: true };
      i = closed;
      continue;
    }
    if (head >= 0 && token.tag === 'conjunction' && joinsNouns(tokens, i, limit)) {
      i++;
      continue;
    }
    const completed = completes(tokens, i, at, one, lexicon);
    if (head >= 0 && isRatherVerb(token, lexicon) && !completed) break;
    if (token.word.lower === 'worth' || HEADLINE_VERBS.has(token.word.lower)) break;
    if (head < 0 && QUANTIFIERS.has(token.word.lower)) continue;
    if (completed) {
      head = i;
      break;
    }
    if (isPluralNoun(token, lexicon)) {
      head = i;
      if (!continuesNoun(token, tokens[i + 1], i + 1 < limit, lexicon)) break;
    } else if (token.tag === 'noun') {
      head = i;
    } else if (!isPremodifier(tokens, i, limit)) {
      break;
    }
  }
  const last = head < 0 ? undefined : tokens[head];
  if (last && MARKS.has(last.word.lower)) return null;
  if (last && tokens[at - 1]?.tag === 'number' && !one && !isPluralNoun(last, lexicon) && DECISIONS.has(last.word.lower)) return null;
  if (!last) return adjectivalNoun(tokens, at, limit);
  if (last.tag === 'name' && !isPluralNoun(last, lexicon)) return null;
  // "1.7 million SHOW UP"
  if (!one && PARTICLES.has(tokens[head + 1]?.word.lower ?? '') && head === at && !isPluralNoun(last, lexicon)) return null;
  const plural = isPluralNoun(last, lexicon) || completes(tokens, head, at, one, lexicon);
  // "12 Sunday", "59 percent growth": behind a number above one a singular noun is counted only if nothing plural can be.
  if (!plural && !one && (last.tag !== 'noun' || tokens[at]?.tag === 'participle' || tokens[at]?.tag === 'past'))
    return adjectivalNoun(tokens, at, limit);
  return { first: at, last: head + 1, head: headOf(last, plural, lexicon), plural };
}

const isMark = ({ word }: Token): boolean => /^["“”'‘’]$/.test(word.form);

/** In quotation marks so many words at most. */
const LONGEST_QUOTED = 2;

/** `two "SENIOR" officials`, `twelve "TERRORISTS"`: a word or two that the article keeps at a distance; the index of the closing mark, -1 where it is no such. */
function closingMark(tokens: readonly Token[], open: number, limit: number): number {
  if (tokens[open]?.spaced !== true) return -1;
  for (let at = open + 1; at < limit && at <= open + 1 + LONGEST_QUOTED; at++) {
    const token = tokens[at];
    if (!token || token.spaced !== (at > open + 1 && !isMark(token))) return -1;
    if (isMark(token)) return at > open + 1 ? at : -1;
    if (!/^(?:adjective|participle|past|noun)$/.test(token.tag)) return -1;
  }
  return -1;
}

/** "a fifth of the budget GOES to": a verb's form behind a noun, whatever it was taken for. */
function isRatherVerb(token: Token, lexicon: Lexicon): boolean {
  const { forms, likeliest } = lexicon.forms(token.word);
  return (forms & FORM.third) !== 0 && likeliest === 'verb';
}

/** "6,500 job CUTS": a number above one still wants its plural. */
function completes(tokens: readonly Token[], i: number, at: number, one: boolean, lexicon: Lexicon): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const opener = tokens[at - 1];
  // "several bomb ATTACKS"
  const isNumber = opener?.tag === 'number' || opener?.word.lower === 'several';
  if (one || i <= at || !token || before?.tag !== 'noun' || !isNumber || isPluralNoun(before, lexicon)) return false;
  if (!isRatherVerb(token, lexicon) || (lexicon.forms(token.word).forms & FORM.plural) === 0) return false;
  return token.tag === 'noun' || !/^(?:determiner|noun|name|number|possessive|pronoun)$/.test(tokens[i + 1]?.tag ?? '');
}

function headOf(token: Token, plural: boolean, lexicon: Lexicon): string {
  const { lower } = token.word;
  if (plural) return lower;
  return pluralOf(lexicon.lemma(token.word, 'noun') ?? lower);
}

/** "more", "dead", "others" alone behind the number. */
function adjectivalNoun(tokens: readonly Token[], at: number, limit: number): CountedNoun | null {
  let i = at;
  if (QUANTIFIERS.has(tokens[i]?.word.lower ?? '') && i < limit) i++;
  const token = i < limit ? tokens[i] : undefined;
  if (token && ADJECTIVAL_NOUNS.has(token.word.lower))
    return { first: at, last: pairEnd(tokens, i + 1, limit), head: token.word.lower === 'others' ? null : 'people', plural: true };
  return i > at ? { first: at, last: i, head: null, plural: true } : null;
}

const INVARIABLE_PEOPLES =
  /^(?:[A-Z][a-z]+ese|British|Danish|Dutch|English|Finnish|French|Irish|Kurdish|Polish|Scottish|Spanish|Swedish|Swiss|Turkish|Welsh)$/;

function isPluralNoun(token: Token, lexicon: Lexicon): boolean {
  if (token.tag === 'noun') return (lexicon.forms(token.word).forms & FORM.plural) !== 0;
  // "Palestinians", "Rohingyas", and peoples whose plural looks like the adjective: "22 Portuguese"
  return token.tag === 'name' && token.word.form.length > 3 && (/[^s]s$/.test(token.word.form) || INVARIABLE_PEOPLES.test(token.word.form));
}

/** A plural may be the first half of a compound: "arms dealers", "sales clerks". */
function continuesNoun(token: Token, next: Token | undefined, within: boolean, lexicon: Lexicon): boolean {
  // "seven Portuguese public HOSPITALS": the adjective of a people.
  if (within && token.tag === 'name' && INVARIABLE_PEOPLES.test(token.word.form)) return next?.tag === 'adjective' || next?.tag === 'noun';
  if (!within || next?.tag !== 'noun') return false;
  return (lexicon.forms(next.word).forms & FORM.plural) !== 0 || COMPOUND_PLURALS.has(token.word.lower);
}

function isPremodifier(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  switch (token?.tag) {
    case 'adjective':
    case 'name':
      return true;
    case 'number':
      return token.word.parts.length > 0;
    case 'participle':
    case 'gerund':
    case 'past':
      return next !== undefined && (startsNounPhrase(next) || isPremodifier(tokens, at + 1, limit));
    case 'adverb':
      return next?.tag === 'adjective' || next?.tag === 'participle';
    case 'conjunction':
      return /^(?:and|or)$/.test(token.word.lower) && joinsAdjectives(tokens, at, limit);
    case 'punctuation':
      return token.word.form === ',' && endsModifierList(tokens, at, limit);
    default:
      return token?.word.form === '&';
  }
}

/** So many modifiers in a row are a list still. */
const LONGEST_MODIFIER_LIST = 8;

/** "confirmed, probable and suspected CASES": behind the comma nothing but modifiers, a conjunction before the last, and the plural that all of them modify. */
function endsModifierList(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (!isModifier(tokens[comma - 1])) return false;
  let joined = false;
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_MODIFIER_LIST); at++) {
    const token = tokens[at];
    if (isModifier(token)) continue;
    if (joined || token?.word.form === ',') return joined && token?.tag === 'noun' && isModifier(tokens[at - 1]);
    joined = token?.word.lower === 'and' || token?.word.lower === 'or';
    if (!joined) return false;
  }
  return false;
}

const isModifier = (token: Token | undefined): boolean =>
  token?.tag === 'adjective' || token?.tag === 'participle' || token?.tag === 'past';

const startsNounPhrase = (token: Token): boolean => token.tag === 'noun' || token.tag === 'adjective' || token.tag === 'name';

/** "Armenian and Azerbaijani soldiers", "military and civilian vehicles", "confirmed or suspected cases" */
function joinsAdjectives(tokens: readonly Token[], and: number, limit: number): boolean {
  const [before, after, noun] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  const modifies = (token: Token | undefined): boolean => isModifier(token) || token?.tag === 'name';
  return and + 2 < limit && modifies(before) && modifies(after) && noun?.tag === 'noun';
}

/** "13,740 SEARCH AND RESCUE personnel" */
const joinsNouns = (tokens: readonly Token[], and: number, limit: number): boolean =>
  and + 2 < limit &&
  PURPOSES.has(tokens[and - 1]?.word.lower ?? '') &&
  PURPOSES.has(tokens[and + 1]?.word.lower ?? '') &&
  tokens[and + 2]?.tag === 'noun';

/** Joins "and wounded", "and crew", and the "of" phrases that name what is counted. */
function extended(tokens: readonly Token[], noun: CountedNoun, limit: number, lexicon: Lexicon): CountedNoun {
  const paired = pairEnd(tokens, noun.last, limit);
  if (paired > noun.last) return { ...noun, last: paired };
  const head = tokens[noun.last - 1];
  const inner = tokens[noun.last + 1];
  if (!head || !inner || noun.last >= limit || tokens[noun.last]?.word.lower !== 'of') return noun;
  if (FIXED_PHRASES.has(`${head.word.lower} of ${inner.word.lower}`)) return { ...noun, last: noun.last + 2, head: noun.head };
  if (!CLASSIFIERS.has(lexicon.lemma(head.word, 'noun') ?? '')) return noun;
  const parts = readOfPhrase(tokens, noun.last, limit, lexicon);
  return parts ? { ...noun, last: parts.last, head: parts.head ?? noun.head } : noun;
}

/** "and wounded" behind "dead": ends behind the second noun if that closes the phrase. */
function pairEnd(tokens: readonly Token[], at: number, limit: number): number {
  const [and, second] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= limit || (and?.word.lower !== 'and' && and?.word.lower !== 'or') || !second || !PAIRED_NOUNS.has(second.word.lower))
    return at;
  // "Organisers spoke of 90,000 people and police said …": the next clause.
  if (SAID.has(tokens[at + 2]?.word.lower ?? '')) return at;
  // "killed 14 civilians and wounded 30": no pair, but the next verb.
  const adjectival = (token: Token | undefined): boolean => token !== undefined && ADJECTIVAL_NOUNS.has(token.word.lower);
  return adjectival(second) && !adjectival(tokens[at - 1]) ? at : at + 2;
}
