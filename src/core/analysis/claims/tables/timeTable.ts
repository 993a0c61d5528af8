// Words that tell what a date beside a figure says of it.

/** Before a number that was known earlier. */
export const PRIOR: ReadonlySet<string> = new Set('previous earlier initial prior previously initially'.split(' '));

/** Nouns of numbers that are told. */
export const TALLY: ReadonlySet<string> = new Set(
  'toll tally count figure figures estimate estimates number total report reports'.split(' '),
);

/** Of those, the ones that run on. */
export const TOLLS: ReadonlySet<string> = new Set('toll tally count total'.split(' '));

/** Before "from" and a number: what the number was before. */
export const RISEN: ReadonlySet<string> = new Set('up rose risen rising jumped increased climbed increase rise jump'.split(' '));

/** Before the time, or the number of a time, that something is compared with. */
export const COMPARING: ReadonlySet<string> = new Set('from than against with versus to'.split(' '));

/** The same where a date stands right behind. */
export const LIKENING: ReadonlySet<string> = new Set('as than against with'.split(' '));

/** How a war or a strike begins, which then goes on: "the fighting, which BROKE out in 2014". */
export const BEGINNINGS: ReadonlySet<string> = new Set('began begun begins start starts started broke erupted'.split(' '));

/** Behind the month in which what is traded today will be handed over. */
export const DELIVERIES: ReadonlySet<string> = new Set('delivery contract contracts futures settlement'.split(' '));

/** May stand between "than", "from", "with" and the time compared with: "than in the same month of 2019". */
export const BETWEEN_COMPARED: ReadonlySet<string> = new Set(
  'the same period time month quarter year week day in of a at on level levels those that figure number recorded seen reported'.split(' '),
);

/** Before the last day of a stretch that is reported on. */
export const ENDED: ReadonlySet<string> = new Set('ended ending ends'.split(' '));

/** Such stretches. */
export const STRETCHES: ReadonlySet<string> = new Set('week weeks month months quarter half year period fiscal'.split(' '));
