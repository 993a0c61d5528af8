import type { FigureSuggestion } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** A figure with what it states. Field by field: the engine makes objects of one kind of that, and a new kind for every copy of so many fields. */
export const suggestionOf = (figure: Figure, claim: Claim | null): FigureSuggestion => ({
  start: figure.start,
  end: figure.end,
  measure: figure.measure,
  unit: figure.unit,
  counted: figure.counted,
  head: figure.head,
  low: figure.low,
  high: figure.high,
  value: figure.value,
  approximate: figure.approximate,
  modifier: figure.modifier,
  modifierKind: figure.modifierKind,
  numeral: figure.numeral,
  sameAs: figure.sameAs,
  base: figure.base,
  partOf: figure.partOf,
  sums: figure.sums,
  claim,
});
