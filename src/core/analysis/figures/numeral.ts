import type { ModifierKind } from '../../model/figure.ts';
import type { Compound } from './compounds.ts';
import { tidy } from './cardinals.ts';
import type { Fraction } from './fractions.ts';

/** A number as written, before modifier, unit and counted noun. Token indices are half-open. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null where a vague word gives only a range. */
  readonly value: number | null;
  /** The everyday range of a vague word ("dozens"). */
  readonly vague: { readonly low: number; readonly high: number } | null;
  /** A part of a whole: "two-thirds", "one in four", "half". */
  readonly fraction: boolean;
  /** The largest scale word in it: 1e6 for "2.3 million", 1 without. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
  /** Separators of thousands, decimals, a scale, a unit: no year and no number of a name looks like that. */
  readonly surelyAmount: boolean;
  /** Unit written onto it ("300km") or joined by a hyphen ("five-day"). */
  readonly unit: string | null;
  readonly hyphenated: boolean;
  /** Noun counted by a hyphenated adjective: "15-member" → members. */
  readonly counts: string | null;
  /** What a suffix does to it: "5,000-plus", "60-odd". */
  readonly suffixed: ModifierKind | null;
  /** The upper end of a range written in one word ("5k-20k"), else null. */
  readonly through: number | null;
  /** The "day" of "$10-a-day". */
  readonly per: string | null;
}

type PlainNumeral = Pick<Numeral, 'first' | 'last' | 'form' | 'value'> & Partial<Pick<Numeral, 'surelyAmount' | 'unit'>>;

/** A number by itself, before what stands around it is read. */
export function plainNumeral({ first, last, form, value, surelyAmount = false, unit = null }: PlainNumeral): Numeral {
  return {
    first,
    last,
    value,
    vague: null,
    fraction: false,
    scale: 1,
    form,
    surelyAmount,
    unit,
    hyphenated: false,
    counts: null,
    suffixed: null,
    through: null,
    per: null,
  };
}

/**
 * A numeral with some of it told anew. Written out: objects of one shape are read quickest, and the engine gives those of every spread a shape of
 * their own.
 */
export function numeralWith(numeral: Numeral, told: Partial<Numeral>): Numeral {
  return {
    first: told.first ?? numeral.first,
    last: told.last ?? numeral.last,
    value: told.value ?? numeral.value,
    vague: told.vague ?? numeral.vague,
    fraction: told.fraction ?? numeral.fraction,
    scale: told.scale ?? numeral.scale,
    form: numeral.form,
    surelyAmount: told.surelyAmount ?? numeral.surelyAmount,
    unit: told.unit ?? numeral.unit,
    hyphenated: told.hyphenated ?? numeral.hyphenated,
    counts: told.counts ?? numeral.counts,
    suffixed: told.suffixed ?? numeral.suffixed,
    through: told.through ?? numeral.through,
    per: told.per ?? numeral.per,
  };
}

export const asFraction = (numeral: Numeral, { value, last }: Fraction): Numeral => numeralWith(numeral, { value, last, fraction: true });

export function asCompound(compound: Compound | null, { first, last, form }: Numeral): Numeral | null {
  if (!compound) return null;
  const { value, scale, unit, counts, suffixed, per } = compound;
  // "a half-million people": a scale alone is a plain number.
  const hyphenated = (unit ?? counts ?? per) !== null;
  const plain = plainNumeral({ first, last, form, value: tidy(value) });
  return numeralWith(plain, { scale, unit, counts, suffixed, per, hyphenated, surelyAmount: true });
}
