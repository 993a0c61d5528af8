/** Before or behind a number that comes on top of another. */
export const DELTA: ReadonlySet<string> = new Set('more another additional further extra'.split(' '));

/** Near a number that counts all so far. */
export const RUNNING: ReadonlySet<string> = new Set('toll total altogether overall cumulative tally'.split(' '));

/** Near a number that tells a state of the moment. */
export const STOCK_VERBS: ReadonlySet<string> = new Set(
  'hold holds holding held remain remains remained remaining still shelter shelters sheltering sheltered house houses housing housed host hosts hosting hosted strength numbering'.split(
    ' ',
  ),
);

/** Times of a day, which single occurrences have. */
export const HOURS: ReadonlySet<string> = new Set('morning night evening dawn overnight midnight noon afternoon'.split(' '));

/** Right before a number that somebody has, and has not done: "HAS 189 observers". */
export const HAVING: ReadonlySet<string> = new Set('has have had numbers employs'.split(' '));
