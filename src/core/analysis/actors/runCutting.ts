import { WordFact } from '../../lexicon/nameEntry.ts';
import type { ActorType } from '../../model/actor.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { entryAt, entryEnd, isCapital, isFunctionWord, isGeneration, nameBetween, phraseBetween, type NameContext } from './nameContext.ts';
import { cutPeople, peopleEnd } from './peoples.ts';
import type { Piece } from './piece.ts';
import { isListedPlayer } from './sportsEvidence.ts';
import { stateOrganEnd } from './stateOrgans.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** A run of capitals, as token indices. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** End of the sentence. */
  readonly limit: number;
  /** It begins a sentence, where a capital says little. */
  readonly initial: boolean;
}

const TITLE = WordKind.title | WordKind.honorific;
const HEAD = WordKind.organizationHead | WordKind.placeHead | WordKind.gpeHead | WordKind.noActorHead;

/**
 * Cuts a run of capitals into names: titles and peoples come off the front, the name stays whole.
 * @returns where reading goes on, where the name took words behind the run along
 */
export function cutRun(context: NameContext, run: Run, into: Piece[]): number {
  const { tokens } = context;
  let begin = run.first;
  while (begin < run.last && isIdleStart(context, begin, run.last)) begin++;
  let end = run.last;
  while (end > begin + 1 && isTrailer(context, end - 1)) end--;
  if (begin >= end) return end;
  const organEnd = stateOrganEnd(context, begin, end, run.limit);
  if (organEnd > 0) {
    pushPiece(context, begin, organEnd, into, { given: { type: 'organization', basis: "an organ after its state's name" } });
    return organEnd;
  }
  const known = entryEnd(context, begin, run.limit);
  // "Airbus A350": the maker, and the mark of what it makes.
  if (known === end - 1 && isModel(context, begin, known)) end = known;
  if (known >= end && peopleEnd(context, begin, known) < known) {
    pushPiece(context, begin, known, into);
    return known;
  }
  if (isTitleOfBody(tokens, begin, end)) begin += 2;
  const split = titleEnd(context, begin, end);
  if (split === end && isBareSurname(context, begin, end, run.initial)) {
    pushPiece(context, begin, end, into);
    return end;
  }
  if (split > begin) {
    cutTitle(context, begin, split, into);
    if (split < end) pushComplement(context, begin, split, into);
    if (split < end) {
      const last = withGeneration(context, split, end, run.last);
      pushPiece(context, split, last, into, { title: { first: begin, last: split } });
    }
    return end;
  }
  // "West African", which is no people of its own
  const isPartOfPeople = isKind(tokens[begin]?.word, WordKind.direction) && peopleEnd(context, begin, end) === begin;
  if (isPartOfPeople && begin + 1 < end && peopleEnd(context, begin + 1, end) === end) begin++;
  const people = peopleEnd(context, begin, end);
  // "Northern Kelva First Nations": the place is the longer of the two.
  if (people > begin && known > people && known < end && entryAt(context, begin, known)?.type === 'gpe') {
    pushPiece(context, begin, known, into);
    return cutRun(context, { ...run, first: known, last: end, initial: false }, into);
  }
  if (people > begin && isGivenName(context, begin, people, end)) {
    pushPiece(context, begin, withGeneration(context, begin, end, run.last), into);
    return end;
  }
  if (people > begin && (people === end || !namesThing(context, people, end))) {
    if (people === end || entryEnd(context, people, end) === people) cutPeople(context, begin, people, end, into);
    if (people < end) cutRun(context, { ...run, first: people, last: end, initial: false }, into);
    return end;
  }
  // "Republican Congress", "Communist Velland": what it is like, and its name.
  if (known <= begin + 1 && begin + 1 < end && isCreed(tokens[begin]?.word) && entryEnd(context, begin + 1, run.limit) === end) begin++;
  else if (begin + 1 < end && isSide(tokens[begin]?.word) && !isKind(tokens[end - 1]?.word, HEAD)) begin++;
  if (known > begin && known < end && (isPersonFrom(context, known, end) || isPlaceFrom(context, known, end))) {
    pushPiece(context, begin, known, into);
    begin = known;
  }
  pushPiece(context, begin, isPersonal(context, begin, end) ? withGeneration(context, begin, end, run.last) : end, into);
  return end;
}

