import { WordFact } from '../../lexicon/names.ts';
import type { Token } from '../../text/tokens.ts';
import { nameOf, entryEnd, isCapital, isPossessive, type NameContext } from './nameContext.ts';
import { ORGANS, PORTFOLIOS } from './tables/organizationWordsTable.ts';
import type { Piece } from './piece.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';

const TITLE = WordKind.title | WordKind.honorific;
const HEAD = WordKind.organizationHead | WordKind.placeHead | WordKind.gpeHead | WordKind.noActorHead;

/** Cuts a run of capitals (tokens `first..last`) into names: titles and peoples come off the front, the name stays whole. */
export function cutRun(context: NameContext, first: number, last: number, limit: number, into: Piece[]): void {
  const { tokens } = context;
  let begin = first;
  while (begin < last && isKind(tokens[begin]?.word, WordKind.functionWord) && entryEnd(context, begin, last) <= begin + 1) begin++;
  let end = last;
  while (end > begin && isTrailer(context, end - 1, begin)) end--;
  if (begin >= end) return;
  const known = entryEnd(context, begin, limit);
  const organEnd = stateOrgan(context, begin, end, known, limit);
  if (organEnd > 0) {
    push(context, begin, organEnd, into, { given: { type: 'organization', basis: "an organ after its state's name" } });
    return;
  }
  if (known >= end && context.names.entry(nameAt(context, begin, known)) !== undefined) {
    push(context, begin, known, into, {});
    return;
  }
  const split = titleEnd(context, begin, end);
  if (split > begin && split < end) {
    cutTitle(context, begin, split, into);
    push(context, split, end, into, { title: { first: begin, last: split } });
    return;
  }
  if (split === end) {
    cutTitle(context, begin, end, into);
    return;
  }
  const people = peopleEnd(context, begin, end);
  if (people > begin) {
    if (people === end || !namesThing(context, people, end)) {
      pushPeople(context, begin, people, end, into);
      if (people < end) push(context, people, end, into, {});
      return;
    }
  }
  push(context, begin, end, into, {});
}

/** Numbers, suffixes and the like at the end of a run belong to no name. */
function isTrailer({ tokens }: NameContext, at: number, begin: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && at > begin && (isKind(word, WordKind.otherCapital) || word.shape === 'punctuation') && !isKind(word, HEAD);
}

/** After the last title word that has a name behind it; the end where titles are all there is; `begin` where there is none. */
function titleEnd(context: NameContext, begin: number, end: number): number {
  const { tokens } = context;
  const lastKinds = kindsOf(tokens[end - 1]?.word);
  if (lastKinds & HEAD && end - begin > 1 && !isKind(tokens[begin]?.word, WordKind.honorific)) return begin;
  let split = begin;
  for (let at = begin; at < end; at++) {
    const word = tokens[at]?.word;
    if (word?.lower === 'of' || word?.lower === 'for') {
      if (split !== at) return begin;
      return ofTitleEnd(context, at, end);
    }
    if (isKind(word, TITLE) && (at === begin || at === split || isTitleContext(context, begin, at))) split = at + 1;
  }
  return split;
}

/** "Secretary of State John Kerry", "President of Velland": after the complement of a title. */
function ofTitleEnd(context: NameContext, of: number, end: number): number {
  const next = context.tokens[of + 1];
  if (next?.word.lower === 'state' || next?.word.lower === 'staff') return of + 2;
  const known = entryEnd(context, of + 1, end);
  return known > of + 1 ? known : end;
}

/** Everything before the title is a modifier, a people, or a known name: "Turkish Foreign Minister", "NATO Secretary General". */
function isTitleContext(context: NameContext, begin: number, at: number): boolean {
  let from = begin;
  while (from < at) {
    const known = entryEnd(context, from, at);
    if (known > from) from = known;
    else if (isKind(context.tokens[from]?.word, WordKind.titleModifier | TITLE) || context.tokens[from]?.word.lower === 'and') from++;
    else return at - begin <= 3 && !isGivenName(context, begin);
  }
  return true;
}

const isGivenName = (context: NameContext, at: number): boolean => {
  const token = context.tokens[at];
  return token !== undefined && (context.names.facts(token.word) & WordFact.given) !== 0;
};

/** The people or institution that a title begins with is a mention of its own. */
function cutTitle(context: NameContext, begin: number, end: number, into: Piece[]): void {
  const people = peopleEnd(context, begin, end);
  if (people > begin) {
    pushPeople(context, begin, people, end, into);
    return;
  }
  let cut = begin;
  while (cut < end && !isKind(context.tokens[cut]?.word, WordKind.title | WordKind.titleModifier | WordKind.honorific)) cut++;
  const known = entryEnd(context, begin, end);
  if (known > begin) push(context, begin, known, into, {});
  else if (cut > begin) push(context, begin, cut, into, {});
}

