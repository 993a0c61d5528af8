// Changes of a number, beside the number itself: "rose 3 percent to 412".
import type { Measure } from '../../model/figure.ts';
import { wordAt, type Site } from './site.ts';
import { CHANGES, GAINING, MOVING, STEP_NOUNS } from '../figures/tables/changeTable.ts';

/** So far before "by" stands the verb of change. */
const LONGEST_STEP = 16;
/** So many words stand between a number and the noun that makes a change of it: "a 4 percent PAY RISE". */
const LONGEST_STEP_PHRASE = 3;
/** A sum above this is no move of a price: "gained $2 million" is earned. */
const LARGEST_PRICE_MOVE = 1000;

/** What statistics and markets move in: a bus that plunges 80 metres changes no number. */
const CHANGING: ReadonlySet<Measure> = new Set<Measure>(['count', 'share', 'money', 'other']);

/**
 * The token that says that the number is a step and no level ("ROSE 3 percent", "UP 6 cents", "was lowered BY 106", "a 7 percent INCREASE"), null where
 * none does.
 * @param isStepBefore the figure before in the sentence is one: "fell $2.51, OR 9.5 percent"
 */
export function readStep(site: Site, isStepBefore: boolean): number | null {
  const { figure, first, last } = site;
  if (!CHANGING.has(figure.measure)) return null;
  const next = wordAt(site, last);
  if ((next === 'higher' || next === 'lower') && (figure.measure !== 'count' || wordAt(site, last + 1) === 'than')) return last;
  let at = first - 1;
  if (site.tokens[at]?.tag === 'determiner') at--;
  while (site.tokens[at]?.tag === 'adverb' && !MOVING.has(wordAt(site, at))) at--;
  const before = wordAt(site, at);
  if (before === 'by') return verbOfChange(site, at);
  const bare = figure.measure !== 'count' || figure.counted === null;
  if (bare && MOVING.has(before)) return at;
  if (GAINING.has(before) && movesAlone(site)) return at;
  if (before === 'of' && STEP_NOUNS.has(wordAt(site, at - 1))) return at - 1;
  if (isStepBefore && isOtherwisePut(site)) return first - 1;
  return figure.measure === 'count' ? null : stepNounBehind(site);
}

/** "rose by 12 to 56", "was lowered by 106" */
function verbOfChange(site: Site, by: number): number | null {
  for (let at = by - 1; at >= Math.max(site.sentence.first, by - LONGEST_STEP); at--)
    if (CHANGES.has(wordAt(site, at)) || MOVING.has(wordAt(site, at))) return by;
  return null;
}

/** "lost 2 percent", "gained 12 points", "added 40 cents": what prices and indexes do; of other things it tells an amount. */
const movesAlone = ({ figure }: Site): boolean =>
  figure.unit === '%' || figure.unit === 'point' || (figure.measure === 'money' && (figure.value ?? Infinity) < LARGEST_PRICE_MOVE);

/** "fell $2.51, OR 9.5 percent", "rose 4.8 percent AND 4.1 percent": the same step in another unit, or that of another thing. */
function isOtherwisePut({ before, figure, first, tokens }: Site): boolean {
  if (!before) return false;
  const joint = tokens[first - 1]?.word.lower;
  const gap = first - before.last;
  if (joint === 'or') return gap <= 2;
  return joint === 'and' && gap === 1 && figure.measure !== 'count' && before.figure.measure === figure.measure;
}

function stepNounBehind(site: Site): number | null {
  for (let at = site.last; at < site.last + LONGEST_STEP_PHRASE; at++) {
    if (STEP_NOUNS.has(wordAt(site, at))) return at;
    const tag = site.tokens[at]?.tag;
    if (tag !== 'noun' && tag !== 'adjective') return null;
  }
  return null;
}