/** A mark of letters and digits behind a known organisation. */
function isModel(context: NameContext, begin: number, at: number): boolean {
  const { word } = context.tokens[at] ?? {};
  return word?.shape === 'alphanumeric' && entryAt(context, begin, at)?.kind === 'organization';
}

/** "striker Per Holmqvist": a small word that is a given name elsewhere, before what stands in no dictionary. */
export function isForeignGivenName({ tokens, names }: NameContext, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1];
  if (word?.shape !== 'capitalized' || !names.mayBe(word, WordFact.given)) return false;
  return isCapital(next) && next.word.shape === 'capitalized' && !names.mayBe(next.word, WordFact.common) && !names.entryOf(next.word);
}

/** "Leader of Kelva People's Party": a title, and the body that it is held in. */
function isTitleOfBody(tokens: readonly Token[], begin: number, end: number): boolean {
  const word = tokens[begin]?.word;
  if (end - begin < 3 || tokens[begin + 1]?.word.lower !== 'of' || !isKind(word, WordKind.title) || isKind(word, HEAD)) return false;
  return isKind(tokens[end - 1]?.word, WordKind.organizationHead) && tokens[begin + 2]?.word.shape !== 'lower';
}

/** "as Major left": a title that is a surname as well; the full names of the article decide. */
function isBareSurname({ tokens, names, survey }: NameContext, begin: number, end: number, initial: boolean): boolean {
  const word = tokens[begin]?.word;
  if (!word || end - begin > 1 || !names.mayBe(word, WordFact.surname) || tokens[begin - 1]?.tag === 'determiner') return false;
  return !initial || survey.isCapitalInside(word);
}

/** "Christian Holmqvist": a people's name that is a given name as well, before one word of no dictionary. */
function isGivenName({ tokens, names }: NameContext, begin: number, people: number, end: number): boolean {
  const next = tokens[people]?.word;
  if (!next || people - begin !== 1 || end - people !== 1 || !names.mayBe(tokens[begin]?.word, WordFact.given)) return false;
  return !names.mayBe(next, WordFact.common) && !names.entryOf(next) && !names.peopleOf(next) && !isKind(next, HEAD | TITLE);
}

/** "Sam Marlow Jr.": the mark behind a person's name is a part of it. */
function withGeneration({ tokens }: NameContext, first: number, end: number, limit: number): number {
  const next = tokens[end];
  return end < limit && end > first && next && isGeneration(next.word) ? end + 1 : end;
}

/** A given name and another word that is no head noun. */
function isPersonal({ tokens, names }: NameContext, first: number, end: number): boolean {
  return end - first > 1 && names.mayBe(tokens[first]?.word, WordFact.given) && !isKind(tokens[end - 1]?.word, HEAD);
}

const CREEDS: ReadonlySet<string> = new Set(
  'republican democratic communist socialist nationalist conservative liberal fascist nazi maoist marxist islamist'.split(' '),
);
/** Where somebody stands, which no name of a person or a band begins with: "Leftist Marlow". */
const SIDES: ReadonlySet<string> = new Set('leftist rightist centrist populist reformist loyalist leftwing rightwing'.split(' '));
const isSide = (word: Word | undefined): boolean => word !== undefined && SIDES.has(word.lower);
const isCreed = (word: Word | undefined): boolean => word !== undefined && CREEDS.has(word.lower);

/** A small word that begins neither a known name nor a person's. */
const isIdleStart = (context: NameContext, at: number, end: number): boolean =>
  isFunctionWord(context, context.tokens[at]) &&
  entryEnd(context, at, end) <= at + 1 &&
  !isForeignGivenName(context, at) &&
  !isListedPlayer(context, at);

/** "United States Sam Marlow": a known name, and somebody's behind it. */
function isPersonFrom({ tokens, names }: NameContext, from: number, end: number): boolean {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last || end - from < 2 || end - from > 3) return false;
  return (names.facts(first.word) & WordFact.given) !== 0 && !(names.facts(first.word) & WordFact.frequent) && !isKind(last.word, HEAD);
}

/** "Velland Kelmark": two places side by side, as in the keywords of an agency. */
function isPlaceFrom(context: NameContext, from: number, end: number): boolean {
  return entryEnd(context, from, end) === end && context.names.entry(nameBetween(context, from, end))?.type === 'gpe';
}

