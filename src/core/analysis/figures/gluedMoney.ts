import { WordMemo, type Word } from '../../text/words.ts';
import { CURRENCY_CODES } from './tables/currencyTable.ts';

/** A currency and the amount that is written onto it: "Rs200,000", "GBP5m", "RM20". */
export interface GluedMoney {
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

const LETTERS_AND_DIGITS = /^([A-Za-z]{1,3})\.?(\d.*)$/;
/** "R2", "N95", "P45" are names of things: a single letter needs a separator or a scale behind its digits. */
const LARGE = /^\d{1,3}(?:[.,]\d|(?:bn|m|k|mn|tn)$)/i;

const MONEY = new WordMemo<GluedMoney | null>((word) => read(word.form));

/** The money in a word that begins with letters; null for all other words. */
export const gluedMoney = (word: Word): GluedMoney | null => MONEY.get(word);

function read(form: string): GluedMoney | null {
  const [, letters, digits] = LETTERS_AND_DIGITS.exec(form) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const unit = ABBREVIATIONS.get(letters) ?? (CURRENCY_CODES.has(letters.toLowerCase()) && isUpper(letters) ? letters : undefined);
  return unit === undefined || (letters.length === 1 && !LARGE.test(digits)) ? null : { unit, digits };
}

const isUpper = (letters: string): boolean => letters === letters.toUpperCase();
