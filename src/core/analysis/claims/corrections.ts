import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { wordAt, type Site } from './site.ts';
import { DETERMINERS, DETERMINING, EARLIER, REFERRING, REVISED, REVISING } from './tables/correctionTable.ts';
import { RISEN, TALLY } from './tables/timeTable.ts';

/** The number that a claim takes back, and whether this figure is itself the one taken back. */
export interface Correction {
  readonly corrects: number | null;
  readonly withdrawn: boolean;
}

/** "ten died, not 19 as first reported", "revised from 70 to 63", "an earlier figure of 48". */
export function readCorrection(site: Site): Correction {
  const { after, before, figure } = site;
  if (isWithdrawn(site)) return { corrects: null, withdrawn: true };
  if (after && isWithdrawn(after) && after.figure.measure === figure.measure) return { corrects: after.figure.value, withdrawn: false };
  if (before && wordAt(site, site.first - 1) === 'to' && wordAt(site, before.first - 1) === 'from' && isRevised(before)) {
    return { corrects: before.figure.value, withdrawn: false };
  }
  const taken = takenBackBehind(site);
  if (taken) return { corrects: taken.figure.value, withdrawn: false };
  const earlier = revisedFigure(site);
  if (earlier) return { corrects: earlier.figure.value, withdrawn: false };
  return { corrects: null, withdrawn: false };
}

/** "had given a toll of 156 but REVISED IT TO 141", "reported 720 homes destroyed, but lowered the figure to 650": the figure taken back. */
export function revisedFigure(site: Site): Site | null {
  const { before } = site;
  if (!before || before.figure.measure !== site.figure.measure || wordAt(site, site.first - 1) !== 'to') return null;
  const object = wordAt(site, site.first - 2);
  if (!REFERRING.has(object) && !TALLY.has(object)) return null;
  const verb = DETERMINING.has(wordAt(site, site.first - 3)) ? site.first - 4 : site.first - 3;
  return verb >= before.last && REVISING.has(wordAt(site, verb)) ? before : null;
}

/** "REVISED the toll down TO 52 FROM 57", "was 48, REVISED down FROM 62": the figure behind is taken back. */
function takenBackBehind(site: Site): Site | null {
  const { after } = site;
  if (!after || after.figure.measure !== site.figure.measure || wordAt(site, after.first - 1) !== 'from' || after.first - site.last > 4)
    return null;
  for (let at = site.last; at < after.first; at++) if (REVISED.has(wordAt(site, at))) return after;
  return after.first - site.last === 1 && wordAt(site, site.first - 1) === 'to' && isRevised(site) ? after : null;
}

function isWithdrawn(site: Site): boolean {
  if ((site.after && revisedFigure(site.after) === site) || (site.before && takenBackBehind(site.before) === site)) return true;
  const before = wordAt(site, site.first - 1);
  if (before === 'not' || (before === 'of' && wordAt(site, site.first - 2) === 'instead')) return true;
  if (before === 'than' && wordAt(site, site.first - 2) === 'rather') return true;
  if (before === 'from' && wordAt(site, site.last) === 'to' && isRevised(site)) return true;
  if (!(before === 'of' || before === 'from') || !TALLY.has(wordAt(site, site.first - 2)) || !EARLIER.has(wordAt(site, site.first - 3)))
    return false;
  return !isOutgrown(site, site.first - 4);
}

/** "UP FROM THE previous toll of 359", "rose from an earlier figure of 48": was right in its time. */
function isOutgrown(site: Site, determiner: number): boolean {
  const from = DETERMINERS.has(wordAt(site, determiner)) ? determiner - 1 : determiner;
  return wordAt(site, from) === 'from' && RISEN.has(wordAt(site, from - 1));
}

function isRevised(site: Site): boolean {
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - 12; at--) {
    if (REVISED.has(wordAt(site, at))) return true;
  }
  return false;
}

/** A number told to be a correction stays one where the article repeats it; `corrections` holds what the article has corrected so far. */
export function withCorrection(claim: Claim, { value }: Figure, corrections: Map<string, number>): Claim {
  if (claim.corrects === null && corrections.size === 0) return claim;
  const key = `${claim.predicate} ${claim.group ?? ''} ${value}`;
  if (claim.corrects !== null) corrections.set(key, claim.corrects);
  const corrects = corrections.get(key);
  return claim.corrects === null && corrects !== undefined ? { ...claim, corrects } : claim;
}
