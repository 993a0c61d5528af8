import type { ChartMark } from './chartLayout.ts';

/** Half the room that a mark takes, in pixels. */
const HALF = 7;
const STEP = 2 * HALF;
/** Farther from its day than this a mark would tell a wrong date. */
const FARTHEST = 2;

/** Marks of one day and number beside each other instead of on each other; sorted by date, then number from above. */
export function spreadOut(marks: readonly ChartMark[]): ChartMark[] {
  const sorted = [...marks].sort((a, b) => a.x - b.x || (a.points[0] ?? 0) - (b.points[0] ?? 0));
  const placed: ChartMark[] = [];
  let first = 0;
  for (const mark of sorted) {
    while (first < placed.length && (placed[first]?.x ?? 0) < mark.x - STEP * (FARTHEST * 2 + 1)) first++;
    const near = placed.slice(first);
    const free = offsets().find((offset) => !near.some((other) => touches({ ...mark, x: mark.x + offset }, other)));
    placed.push(free === undefined || free === 0 ? mark : { ...mark, x: mark.x + free });
  }
  return placed.sort((a, b) => a.x - b.x || (a.points[0] ?? 0) - (b.points[0] ?? 0));
}

/** 0, then alternately right and left. */
function offsets(): number[] {
  const all = [0];
  for (let step = 1; step <= FARTHEST; step++) all.push(step * STEP, -step * STEP);
  return all;
}

function touches(a: ChartMark, b: ChartMark): boolean {
  if (Math.abs(a.x - b.x) >= STEP) return false;
  const [x, y] = [extent(a), extent(b)];
  return x.top - HALF < y.bottom + HALF && y.top - HALF < x.bottom + HALF;
}

function extent({ points, bar }: ChartMark): { readonly top: number; readonly bottom: number } {
  const all = bar ? [...points, bar.top, bar.bottom] : points;
  return { top: Math.min(...all), bottom: Math.max(...all) };
}
