import type { Piece } from './passages.ts';

/** Shallow grammar: what one piece can be, as far as finding subjects and the ends of clauses needs to know. */

/** Lower-case form of a word, the mark itself of punctuation, '' for a quotation or nothing. */
export function lowerOf(piece: Piece | undefined): string {
  return piece === undefined || piece.tag === 'quotation' ? '' : piece.word.lower;
}

const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'doing']);

/** Tag of a word that is, or opens, a finite verb group. */
export const isFiniteTag = (tag: string | undefined): boolean => tag === 'past' || tag === 'verb' || tag === 'modal' || tag === 'auxiliary';

/** A verb that has a subject: not an infinitive, participle or gerund. */
export function isFinite(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  switch (piece?.tag) {
    case 'past':
    case 'modal':
      return true;
    case 'auxiliary':
      return !NOT_FINITE.has(piece.word.lower);
    case 'verb':
      return !followsTo(pieces, at) && !opensNounPhraseBefore(pieces, at);
    default:
      return false;
  }
}

/** "a later press conference": behind a determiner even what looks like a verb is a noun. */
function opensNounPhraseBefore(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.tag === 'adjective' || pieces[before]?.tag === 'adverb') before--;
  const tag = pieces[before]?.tag;
  return tag === 'determiner' || (tag === 'possessive' && before < at - 1);
}

function followsTo(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.tag === 'adverb') before--;
  return pieces[before]?.tag === 'to';
}

const DASHES = new Set(['—', '–', '--', '―', '-']);
const FINAL = new Set(['.', '!', '?', '…', '...']);

export const isComma = (piece: Piece | undefined): boolean => lowerOf(piece) === ',';
export const isDash = (piece: Piece | undefined): boolean => DASHES.has(lowerOf(piece));
export const isFinalMark = (piece: Piece | undefined): boolean => FINAL.has(lowerOf(piece));
export const isQuotation = (piece: Piece | undefined): boolean => piece?.tag === 'quotation';

/** Something that a noun phrase may begin with. */
export function startsNounPhrase(piece: Piece | undefined): boolean {
  switch (piece?.tag) {
    case 'determiner':
    case 'possessive':
    case 'noun':
    case 'name':
    case 'adjective':
    case 'number':
    case 'pronoun':
    case 'quotation':
      return true;
    default:
      return false;
  }
}

/** Something that a noun phrase may end with. */
export function isNominal(piece: Piece | undefined): boolean {
  switch (piece?.tag) {
    case 'noun':
    case 'name':
    case 'number':
    case 'pronoun':
    case 'quotation':
      return true;
    default:
      return false;
  }
}

const SUBJECT_PRONOUNS = new Set(
  'he she they it i we you who which this that these those others some many most few both all one everyone everybody someone somebody nobody'.split(
    ' ',
  ),
);
const OBJECT_PRONOUNS = new Set('him her them me us himself herself themselves itself'.split(' '));

export const isSubjectPronoun = (piece: Piece | undefined): boolean => SUBJECT_PRONOUNS.has(lowerOf(piece));
export const isObjectPronoun = (piece: Piece | undefined): boolean => OBJECT_PRONOUNS.has(lowerOf(piece));

const PERSONAL = new Set('he she they it i we you'.split(' '));
export const isPersonalPronoun = (piece: Piece | undefined): boolean => PERSONAL.has(lowerOf(piece));

const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun yesterday today tonight tomorrow earlier later then now again ' +
    'once recently afterward afterwards subsequently separately meanwhile also too however instead though overnight ago prior'
  ).split(' '),
);
const TIME_UNITS = new Set(
  'day week month year morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday summer winter spring fall autumn time hours hour minutes days weeks months years'.split(
    ' ',
  ),
);
const TIME_OPENERS = new Set('last this next that early late earlier later the a one two three several'.split(' '));

/** Pieces of a time expression without a preposition from `at`: "Monday", "last week", "late Tuesday night"; 0 if none. */
export function timeExpressionLength(pieces: readonly Piece[], at: number): number {
  let to = at;
  while (to < at + 3 && TIME_OPENERS.has(lowerOf(pieces[to])) && !TIME_WORDS.has(lowerOf(pieces[to]))) to++;
  const hasOpener = to > at;
  let found = false;
  while (to < at + 6) {
    const lower = lowerOf(pieces[to]);
    if (TIME_WORDS.has(lower) || ((hasOpener || found) && TIME_UNITS.has(lower))) found = true;
    else break;
    to++;
  }
  return found ? to - at : 0;
}

/** The quotation at `at` ends in a stop of its own, or in a comma: it is speech, not a word or two in a sentence. */
export function closesStatement(pieces: readonly Piece[], at: number): boolean {
  const run = pieces[at];
  return run?.tag === 'quotation' && run.closing !== null && /^[.?!,…]+$/.test(run.closing);
}

/** Opens a subordinate clause; "than" mostly compares ("more than 40 people"). */
export const isSubordinator = (piece: Piece | undefined): boolean => piece?.tag === 'subordinator' && lowerOf(piece) !== 'than';
