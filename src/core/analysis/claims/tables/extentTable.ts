/** Before or behind a number that comes on top of another. */
export const DELTA: ReadonlySet<string> = new Set('more another additional further extra'.split(' '));

/** Verbs by which a count changes: "by" and a number behind them is a step. */
export const CHANGES: ReadonlySet<string> = new Set(
  'rise rises rose risen rising increased increases jumped climbed grew grown raised raises fell fallen dropped declined reduced reduces lowered lowers cut revised shrank'.split(
    ' ',
  ),
);

/** Near a number that counts all so far. */
export const RUNNING: ReadonlySet<string> = new Set('toll total altogether overall cumulative tally'.split(' '));

/** Near a number that tells a state of the moment. */
export const STOCK_VERBS: ReadonlySet<string> = new Set(
  'hold holds holding held remain remains remained remaining still shelter shelters sheltering sheltered house houses housing housed'.split(
    ' ',
  ),
);

/** Times of a day, which single occurrences have. */
export const HOURS: ReadonlySet<string> = new Set('morning night evening dawn overnight midnight noon afternoon'.split(' '));
