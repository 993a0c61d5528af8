import type { FigureAnnotation } from '../../model/annotation.ts';
import { conversionFactor } from '../compare/units.ts';

/** The lowest and highest number that a figure names, in the unit of `unit`; an open end falls back to the end that is given. Null where it has no number. */
export function figureRange(figure: FigureAnnotation, unit: string | null): { readonly low: number; readonly high: number } | null {
  const low = figure.low ?? figure.value ?? figure.high;
  const high = figure.high ?? figure.value ?? figure.low;
  if (low === null || high === null) return null;
  const factor = conversionFactor(figure.unit, unit) ?? 1;
  return { low: low * factor, high: high * factor };
}
