import { WordFact, type NameEntry } from '../../lexicon/nameEntry.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { nextSign, SIGN } from '../tokenSigns.ts';
import { isCapital, isNameWord, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';

/**
 * Finds the known names inside the hyphenated compound at `at`, or in the one that closes a name of more words there.
 * @returns where reading goes on; `at` where there is none
 */
export function findInCompound(context: NameContext, at: number, limit: number, into: Piece[]): number {
  const { tokens, signs } = context;
  const end = Math.min(limit, at + LONGEST_NAME);
  if (nextSign(signs, SIGN.hyphen, at, end) === end) return at;
  for (let last = at; last < end; last++) {
    const token = tokens[last];
    if (!token || token.word.shape === 'lower' || token.word.shape === 'punctuation') return at;
    if (((signs[last] ?? 0) & SIGN.hyphen) === 0) continue;
    if (!isCapital(token)) return at;
    if (!isNameWord(token)) return pushAdjective(context, at, last, into);
    if (token.word.parts.length !== 2) return at;
    return last === at ? pushPair(context, at, token, into) : pushLongPair(context, at, last, token, into);
  }
  return at;
}

/** Words of a name that ends inside a compound: "Port Kelva City-based". */
const LONGEST_NAME = 3;

/** "Turkish-backed", "U.S.-led", "New Kelva-based": the people or the known name that an adjective is made of. */
function pushAdjective({ tokens, names }: NameContext, first: number, last: number, into: Piece[]): number {
  const token = tokens[last];
  if (!token) return first;
  const { form, parts } = token.word;
  const head = form.slice(0, form.lastIndexOf('-'));
  if (head === '') return first;
  let name = head;
  for (let at = last - 1; at >= first; at--) name = `${tokens[at]?.word.form ?? ''} ${name}`;
  const people = names.people(name);
  const bare = first === last && parts.length === 2 ? parts[0] : undefined;
  const entry = people ?? (bare ? names.entryOf(bare) : names.entry(name));
  const end = token.start + head.length;
  if (entry) into.push(piece(first, last + 1, { start: undefined, end }, name, entry));
  else if (names.mayBe(bare, WordFact.bigCity) || (isSeat(form) && isTown(names, bare))) into.push(cityPiece(first, end, name));
  else return first;
  return last + 1;
}

/** "Arvik-based": its first half is a place, however small. */
const isSeat = (form: string): boolean => form.endsWith('-based');
const isTown = (names: NameContext['names'], word: Word | undefined): boolean =>
  names.mayBe(word, WordFact.city) && !names.mayBe(word, WordFact.common);

/** "Kelva-Selm border": two known places in one word that is no name itself. */
function pushPair({ names }: NameContext, at: number, { word, start, end }: Token, into: Piece[]): number {
  const [one, other] = word.parts;
  if (!one || !other || names.entryOf(word)) return at;
  const [first, second] = [names.entryOf(one), names.entryOf(other)];
  if (first?.type !== 'gpe' || second?.type !== 'gpe') return at;
  into.push(piece(at, at + 1, { start: undefined, end: start + one.form.length }, one.form, first));
  into.push(piece(at, at + 1, { start: end - other.form.length, end: undefined }, other.form, second));
  return at + 1;
}

/** "New Kelva-Selm border": the same where the first name has more words. */
function pushLongPair({ tokens, names }: NameContext, at: number, last: number, { word, end }: Token, into: Piece[]): number {
  const [one, other] = word.parts;
  if (!one || !other) return at;
  let name = one.form;
  for (let before = last - 1; before >= at; before--) name = `${tokens[before]?.word.form ?? ''} ${name}`;
  const [first, second] = [names.entry(name), names.entryOf(other)];
  if (first?.type !== 'gpe' || second?.type !== 'gpe') return at;
  into.push(piece(at, last + 1, { start: undefined, end: end - other.form.length - 1 }, name, first));
  into.push(piece(last, last + 1, { start: end - other.form.length, end: undefined }, other.form, second));
  return last + 1;
}

/** A town of which the gazetteer knows no more than that it is one. */
function cityPiece(at: number, end: number, name: string): Piece {
  const given = { type: 'gpe', basis: 'known place' } as const;
  return {
    first: at,
    last: at + 1,
    start: undefined,
    end,
    name,
    key: name.toLowerCase(),
    title: { first: at, last: at },
    entry: undefined,
    given,
  };
}

function piece(first: number, last: number, { start, end }: Pick<Piece, 'start' | 'end'>, name: string, entry: NameEntry): Piece {
  const given =
    entry.kind === 'people' ? ({ type: 'group', basis: 'name of a people' } as const) : { type: entry.type, basis: 'known name' };
  return { first, last, start, end, name, key: name.toLowerCase(), title: { first, last: first }, entry, given };
}
