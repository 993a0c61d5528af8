import { degreeOf, isMarkPassed, isTooFar } from '../numbersApart.ts';
import { areOfTwoSpeakers, inOrder } from '../pair.ts';
import { areSetAgainst } from '../rivalCounts.ts';
import { isSameNumber } from '../sameNumber.ts';
import { isMonotone, isRunning, toldTogether } from '../times.ts';
import { inOrderByWord, inOrderOfTelling, isOfFewer, isOtherBattle } from '../tolls.ts';
import * as why from '../why.ts';
import { agreement, ruling, whenNotExcluded, whenUndated, type Rule } from './rule.ts';

/** Counts that run on: a later one may be higher, but people once hurt cannot become fewer. */
export const runningCounts: Rule = {
  name: 'running count',
  decide: (pair) => {
    if (!isRunning(pair.a) || !isRunning(pair.b)) return null;
    if (pair.order === 'unknown') return pair.softMeet ? null : whenUndated(pair);
    const ordered = inOrderByWord(pair) ?? inOrder(pair) ?? inOrderOfTelling(pair);
    if (!ordered) return null;
    const { earlier, later } = ordered;
    const lower = later.range.hard.high < earlier.range.hard.low && !isSameNumber(pair);
    const higher = later.range.soft.low > earlier.range.soft.high;
    if (!isMonotone(later)) return pair.softMeet ? agreement(pair) : ruling('growth', 0.8, why.changed(pair, earlier, later));
    // A count that stood beside the other has not outgrown it.
    if (higher && areSetAgainst(pair) && !earlier.isEarlier) return null;
    if (higher) return ruling('growth', 0.9, why.grown(pair, earlier, later));
    if (!lower) return pair.softMeet || isSameNumber(pair) || isMarkPassed(later, pair) ? agreement(pair) : whenNotExcluded(pair);
    if ((later.corrects && !areOfTwoSpeakers(pair)) || pair.sameSpeaker)
      return ruling('revision', 0.85, why.wentDown(earlier, later, pair.sameSpeaker));
    if (later.claim.predicate === 'duration') return ruling('uncertain', 0.4, why.fell(pair, earlier, later));
    if (isTooFar(pair) || isOfFewer(pair) || isOtherBattle(pair)) return 'unrelated';
    if (later.claim.status !== 'asserted' || earlier.claim.status !== 'asserted') return ruling('uncertain', 0.4, why.onlyIntended(pair));
    return ruling('conflict', 0.7, why.fell(pair, earlier, later), degreeOf(earlier, later));
  },
};

/** A state at a moment, told at different moments. */
export const changedState: Rule = {
  name: 'state at another time',
  decide: (pair) => {
    const ordered = inOrder(pair);
    if ((isRunning(pair.a) && isRunning(pair.b)) || toldTogether(pair.a, pair.b) || pair.softMeet || areSetAgainst(pair)) return null;
    if (!ordered) return pair.order === 'unknown' ? whenUndated(pair) : null;
    const { earlier, later } = ordered;
    if (later.corrects && !pair.hardMeet) return ruling('revision', 0.8, why.wentDown(earlier, later, pair.sameSpeaker));
    return ruling('growth', 0.7, why.changed(pair, earlier, later));
  },
};
