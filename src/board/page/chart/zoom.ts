import type { ChartLayout, DayWindow } from '../../chart/chartLayout.ts';

/** Less than this shows nothing more. */
const LEAST_DAYS = 3;

/** Widens or narrows the shown days round one of them; null once everything is shown. */
export function zoomed({ days, allDays }: Pick<ChartLayout, 'days' | 'allDays'>, factor: number, around?: number): DayWindow | null {
  const [from, to] = days.domain;
  const fixed = around ?? (from + to) / 2;
  const width = Math.max((to - from) * factor, LEAST_DAYS);
  if (width >= allDays.to - allDays.from) return null;
  const share = (fixed - from) / (to - from || 1);
  return inside({ from: fixed - width * share, to: fixed + width * (1 - share) }, allDays);
}

/** Moves the shown days by pixels. */
export function panned({ days, allDays }: Pick<ChartLayout, 'days' | 'allDays'>, pixels: number): DayWindow {
  const shift = days.from(pixels) - days.from(0);
  return inside({ from: days.domain[0] + shift, to: days.domain[1] + shift }, allDays);
}

function inside({ from, to }: DayWindow, all: DayWindow): DayWindow {
  const shift = Math.max(all.from - from, 0) - Math.max(to - all.to, 0);
  return { from: from + shift, to: to + shift };
}
