import { isMeasuredTwice } from '../instruments.ts';
import { areRivalEstimates, degreeOf, isTooFar } from '../numbersApart.ts';
import { areBothAttributed, areOfTwoSpeakers } from '../pair.ts';
import { areSetAgainst } from '../rivalCounts.ts';
import { areContrasted, isToldAndCounted, standNear } from '../sameCrowd.ts';
import { isSameNumber } from '../sameNumber.ts';
import { areEarlyAndLate, areTolls, mayBeOfOneCount } from '../tolls.ts';
import * as why from '../why.ts';
import { isIntended } from './gate.ts';
import { agreement, ruling, whenNotExcluded, type Rule } from './rule.ts';

/** Same thing, same time: the numbers decide. */
export const sameTime: Rule = {
  name: 'same thing, same time',
  decide: (pair) => {
    // Who writes "more than 135" beside another's 135 has the same number.
    if (pair.softMeet || isSameNumber(pair)) return agreement(pair);
    if (pair.hardMeet && !(areRivalEstimates(pair) && !isTooFar(pair))) return whenNotExcluded(pair);
    if ((pair.a.corrects || pair.b.corrects) && !areOfTwoSpeakers(pair)) return ruling('revision', 0.8, why.correctedTo(pair));
    if (isTooFar(pair)) return 'unrelated';
    if (pair.sameArticle && pair.a.isGathering && !standNear(pair) && !areSetAgainst(pair)) return 'unrelated';
    // Who gives two numbers of what is no toll speaks of two things.
    if (pair.sameSpeaker && !areTolls(pair) && !isMeasuredTwice(pair)) return 'unrelated';
    const named = areBothAttributed(pair);
    if (pair.sameArticle && !areTolls(pair) && !isMeasuredTwice(pair) && (pair.sameSpeaker || !(named || isToldAndCounted(pair))))
      return 'unrelated';
    if (pair.sameSentence && (!named || pair.sameSpeaker) && !areContrasted(pair)) return ruling('uncertain', 0.4, why.oneSentence());
    if (pair.sameArticle && pair.sameSpeaker && named) return ruling('uncertain', 0.4, why.oneSpeaker());
    if (isIntended(pair.a.claim.status) || isIntended(pair.b.claim.status)) return ruling('uncertain', 0.4, why.onlyIntended(pair));
    if (areEarlyAndLate(pair)) return ruling('uncertain', 0.4, why.earlyAndLate(pair));
    if (mayBeOfOneCount(pair) && !areSetAgainst(pair)) return ruling('uncertain', 0.4, why.unattributed(pair));
    return ruling('conflict', pair.sameSpeaker ? 0.7 : 0.9, why.apart(pair), degreeOf(pair.a, pair.b));
  },
};