/** Numbers, suffixes and the like at the end of a run belong to no name. */
function isTrailer({ tokens }: NameContext, at: number): boolean {
  const word = tokens[at]?.word;
  return word !== undefined && (isKind(word, WordKind.otherCapital) || word.shape === 'punctuation') && !isKind(word, HEAD);
}

/** After the last title that has a name behind it; the end where titles are all there is; `begin` where there is none. */
function titleEnd(context: NameContext, begin: number, end: number): number {
  const { tokens, names } = context;
  const last = tokens[end - 1];
  if (!last) return begin;
  // "Prime Minister's Office", but "President Park".
  const isSurname = (names.facts(last.word) & WordFact.surname) !== 0 && !isKind(last.word, WordKind.organizationHead);
  if (isKind(last.word, HEAD) && end - begin > 1 && !isSurname && !isKind(tokens[begin]?.word, WordKind.honorific)) return begin;
  let split = begin;
  // "Democratic Republic of Velland President": the "of" of a known name is no title's.
  const known = entryEnd(context, begin, end);
  for (let at = known > begin + 1 && known < end ? known : begin; at < end; at++) {
    const token = tokens[at];
    if (!token) return begin;
    if (token.word.lower === 'of' || token.word.lower === 'for') {
      if (split !== at) return begin;
      split = complementEnd(context, at, end);
      at = split - 1;
      continue;
    }
    const isTitle = isKind(token.word, TITLE) || isPersonNoun(context, at, end);
    if (isTitle && (at === begin || at === split || isTitleContext(context, begin, at))) split = at + 1;
  }
  // "Promoter Don King", "Prime Minister Sam Major": all are titles, but the last two name somebody.
  const isNamed = split === end && end - begin > 1 && names.mayBe(tokens[end - 2]?.word, WordFact.given);
  return isNamed && !isKind(tokens[end - 2]?.word, WordKind.title) ? end - 2 : split;
}

/** "Coroner Sam Marlow", "Presidents Sam Marlow": any noun for a person or for persons before a given name. */
function isPersonNoun({ tokens, names }: NameContext, at: number, end: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word;
  if (!word || !next || end - at < 3) return false;
  const facts = names.facts(word);
  return (
    ((facts & WordFact.personNoun) !== 0 || isKind(word, WordKind.peopleNoun)) &&
    !(facts & (WordFact.given | WordFact.surname)) &&
    (names.facts(next) & WordFact.given) !== 0
  );
}

/** "Secretary of State Helen Marlow", "President of Velland", "Minister of Trade and Industry Ann Marlow": after the complement of a title. */
function complementEnd(context: NameContext, of: number, end: number): number {
  const next = context.tokens[of + 1];
  if (next?.word.lower === 'state' || next?.word.lower === 'staff') return of + 2;
  const known = entryEnd(context, of + 1, end);
  if (known > of + 1) return known;
  // The field of an office is told in words of the dictionary; a name begins where they end or where a given name follows.
  let at = of + 2;
  while (at < end && isOfficeField(context, at)) at++;
  return at;
}

function isOfficeField({ tokens, names }: NameContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word) return false;
  return word.lower === 'and' || word.form === ',' || (names.facts(word) & (WordFact.common | WordFact.given)) === WordFact.common;
}

/** Everything before the title is a modifier, a people, or a known name: "Turkish Foreign Minister", "NATO Secretary General". */
function isTitleContext(context: NameContext, begin: number, at: number): boolean {
  const { tokens, names } = context;
  let from = begin;
  while (from < at) {
    const known = entryEnd(context, from, at);
    if (known > from) from = known;
    else if (isKind(tokens[from]?.word, WordKind.titleModifier | TITLE) || tokens[from]?.word.lower === 'and') from++;
    else if (at - begin > 3 && isOfficeField(context, from)) from++;
    else {
      const first = tokens[begin];
      if (names.mayBe(tokens[at + 1]?.word, WordFact.given)) return true;
      return at - begin <= 3 && !names.mayBe(first?.word, WordFact.given);
    }
  }
  return true;
}

