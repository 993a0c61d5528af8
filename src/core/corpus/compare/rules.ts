import type { ClaimStatus } from '../../model/claim.ts';
import type { FacetName, RelationKind } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { FACETS } from './facets.ts';
import { areFighters } from './groups.ts';
import { areRivalEstimates, degreeOf, isTooFar, openFloorBelow, ratioOf, type Degree } from './numbersApart.ts';
import { areBothAttributed, facetsThatAre, inOrder, outcome, type Pair } from './pair.ts';
import { COUNTS_PEOPLE } from './predicates.ts';
import { isPrecise, isRound, isSameTellingNumber } from './sameNumber.ts';
import { isMonotone, isRunning, toldTogether } from './times.ts';
import { areContrasted, isToldAndCounted, standNear } from './sameCrowd.ts';
import { areEarlyAndLate, inOrderOfTelling, isOfFewer, isOlderReport, isOtherBattle, isTollOfAll, mayBeOfOneCount } from './tolls.ts';
import * as why from './why.ts';

/** What a rule says of a pair. */
export interface Ruling {
  readonly relation: RelationKind;
  readonly why: string;
  /** 0..1, how often the rule is right when it speaks. */
  readonly confidence: number;
  readonly degree?: Degree;
}

/** `unrelated`: the two have nothing to do with each other and no relation is listed. Null: the next rule decides. */
export type RuleAnswer = Ruling | 'unrelated' | null;
export interface Rule {
  readonly name: string;
  readonly decide: (pair: Pair) => RuleAnswer;
}

const ruling = (relation: RelationKind, confidence: number, words: string, degree?: Degree): Ruling => ({
  relation,
  confidence,
  why: words,
  ...(degree === undefined ? {} : { degree }),
});

/** An article that gives one quantity in two units, or a total with its parts, says so itself. */
const statedTogether: Rule = {
  name: 'stated together',
  decide: ({ a, b, sameArticle, softMeet }) => {
    if (!sameArticle) return null;
    const [x, y] = [a.figure, b.figure];
    const apart = x.unit === y.unit && !softMeet;
    if ((x.sameAs === y.id || y.sameAs === x.id) && !apart && !isRate(a) && !isRate(b)) return ruling('agree', 0.95, why.sameQuantity());
    if (x.partOf === y.id || y.sums.includes(x.id)) return ruling('scope', 0.95, why.statedPart(a, b));
    if (y.partOf === x.id || x.sums.includes(y.id)) return ruling('scope', 0.95, why.statedPart(b, a));
    return null;
  },
};

const isRate = ({ figure }: ComparableClaim): boolean => figure.measure === 'rate' || /\bper (?:share|head|capita)\b/.test(figure.text);

/** Different events: another topic, unless the one is told as background to the other. */
const otherEvent: Rule = {
  name: 'another event',
  decide: (pair) => {
    if (outcome(pair, 'event') !== 'disjoint') return null;
    const { a, b } = pair;
    const background = (a.event.past !== null || b.event.past !== null) && a.event.past !== b.event.past;
    const comparable = outcome(pair, 'predicate') === 'same' && ['same', 'part', 'whole'].includes(outcome(pair, 'group'));
    const sameNames = [...a.article.storyNames].some((name) => b.article.storyNames.has(name));
    return background && comparable && sameNames ? ruling('scope', 0.8, why.differentFacet(pair, 'event')) : 'unrelated';
  },
};

/** One number of one event in two articles is one quantity, even where each tells it in words that do not answer the other's. */
const sameNumberOtherWords: Rule = {
  name: 'same number in other words',
  decide: (pair) => {
    const { a, b } = pair;
    if (pair.sameSentence || !isSameTellingNumber(a, b) || denied(pair)) return null;
    const event = outcome(pair, 'event');
    if (event !== 'same' && !(event === 'unknown' && isPrecise(a) && isPrecise(b))) return null;
    if ([a, b].some(({ claim }) => claim.status === 'feared')) return null;
    if (a.range.dimension === 'duration' && outcome(pair, 'predicate') !== 'same') return null;
    const predicate = outcome(pair, 'predicate');
    const telling = FACETS.filter((facet) => outcome(pair, facet) !== 'same' && facet !== 'extent' && facet !== 'event');
    const onlyWords = predicate === 'disjoint' && a.claim.predicate === b.claim.predicate;
    const apart = telling.some((facet) => outcome(pair, facet) === 'disjoint' && !(facet === 'predicate' && onlyWords));
    // Of a round number, or one of time, more than one such difference is one too many.
    const most = isRound(a) || a.range.dimension === 'duration' ? 1 : 3;
    if (apart || telling.length === 0 || telling.length > most || outcome(pair, 'extent') === 'disjoint') return null;
    return ruling('agree', 0.5, why.sameNumber(telling));
  },
};

