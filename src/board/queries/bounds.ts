interface Bounded {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
}

/**
 * The lowest and the highest number that anybody gives. An open end adds nothing ("at least 260" gives 260 only): a card tells what was said,
 * not what is possible.
 */
export function statedRange(figures: readonly Bounded[]): { readonly low: number | null; readonly high: number | null } {
  let low: number | null = null;
  let high: number | null = null;
  for (const figure of figures) {
    const from = figure.low ?? figure.value ?? figure.high;
    const to = figure.high ?? figure.value ?? figure.low;
    if (from !== null && (low === null || from < low)) low = from;
    if (to !== null && (high === null || to > high)) high = to;
  }
  return { low, high };
}
