/** What the words around a number tell of its place among other numbers of the same count. */

/** Words by which a report takes back an earlier number. */
const CORRECTION =
  /\b(?:revis(?:ed|es|ing|ion)|correct(?:ed|s|ing|ion)|lower(?:ed|s|ing) (?:its|the|their)|scaled? (?:down|back)|not [\w,.]+ as (?:earlier|first|initially|previously|originally|had|was|were|reported|thought|announced|said|stated|given|feared|believed)\b|earlier (?:figure|report|count|toll)s?|(?:first|initially|previously|originally|earlier) (?:reported|reporting|given|thought|announced|said)|counted twice|double[- ]count|found alive|mistaken(?:ly)?|erroneous(?:ly)?)\b/i;

/** Words by which a report says that a count has gone up since an earlier one, or is still going up. */
const RISE =
  /\b(?:so far|(?:till|until|up to) now|not (?:yet )?final|expected to (?:rise|grow|climb)|could (?:rise|increase|grow)|likely to (?:rise|grow)|reach(?:es|ed)|ris(?:es|en|ing)|rose|rais(?:es|ed|ing)|climb(?:s|ed|ing)?|increas(?:es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|gr[eo]w(?:n|s|ing)?|mount(?:s|ed|ing)?|up from|now stands?)\b/i;

/** Words by which an article tells a number that it has a newer one for. */
const EARLIER =
  /\b(?:earlier(?! (?:this|in the|today|that)\b)|previous(?:ly)?|initial(?:ly)?|at first|(?:minutes|hours|days) (?:after|before)|had (?:said|put|reported|given|counted|confirmed|spoken))\b/i;

export const saysItCorrects = (sentence: string): boolean => CORRECTION.test(sentence);
export const saysItRose = (sentence: string): boolean => RISE.test(sentence);
export const saysItWasEarlier = (sentence: string): boolean => EARLIER.test(sentence);

/** "targeting the university district, where four civilians were killed": counted at a spot that has no name here. */
export const isCountedAtSpot = (before: string): boolean =>
  /\bwhere (?:(?:at least|about|some|more than|up to|another|only|just) )?$/i.test(before);

/** "more than DOUBLE THE 80,000 who came last week": what is doubled was counted before. */
const MULTIPLIED = /\b(?:double|twice|triple|thrice|half) the $/i;

/** "since the July march, which 200,000 attended", "a week after the eighth round (480,000 in all)": the number is of the day that the sentence looks back to. */
export const isOfDayBefore = (before: string): boolean =>
  MULTIPLIED.test(before) ||
  /\b(?:since|after|than|before|following|last|previous)\b[^,;.()]{1,60}(?:, (?:which|when|where|who)\b[^;.()]{0,40}|\([^()]{0,30})$/i.test(
    before,
  );
