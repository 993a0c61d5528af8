import type { Token } from '../../text/tokens.ts';
import { entryAt } from './cardinals.ts';

/** A vague amount and its everyday range. */
export interface Vague {
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

const SEVERAL = { low: 3, high: 9 };
const FEW = { low: 3, high: 6 };
const COUPLE = { low: 2, high: 3 };

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "a couple of million", "a handful". */
export function readVague(tokens: readonly Token[], at: number, limit: number): Vague | null {
  const entry = entryAt(tokens, at, limit);
  switch (entry?.kind) {
    case 'several':
      return multiplied(tokens, limit, SEVERAL, at + 1);
    case 'vague':
      return ofThousands(tokens, at, limit, entry);
    case 'article': {
      const next = entryAt(tokens, at + 1, limit);
      if (next?.kind === 'few') {
        const handful = tokens[at + 1]?.word.lower === 'handful';
        return multiplied(tokens, limit, FEW, at + 2 + (handful && entryAt(tokens, at + 2, limit)?.kind === 'of' ? 1 : 0));
      }
      if (next?.kind !== 'couple') return null;
      return multiplied(tokens, limit, COUPLE, at + 2 + (entryAt(tokens, at + 2, limit)?.kind === 'of' ? 1 : 0));
    }
    case undefined:
    default:
      return null;
  }
}

/** "several hundred": the small amount times the scale, up to just below the next step. */
function multiplied(tokens: readonly Token[], limit: number, { low, high }: Pick<Vague, 'low' | 'high'>, last: number): Vague {
  const scale = entryAt(tokens, last, limit);
  const factor =
    scale?.kind === 'hundred'
      ? 100
      : scale?.kind === 'scale' || scale?.kind === 'collective'
        ? scale.value
        : scale?.kind === 'vague'
          ? scale.floor
          : 1;
  return factor === 1 ? { low, high, last } : { low: low * factor, high: (high + 1) * factor - 1, last: last + 1 };
}

/** "tens of thousands", "hundreds of millions"; else the plain plural. */
function ofThousands(tokens: readonly Token[], at: number, limit: number, first: { floor: number; low: number; high: number }): Vague {
  const second = entryAt(tokens, at + 1, limit)?.kind === 'of' ? entryAt(tokens, at + 2, limit) : undefined;
  if (second?.kind === 'vague' && second.floor > first.floor) {
    const factor = second.floor;
    return { low: first.low * factor, high: (first.high + 1) * factor - 1, last: at + 3 };
  }
  return { low: first.low, high: first.high, last: at + 1 };
}
