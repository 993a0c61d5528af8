/** Common nouns of places and parts of places, which may stand between a preposition and the name. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town city village hamlet region province district enclave valley area outskirts centre center capital south north east west suburb port island state country nation coast territory republic county edge neighbourhood neighborhood villages towns cities districts areas regions mountains hills delta corridor streets heart part parts side southwest southeast northwest northeast neighbouring neighboring nearby south-west south-east north-west north-east downtown mainland'.split(
    ' ',
  ),
);

/** Of those, the ones whose own name stands behind, with "of" or without it: "the Kestrian city of Lisk", "the Kestrian capital Lisk". */
export const NAMED_OUTRIGHT: ReadonlySet<string> = new Set('town city village hamlet capital port country nation island'.split(' '));

/** Behind a name that "on" leads to. */
export const ISLANDS: ReadonlySet<string> = new Set('island islands peninsula coast border'.split(' '));

/** Before "of" they tell where something lies from a place. */
export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west'.split(' '),
);

/** Fights whose "for" leads to what is fought over. */
export const CONTESTS: ReadonlySet<string> = new Set('fighting fight battle battles clashes clash offensive struggle siege'.split(' '));

/** Prepositions that a place stands behind. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near outside around across off above inside towards over within throughout through into'.split(' '),
);

/** Verbs by which a storm, a quake or an army takes a place for its object. */
export const STRIKING: ReadonlySet<string> = new Set(
  'attacked stormed raided bombed shelled entered besieged invaded overran hit hits hitting struck strikes striking rocked rocks rocking shook shakes shaking jolted jolts battered batters battering lashed lashes lashing pounded pounds ravaged ravages devastated devastates flooded pummelled pummeled swept sweeps'.split(
    ' ',
  ),
);

/** Months, weekdays and quarters, which look like names. */
export const TIMES: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday sept sept. oct oct. nov nov. dec dec. jan jan. feb feb. aug aug. q1 q2 q3 q4 h1 h2'.split(
    ' ',
  ),
);

/** "near X" tells where the place is, "X, where 40 died" is the place itself. */
export const PLACE_COSTS: ReadonlyMap<string, number> = new Map([
  ['near', 3],
  ['through', 4],
  ['struck', 4],
  ['where', -16],
]);

/** Marks that open an item of a list with its place: "12 bodies were found — eight in Senn, four in Varn". */
export const OPENS_ITEM: ReadonlySet<string> = new Set(', : ( — –'.split(' '));

/** Where something is said, and those to whom: the place behind them is none of what is told. */
export const SPEECHES: ReadonlySet<string> = new Set('conference briefing reporters journalists interview speech'.split(' '));
