/** Nouns that only parcel out what stands behind their "of": "three units of military equipment". */
export const CLASSIFIERS: ReadonlySet<string> = new Set('unit piece item round set batch consignment'.split(' '));

/** Nouns whose "of" belongs to a fixed name for what is counted: "prisoners of war". */
export const FIXED_PHRASES: ReadonlySet<string> = new Set([
  'prisoners of war',
  'members of parliament',
  'heads of state',
  'heads of government',
  'weapons of mass',
  'rounds of ammunition',
]);

/** What a number is itself called, not what it counts: "passed the 1,000 mark". */
export const MARKS: ReadonlySet<string> = new Set('mark threshold barrier milestone limit ceiling level spectrum'.split(' '));

/** What the two numbers of a vote stand before: "a 7-2 ruling", "a 218-210 vote". */
export const DECISIONS: ReadonlySet<string> = new Set('vote votes ruling majority verdict ballot'.split(' '));

/** Adjectives and participles that stand alone for people: "600 dead and 1,000 wounded". */
export const ADJECTIVAL_NOUNS: ReadonlySet<string> = new Set('dead slain deceased wounded injured hurt missing others homeless'.split(' '));

/** Plurals that form compounds with a singular noun: "sales force", "arms depot". */
export const COMPOUND_PLURALS: ReadonlySet<string> = new Set(
  'sales arms sports goods savings customs earnings women veterans rights operations communications news means works parts drugs weapons intelligence systems claims services'.split(
    ' ',
  ),
);

/** Verbs of headlines that look like nouns behind a number: "77 die in crash". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set('die flee drown perish show rally protest march'.split(' '));

/** Second halves of counted pairs: "88 passengers and crew", "20 dead and wounded". */
export const PAIRED_NOUNS: ReadonlySet<string> = new Set(
  'dead wounded injured missing women children girls crew passengers police soldiers sailors officers militants staff'.split(' '),
);

/** Plain words before a noun that belong to the counted phrase though they are no adjectives. */
export const QUANTIFIERS: ReadonlySet<string> = new Set('more other additional further extra such'.split(' '));

/** What personnel, crews and offices are for, two of which may share a noun: "search and rescue teams". */
export const PURPOSES: ReadonlySet<string> = new Set(
  'search rescue relief health aid medical emergency fire police military law food water oil gas research training'.split(' '),
);

/** Behind what looks like a singular noun they tell that it is a verb: "1.7 million turn OUT". */
export const PARTICLES: ReadonlySet<string> = new Set('up out off away back'.split(' '));

/** Verbs of those who tell numbers: behind "and" and a noun they open the next clause. */
export const SAID: ReadonlySet<string> = new Set('said say says estimated put claimed spoke reported told'.split(' '));
