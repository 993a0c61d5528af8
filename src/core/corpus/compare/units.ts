import { UNITS } from './unitTable.ts';

/** What a unit measures, and how large it is in the dimension's base unit (metres, square metres, kilograms, days, the whole of a share). */
export interface UnitSense {
  readonly dimension: string;
  readonly size: number;
}

/** Currencies and anything else outside the table are dimensions of their own: they compare with themselves only. */
export function unitSense(unit: string | null): UnitSense {
  if (unit === null) return COUNT;
  const name = unit.toLowerCase().trim().replaceAll(' ', '-');
  const known = UNITS.get(name) ?? (name.endsWith('s') ? UNITS.get(name.slice(0, -1)) : undefined);
  return known ? { dimension: known[0], size: known[1] } : { dimension: `unit:${name}`, size: 1 };
}

const COUNT: UnitSense = { dimension: 'count', size: 1 };

/** Number in `from` × factor = number in `to`; null where the two do not convert. */
export function conversionFactor(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  const a = unitSense(from);
  const b = unitSense(to);
  return a.dimension === b.dimension ? a.size / b.size : null;
}
