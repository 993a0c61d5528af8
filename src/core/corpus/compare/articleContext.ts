import type { AnnotatedArticle, Annotation, FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import { eventPassages, type EventPassages } from './asides.ts';
import { dayRange, type DayRange } from './dayRange.ts';
import { kindsIn } from './eventWords.ts';
import { fullTellingsIn, type FullTellings } from './fullTellings.ts';
import { peopleStruckIn } from './groups.ts';
import { UNTELLING_NAMES } from './nameStopTable.ts';
import { isMarch, LEAST_CROWD } from './crowds.ts';
import { isOfEvent, type KnownPlace } from './places.ts';
import { rivalCountsIn, type RivalCounts } from './rivalCounts.ts';

/** What an article as a whole tells about its claims: what it is about, where, when it was written. */
export interface ArticleContext {
  readonly file: string;
  readonly published: DayRange | null;
  /** Hour of the day at which it was sent, where the dateline gives it. */
  readonly hour: number | null;
  /** Names of its headline and lead, of its dateline, and the names it speaks of most. */
  readonly storyNames: ReadonlySet<string>;
  readonly storyKinds: ReadonlySet<string>;
  /** It says of itself that it corrects an earlier report. */
  readonly correction: boolean;
  /** Last word of a place's name → those of the places that the article says it lies in. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the names of the places that its lead says the event struck. */
  readonly eventPlaces: ReadonlySet<string>;
  /** The states that its story is set in or comes from, as a gazetteer's ids. */
  readonly states: ReadonlySet<string>;
  /** How many different counts of people at marches and rallies it gives. */
  readonly crowds: number;
  /** Groups of people that its headline and lead speak of as those whom the event struck ("a migrant boat", "wedding guests"). */
  readonly peopleStruck: ReadonlySet<string>;
  readonly passages: EventPassages;
  readonly rivalCounts: RivalCounts;
  readonly fullTellings: FullTellings;
  /** It tells of people in arms against the one state that it is set in. */
  readonly rising: boolean;
}

type ActorMark = Extract<Annotation, { kind: 'actor' }>;

/** Headline and so many sentences of the body make the lead. */
const LEAD_SENTENCES = 3;
/** So many of the names an article uses most are its own. */
const MOST_USED_NAMES = 4;
/** Correction and dateline stand at the top. */
const HEAD_LENGTH = 300;

/** @param placeNamed what tables know of a name */
export function articleContext(article: AnnotatedArticle, placeNamed: (name: string) => KnownPlace | null): ArticleContext {
  const marks = article.annotations.filter((mark): mark is ActorMark => mark.kind === 'actor' && mark.status !== 'rejected');
  const body = article.sentences.filter(
    (sentence) => !article.regions.some((region) => region.role === 'boilerplate' && overlaps(region, sentence)),
  );
  const lead = body.slice(0, LEAD_SENTENCES);
  const leadText = `${article.metadata.title ?? ''}\n${lead.map((sentence) => article.text.slice(sentence.start, sentence.end)).join('\n')}`;
  const storyNames = new Set<string>();
  for (const place of article.metadata.dateline) addTokens(storyNames, place);
  const speakers = article.annotations.flatMap((mark) => (mark.kind === 'quote' && mark.speaker !== null ? [mark.speaker] : []));
  for (const sentence of lead) addAll(storyNames, namesIn(article.text, sentence, marks, speakers, placeNamed).sure);
  addAll(storyNames, mostUsed(marks));
  const head = article.text.slice(0, HEAD_LENGTH);
  const states = statesOf(
    [...article.metadata.dateline, ...lead.flatMap((sentence) => marksIn(marks, sentence).map(({ text }) => text))],
    placeNamed,
  );
  return {
    file: article.file,
    published: dayRange(article.metadata.published),
    hour: hourIn(head),
    storyNames,
    storyKinds: storyKinds(leadText, article.text),
    correction: /\bcorrect(?:ion|s|ed)\b/i.test(head) && /\bCORRECT|\bcorrects?\b|wrong|error/.test(head),
    within: containment(article, marks),
    states,
    crowds: crowdsOf(article),
    peopleStruck: peopleStruckIn(leadText),
    passages: eventPassages(article, body, leadText),
    rivalCounts: rivalCountsIn(article),
    fullTellings: fullTellingsIn(article.annotations),
    eventPlaces: eventPlacesIn(article, lead, marks),
    rising: states.size <= 1 && RISING.test(article.text),
  };
}

const CROWD = /^(?:demonstrators|protesters|protestors|marchers|supporters|participants|rioters|activists)$/;

/** The counts of a crowd that are told again count once. */
function crowdsOf({ annotations }: AnnotatedArticle): number {
  const crowds = annotations.filter(
    (mark): mark is FigureAnnotation => mark.kind === 'figure' && mark.status !== 'rejected' && isOfCrowd(mark),
  );
  return new Set(crowds.map(({ value, low, high }) => value ?? low ?? high)).size;
}

function isOfCrowd({ claim, head, measure, value }: FigureAnnotation): boolean {
  if (claim?.predicate !== 'other' || measure !== 'count') return false;
  return CROWD.test(claim.group ?? head ?? '') || isMarch(claim.about) || (claim.group === null && (value ?? 0) >= LEAST_CROWD);
}

/** "The quake that struck Arvost": there, and not only at places named later, the event as a whole happened. */
function eventPlacesIn(article: AnnotatedArticle, lead: readonly Span[], marks: readonly ActorMark[]): Set<string> {
  const places = new Set<string>();
  for (const sentence of lead) {
    const text = article.text.slice(sentence.start, sentence.end);
    for (const mark of marksIn(marks, sentence)) if (isOfEvent(mark.text, text)) addTokens(places, mark.text);
  }
  return places;
}

const RISING = /\b(?:rebels?|insurgents?|militants?|guerr?illas?|separatists?|jihadists?|liberation (?:front|army|movement))\b/i;

function statesOf(names: readonly string[], placeNamed: (name: string) => KnownPlace | null): Set<string> {
  const states = new Set<string>();
  for (const name of names) {
    const known = placeNamed(name);
    if (known) states.add(known.state);
  }
  return states;
}

const marksIn = (marks: readonly ActorMark[], span: Span): readonly ActorMark[] => marks.filter((mark) => overlaps(mark, span));

export interface Names {
  /** Ids of the actors marked there, and the capitalised words, folded; of a country or its people the id of the state as well. */
  readonly sure: Set<string>;
  /** The word that begins the sentence, which may be a name or not. */
  readonly possible: string | null;
}

/** Nothing but marks before, or a dateline and its dash. */
const BEGINNING = /^[^\p{L}]*$|[-–—]\s*$/u;

/**
 * Names in a stretch of text. Persons of several names within `speakers` are left out: they tell who speaks, not where or what it was; a single name may be
 * a place that nobody knows. So are institutions that every country has ("the Health Ministry").
 */
export function namesIn(
  text: string,
  span: Span,
  marks: readonly ActorMark[],
  speakers: readonly Span[],
  placeNamed: (name: string) => KnownPlace | null,
): Names {
  const sure = new Set<string>();
  let possible: string | null = null;
  const persons: Span[] = [];
  for (const mark of marks) {
    if (mark.actor === null || !overlaps(mark, span)) continue;
    if (mark.type === 'person' && mark.text.includes(' ') && speakers.some((speaker) => overlaps(speaker, mark))) persons.push(mark);
    else if (isTelling(mark.text)) sure.add(`@${mark.actor}`);
  }
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(/\p{Lu}[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)) {
    const start = span.start + match.index;
    const word = foldedName(match[0]);
    if (UNTELLING_NAMES.has(word) || persons.some((person) => overlaps(person, { start, end: start + match[0].length }))) continue;
    const known = placeNamed(match[0].replace(/[’']s?$/u, ''));
    if (known?.kind === 'state') sure.add(known.state);
    if (BEGINNING.test(words.slice(0, match.index)) && !marks.some((mark) => mark.start <= start && start < mark.end)) {
      possible = word;
      continue;
    }
    sure.add(word);
    addParts(sure, word);
    const country = /^(.{3,}[ie]a)ns?$/.exec(word)?.[1];
    if (country !== undefined) sure.add(country);
  }
  return { sure, possible };
}

/** Lower case, without possessive ending and diacritics. */
function foldedName(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** "El-Senn" is "El Senn" elsewhere. */
function addParts(names: Set<string>, word: string): void {
  if (!word.includes('-')) return;
  for (const part of word.split('-')) if (part.length > 2 && !UNTELLING_NAMES.has(part)) names.add(part);
}

export function addTokens(names: Set<string>, phrase: string): void {
  for (const match of phrase.matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu)) {
    const word = foldedName(match[0]);
    if (word.length > 2 && !UNTELLING_NAMES.has(word)) names.add(word);
    addParts(names, word);
    // "Parisian"
    const town = /^(\p{L}{4,})ians?$/u.exec(word)?.[1];
    if (town !== undefined) names.add(town);
  }
}

function isTelling(name: string): boolean {
  const tokens = new Set<string>();
  addTokens(tokens, name);
  return tokens.size > 0;
}

function addAll(names: Set<string>, more: Iterable<string>): void {
  for (const name of more) names.add(name);
}

function mostUsed(marks: readonly ActorMark[]): string[] {
  const uses = new Map<string, { count: number; text: string }>();
  for (const mark of marks) {
    if (mark.type === 'person' || mark.actor === null || !isTelling(mark.text)) continue;
    const known = uses.get(mark.actor);
    if (known) known.count++;
    else uses.set(mark.actor, { count: 1, text: mark.text });
  }
  return [...uses]
    .filter(([, { count }]) => count > 1)
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_USED_NAMES)
    .flatMap(([actor, { text }]) => {
      const tokens = new Set<string>();
      addTokens(tokens, text);
      return [`@${actor}`, ...tokens];
    });
}

/** Of the lead; where that tells none, what the article comes back to. */
function storyKinds(lead: string, text: string): ReadonlySet<string> {
  const kinds = kindsIn(lead);
  if (kinds.size > 0) return kinds;
  const counts = new Map<string, number>();
  for (const sentence of text.split(/[.\n]/)) for (const kind of kindsIn(sentence)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([kind]) => kind));
}

/** "3 p.m.", "09:40 GMT", "11:56 EDT": of a clock time that nobody calls a.m. or p.m. only with its zone, lest an event's time is taken. */
function hourIn(head: string): number | null {
  const top = head.slice(0, 120);
  const half = /\b(\d{1,2})(?:[:.]\d{2})?\s?([ap])\.?m\b/i.exec(top.slice(0, 80));
  if (half) return (Number(half[1]) % 12) + (half[2]?.toLowerCase() === 'p' ? 12 : 0);
  const full = /\b([01]?\d|2[0-3])[:.]?([0-5]\d)\s?(?:GMT|UTC|BST|CEST|CET|E[DS]T|P[DS]T|IST|HKT|JST)\b/.exec(top);
  return full ? Number(full[1]) + Number(full[2]) / 60 : null;
}

/** "Eshkar, Kestria", "Kestria's Tolvane valley", "Lisk in Orsana": the first place lies in the other. */
function containment(article: AnnotatedArticle, marks: readonly ActorMark[]): Map<string, Set<string>> {
  const within = new Map<string, Set<string>>();
  const add = (inner: string, outer: string): void => {
    const [small, large] = [lastWord(inner), lastWord(outer)];
    if (small !== large) within.set(small, (within.get(small) ?? new Set()).add(large));
  };
  const places = marks.filter((mark) => mark.type === 'gpe' || mark.type === 'location');
  places.forEach((mark, index) => {
    const next = places[index + 1];
    if (!next || next.start - mark.end > 8) return;
    const between = article.text.slice(mark.end, next.start);
    if (/^,\s+$|^ in (?:the )?$/.test(between)) add(mark.text, next.text);
    else if (/^[’']s? $/.test(between)) add(next.text, mark.text);
  });
  return within;
}

const lastWord = (name: string): string => foldedName(name.split(' ').at(-1) ?? name);
