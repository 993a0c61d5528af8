import type { FigureAnnotation } from '../../model/annotation.ts';
import { refTo, type AnnotationRef, type ClaimRecord } from '../../model/relation.ts';
import { conversionFactor } from '../compare/units.ts';

/**
 * The lowest and highest number that a figure names, in the unit of `unit`; where an end is open both are the number named: 5,000 of "more than 5,000",
 * although the least that it says is 5,001. Null where it has no number.
 */
export function figureRange(figure: FigureAnnotation, unit: string | null): { readonly low: number; readonly high: number } | null {
  const named = figure.low === null || figure.high === null ? figure.value : null;
  const low = named ?? figure.low ?? figure.high;
  const high = named ?? figure.high ?? figure.low;
  if (low === null || high === null) return null;
  const factor = conversionFactor(figure.unit, unit) ?? 1;
  return { low: low * factor, high: high * factor };
}

/** "15 kilometres (9 mi)": the second only says the first again, rounded; `others` are the claims of its quantity. */
export const isRestatement = ({ file, figure }: ClaimRecord, others: ReadonlySet<AnnotationRef>): boolean =>
  figure.sameAs !== null && others.has(refTo(file, figure.sameAs));