/** Things that are never told for each other. */
const otherTopic: Rule = {
  name: 'another topic',
  decide: (pair) => {
    if (outcome(pair, 'event') !== 'same') return null;
    const otherAbout = outcome(pair, 'predicate') === 'disjoint' && pair.a.claim.predicate === pair.b.claim.predicate;
    const otherThing = outcome(pair, 'group') === 'disjoint' && !(pair.a.group?.personal === true && pair.b.group?.personal === true);
    return otherAbout || otherThing ? 'unrelated' : null;
  },
};

/** What was feared, planned or only possible is not held against what was counted. */
const notAsserted: Rule = {
  name: 'not asserted',
  decide: (pair) => {
    const [x, y] = [pair.a.claim.status, pair.b.claim.status];
    if (x === 'asserted' && y === 'asserted') return null;
    // What is going to be done is one thing, however firmly each report says so.
    if (isIntended(x) && isIntended(y)) return null;
    // "Some 600,000 may have marched" is how one estimates.
    if (pair.a.isGathering && pair.b.isGathering && !isIntended(x) && !isIntended(y)) return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'predicate') === 'disjoint') return 'unrelated';
    return ruling('scope', 0.85, why.notAsserted(x === 'asserted' ? y : x, x === y));
  },
};

const isIntended = (status: ClaimStatus): boolean => status === 'planned' || status === 'conditional';

/** Money of two currencies, a rate against a total, three more against the sum. */
const notConvertible: Rule = {
  name: 'not convertible',
  decide: (pair) => {
    const measure = outcome(pair, 'measure') === 'disjoint';
    if (!measure && outcome(pair, 'extent') !== 'disjoint') return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'predicate') === 'disjoint') return 'unrelated';
    return ruling('scope', 0.85, why.differentFacet(pair, measure ? 'measure' : 'extent'));
  },
};

const disjointFacet: Rule = {
  name: 'different scope',
  decide: (pair) => {
    const [first] = facetsThatAre(pair, 'disjoint');
    if (!first) return null;
    return outcome(pair, 'event') === 'same' ? ruling('scope', 0.85, why.differentFacet(pair, first)) : 'unrelated';
  },
};

/** Who denies a number denies it of what the other asserts it of, even where the words tell less. */
const sameNumberDenied: Rule = {
  name: 'denied in so many words',
  decide: (pair) => {
    if (pair.a.claim.polarity === pair.b.claim.polarity || !sameNumber(pair) || pair.sameSentence) return null;
    if (outcome(pair, 'event') !== 'same' || outcome(pair, 'group') !== 'same' || outcome(pair, 'predicate') !== 'same') return null;
    return ruling('conflict', 0.8, why.denial(pair));
  },
};

