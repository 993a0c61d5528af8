/** Of these a lower or higher number than before is a correction, not news. */
export const REVISED: ReadonlySet<string> = new Set(
  'revised revises revise revising corrected corrects lowered cut scaled amended'.split(' '),
);

/** Verbs whose object was a number told before: "RAISED it to 141". */
export const REVISING: ReadonlySet<string> = new Set([...REVISED, ...'lowers raised raises changed updated'.split(' ')]);

/** Stand for a number told before. */
export const REFERRING: ReadonlySet<string> = new Set(['it', 'that', 'this']);

/** May stand before the noun of such a number. */
export const DETERMINING: ReadonlySet<string> = new Set('the its their that this'.split(' '));

/** Tell a number from the one that replaced it: "an EARLIER figure of 48". */
export const EARLIER: ReadonlySet<string> = new Set('earlier previous initial first original preliminary'.split(' '));

/** Before such a word: "from THE previous toll". */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);
