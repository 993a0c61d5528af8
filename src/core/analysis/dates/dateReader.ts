import type { Sentence } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { parseDay, type Day } from './calendar.ts';
import type { DateBound, DateMention } from './dates.ts';
import { dateToken, type DateToken } from './dateTokens.ts';
import { readFeast } from './feastDays.ts';
import type { Meaning } from './meaning.ts';
import { readEdge, readMonths, readPartOfYear } from './periodForms.ts';
import { readDayWord, readUnit, readWeekday } from './relativeForms.ts';
import { readSeason } from './seasons.ts';
import { resolveWritten } from './writtenDates.ts';
import { readYear } from './yearForms.ts';

/** Where a form is looked for, and what relative dates count from. */
export interface DateContext {
  readonly tokens: readonly Token[];
  /** First token of the sentence that no earlier date has taken. */
  readonly from: number;
  /** End of the sentence. */
  readonly to: number;
  readonly published: Day | null;
  /** The last day that was named within the last sentences: what "a day earlier" counts from. */
  readonly named: Day | null;
  /** The date before it in the same sentence. */
  readonly previous: DateMention | null;
}

/** "A day earlier" refers no further back than this many sentences. */
const NAMED_REACH = 3;

/** Reads the dates of one article, sentence by sentence. */
export class DateReader {
  readonly mentions: DateMention[] = [];
  readonly #tokens: readonly Token[];
  readonly #signs: Uint16Array;
  readonly #published: Day | null;
  #named: { readonly day: Day; readonly sentence: number } | null = null;

  constructor(tokens: readonly Token[], published: string | null) {
    this.#tokens = tokens;
    this.#signs = signsOf(tokens);
    this.#published = published === null ? null : parseDay(published);
  }

  readSentence(sentence: Sentence): void {
    let from = sentence.first;
    let previous: DateMention | null = null;
    for (let at = sentence.first; ; at++) {
      at = nextSign(this.#signs, SIGN.date, at, sentence.last);
      const token = at < sentence.last ? this.#tokens[at] : undefined;
      if (!token) break;
      const word = dateToken(token.word);
      if (!word) continue;
      const named = this.#named && sentence.index - this.#named.sentence <= NAMED_REACH ? this.#named.day : null;
      const meaning = readForm(word, at, { tokens: this.#tokens, from, to: sentence.last, published: this.#published, named, previous });
      if (!meaning) continue;
      const mention = this.#join(previous, this.#mention(meaning, from));
      if (mention.precision === 'day' && mention.to !== null) {
        const day = parseDay(mention.to);
        if (day !== null) this.#named = { day, sentence: sentence.index };
      }
      previous = mention;
      from = mention.last;
      at = mention.last - 1;
    }
  }

  #mention(meaning: Meaning, from: number): DateMention {
    const { first, last } = meaning;
    return {
      from: meaning.from,
      to: meaning.to,
      precision: meaning.precision,
      relative: meaning.relative,
      bound: boundBefore(this.#tokens, first, from),
      first,
      last,
      start: this.#tokens[first]?.start ?? 0,
      end: this.#tokens[last - 1]?.end ?? 0,
    };
  }

  /** Adds the mention; "from July 11 to July 14" and "between 1992 and 1995" become one. */
  #join(previous: DateMention | null, mention: DateMention): DateMention {
    if (!previous || !isRange(this.#tokens, previous, mention) || previous.from === null || mention.to === null) {
      this.mentions.push(mention);
      return mention;
    }
    this.mentions.pop();
    const joined: DateMention = {
      ...previous,
      from: withYearOf(previous, mention),
      to: mention.to,
      precision: previous.precision === 'year' && mention.precision === 'year' ? 'year' : 'period',
      relative: mention.relative,
      last: mention.last,
      end: mention.end,
    };
    this.mentions.push(joined);
    return joined;
  }
}

function readForm(word: NonNullable<DateToken>, at: number, context: DateContext): Meaning | null {
  switch (word.kind) {
    case 'iso':
    case 'day-number':
    case 'month':
      return resolveWritten(at, context);
    case 'weekday':
      return readWeekday(word.weekday, at, context);
    case 'unit':
      return readEdge(word.unit, at, context) ?? readUnit(word.unit, at, context);
    case 'day-word':
      return readDayWord(word.days, at, context);
    case 'year':
    case 'decade':
      return readYear(word, at, context);
    case 'months':
      return readMonths(word, at, context);
    case 'part-of-year':
      return readPartOfYear(word, at, context);
    case 'season':
      return readSeason(at, context);
    case 'feast':
      return readFeast(at, context);
    case 'part-of-day':
      return null;
  }
}

const BOUNDS: ReadonlyMap<string, DateBound> = new Map([
  ['since', 'since'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
]);
/** "PRIOR to May 3", "UP to the end of May", "in the week leading UP to May 3" */
const BOUNDS_WITH_TO: ReadonlyMap<string, DateBound> = new Map([
  ['prior', 'before'],
  ['up', 'until'],
]);
const BETWEEN_BOUND_AND_DATE: ReadonlySet<string> = new Set(['the', 'about', 'around', 'at', 'least', 'on', 'early', 'late', 'end', 'of']);

function boundBefore(tokens: readonly Token[], first: number, from: number): DateBound | null {
  let at = first - 1;
  while (at >= from && first - at <= 3 && BETWEEN_BOUND_AND_DATE.has(tokens[at]?.word.lower ?? '')) at--;
  const word = at >= from ? tokens[at]?.word.lower : undefined;
  if (word === 'to') return BOUNDS_WITH_TO.get(tokens[at - 1]?.word.lower ?? '') ?? null;
  return word === undefined ? null : (BOUNDS.get(word) ?? null);
}

/** "from January to April 2015", "between 27 December and 3 January 2015": the year stands with the second date only. */
function withYearOf({ from, relative, precision }: DateMention, { to, relative: alsoRelative }: DateMention): string | null {
  if (from === null || to === null || !relative || alsoRelative || (precision !== 'month' && precision !== 'day')) return from;
  const year = Number(to.slice(0, 4));
  const rest = from.slice(4);
  return `${rest > to.slice(4) ? year - 1 : year}${rest}`;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

function isRange(tokens: readonly Token[], first: DateMention, second: DateMention): boolean {
  const opener = tokens[first.first - 1]?.word.lower;
  const afterArticle = opener === 'the' ? tokens[first.first - 2]?.word.lower : opener;
  const joint = tokens[first.last]?.word.lower ?? '';
  const gap = second.first - first.last;
  if (gap !== 1 && !(gap === 2 && tokens[second.first - 1]?.word.lower === 'the')) return false;
  if (joint === 'to' || joint === 'until' || joint === 'till') return afterArticle === 'from' || first.precision === second.precision;
  if (joint === 'and') return afterArticle === 'between' || areMonthsInTurn(first, second);
  return joint === 'through' || DASHES.has(joint);
}

/** "in July and August": one period of both. */
function areMonthsInTurn(first: DateMention, second: DateMention): boolean {
  if (first.precision !== 'month' || second.precision !== 'month' || first.from === null || second.to === null) return false;
  const [earlier, later] = [monthOf(first.from), monthOf(second.to)];
  return later === (earlier % 12) + 1 && (withYearOf(first, second) ?? first.from) < second.to;
}

const monthOf = (iso: string): number => Number(iso.slice(5, 7));