/** A part may be smaller than its whole at any time, but at one time it cannot be larger. */
const nested: Rule = {
  name: 'part of the other',
  decide: (pair) => {
    const [parts, wholes] = [facetsThatAre(pair, 'part'), facetsThatAre(pair, 'whole')];
    if (parts.length === 0 && wholes.length === 0) return null;
    if ((parts.length > 0 && wholes.length > 0) || facetsThatAre(pair, 'overlap').length > 0) return null;
    if (facetsThatAre(pair, 'unknown').length > 0) return null;
    if (isToldWithAndWithoutPlace(pair)) return agreement(pair);
    const aIsPart = parts.length > 0;
    const [part, whole] = aIsPart ? [pair.a, pair.b] : [pair.b, pair.a];
    const exceeds = part.range.hard.low > whole.range.hard.high && part.range.dimension === 'count' && !sameNumber(pair);
    const notLater = pair.order === 'same' || pair.order === (aIsPart ? 'a-first' : 'b-first');
    const facets = aIsPart ? parts : wholes;
    if (exceeds && isRivalOfWhole(pair, facets)) return ruling('conflict', 0.7, why.apart(pair), degreeOf(part, whole));
    if (!exceeds || !notLater || !isSurePart(facets, pair, part) || pair.sameSentence || denied(pair))
      return ruling('scope', 0.85, why.nested(pair, facets, aIsPart));
    if (!pair.sameArticle && (isOlderReport(whole, part) || ((whole.rises || part.rises) && isTollOfAll(whole))))
      return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    // Who says "casualties" may mean the dead alone.
    if (facets[0] === 'predicate' && /^casualt/i.test(whole.figure.head ?? ''))
      return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    if (facets.length > 1 || isTooFar(pair)) return ruling('scope', 0.6, why.nested(pair, facets, aIsPart));
    return ruling('conflict', 0.7, why.partExceeds(part, whole), degreeOf(part, whole));
  },
};

/** A crowd in one city that is larger than the whole crowd is another count of the whole. */
const isRivalOfWhole = ({ a, b, sameSpeaker }: Pair, facets: readonly FacetName[]): boolean =>
  a.isGathering && facets.length === 1 && facets[0] === 'place' && !sameSpeaker && isToldAndCounted({ a, b });

/** One article gives nearly the same large number of the same twice, and names the place once: it has not left out what lies elsewhere. */
const isToldWithAndWithoutPlace = (pair: Pair): boolean =>
  pair.sameArticle &&
  !pair.a.isGathering &&
  nearlySameNumber(pair) &&
  FACETS.every((facet) => facet === 'place' || outcome(pair, facet) === 'same');

/** That one is a part of the other must be known, not only likely: of a place that both name, of fighters of one side, and never of crowds. */
const isSurePart = (facets: readonly FacetName[], { a, b }: Pair, part: ComparableClaim): boolean =>
  !a.isGathering && (facets[0] !== 'place' || (a.place !== null && b.place !== null)) && (facets[0] !== 'side' || areFighters(part.group));

const overlapping: Rule = {
  name: 'overlapping scope',
  decide: (pair) => {
    const crossed = facetsThatAre(pair, 'part').length > 0 && facetsThatAre(pair, 'whole').length > 0;
    const [first] = facetsThatAre(pair, 'overlap');
    if (!crossed && !first) return null;
    if (outcome(pair, 'event') !== 'same') return 'unrelated';
    return ruling('scope', 0.75, first ? why.differentFacet(pair, first) : why.crossed(pair));
  },
};

/** An unknown facet never makes a conflict. The same number of the same noun agrees all the same; else the facet is named. */
const unknownFacet: Rule = {
  name: 'unknown facet',
  decide: (pair) => {
    const unknown = facetsThatAre(pair, 'unknown');
    const [first] = unknown;
    if (!first) return null;
    const sameNoun = outcome(pair, 'group') === 'same' && outcome(pair, 'predicate') === 'same';
    const event = outcome(pair, 'event') === 'same';
    if (denied(pair) || facetsThatAre(pair, 'part').length + facetsThatAre(pair, 'whole').length > 0) {
      return event && unknown.length === 1 && denied(pair) ? ruling('uncertain', 0.4, why.unknown(pair, first)) : 'unrelated';
    }
    if (unknown.length === 1 && ((sameNumber(pair) && sameNoun) || (event && nearlySameNumber(pair)))) {
      return ruling('agree', 0.5, why.sameNumberUnknown(first));
    }
    const otherTopic = first === 'predicate' || first === 'group';
    if (!event || unknown.length > 1 || otherTopic || !isWorthALook(pair)) return 'unrelated';
    return ruling('uncertain', 0.5, why.unknown(pair, first));
  },
};

