import type { FigureAnnotation } from '../../model/annotation.ts';
import { refTo, type AnnotationRef, type ClaimRecord } from '../../model/relation.ts';
import { conversionFactor } from '../compare/units.ts';

/** The lowest and highest number that a figure names, in the unit of `unit`; an open end falls back to the end that is given. Null where it has no number. */
export function figureRange(figure: FigureAnnotation, unit: string | null): { readonly low: number; readonly high: number } | null {
  // Before the number that is named: "fewer than 80" has 79 as its only end, and 80 lies above that.
  const low = figure.low ?? figure.high ?? figure.value;
  const high = figure.high ?? figure.low ?? figure.value;
  if (low === null || high === null) return null;
  const factor = conversionFactor(figure.unit, unit) ?? 1;
  return { low: low * factor, high: high * factor };
}

/** "15 kilometres (9 mi)": the second only says the first again, rounded; `others` are the claims of its quantity. */
export const isRestatement = ({ file, figure }: ClaimRecord, others: ReadonlySet<AnnotationRef>): boolean =>
  figure.sameAs !== null && others.has(refTo(file, figure.sameAs));
