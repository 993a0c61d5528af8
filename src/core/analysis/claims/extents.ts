import type { Extent, Predicate } from '../../model/claim.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { wordAt, type Site } from './site.ts';
import { readStep } from './steps.ts';
import { BRIEF_EVENTS } from './tables/eventTable.ts';
import { DELTA, HAVING, RUNNING, STOCK_VERBS } from './tables/extentTable.ts';
import { isTollOfDay, perfectBeside, type TimeReading } from './times.ts';
import type { PredicateReading } from './verbCues.ts';

/** What the extent of a figure may go on from. */
export interface ExtentBefore {
  /** It says something else, so that "another 48 wounded" adds nothing to it. */
  readonly isOther: boolean;
  /** In the same sentence, and a step: "fell $2.51, or 9.5 percent". */
  readonly isStep: boolean;
}

/** What a single attack or accident does. */
const HARM: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'killed-or-injured',
  'captured',
  'arrested',
  'destroyed',
  'damaged',
]);

/**
 * How the number lives in time: from the measure, the predicate and the words around it.
 * @param before what the figure before it in the sentence says, else in the article
 */
export function readExtent(
  site: Site,
  predicate: Predicate,
  { role, cue }: PredicateReading,
  times: TimeReading,
  before: ExtentBefore,
): { extent: Extent | null; cue: number | null } {
  const { figure, tokens, sentence } = site;
  if (figure.measure === 'rate') return { extent: 'rate', cue: null };
  const often = figure.measure === 'count' ? eachPeriod(site) : null;
  if (often !== null) return { extent: 'rate', cue: often };
  for (let at = site.first; at < site.last + 1 && at < sentence.last; at++) {
    const word = wordAt(site, at);
    if (!before.isOther && DELTA.has(word) && wordAt(site, at + 1) !== 'than' && wordAt(site, at - 1) !== 'or')
      return { extent: 'delta', cue: at };
  }
  const step = readStep(site, before.isStep);
  if (step !== null) return { extent: 'delta', cue: step };
  if (figure.measure !== 'count')
    return { extent: figure.measure === 'money' || figure.measure === 'duration' ? 'cumulative' : 'stock', cue: null };
  const near = { from: Math.max(sentence.first, site.first - 14), to: Math.min(sentence.last, site.last + 14) };
  if (predicate === 'missing' || predicate === 'population') return { extent: 'stock', cue: null };
  if (predicate === 'captured' || predicate === 'other' || predicate === 'deployed') {
    for (let at = near.from; at < near.to; at++) if (STOCK_VERBS.has(wordAt(site, at))) return { extent: 'stock', cue: at };
    if (HAVING.has(beforeAdverb(site))) return { extent: 'stock', cue: site.first - 1 };
    if (predicate === 'other' && /^(?:are|is|there)$/.test(wordAt(site, site.first - 1))) return { extent: 'stock', cue: site.first - 1 };
  }
  // "the town HOSTS nearly a million displaced people"
  if ((predicate === 'displaced' || predicate === 'evacuated') && STOCK_VERBS.has(beforeAdverb(site)))
    return { extent: 'stock', cue: site.first - 1 };
  if (predicate === 'injured')
    for (let at = near.from; at < near.to; at++) {
      if (LASTING.has(wordAt(site, at)) && !figureBetween(site, at)) return { extent: 'stock', cue: at };
    }
  if (times.sinceSpan || times.isLimit) return { extent: 'cumulative', cue: null };
  const since = sinceClause(site);
  if (since !== null) return { extent: 'cumulative', cue: since };
  if (isTollOfDay(site)) return { extent: 'incident', cue: null };
  // "the number of fatalities stood AT 217"
  if (role === 'toll' && cue !== null && (RUNNING.has(wordAt(site, cue)) || wordAt(site, site.first - 1) !== 'of'))
    return { extent: 'cumulative', cue };
  const lately = pastHours(site);
  if (lately !== null) return { extent: 'incident', cue: lately };
  for (let at = near.from; at < near.to; at++) {
    const word = wordAt(site, at);
    if (RUNNING.has(word) && !figureBetween(site, at) && !(at > site.last && commaBetween(site, at)))
      return { extent: 'cumulative', cue: at };
    if (
      (word === 'so' && wordAt(site, at + 1) === 'far') ||
      (word === 'in' && wordAt(site, at + 1) === 'all') ||
      (word === 'to' && wordAt(site, at + 1) === 'date')
    ) {
      return { extent: 'cumulative', cue: at };
    }
  }
  const daily = wordAt(site, site.last) === 'in' ? null : times.eventDay;
  const perfect = perfectBeside(site);
  if (isOneDay(site)) return { extent: 'incident', cue: null };
  if (perfect !== null) return { extent: 'cumulative', cue: perfect };
  if (daily !== null || times.eventDay !== null) return { extent: 'incident', cue: times.eventDay?.first ?? null };
  const strike = HARM.has(predicate) && !times.isOver ? briefEvent(site) : null;
  if (strike !== null) return { extent: 'incident', cue: strike };
  return { extent: isTimeOfDay(tokens, site) ? 'incident' : 'cumulative', cue: null };
}