const oneDenied: Rule = {
  name: 'one denies it',
  decide: (pair) => {
    if (!denied(pair)) return null;
    if (pair.a.claim.polarity === pair.b.claim.polarity) return ruling('agree', 0.6, why.bothDeny());
    if (pair.sameSentence) return ruling('uncertain', 0.4, why.deniedTogether());
    return pair.softMeet ? ruling('conflict', 0.8, why.denial(pair)) : ruling('scope', 0.6, why.otherNumberDenied());
  },
};

const corrected: Rule = {
  name: 'corrected',
  decide: (pair) => {
    const { a, b, order } = pair;
    const takesBack = (x: ComparableClaim, y: ComparableClaim): boolean => {
      const number = x.claim.corrects;
      return number !== null && (y.figure.value === number || y.figure.low === number || y.figure.high === number);
    };
    const takenBack = (later: ComparableClaim, earlier: ComparableClaim): Ruling =>
      later.rises && isMonotone(later) && later.range.soft.low > earlier.range.soft.low
        ? ruling('growth', 0.9, why.grown(pair, earlier, later))
        : ruling('revision', 0.95, why.takenBack(later, earlier));
    if (takesBack(a, b) && order !== 'a-first') return takenBack(a, b);
    if (takesBack(b, a) && order !== 'b-first') return takenBack(b, a);
    return null;
  },
};

/** Counts that run on: a later one may be higher, but people once hurt cannot become fewer. */
const runningCounts: Rule = {
  name: 'running count',
  decide: (pair) => {
    if (!isRunning(pair.a) || !isRunning(pair.b)) return null;
    if (pair.order === 'unknown') return pair.softMeet ? null : whenUndated(pair);
    const ordered = inOrder(pair) ?? inOrderOfTelling(pair);
    if (!ordered) return null;
    const { earlier, later } = ordered;
    const lower = later.range.hard.high < earlier.range.hard.low && !sameNumber(pair);
    const higher = later.range.soft.low > earlier.range.soft.high;
    if (!isMonotone(later)) return pair.softMeet ? agreement(pair) : ruling('growth', 0.8, why.changed(pair, earlier, later));
    if (higher) return ruling('growth', 0.9, why.grown(pair, earlier, later));
    if (!lower) return agreement(pair);
    if (later.corrects || pair.sameSpeaker) return ruling('revision', 0.85, why.wentDown(earlier, later, pair.sameSpeaker));
    if (later.claim.predicate === 'duration') return ruling('uncertain', 0.4, why.fell(pair, earlier, later));
    if (isTooFar(pair) || isOfFewer(pair) || isOtherBattle(pair)) return 'unrelated';
    if (later.claim.status !== 'asserted' || earlier.claim.status !== 'asserted') return ruling('uncertain', 0.4, why.onlyIntended(pair));
    return ruling('conflict', 0.7, why.fell(pair, earlier, later), degreeOf(earlier, later));
  },
};

/** A state at a moment, told at different moments. */
const changedState: Rule = {
  name: 'state at another time',
  decide: (pair) => {
    const ordered = inOrder(pair);
    if ((isRunning(pair.a) && isRunning(pair.b)) || toldTogether(pair.a, pair.b) || pair.softMeet) return null;
    if (!ordered) return pair.order === 'unknown' ? whenUndated(pair) : null;
    const { earlier, later } = ordered;
    if (later.corrects && !pair.hardMeet) return ruling('revision', 0.8, why.wentDown(earlier, later, pair.sameSpeaker));
    return ruling('growth', 0.7, why.changed(pair, earlier, later));
  },
};

