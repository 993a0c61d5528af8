// Which figure of a sentence a date is told of, by what stands between the two. Distances are in tokens.
import type { DateMention } from '../dates/dates.ts';
import { bracketAround, isAsideClosed, wordAt, type Site } from './site.ts';
import { COMPARING } from './tables/timeTable.ts';

/** Farther away a date dates something else. */
const FARTHEST = 18;
/** Behind the figure and in the same clause. */
const FARTHEST_IN_CLAUSE = 24;

/** Within a clause or two. */
const NEAR = 20;
/** A relative clause seldom is longer. */
const LONGEST_RELATIVE_CLAUSE = 12;

/** In the figure's own part of the sentence: no other figure and no semicolon between, or right before a clause with "when". */
export function belongs(site: Site, date: DateMention): boolean {
  const [from, to] = date.first < site.first ? [date.last, site.first] : [site.last, date.first];
  if (isFronted(site, date)) return true;
  if (to - from > FARTHEST_IN_CLAUSE) return false;
  let commas = 0;
  for (let at = from; at < to; at++) {
    // "had reported five dead BUT found nine more on Thursday"
    if (wordAt(site, at) === ';' || (wordAt(site, at) === 'but' && date.first > site.last)) return false;
    if (wordAt(site, at) !== ',') continue;
    // ", AMONG THEM TWO CHILDREN,"
    if (/^(?:including|among)$/.test(wordAt(site, at + 1))) commas--;
    else commas++;
  }
  if (to - from > FARTHEST && (date.first < site.first || commas > 0)) return false;
  const bracket = bracketAround(site);
  if (bracket !== null && date.first > bracket.close) return false;
  const when = isFollowedByWhen(site, date);
  if (!when && date.first < site.first) {
    // ", and the ombudsman said …": a clause of its own
    for (let at = from; at < to; at++) {
      if (wordAt(site, at) !== ',' || wordAt(site, at + 1) !== 'and') continue;
      const sameSubject = /^(?:past|verb|auxiliary)$/.test(site.tokens[at + 2]?.tag ?? '');
      if (!sameSubject) return false;
    }
  }
  if (date.first > site.last && isInNextClause(site, date)) return false;
  // "in 1970 a MAGNITUDE 7.7 quake killed 15,000": how strong it was counts nobody.
  let between = date.first < site.first ? site.before : site.after;
  // "the march of March 23 (3.5 million according to the unions, 1.1 MILLION according to the police)": of all that the bracket tells.
  const heading = bracket !== null && date.last <= bracket.open ? bracket.open : Infinity;
  while (between && between.first > heading) between = between.before;
  while (between?.figure.measure === 'magnitude') between = date.first < site.first ? between.before : between.after;
  if (when || !between || !(between.first >= from && between.last <= to)) return true;
  // "1,400 killed, INCLUDING 900 IN AUGUST"
  if (between.figure.partOf === site.index && !isAsideClosed(site, between, date.first)) return false;
  // "In May it infected 26,000 and killed 1,100", "on Tuesday, killing one and badly wounding two" are of both.
  if (date.last <= between.first && site.first - between.last <= 4 && /^(?:and|,)$/.test(wordAt(site, between.last))) return true;
  // "12 killed and 30 wounded in May" is of both, "54 percent, down from 61 four years ago" of the second.
  return date.first > site.last && !isComparedBefore(site, date);
}

/** "a quake in 1970 killed 15,000, AND A WEAKER ONE killed 1,400 IN 1974": a subject of its own behind the comma. */
function isInNextClause(site: Site, date: DateMention): boolean {
  const { after } = site;
  if (!after || after.last > date.first) return false;
  for (let at = site.last; at < after.first; at++)
    if (
      wordAt(site, at) === ',' &&
      wordAt(site, at + 1) === 'and' &&
      /^(?:determiner|noun|name|possessive|pronoun)$/.test(site.tokens[at + 2]?.tag ?? '')
    )
      return at + 2 < after.first;
  return false;
}

/** So many figures between, at most, belong to one comparison. */
const MOST_BETWEEN = 4;

/** "rose to 12 percent, or 30 cents, FROM 9 percent, or 21 cents, a year ago": the date is that of the number compared with. */
function isComparedBefore(site: Site, date: DateMention): boolean {
  let between = site.after;
  for (let count = 0; between && between.last <= date.first && count < MOST_BETWEEN; between = between.after, count++)
    if (COMPARING.has(wordAt(site, between.first - 1))) return true;
  return false;
}

/** "LAST SEPTEMBER, three people died and 100 were rescued", "TEN DAYS AGO a bomb exploded": at the head of the sentence, of all that follows. */
const isFronted = ({ tokens, sentence, first }: Site, date: DateMention): boolean =>
  date.first <= sentence.first + 1 && date.last < first && /^(?:,|an?)$/.test(tokens[date.last]?.word.form ?? '');

/** "IN THE 2016 ELECTIONS, 5.7 million voted": a date within the phrase at the head of the sentence, of all that follows. */
export function isHeading(site: Site, date: DateMention): boolean {
  const { sentence, first } = site;
  if (date.first > sentence.first + 2 || !OPENS_SENTENCE.has(wordAt(site, sentence.first))) return false;
  for (let at = date.last; at < Math.min(first, date.last + LONGEST_HEADING); at++) if (wordAt(site, at) === ',') return true;
  return false;
}

const OPENS_SENTENCE: ReadonlySet<string> = new Set(['in', 'at', 'during']);
const LONGEST_HEADING = 5;

/** Before the figure counts as farther, for a date mostly follows what it dates. */
const BEFORE = 2;
/** "killed one ON MONDAY AND 12 on Tuesday": the item before has its date, this one perhaps its own. */
const OF_ITEM_BEFORE = 10;

/** How far off a date stands. */
export function distanceTo(site: Site, date: DateMention): number {
  if (date.first >= site.first) return date.first - site.last;
  const joint = wordAt(site, site.first - 1);
  return site.first - date.last + (joint === 'and' || joint === 'while' || joint === 'but' ? OF_ITEM_BEFORE : BEFORE);
}

/** What is said of the date's own thing may still hold for the figure. */
export const isNear = (site: Site, date: DateMention): boolean => Math.abs(date.first - site.first) < NEAR;

/** "since 2016, when hundreds died" */
export const isFollowedByWhen = (site: Site, date: DateMention): boolean =>
  date.first < site.first &&
  (wordAt(site, date.last) === 'when' || (wordAt(site, date.last) === ',' && wordAt(site, date.last + 1) === 'when'));

/** "killed four ON TUESDAY near the town where 200 were seized IN 2014": the nearer date of the same side is the figure's. */
export const isBetween = ({ first }: Site, nearer: DateMention, farther: DateMention): boolean =>
  nearer.precision === 'day' && first < nearer.first && nearer.last <= farther.first;

/** "a quake THAT STRUCK ON MONDAY left 40 dead": the day of what the clause is about. */
export function isInRelativeClause(site: Site, date: DateMention): boolean {
  const from = date.first < site.first ? site.sentence.first : site.last;
  let verbal = false;
  for (let at = date.first - 1; at >= from && at > date.first - LONGEST_RELATIVE_CLAUSE; at--) {
    const token = site.tokens[at];
    // "holding 200 girls THEY SEIZED ON MONDAY"
    if (at === site.last && token?.tag === 'pronoun') return verbal;
    if (token?.tag === 'past' || token?.tag === 'verb' || token?.tag === 'participle') verbal = true;
    if (token?.tag === 'relative' || token?.word.lower === 'that') return verbal;
    if (token?.tag === 'punctuation') return false;
  }
  return false;
}
