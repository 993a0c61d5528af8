import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { DateMention } from '../dates/dates.ts';
import { belongs, distanceTo, isBetween, isFollowedByWhen, isHeading, isInRelativeClause, isNear } from './dateScope.ts';
import { wordAt, type Site } from './site.ts';
import {
  BEGINNINGS,
  BETWEEN_COMPARED,
  COMPARING,
  DELIVERIES,
  ENDED,
  LIKENING,
  PRIOR,
  RISEN,
  STRETCHES,
  TALLY,
  TOLLS,
} from './tables/timeTable.ts';

/** When a claim holds, and the words that say so. */
export interface TimeReading {
  readonly since: string | null;
  readonly asOf: string | null;
  readonly asOfStated: boolean;
  /** "by Sunday night", "as of May 3": counted up to then. */
  readonly isLimit: boolean;
  /** Of an event that was over long before the article. */
  readonly isOver: boolean;
  /** Day of an incident, of the sentence's own event. */
  readonly eventDay: DateMention | null;
  readonly sinceSpan: Span | null;
  readonly asOfSpan: Span | null;
}

/** A clause that tells since when has so many tokens at most. */
const LONGEST_BEGINNING = 9;
const MS_PER_DAY = 86_400_000;
/** A dated event so far back is over: its number is as of then, not as of the report. */
const LONG_OVER_DAYS = 20;

const UNDATED: TimeReading = {
  since: null,
  asOf: null,
  asOfStated: false,
  isLimit: false,
  isOver: false,
  eventDay: null,
  sinceSpan: null,
  asOfSpan: null,
};

/** Of an event that was over long before, told of another sentence. */
export const timesOf = (event: DateMention): TimeReading => ({
  ...UNDATED,
  asOf: event.to,
  asOfStated: true,
  isOver: true,
  asOfSpan: event,
});

/**
 * As of when: a day that the words say ("by Sunday night", "as of May 3"); the day of an event long over ("in 2016, when hundreds died"); the day on
 * which it was said, where that stands beside the cue; the day of a dated incident; else the day of publication.
 */
export function readTimes(site: Site, dates: readonly DateMention[], quote: Quote | null, published: string | null): TimeReading {
  const reported = isPriorValue(site) ? null : published;
  if (dates.length === 0) return { ...UNDATED, asOf: reported };
  const own = dates.filter((date) => date.first >= site.sentence.first && date.last <= site.sentence.last && !isCompared(site, date));
  const since =
    own.find((date) => (date.bound === 'since' || isBeginning(site, date)) && !isComparison(site, date) && !isFollowedByWhen(site, date)) ??
    null;
  const limit =
    own
      .filter(
        (date) =>
          (date.bound === 'by' || date.bound === 'until' || isAsOf(site, date) || isPriorTo(site, date) || isEndOfPeriod(site, date)) &&
          date.to !== null,
      )
      .sort((a, b) => distanceTo(site, a) - distanceTo(site, b))[0] ?? null;
  const plain = own.filter(
    (date) => date !== since && (date.bound === null || isFollowedByWhen(site, date)) && date.from !== null && !isAsOf(site, date),
  );
  const saying = plain.find((date) => isOfSaying(site, date, quote)) ?? null;
  const events = plain.filter(
    (date) =>
      date !== saying &&
      !LIKENING.has(wordAt(site, date.first - 1)) &&
      !isDecade(site, date) &&
      !isYearOfThing(site, date) &&
      !isOfDelivery(site, date),
  );
  const near = [...events].sort((a, b) => distanceTo(site, a) - distanceTo(site, b));
  const nearest = near.find((date) => belongs(site, date) && !isPossessive(site, date));
  const past =
    near.find(
      (date) =>
        isLongOver(date, published) &&
        belongs(site, date) &&
        !(date.first >= site.last && isInRelativeClause(site, date)) &&
        !(date.precision === 'day' && perfectBeside(site) !== null) &&
        !(nearest && nearest !== date && isBetween(site, nearest, date)),
    ) ?? null;
  const incident = near.find((date) => date.precision === 'day' && belongs(site, date) && !isLongOver(date, published)) ?? null;
  // "On Monday" is one day, even where nobody knows which.
  const unknownDay = own.find(
    (date) =>
      date.precision === 'day' && date.from === null && date.bound === null && belongs(site, date) && !isOfSaying(site, date, quote),
  );
  // "a 1985 quake that killed thousands", "In the 2016 elections, 5.7 million voted"
  const old =
    past ??
    plain.find(
      (date) =>
        isYearOfThing(site, date) &&
        date.first < site.first &&
        (isToldBehind(site, date) || (isHeading(site, date) && isLongOver(date, published))),
    ) ??
    null;
  const background =
    old === null &&
    plain.some(
      (date) =>
        (isDecade(site, date) || isYearOfThing(site, date)) &&
        isNear(site, date) &&
        (!isComparison(site, date) || isToldBehind(site, date)),
    );
  const ofToll = events.find((date) => isTollOf(site, date)) ?? null;
  const stated = limit ?? old ?? ofToll ?? saying;
  const day =
    stated ?? (incident && !isPossessive(site, incident) && !isInRelativeClause(site, incident) && saying === null ? incident : null);
  return {
    since: since?.from ?? null,
    asOf:
      background && !stated
        ? null
        : ((stated === limit || (stated === old && (old?.precision === 'year' || old?.precision === 'period')) ? day?.to : null) ??
          day?.from ??
          reported),
    asOfStated: day !== null,
    isLimit: limit !== null && stated === limit,
    isOver: old !== null && stated === old,
    // What happened on that day is not what is told of a year long past.
    eventDay: old !== null && stated === old ? null : (incident ?? unknownDay ?? null),
    sinceSpan: since,
    asOfSpan: day,
  };
}

