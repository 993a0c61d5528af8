import { BRIEF_EVENTS } from '../../analysis/claims/tables/eventTable.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimRecord } from '../../model/relation.ts';

/**
 * "Six soldiers were killed in AN AMBUSH", "four were hurt WHEN a bomb exploded": whatever day it is told on, the count of a single attack or accident is
 * its toll, which later reports carry on; only where a day tells it apart from others is it compared as that day's.
 */
export function asTollOfEvent(claim: Claim, { sentence, sentenceStart }: ClaimRecord): Claim {
  const cue = claim.extent === 'incident' ? claim.evidence.find(({ role }) => role === 'extent') : undefined;
  if (!cue) return claim;
  const word = sentence.slice(cue.start - sentenceStart, cue.end - sentenceStart).toLowerCase();
  return word === 'when' || BRIEF_EVENTS.has(word) ? { ...claim, extent: 'cumulative' } : claim;
}
