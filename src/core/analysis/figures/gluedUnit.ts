import type { Token } from '../../text/tokens.ts';
import { WordMemo, type Word } from '../../text/words.ts';
import { CURRENCY_CODES } from './tables/currencyTable.ts';
import { NUMBER_WORDS } from './tables/numberWordTable.ts';

/** A unit and the number that is written onto it: "Rs200,000", "GBP5m", "RM20", "magnitude-6.8". */
export interface GluedUnit {
  readonly unit: string;
  readonly digits: string;
}

/** Abbreviations before an amount that are no codes of ISO 4217, as newspapers of those countries write them. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupee'],
  ['RM', 'MYR'],
  ['R', 'ZAR'],
  ['Tk', 'BDT'],
  ['Sh', 'shilling'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['USh', 'UGX'],
  ['N', 'NGN'],
  ['Rp', 'IDR'],
  ['Kr', 'crown'],
  ['kr', 'crown'],
  ['Fr', 'franc'],
  ['SFr', 'CHF'],
  ['DM', 'mark'],
  ['P', 'PHP'],
]);

/** Codes that are names of meetings and lists as well: "COP28", "TOP10". */
const OTHERWISE = new Set(['COP', 'TOP', 'ALL', 'TRY', 'SAR']);

interface Glued extends GluedUnit {
  /** "N5" is a name, "N5 BILLION" is money. */
  readonly wantsScale: boolean;
}

const LETTERS_AND_DIGITS = /^([A-Za-z]{1,3})\.?(\d.*)$/;
/** "R2", "N95", "P45" are names of things: a single letter needs a separator or a scale behind its digits. */
const LARGE = /^\d{1,3}(?:[.,]\d|(?:bn|m|k|mn|tn)$)/i;

const GLUED = new WordMemo<Glued | null>((word) => read(word));

/** The amount in a word that begins with letters; null for all other words. */
export function gluedUnit(word: Word, next: Token | undefined): GluedUnit | null {
  const glued = GLUED.get(word);
  return glued?.wantsScale && (!next || NUMBER_WORDS.get(next.word)?.kind !== 'scale') ? null : glued;
}

function read({ form, lower }: Word): Glued | null {
  if (lower.startsWith(MAGNITUDE)) return { unit: 'magnitude', digits: lower.slice(MAGNITUDE.length), wantsScale: false };
  const [, letters, digits] = LETTERS_AND_DIGITS.exec(form) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const unit = ABBREVIATIONS.get(letters) ?? (CURRENCY_CODES.has(letters.toLowerCase()) && isUpper(letters) ? letters : undefined);
  return unit === undefined ? null : { unit, digits, wantsScale: (letters.length === 1 || OTHERWISE.has(letters)) && !LARGE.test(digits) };
}

const MAGNITUDE = 'magnitude-';

const isUpper = (letters: string): boolean => letters === letters.toUpperCase();
