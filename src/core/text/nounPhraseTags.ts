// Word classes (`Tag`) that stand inside a noun phrase, for readers that walk over one.

/** From the article to the head, with an owner: "the ministry's chief spokesman". */
export const WITHIN_NOUN_PHRASE: ReadonlySet<string> = new Set('determiner possessive adjective noun name clitic'.split(' '));

/** Before a plural that a number is told of, without an owner: "the newly registered voters". */
export const BEFORE_PLURAL: ReadonlySet<string> = new Set('noun name adjective number adverb participle determiner'.split(' '));

/** Between "of" and the whole that a number is part of: "150 OF THE VILLAGE'S 1,800 residents". */
export const BEFORE_WHOLE: ReadonlySet<string> = new Set('determiner possessive noun name adjective clitic preposition adverb'.split(' '));

/** Behind a sum of money, up to what it is paid as: "a $3 billion BRIDGING loan". */
export const BEHIND_SUM: ReadonlySet<string> = new Set('noun adjective name participle gerund determiner possessive number'.split(' '));
