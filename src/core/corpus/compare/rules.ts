import { corrected } from './rules/corrected.ts';
import { oneDenied, sameNumberDenied } from './rules/denials.ts';
import { notAsserted, notConvertible } from './rules/gate.ts';
import { nested } from './rules/nested.ts';
import { otherEvent, otherTopic } from './rules/otherEvents.ts';
import { disjointFacet, overlapping } from './rules/otherScopes.ts';
import type { Rule } from './rules/rule.ts';
import { changedState, runningCounts } from './rules/runningCounts.ts';
import { sameNumberOtherWords } from './rules/sameNumberOtherWords.ts';
import { sameTime } from './rules/sameTime.ts';
import { statedTogether } from './rules/statedTogether.ts';
import { unknownFacet } from './rules/unknownFacet.ts';

/** The decision procedure: the first rule that answers decides. */
export const RULES: readonly Rule[] = [
  // Of one event, and comparable at all?
  statedTogether,
  otherEvent,
  sameNumberOtherWords,
  otherTopic,
  notAsserted,
  notConvertible,
  sameNumberDenied,
  // Do both count the same?
  disjointFacet,
  nested,
  overlapping,
  unknownFacet,
  // Both do: who denies or corrects the other, and do time or opinion part them?
  oneDenied,
  corrected,
  runningCounts,
  changedState,
  sameTime,
];
