/** Verbs by which a party gives a number without a clause of saying; dictionary forms. */
export const COUNTING: ReadonlySet<string> = new Set(
  'estimate put count speak give register record confirm report acknowledge admit concede claim tally document verify list announce deny reject dismiss expect forecast predict project'.split(
    ' ',
  ),
);

/** Of those, the ones that only a speaker can be the subject of. */
export const OF_SPEAKERS: ReadonlySet<string> = new Set('put estimate count deny'.split(' '));

/** Cues of those who ask for something to be done. */
export const ASKING: ReadonlySet<string> = new Set(
  'urged urges urge urging called calls call calling asked asks asking demanded demands demanding appealed appeals appealing begged implored pressed ordered orders ordering'.split(
    ' ',
  ),
);

/** Verbs that give an estimate, a figure, a toll. */
export const GIVING: ReadonlySet<string> = new Set('give provide offer issue publish cite'.split(' '));
/** Verbs by which who counts changes or keeps an estimate: "STOOD by its toll of 60". */
export const CHANGING: ReadonlySet<string> = new Set('stand stick maintain keep raise lower revise update'.split(' '));

/** Of those, the ones that nobody does to anything: their participle is no passive. */
export const KEEPING: ReadonlySet<string> = new Set(['stand', 'stick']);

/** Between the noun of a number and the number: "a figure OF 40", "the toll AS 31", "revised the toll TO 70". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(['of', 'as', 'at', 'to']);

/** Behind a number and before "by": who told it. */
export const REPORTED: ReadonlySet<string> = new Set(
  'reported confirmed given announced compiled released cited recorded counted estimated provided issued claimed described alleged'.split(
    ' ',
  ),
);

/** Nameless speakers who are neither a state's, a body nor an office. */
export const MEDIA: ReadonlySet<string> = new Set(
  'media press radio television medics doctors rescuers organisers organizers leaders unions analysts economists forecasters'.split(' '),
);

/** What data and reports do with the numbers in them. */
export const SHOWING: ReadonlySet<string> = new Set(
  'showed shows show shown indicated indicates suggested suggests revealed reveals'.split(' '),
);

/** Behind who speaks: whose word it is. */
export const CITING: ReadonlySet<string> = new Set('citing quoting'.split(' '));

/** In a clause that hangs on the number's noun: "the buildings that officials SAID were destroyed". */
export const SAID: ReadonlySet<string> = new Set('said says say claimed claims claim believe believed estimate estimated'.split(' '));