/** After the adjective or plural of a people at the start of a run. */
function peopleEnd(context: NameContext, begin: number, end: number): number {
  const { tokens, names } = context;
  for (let to = Math.min(begin + 2, end); to > begin; to--) if (names.people(nameAt(context, begin, to))) return to;
  const first = tokens[begin];
  const half = first?.word.parts[first.word.parts.length - 1];
  return half && first.word.form.includes('-') && names.people(half.lower) ? begin + 1 : begin;
}

/** What follows a people's adjective makes one name with it: "Turkish Airlines", "Indian Ocean". */
function namesThing(context: NameContext, from: number, end: number): boolean {
  const { tokens, names } = context;
  for (let at = from; at < end; at++) if (isKind(tokens[at]?.word, HEAD)) return true;
  const first = tokens[from];
  return first !== undefined && (names.facts(first.word) & WordFact.given) === 0 && (names.facts(first.word) & WordFact.common) !== 0;
}

/** An adjective of a people is a mention where people are meant ("Armenian forces"), not before things ("a Turkish port"). */
function pushPeople(context: NameContext, begin: number, people: number, runEnd: number, into: Piece[]): void {
  const { tokens } = context;
  const next = tokens[people];
  const isPlural = tokens[people - 1]?.word.lower.endsWith('s') === true && next?.word.shape !== 'lower';
  let noun = people;
  while (noun < people + 4 && tokens[noun] && !isKind(tokens[noun]?.word, WordKind.peopleNoun) && isModifier(tokens[noun])) noun++;
  const ofPeople = people < runEnd || isKind(tokens[noun]?.word, WordKind.peopleNoun);
  if (ofPeople || isPlural || isPluralOnly(tokens[people - 1])) {
    push(context, begin, people, into, { given: { type: 'group', basis: 'name of a people' } });
  }
}

const isPluralOnly = (token: Token | undefined): boolean => token !== undefined && /[^s]s$|men$/.test(token.word.lower);
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.shape === 'lower' || isCapital(token)) &&
  !isKind(token.word, WordKind.functionWord | WordKind.agentVerb);

/** End of "Azerbaijan's defence ministry", "Karabakh presidency": a state, perhaps the possessive, an organ in lower case; else 0. */
function stateOrgan(context: NameContext, begin: number, end: number, known: number, limit: number): number {
  const { tokens, names } = context;
  if (known < end) return 0;
  const name = nameAt(context, begin, known);
  const entry = names.entry(name);
  const isState = entry?.type === 'gpe';
  if (!isState && !names.people(name)) return 0;
  let at = known;
  if (isState && isPossessive(tokens[at])) at++;
  const stop = Math.min(limit, at + 4);
  for (const from = at; at < stop; at++) {
    const word = tokens[at]?.word;
    if (!word) return 0;
    if (word.lower === 'armed' && tokens[at + 1]?.word.lower === 'forces') return isState ? at + 2 : 0;
    const organ = ORGANS.get(word.lower);
    if (organ) return isState || (organ === 'ministry' && at > from) ? organWithPortfolio(context, at, limit) : 0;
    if (!PORTFOLIOS.has(word.lower) && word.lower !== 'affairs' && word.lower !== 'and') return 0;
    if (word.shape !== 'lower' && at === from && !isPossessive(tokens[at - 1])) return 0;
  }
  return 0;
}

/** "Ministry of Defense": the portfolio behind the organ belongs to it. */
function organWithPortfolio({ tokens }: NameContext, organ: number, limit: number): number {
  let end = organ + 1;
  if (tokens[end]?.word.lower === 'of' && PORTFOLIOS.has(tokens[end + 1]?.word.lower ?? '')) {
    end += 2;
    while (end < limit && (PORTFOLIOS.has(tokens[end]?.word.lower ?? '') || tokens[end]?.word.lower === 'affairs')) end++;
  }
  return end;
}

const nameAt = ({ article, tokens }: NameContext, first: number, last: number): string => {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to ? nameOf(article.text, from, to) : '';
};

function push(context: NameContext, first: number, last: number, into: Piece[], more: Partial<Pick<Piece, 'title' | 'given'>>): void {
  const name = nameAt(context, first, last);
  const entry = context.names.entry(name) ?? (more.given?.type === 'group' ? context.names.people(name) : undefined);
  into.push({ first, last, name, title: more.title ?? { first, last: first }, entry, given: more.given });
}