const ENDS_REMARK: ReadonlySet<string> = new Set([',', ';', 'while', 'and']);

/** "UP FROM 31", "the PREVIOUS toll of 31", "a previous report put the toll at 31": what was known before, nobody says when. */
function isPriorValue(site: Site): boolean {
  if (wordAt(site, site.first - 1) === 'from') {
    if (RISEN.has(wordAt(site, site.first - 2))) return true;
    // "from 29 TO 31"
    if (site.after?.first === site.last + 1 && wordAt(site, site.last) === 'to') return true;
    // "rose TO 52 FROM 31"
    if (site.before?.last === site.first - 1 && wordAt(site, site.before.first - 1) === 'to') return true;
  }
  for (let at = site.first - 1; at >= site.sentence.first && at >= site.first - 14 && at >= (site.before?.last ?? 0); at--) {
    const word = wordAt(site, at);
    if (ENDS_REMARK.has(word)) return false;
    if (PRIOR.has(word)) return word.endsWith('ly') || [at + 1, at + 2, at + 3].some((noun) => TALLY.has(wordAt(site, noun)));
  }
  return false;
}

/** "down 7 points FROM 2014", "a 40 percent rise from the same period in 2019", "compared with June": what it is compared with, or when it begins. */
function isCompared(site: Site, date: DateMention): boolean {
  let at = date.first - 1;
  while (at > date.first - 8 && BETWEEN_COMPARED.has(wordAt(site, at))) at--;
  return date.bound === null && COMPARING.has(wordAt(site, at)) && !(wordAt(site, at) === 'with' && wordAt(site, at - 1) === 'began');
}

/** "TUESDAY'S TOLL stood at 23": of that day alone. */
function isTollOf(site: Site, date: DateMention): boolean {
  if (!isPossessive(site, date) || date.first > site.first) return false;
  const next = site.tokens[date.last]?.tag === 'clitic' ? date.last + 1 : date.last;
  return TOLLS.has(wordAt(site, next)) || (wordAt(site, next) === 'death' && TOLLS.has(wordAt(site, next + 1)));
}

/** The toll of a single day, named or not ("the day's toll", "Tuesday's death toll"). */
export function isTollOfDay(site: Site): boolean {
  for (let at = site.first - 1; at > site.sentence.first && at > site.first - 8; at--) {
    if (!TOLLS.has(wordAt(site, at))) continue;
    const owner = wordAt(site, at - 1) === 'death' ? at - 2 : at - 1;
    if (wordAt(site, owner) === 'daily') return true;
    return site.tokens[owner]?.tag === 'clitic' && /(?:day|today|yesterday)$/.test(wordAt(site, owner - 1));
  }
  return false;
}

function isAsOf(site: Site, date: DateMention): boolean {
  return wordAt(site, date.first - 1) === 'of' && wordAt(site, date.first - 2) === 'as';
}

/** "had reported 400 cases PRIOR TO May 9" */
const isPriorTo = (site: Site, date: DateMention): boolean =>
  wordAt(site, date.first - 1) === 'to' && (wordAt(site, date.first - 2) === 'prior' || wordAt(site, date.first - 2) === 'up');

/** "for the week ENDED April 4", "the three months that ENDED ON July 27": what is counted runs up to then. */
const isEndOfPeriod = (site: Site, date: DateMention): boolean =>
  date.precision === 'day' &&
  ENDED.has(wordAt(site, wordAt(site, date.first - 1) === 'on' ? date.first - 2 : date.first - 1)) &&
  isStretch(site, date);

/** "The siege that ended on July 27" is no stretch of an account. */
function isStretch(site: Site, date: DateMention): boolean {
  for (let at = date.first - 2; at >= site.sentence.first && at > date.first - LONGEST_STRETCH; at--)
    if (STRETCHES.has(wordAt(site, at))) return true;
  return false;
}
const LONGEST_STRETCH = 6;

