import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import type { Span } from '../../model/span.ts';
import { dayOf, isoDay } from '../dates/calendar.ts';
import { readWrittenDate, type WrittenDate } from '../dates/calendarForms.ts';
import { dateToken } from '../dates/dateTokens.ts';

/** Lines of a header have so many tokens at most; a longer one is the story. */
export const LONGEST_LINE = 40;

/** How sure a date is the day of publication: a named field before a line of its own before a dateline before "Updated". */
export const RANK = { key: 4, line: 3, dateline: 2, updated: 1 } as const;

interface DateFound {
  readonly date: WrittenDate;
  readonly rank: number;
}

/** The dates and years that a header tells, and which day is that of publication. */
export class HeaderDates {
  readonly #article: ArticleText;
  readonly #fileDate: string | null;
  readonly #found: DateFound[] = [];
  readonly #years: number[] = [];

  /** @param fileDate the day that the name of the file tells */
  constructor(article: ArticleText, fileDate: string | null) {
    this.#article = article;
    this.#fileDate = fileDate;
  }

  add(date: WrittenDate, rank: number): void {
    this.#found.push({ date, rank });
    if (date.year !== null) this.#years.push(date.year);
  }

  /** The first date among the tokens of a line; false where none is, or where a line of its own holds more than a date. */
  take(first: number, last: number, rank: number): boolean {
    const { tokens } = this.#article;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      const word = token && dateToken(token.word);
      if (!word || word.kind === 'year') continue;
      const date = readWrittenDate(tokens, at, first, last);
      if (!date || date.day === null) continue;
      if (rank === RANK.line && !isDateLine(this.#article, first, last, date)) return false;
      this.add(date, rank);
      return true;
    }
    return false;
  }

  /** Years that stand in the header or a copyright notice: they may complete a dateline's date. */
  noteYears({ first, last }: Paragraph): void {
    for (let at = first; at < Math.min(last, first + LONGEST_LINE); at++) {
      const token = this.#article.tokens[at];
      const word = token && dateToken(token.word);
      if (word?.kind === 'year' || word?.kind === 'iso') this.#years.push(word.year);
    }
  }

  /** The ISO day, and the words that tell it, where it is not the name of the file. Null: nobody knows. */
  published(): { readonly day: string; readonly words: Span | null } | null {
    const found = this.#found.filter(({ date }) => date.day !== null).sort((a, b) => b.rank - a.rank);
    const [year, ...others] = new Set(this.#years);
    for (const { date } of found) {
      // A year from the file's name, or from elsewhere in the header, where there is one alone.
      const inYear = date.year ?? (this.#fileDate ? Number(this.#fileDate.slice(0, 4)) : others.length === 0 ? year : undefined);
      const day = inYear === undefined || date.day === null ? null : dayOf(inYear, date.month, date.day);
      if (day !== null) return { day: isoDay(day), words: this.#wordsOf(date) };
    }
    return this.#fileDate === null ? null : { day: this.#fileDate, words: null };
  }

  #wordsOf({ first, last }: WrittenDate): Span {
    const { tokens } = this.#article;
    return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
  }
}

/** Beside its date a date line holds at most a few words, none of them a verb's: "Sunday 25 October 2020 11:56 EDT". */
function isDateLine({ tokens }: ArticleText, first: number, last: number, date: WrittenDate): boolean {
  let words = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word || (at >= date.first && at < date.last)) continue;
    if (word.shape === 'lower' && !BESIDE_DATES.has(word.lower)) words++;
  }
  return words <= 1 && !/^[.!?]$/.test(tokens[last - 1]?.word.form ?? '');
}

/** Times, zones, words like "at". */
const BESIDE_DATES: ReadonlySet<string> = new Set(
  'at on the of am pm a.m. p.m. updated published posted min read minutes ago by and last'.split(' '),
);
