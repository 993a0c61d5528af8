import type { Predicate } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { DateMention } from '../dates/dates.ts';
import { overlaps } from '../../model/span.ts';
import { WordTable } from '../../text/words.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import type { SourceReading } from './sources.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import { isYearOfThing } from './times.ts';

/** The event that a sentence names, normalised, with its words. */
export interface EventReading {
  readonly name: string;
  readonly span: Span;
}

const CASUALTIES: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'killed-or-injured',
  'missing',
  'destroyed',
  'damaged',
]);

const EVENT_WORDS = new WordTable<true>([...EVENT_NOUNS].map((word) => [word, true]));

/** Farther away a noun names something else. */
const REACH = 22;

/** In these nobody is killed or hurt. */
const BLOODLESS = new Set([
  'ceasefire',
  'cease-fire',
  'truce',
  'exchange',
  'swap',
  'withdrawal',
  'trial',
  'verdict',
  'vote',
  'referendum',
  'election',
  'elections',
]);

/**
 * The event in which something was counted: the event noun of the figure's sentence that stands nearest, with the nouns before it, and in front the
 * year or decade that tells it from others. "the school bus fire on Friday" → "school bus fire"; "an early 1990s war" → "1990s war".
 */
export function readEvent(site: Site, predicate: Predicate, dates: readonly DateMention[], { source }: SourceReading): EventReading | null {
  const { tokens, sentence } = site;
  let best = -1;
  for (let at = Math.max(sentence.first, site.first - REACH); at < Math.min(sentence.last, site.last + REACH); at++) {
    const token = tokens[at];
    if (!token || !EVENT_WORDS.has(token.word) || !isHeadNoun(site, at) || (source && overlaps(token, source))) continue;
    if (isOfFigure(site, at) || isAcrossContrast(site, at)) continue;
    if (CASUALTIES.has(predicate) && BLOODLESS.has(token.word.lower)) continue;
    if (best < 0 || cost(site, at) < cost(site, best)) best = at;
  }
  if (best < 0) return null;
  let first = best;
  while (first > sentence.first && best - first < 3 && isNounModifier(site, first - 1)) first--;
  const words = tokens.slice(first, best + 1).map((token) => token.word.lower);
  const year = yearBeside(site, dates, first, best + 1);
  return { name: year === null ? words.join(' ') : `${year} ${words.join(' ')}`, span: spanOf(tokens, first, best + 1) };
}

/** "the COLLAPSE of more than 1,200 houses": what happened to what is counted. */
const isOfFigure = (site: Site, at: number): boolean => wordAt(site, at + 1) === 'of' && at + 2 === site.first;

/** "hampered by the WAR, but the government reported 812 deaths" */
function isAcrossContrast(site: Site, at: number): boolean {
  const [from, to] = at < site.first ? [at + 1, site.first] : [site.last, at];
  for (let i = from; i < to; i++) if (CONTRASTING.has(wordAt(site, i))) return true;
  return false;
}

const CONTRASTING: ReadonlySet<string> = new Set(['but', 'although', 'though', 'whereas']);

/** Not a verb, not within a name ("Ceasefire Mission") or a compound ("fire chief"), and outside the figure. */
function isHeadNoun(site: Site, at: number): boolean {
  if (at >= site.first && at < site.last) return false;
  const { tokens, sentence } = site;
  const token = tokens[at];
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  if (token?.tag !== 'noun' && token?.tag !== 'gerund') return false;
  // "opened fire", "under fire"
  if (token.word.lower === 'fire' && /^(?:opened|open|opening|opens|under|return|returned|exchanged|hostile)$/.test(wordAt(site, at - 1)))
    return false;
  if (token.word.shape !== 'lower' && at !== sentence.first && tokens[at - 1]?.tag !== 'punctuation') return false;
  return next?.tag !== 'noun' && next?.tag !== 'name';
}

/** Tokens between; what stands behind the figure without a preposition ("and ended in a truce") counts as farther. */
function cost(site: Site, at: number): number {
  if (at < site.first) return site.first - at;
  for (let back = at - 1; back >= site.last; back--)
    if (wordAt(site, back) === 'and' || wordAt(site, back) === 'ended') return at - site.last + REACH;
  return at - site.last;
}

function isNounModifier(site: Site, at: number): boolean {
  const token = site.tokens[at];
  return (
    token?.tag === 'noun' &&
    token.word.shape === 'lower' &&
    /^[a-z-]+$/.test(wordAt(site, at)) &&
    !/^(?:year|week|month|day|night|weekend|winter|summer)$/.test(wordAt(site, at))
  );
}

/** "1990s" of "an early 1990s war" or "war in the 1990s", "2016" of "in 2016, when hundreds died in a war". */
function yearBeside(site: Site, dates: readonly DateMention[], first: number, last: number): string | null {
  const { tokens, sentence } = site;
  for (const date of dates) {
    if (date.first < sentence.first || date.last > sentence.last || date.precision === 'day') continue;
    if (date.bound === 'since' || Math.min(Math.abs(date.first - last), Math.abs(first - date.last)) > 6) continue;
    if (date.last !== first && isYearOfThing(site, date)) continue;
    for (let at = date.first; at < date.last; at++) {
      const year = /^(\d{4})(s?)$/.exec(tokens[at]?.word.lower ?? '');
      if (year) return `${year[1]}${year[2]}`;
    }
  }
  return null;
}