/** "since the truce took effect on February 20", "have died in the war, WHICH BEGAN IN 2014" */
function isBeginning(site: Site, date: DateMention): boolean {
  let verbal = false;
  let begins = false;
  for (let at = date.first - 1; at >= site.sentence.first && at >= date.first - LONGEST_BEGINNING; at--) {
    if (at >= site.first && at < site.last) return false;
    const token = site.tokens[at];
    const word = token?.word.lower ?? '';
    if (BEGINNINGS.has(word)) begins = true;
    if (token?.tag === 'past' || token?.tag === 'verb' || token?.tag === 'participle') verbal = true;
    if (word === 'since') return verbal;
    if (word === 'that' || word === 'which') return begins && perfectBeside(site) !== null;
    if (word === ',') return false;
  }
  return false;
}

/** Beside the cue of the quote, or outside it: "said on Friday", "on Monday the ministry said". */
function isOfSaying(site: Site, date: DateMention, quote: Quote | null): boolean {
  if (date.precision !== 'day' || !quote) return false;
  const { cue, speaker } = quote;
  const inside = quote.start <= date.start && date.end <= quote.end;
  if (inside) return false;
  const words = site.tokens;
  const cueEnd = Math.max(cue?.end ?? 0, speaker?.end ?? 0);
  if (date.start >= cueEnd) {
    // "said on Friday", "told reporters late on Monday": little stands between.
    const between = words.slice(date.first - 6, date.first).filter((token) => token.start >= cueEnd);
    return between.length < 6 && !between.some((token) => token.tag === 'past' || token.tag === 'subordinator');
  }
  const opening = Math.min(cue?.start ?? Infinity, speaker?.start ?? Infinity);
  if (date.end > opening) return true;
  // "On Monday the ministry said": nothing but a comma stands between.
  return words
    .slice(date.last, date.last + 6)
    .filter((token) => token.start < opening)
    .every(({ tag, word }) => word.form === ',' || tag === 'determiner');
}

const SUPERLATIVES: ReadonlySet<string> = new Set(['worst', 'most', 'first', 'best', 'least']);

/** "the heaviest since a 1994 ceasefire": compares, and counts nothing from there. */
function isComparison(site: Site, date: DateMention): boolean {
  for (let at = date.first - 1; at >= site.sentence.first && at >= date.first - 8; at--) {
    const word = wordAt(site, at);
    if (SUPERLATIVES.has(word) || (site.tokens[at]?.tag === 'adjective' && /[^r]est$/.test(word))) return true;
  }
  return false;
}

/** "the worst since a war in the 1990s that killed hundreds", "since a 1994 battle that left 40 dead": the figure is the old event's own. */
function isToldBehind(site: Site, date: DateMention): boolean {
  for (let at = date.last; at < Math.min(site.first, date.last + 3); at++) if (/^(?:that|which)$/.test(wordAt(site, at))) return true;
  return false;
}

const isDecade = (site: Site, date: DateMention): boolean => date.precision === 'decade' || /^\d{4}s$/.test(wordAt(site, date.last - 1));

/** "crude for MARCH delivery": when it will be delivered. */
const isOfDelivery = (site: Site, date: DateMention): boolean =>
  (date.precision === 'month' || date.precision === 'day') && DELIVERIES.has(wordAt(site, date.last));

/** "a 1994 ceasefire", "the 2015 budget": the year names the thing. */
export const isYearOfThing = (site: Site, date: DateMention): boolean =>
  date.precision === 'year' && site.tokens[date.last]?.tag === 'noun';

/** Published long after. */
export function isLongOver(date: DateMention, published: string | null): boolean {
  if (date.precision === 'year' || date.precision === 'month' || date.precision === 'period') {
    const end = date.to ?? date.from;
    return end !== null && (published === null || !published.startsWith(end));
  }
  if (published === null || date.to === null || date.to.length < 10) return false;
  return Date.parse(published) - Date.parse(date.to) > LONG_OVER_DAYS * MS_PER_DAY;
}

/** "Tuesday's earthquake": names the event, not the day of the count. */
function isPossessive(site: Site, date: DateMention): boolean {
  return site.tokens[date.last]?.tag === 'clitic' || site.tokens[date.last - 1]?.tag === 'clitic';
}

/** has / have near the figure: "have been killed", "has lost" */
export function perfectBeside(site: Site): number | null {
  for (let at = Math.max(site.sentence.first, site.first - 5); at < Math.min(site.sentence.last, site.last + 3); at++) {
    if (at >= site.first && at < site.last) continue;
    const word = wordAt(site, at);
    if (word === 'have' || word === 'has') return at;
  }
  return null;
}
