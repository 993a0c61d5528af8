import { unitByName } from '../../analysis/figures/tables/unitTable.ts';

/** What a unit measures, and how large it is in the dimension's base unit (metre, square metre, kilogram, second, the whole of a share). */
export interface UnitSense {
  readonly dimension: string;
  readonly size: number;
}

/** Unit of a share that is told as a fraction ("a fifth of the budget"). */
const WHOLE = 'fraction';

/** Currencies and whatever does not convert by a factor are dimensions of their own: they compare with themselves only. */
export function unitSense(unit: string | null): UnitSense {
  if (unit === null) return { dimension: 'count', size: 1 };
  if (unit === WHOLE) return { dimension: 'share', size: 1 };
  const known = unitByName(unit);
  if (!known || known.factor === null || known.measure === 'other') return { dimension: `unit:${unit}`, size: 1 };
  return { dimension: known.measure, size: known.factor };
}

/** Number in `from` × factor = number in `to`; null where the two do not convert. */
export function conversionFactor(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  const a = unitSense(from);
  const b = unitSense(to);
  return a.dimension === b.dimension ? a.size / b.size : null;
}
