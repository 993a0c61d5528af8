import { spanText } from '../../text/spanText.ts';
import type { Token } from '../../text/tokens.ts';
import { dateToken } from '../dates/dateTokens.ts';
import { OUTLETS } from './tables/outlets.ts';

export interface Byline {
  readonly names: readonly string[];
  readonly outlet: string | null;
  /** Token indices, half-open, of what was read. */
  readonly first: number;
  readonly last: number;
}

/** A byline has so many tokens at most. */
const LONGEST = 24;
const SEPARATORS: ReadonlySet<string> = new Set(['and', '&', ',', ';', '/', '|']);
/** What follows a name is where or for whom it was written. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(['in', 'at', 'for', 'of', 'from', 'on', '(', '-', '–', '—', '•', '·', '@']);
/** Small words within names. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'da',
  'di',
  'dos',
  'ter',
  'news',
  'wire',
  'staff',
  'agencies',
]);

/** "By Name Surname and Other Name", "By Name Surname, Reuters", "Via AP news wire"; null where the line is a sentence. */
export function readByline(tokens: readonly Token[], start: number, end: number): Byline | null {
  const opening = tokens[start]?.word.lower;
  if ((opening !== 'by' && opening !== 'via') || end - start > LONGEST || end - start < 2 || tokens[start]?.word.form === 'via')
    return null;
  if (opening === 'by' && NAMELESS.test(spanText(tokens, start, end).toLowerCase()))
    return { names: [], outlet: null, first: start, last: end };
  return readNames(tokens, tokens[start + 1]?.word.form === ':' ? start + 2 : start + 1, start, end);
}

/** "Reuters Staff", "AP Staff Writers": nobody by name. */
export function readStaff(tokens: readonly Token[], first: number, last: number): Byline | null {
  if (last - first > LONGEST_STAFF) return null;
  const outlet = OUTLETS.get(spanText(tokens, first, last).toLowerCase().replace(STAFF, ''));
  return outlet !== undefined && tokens[last - 1]?.word.shape !== 'lower' ? { names: [], outlet, first, last } : null;
}

/** No outlet with its staff has more tokens: the text of a longer line need not be looked up. */
const LONGEST_STAFF = 10;
/** "By our military correspondent", "By the foreign desk". */
const NAMELESS = /^by (?:our|the|a|staff) .*\b(?:correspondents?|reporters?|writers?|staff|desk|bureau|newsroom|agencies)$/;

const STAFF = / (?:staff|staff writers?|writers?|correspondents?|reporters?)$/;

/**
 * The names of a byline, without its "By".
 * @param from where the names begin
 * @param start where the line does
 */
export function readNames(tokens: readonly Token[], from: number, start: number, end: number): Byline | null {
  const opening = tokens[start]?.word.lower;
  let first = from;
  const begin = first;
  const names: string[] = [];
  let outlet: string | null = null;
  let at = first;
  const take = (): void => {
    if (at === first) return;
    const name = spanText(tokens, first, at);
    const known = OUTLETS.get(name.toLowerCase().replace(STAFF, ''));
    if (known) outlet ??= known;
    if (!known || opening === 'via') names.push(name);
  };
  for (; at < end; at++) {
    const word = tokens[at]?.word;
    if (!word) break;
    if (SEPARATORS.has(word.lower)) {
      take();
      first = at + 1;
    } else if (BEHIND_NAMES.has(word.lower) || dateToken(word) !== null) break;
    else if (word.shape === 'lower' && !PARTICLES.has(word.lower)) return null;
    else if (word.shape === 'digits' || (word.shape === 'punctuation' && word.form !== '.')) break;
  }
  take();
  const sentence = tokens[end - 1]?.word.form === '.' && at >= end;
  if ((names.length === 0 && outlet === null) || sentence) return null;
  // "Via Some Paper": whatever it is, it is where the story comes from.
  if (opening === 'via') return { names: isWire(names[0]) ? names : [], outlet: outlet ?? names[0] ?? null, first: begin, last: at };
  return { names: names.filter((name) => !/^(?:published|updated|reuters|staff)$/i.test(name)), outlet, first: begin, last: at };
}

const isWire = (name: string | undefined): boolean => name !== undefined && /\b(?:wire|newswire|agencies)$/i.test(name);