const LASTING: ReadonlySet<string> = new Set(['still', 'remain', 'remains', 'remained']);

/** "now HAS 189 observers", "still NUMBERS just 11 monitors": the word before, over adverbs. */
function beforeAdverb(site: Site): string {
  let at = site.first - 1;
  while (site.tokens[at]?.tag === 'adverb') at--;
  return wordAt(site, at);
}

const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per']);
const REGULARLY: ReadonlySet<string> = new Set(['annually', 'daily', 'weekly', 'yearly']);
const RECENT: ReadonlySet<string> = new Set(['past', 'last', 'previous']);

/** "are killed EACH YEAR", "die EVERY day" */
function eachPeriod(site: Site): number | null {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 6, site.after?.first ?? Infinity); at++) {
    const word = wordAt(site, at);
    if (word === ',' || word === 'since') return null;
    if (EACH.has(word) && /^(?:hour|day|night|week|month|year|season)$/.test(wordAt(site, at + 1))) return at;
    if (REGULARLY.has(word) && site.tokens[at]?.tag === 'adverb') return at;
  }
  return null;
}

/** "in the past 24 hours", "over the last day" */
function pastHours(site: Site): number | null {
  for (let at = Math.max(site.sentence.first, site.first - 12); at < Math.min(site.sentence.last, site.last + 12); at++) {
    if (!RECENT.has(wordAt(site, at)) || wordAt(site, at - 1) !== 'the') continue;
    if (/^(?:day|hours?)$/.test(wordAt(site, at + 1)) || /^hours?$/.test(wordAt(site, at + 2))) return at;
  }
  return null;
}

const figureBetween = (site: Site, at: number): boolean => {
  const other = at < site.first ? site.before : site.after;
  return other !== null && (at < site.first ? other.first > at : other.last <= at);
};

/** "28 had died on Monday, taking the total to 59": the total is another's. */
function commaBetween(site: Site, at: number): boolean {
  for (let i = site.last; i < at; i++) if (wordAt(site, i) === ',') return true;
  return false;
}

/** "in a second day of fighting", "in one night" */
function isOneDay(site: Site): boolean {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 10); at++) {
    if (wordAt(site, at) === 'day' && wordAt(site, at + 1) === 'of') return true;
  }
  return false;
}

const BRIEF_REACH = 14;
const WHEN_REACH = 14;

/** "killed six soldiers in AN AMBUSH", "four were wounded WHEN a bomb exploded": over with the event that it tells of. */
function briefEvent(site: Site): number | null {
  const from = Math.max(site.sentence.first, site.first - BRIEF_REACH);
  const to = Math.min(site.sentence.last, site.last + BRIEF_REACH);
  for (let at = from; at < to; at++) {
    if (BRIEF_EVENTS.has(wordAt(site, at)) && site.tokens[at]?.tag !== 'verb') return at;
    if (wordAt(site, at) === 'when' && at >= site.last && at < site.last + WHEN_REACH) return at;
  }
  return null;
}

function isTimeOfDay(tokens: Site['tokens'], { sentence }: Site): boolean {
  return nextSign(signsOf(tokens), SIGN.hour, sentence.first, sentence.last) < sentence.last;
}

/** "since the latest fighting erupted", "since the outbreak": counts from there, even if no date is told. */
function sinceClause(site: Site): number | null {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 14); at++) {
    const word = wordAt(site, at);
    if (word === 'since') return at;
    if (word === ',' || at === site.after?.first) return null;
  }
  return null;
}
