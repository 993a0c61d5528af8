// Words by which a number without a noun of its own is tied to what it counts.

/** Alone as counted noun they say what became of those of the figure before: "34 soldiers had been killed and 61 WOUNDED". */
export const ELLIPTIC: ReadonlySet<string> = new Set('wounded injured killed missing captured hurt dead'.split(' '));

/** May stand between that figure and the number, beside verbs and adverbs. */
export const WITHIN_ELLIPSIS: ReadonlySet<string> = new Set('at least more than about some over nearly another dead , and'.split(' '));

/** Nouns of the dead and hurt; a number told of them counts people. */
export const TOLLS: ReadonlySet<string> = new Set('toll tolls deaths dead fatalities casualties losses'.split(' '));

/** Verbs that tell how many the plural before them are: "cases CROSS 20,000", "the voters WERE 5.7 million". */
export const REACHING: ReadonlySet<string> = new Set(
  (
    'cross crosses crossed pass passes passed top tops topped exceed exceeds exceeded surpass surpasses surpassed reach reaches reached hit near neared approach approached ' +
    'were are'
  ).split(' '),
);

/** The same before "to": "cases ROSE to 4,000". */
export const RISING_TO: ReadonlySet<string> = new Set(
  'amount amounts amounted rose risen rise climbed grew grown increased jumped surged soared swelled fell fallen dropped declined decreased shrank'.split(
    ' ',
  ),
);

/** Behind "Of" they stand for what the sentence before counts: "OF THOSE, 40 were confirmed". */
export const REFERRING: ReadonlySet<string> = new Set('those these them'.split(' '));