/** Same thing, same time: the numbers decide. */
const sameTime: Rule = {
  name: 'same thing, same time',
  decide: (pair) => {
    // Who writes "more than 135" beside another's 135 has the same number.
    if (pair.softMeet || sameNumber(pair)) return agreement(pair);
    if (pair.hardMeet && isTooFar(pair)) return 'unrelated';
    if (pair.hardMeet && !areRivalEstimates(pair))
      return openFloorBelow(pair) ? agreement(pair) : ruling('uncertain', 0.5, why.tension(pair));
    if (pair.a.corrects || pair.b.corrects) return ruling('revision', 0.8, why.correctedTo(pair));
    if (isTooFar(pair)) return 'unrelated';
    if (pair.sameArticle && pair.a.isGathering && !standNear(pair)) return 'unrelated';
    // Who gives two numbers of what is no toll speaks of two things.
    if (pair.sameSpeaker && !isToll(pair) && !isMeasuredTwice(pair)) return 'unrelated';
    const named = areBothAttributed(pair);
    if (pair.sameArticle && !isToll(pair) && !isMeasuredTwice(pair) && (pair.sameSpeaker || !(named || isToldAndCounted(pair))))
      return 'unrelated';
    if (pair.sameSentence && (!named || pair.sameSpeaker) && !areContrasted(pair)) return ruling('uncertain', 0.4, why.oneSentence());
    if (pair.sameArticle && pair.sameSpeaker && named) return ruling('uncertain', 0.4, why.oneSpeaker());
    if (isIntended(pair.a.claim.status) || isIntended(pair.b.claim.status)) return ruling('uncertain', 0.4, why.onlyIntended(pair));
    if (areEarlyAndLate(pair)) return ruling('uncertain', 0.4, why.earlyAndLate(pair));
    if (mayBeOfOneCount(pair)) return ruling('uncertain', 0.4, why.unattributed(pair));
    return ruling('conflict', pair.sameSpeaker ? 0.7 : 0.9, why.apart(pair), degreeOf(pair.a, pair.b));
  },
};

/** "A 6.4 quake struck. Another centre measured it at 5.7.": one article tells what two instruments gave. */
const isMeasuredTwice = ({ a, b, sameArticle }: Pair): boolean =>
  sameArticle &&
  a.claim.predicate === 'magnitude' &&
  b.claim.predicate === 'magnitude' &&
  [a, b].some(({ claim }) => claim.about !== null && MEASURING.has(claim.about)) &&
  Math.abs((a.figure.value ?? 0) - (b.figure.value ?? 0)) <= MOST_BETWEEN_INSTRUMENTS;
const MEASURING: ReadonlySet<string> = new Set([
  'measure',
  'record',
  'register',
  'put',
  'report',
  'downgrade',
  'upgrade',
  'revise',
  'give',
  'estimate',
]);
const MOST_BETWEEN_INSTRUMENTS = 1;

/** The decision procedure: the first rule that answers decides. */
export const RULES: readonly Rule[] = [
  statedTogether,
  otherEvent,
  sameNumberOtherWords,
  otherTopic,
  notAsserted,
  notConvertible,
  sameNumberDenied,
  disjointFacet,
  nested,
  overlapping,
  unknownFacet,
  oneDenied,
  corrected,
  runningCounts,
  changedState,
  sameTime,
];

const agreement = (pair: Pair): Ruling => ruling('agree', 0.85, why.agreement(pair));

const whenUndated = (pair: Pair): RuleAnswer => (isWorthALook(pair) ? ruling('uncertain', 0.5, why.undated(pair)) : 'unrelated');

/** Where not all is known, numbers this far apart are no two opinions on one thing. */
const WORTH_A_LOOK = 3;
const isWorthALook = (pair: Pair): boolean => ratioOf(pair) <= WORTH_A_LOOK;

const denied = ({ a, b }: Pair): boolean => a.claim.polarity === 'denied' || b.claim.polarity === 'denied';

function sameNumber({ a, b }: Pair): boolean {
  const [x, y] = [a.figure, b.figure];
  return a.range.dimension === b.range.dimension && x.value !== null && x.value === y.value && x.unit === y.unit;
}

/** Running counts of victims. Of anything else one article gives two numbers for two things ("salaries of $67,000 and $93,000"). */
const isToll = ({ a, b }: Pair): boolean =>
  [a, b].every(({ claim }) => claim.extent === 'cumulative' && COUNTS_PEOPLE.has(claim.predicate));

/** Two large or measured numbers that all but coincide are no chance. */
function nearlySameNumber(pair: Pair): boolean {
  const [x, y] = [pair.a.range.soft, pair.b.range.soft];
  const middle = (x.low + x.high) / 2;
  const [high, low] = [Math.max(middle, (y.low + y.high) / 2), Math.min(middle, (y.low + y.high) / 2)];
  return pair.softMeet && low > 0.9 * high && (pair.a.figure.measure !== 'count' || low >= 20) && outcome(pair, 'group') === 'same';
}
