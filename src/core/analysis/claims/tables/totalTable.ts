// Words by which a number goes on from the one before it: parts, running totals, comparisons, changes.

/** Between "including" or "among them" and the number of the part. */
export const LEADS_IN: ReadonlySet<string> = new Set('least at and about nearly some'.split(' '));

/** Nouns that stand for a number told before: "the new FIGURE is 63". */
export const TOTALS: ReadonlySet<string> = new Set('figure figures number total count tally estimate estimates'.split(' '));

/** Of those, the ones that are carried on: "taking the TOTAL to 48". */
export const CARRIED_NOUNS: ReadonlySet<string> = new Set('total tally count number figure'.split(' '));

/** Verbs that carry them on. */
export const CARRYING: ReadonlySet<string> = new Set(
  'taking bringing raising pushing putting lifting took brought raised pushed lifted brings takes raises pushes'.split(' '),
);

/** Nouns of a running count, behind its number: "bringing to 26 the NUMBER of deaths". */
export const RUNNING_NOUNS: ReadonlySet<string> = new Set('number toll total count tally'.split(' '));

/** Between "compared with" and the number: "with AN ESTIMATE OF 700". */
export const BEFORE_COMPARED: ReadonlySet<string> = new Set('a an the of about around some estimate estimated total only just'.split(' '));

/** Between two numbers of one thing, beside the participle that changes it: "was put at four, THEN raised to 15". */
export const WITHIN_CHANGE: ReadonlySet<string> = new Set('and then later , up down but before being finally again'.split(' '));

/** Prepositions of the place of a list's item. */
export const ITEM_PLACES: ReadonlySet<string> = new Set('in at near'.split(' '));

/** "The NUMBER of people who died", "the death COUNT": nouns that a number is told of. */
export const COUNTS: ReadonlySet<string> = new Set('number count tally total'.split(' '));
