import type { Span } from './span.ts';

export const MEASURES = ['count', 'money', 'share', 'distance', 'area', 'mass', 'duration', 'rate', 'magnitude', 'other'] as const;
export type Measure = (typeof MEASURES)[number];

/** A number expression that counts or measures something, without the claim it makes. */
export interface Figure extends Span {
  readonly measure: Measure;
  /** "km", "decade", "USD", "%"; null for plain counts. */
  readonly unit: string | null;
  /** The counted noun as it stands in the text, with its adjectives, or null ("total 59"). */
  readonly counted: Span | null;
  /** Head of the counted noun, lower case and in the plural ("soldiers"), also when taken over from a list or the sentence before; null if unknown. */
  readonly head: string | null;
  /** What the words say: n → n..n, at least n → n..null, more than n → n+1..null for counts …; see `figures/interval.ts`. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number after number words, before unit conversion, where there is a single one. */
  readonly value: number | null;
  readonly approximate: boolean;
  /** The words that bound or soften the number ("at least"); not always inside the span ("neared 5,000"). */
  readonly modifier: Span | null;
  readonly modifierKind: ModifierKind;
  /** The numeral itself, within the span. */
  readonly numeral: Span;
  /** Index of the figure that gives the same quantity in another unit. */
  readonly sameAs: number | null;
  /** Of what a share is taken. */
  readonly base: Span | null;
  /** Index of the figure this one is a part of ("including two children"). */
  readonly partOf: number | null;
  /** Indices of the figures that add up to this one. */
  readonly sums: readonly number[];
}

/** What a modifier does to its number; the relation rules read hard and soft intervals from it. */
export type ModifierKind = 'exactly' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'between' | 'vague';
