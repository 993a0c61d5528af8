import { spanText } from '../../text/spanText.ts';
import { TextMemo } from '../../text/textMemo.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import { readWrittenDate, type WrittenDate } from '../dates/calendarForms.ts';
import { dateToken } from '../dates/dateTokens.ts';
import { OUTLETS } from './tables/outlets.ts';

/** "BAKU / YEREVAN, Oct 5 (Reuters) –" at the start of a story. */
export interface Dateline {
  readonly places: readonly string[];
  readonly date: WrittenDate | null;
  readonly outlet: string | null;
  /** Token indices of the whole and of its parts, half-open. */
  readonly first: number;
  readonly last: number;
  readonly placesLast: number;
  readonly outletAt: number | null;
}

/** A dateline has so many tokens at most. */
const LONGEST = 24;
/** "URL: …" and "NOTE: …" are short; a story goes on behind its colon. */
const FEWEST_BEHIND_COLON = 18;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '--', '---']);
const JOINS: ReadonlySet<string> = new Set(['/', 'and', '&']);
const BEHIND_PLACE = new WordTable([...DASHES, ...JOINS, ',', '(', ':'].map((form) => [form, true] as const));

/** "MARLOW: The dam broke. KAST: When was that?": a transcript, whose speakers are no places. */
function hasTurnBehind(tokens: readonly Token[], colon: number, end: number): boolean {
  for (let at = colon + 2; at < end; at++) if (tokens[at]?.word.form === ':' && tokens[at - 1]?.word.shape === 'upper') return true;
  return false;
}

/**
 * Reads the dateline that begins at token `first`: places, perhaps a country or state, a date, an agency, then a dash (or a colon). The places
 * may be missing where the rest is there: "Feb. 7 (UPI) —", "(Reuters) -". Careful: "Monday – the day" and "Baku: a portrait" are none.
 * @param end end of the paragraph
 * @param isCity whether a name is known as a city's: "Beijing: The toll …" is a dateline then, though nothing is written in capitals
 */
export function readDateline(tokens: readonly Token[], first: number, end: number, isCity: (name: string) => boolean): Dateline | null {
  const limit = Math.min(end, first + LONGEST);
  if (!goesOnAsDateline(tokens[placeEnd(tokens, first, limit)])) return null;
  const named = readPlaces(tokens, first, limit) ?? { places: [], last: first, shouted: false, region: false };
  let at = named.last;
  let date: WrittenDate | null = null;
  let outlet: string | null = null;
  let outletAt: number | null = null;
  let isAgency = false;
  const shouted = named.shouted;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token) return null;
    const { form } = token.word;
    if (form === ',') continue;
    if (form === '(') {
      const close = closing(tokens, at, limit);
      if (close < 0) return null;
      const name = spanText(tokens, at + 1, close);
      isAgency = OUTLETS.has(name.toLowerCase());
      outlet = OUTLETS.get(name.toLowerCase()) ?? name;
      outletAt = at + 1;
      at = close;
      continue;
    }
    if (DASHES.has(form) && (token.spaced || named.last === at)) {
      const sure = named.places.length > 0 ? shouted || outlet !== null || date !== null || named.region : isAgency;
      return sure ? { places: named.places.map(titleCase), date, outlet, outletAt, first, last: at + 1, placesLast: named.last } : null;
    }
    if (form === ':') {
      const [place] = named.places;
      const isPlace = shouted || (place !== undefined && tokens[at + 1]?.word.shape !== 'lower' && isCity(place));
      // "LISK, Dec 8, 2010 (AFP): …" is as sure as a dash.
      const isSure = isAgency || date !== null || (at === named.last && !hasTurnBehind(tokens, at, end));
      return isPlace && isSure && end - first >= FEWEST_BEHIND_COLON
        ? { places: named.places.map(titleCase), date, outlet, outletAt, first, last: at + 1, placesLast: named.last }
        : null;
    }
    const word = dateToken(token.word);
    if (word?.kind === 'weekday') continue;
    const written = word ? readDateHere(tokens, at, limit) : null;
    if (!written) return null;
    date = written;
    at = written.last - 1;
  }
  return null;
}

/** What can stand behind the first place of a dateline, or at its start where it has none. Most lines are told from one by this alone. */
function goesOnAsDateline(token: Token | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  return BEHIND_PLACE.has(word) || dateToken(word) !== null;
}

function readDateHere(tokens: readonly Token[], at: number, limit: number): WrittenDate | null {
  for (let month = at; month < Math.min(limit, at + 2); month++) {
    const written = readWrittenDate(tokens, month, at, limit);
    if (written?.first === at) return written;
  }
  return null;
}

interface Places {
  /** As they stand. */
  readonly places: readonly string[];
  readonly last: number;
  /** Written in capitals, or joined by a slash: nothing else looks so. */
  readonly shouted: boolean;
  /** A state or country stands behind a comma. */
  readonly region: boolean;
}

/** What stands in capitals before a dash or colon without being a place. */
const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'update updated exclusive breaking analysis opinion watch factbox explainer read video live correction corrected editorial comment note photos photo ' +
    'listen interview special feature insight timeline profile wrapup advisory urgent alert developing blog review by via source'
  ).split(' '),
);
/** Words that a place's name may hold in small letters. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'la',
  'le',
  'el',
  'al',
  'of',
  'the',
  'du',
  'da',
  'do',
  'di',
  'del',
  'y',
  'les',
  'sur',
  'upon',
  'on',
]);
/** Tokens of one place: "SAN PEDRO DE MACORIS". */
const LONGEST_PLACE = 5;

function readPlaces(tokens: readonly Token[], first: number, limit: number): Places | null {
  const places: string[] = [];
  let at = first;
  let shouted = false;
  let joined = false;
  let region = false;
  for (;;) {
    const end = placeEnd(tokens, at, limit);
    if (end === at || NO_PLACES.has(tokens[at]?.word.lower ?? '')) return null;
    const name = spanText(tokens, at, end);
    const upper = isShouted(name);
    if (places.length === 0 || joined || (upper && shouted && !name.includes('.'))) places.push(name);
    else region = true;
    shouted ||= upper;
    at = end;
    const form = tokens[at]?.word.form ?? '';
    joined = JOINS.has(form);
    if (form === '/') shouted = true;
    const goesOn = joined || (form === ',' && placeEnd(tokens, at + 1, limit) > at + 1);
    if (!goesOn || at + 1 >= limit) break;
    at++;
  }
  return { places, last: at, shouted, region };
}

function placeEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  while (at < limit && at - first < LONGEST_PLACE) {
    const word = tokens[at]?.word;
    if (!word) break;
    const name = (word.shape === 'capitalized' || word.shape === 'upper' || word.shape === 'mixed') && dateToken(word) === null;
    if (!name && !(at > first && PARTICLES.has(word.form) && tokens[at + 1]?.word.shape !== 'lower')) break;
    at++;
  }
  return at;
}

function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) if (tokens[at]?.word.form === ')') return at;
  return -1;
}

const isShouted = (name: string): boolean => name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase();

const LETTERS_IN_CAPITALS = /(^|[-'’])(\p{L})/gu;

/** "SAN JUAN DE LA MAGUANA" → "San Juan de la Maguana"; other spellings stay. */
const titleCase = (name: string): string => TITLE_CASES.get(name);

const TITLE_CASES = new TextMemo((name): string => {
  if (!isShouted(name)) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && PARTICLES.has(word)
        ? word
        : word.replace(LETTERS_IN_CAPITALS, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
    )
    .join(' ');
});