/** The people or institution that a title begins with is a mention of its own. */
function cutTitle(context: NameContext, begin: number, end: number, into: Piece[]): void {
  const known = entryEnd(context, begin, end);
  const people = peopleEnd(context, begin, end);
  // "Palestinian Authority President" is not of the people alone.
  if (people > begin && people >= known) {
    cutPeople(context, begin, people, end, into);
    return;
  }
  let cut = begin;
  while (cut < end && !isKind(context.tokens[cut]?.word, WordKind.title | WordKind.titleModifier | WordKind.honorific)) cut++;
  // "Ilvan County Judge", "Arvik Police Sgt."
  const next = context.tokens[cut]?.word;
  if (cut > begin && cut + 1 < end && (isKind(next, WordKind.gpeHead) || next?.lower === 'police')) cut++;
  const body = bodyEnd(context, begin, end);
  if (body > known) pushPiece(context, begin, body, into, { given: { type: 'organization', basis: 'body that a title is held in' } });
  else if (known > begin) pushPiece(context, begin, known, into);
  else if (cut > begin && cut < end && !isFieldOfOffice(context, begin, end)) pushPiece(context, begin, cut, into);
}

/** "Secretary of the Security Council Sam Marlow": the known name that a title is held in. */
function pushComplement(context: NameContext, begin: number, end: number, into: Piece[]): void {
  const { tokens } = context;
  for (let at = Math.max(entryEnd(context, begin, end), begin + 1); at < end - 1; at++) {
    if (tokens[at]?.word.lower !== 'of') continue;
    const from = tokens[at + 1]?.word.lower === 'the' ? at + 2 : at + 1;
    const known = entryEnd(context, from, end);
    if (known > from && peopleEnd(context, from, known) === from) pushPiece(context, from, known, into);
    return;
  }
}

/** "Velland High Court Judge": after the body that the title is held in, `begin` where no such noun stands before the title. */
function bodyEnd({ tokens }: NameContext, begin: number, end: number): number {
  for (let at = begin + 1; at < end && !isKind(tokens[at]?.word, WordKind.title); at++) {
    if (BODIES.has(tokens[at]?.word.lower ?? '') && isKind(tokens[at + 1]?.word, TITLE)) return at + 1;
  }
  return begin;
}

/** Of the words that say what a title is held in those that name no field of an office ("Energy Minister"). */
const BODIES: ReadonlySet<string> = new Set(
  'court council committee commission senate assembly congress parliament university institute bank federation association authority league board department bureau'.split(
    ' ',
  ),
);

/** "Road Transport and Water Minister": the field of an office, no body of that name. */
function isFieldOfOffice(context: NameContext, begin: number, end: number): boolean {
  let hasAnd = false;
  for (let at = begin; at < end && !isKind(context.tokens[at]?.word, WordKind.title); at++) {
    hasAnd ||= context.tokens[at]?.word.lower === 'and';
    if (!isOfficeField(context, at)) return false;
  }
  return hasAnd;
}

/** What follows a people's adjective makes one name with it: "Turkish Airlines", "Indian Ocean". */
function namesThing({ tokens, names }: NameContext, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isKind(tokens[at]?.word, HEAD)) return true;
  const first = tokens[from];
  return first !== undefined && (names.facts(first.word) & WordFact.given) === 0 && (names.facts(first.word) & WordFact.common) !== 0;
}

interface PieceDetails {
  readonly title?: Piece['title'];
  readonly given?: { readonly type: ActorType; readonly basis: string };
}

function pushPiece(context: NameContext, first: number, last: number, into: Piece[], { title, given }: PieceDetails = {}): void {
  const word = context.tokens[first]?.word;
  if (!word) return;
  const isSingle = last - first === 1;
  const stop = sentenceStop(context, last - 1);
  const { text, lower } = phraseBetween(context, first, last);
  const name = stop === undefined ? text : text.slice(0, -1);
  const entry = isSingle ? (context.names.entryOf(word) ?? context.names.misspelt(name)) : context.names.entry(name);
  const key = stop === undefined || isSingle ? lower : lower.slice(0, -1);
  into.push({ first, last, start: undefined, end: stop, name, key, title: title ?? { first, last: first }, entry, given });
}

/** Where the name ends whose last word carries the stop of the sentence ("They bought Kelmar Ltd."); undefined where the stop is its own. */
function sentenceStop({ tokens, survey }: NameContext, at: number): number | undefined {
  const token = tokens[at];
  if (!token?.word.form.endsWith('.') || !survey.leavesStopsOut || !isKind(token.word, WordKind.companyTail)) return undefined;
  const next = tokens[at + 1];
  return !next || next.startsLine || next.word.shape === 'capitalized' ? token.end - 1 : undefined;
}
