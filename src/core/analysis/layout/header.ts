import type { Metadata, MetadataEvidence, ReadMetadata } from '../../model/metadata.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import { spanText } from '../../text/spanText.ts';
import { readWrittenDate } from '../dates/calendarForms.ts';
import { dateToken } from '../dates/dateTokens.ts';
import { FRONT_MATTER } from './furniture.ts';
import { readByline, readNames, readStaff } from './byline.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { HeaderDates, LONGEST_LINE, RANK } from './headerDates.ts';
import { readMasthead, type Masthead } from './masthead.ts';
import { HEADER_KEYS, OUTLETS, type HeaderKey } from './tables/outlets.ts';

/** So many lines before the story are looked at. */
const HEADER_LINES = 24;
/** And so many behind it, for "Via …" and "Published on …". */
const FOOTER_LINES = 6;
/** A sentence of so many tokens is the story, or its summary: then only what stands directly behind it still belongs to the header. */
const SHORTEST_STORY = 18;

/** Tokens of the shortest headline. */
const SHORTEST_TITLE = 3;

type Field = keyof Metadata;

/** Reads what the lines around a story tell about it. Unknown stays null: nothing is guessed. */
export class HeaderReader {
  readonly #article: ArticleText;
  readonly #furniture: readonly (string | null)[];
  readonly #evidence: MetadataEvidence[] = [];
  readonly #dates: HeaderDates;
  /** A summary, or the story itself, was seen. */
  #sawSentence = false;
  #outlet: string | null = null;
  #title: string | null = null;
  #byline: readonly string[] = [];
  #url: string | null = null;
  #dateline: readonly string[] = [];
  #storyStart: number | null = null;

  /** A line that looks like the name of an outlet, above where a headline is looked for: it is the headline itself where none follows. */
  #masthead: (Masthead & { readonly first: number; readonly end: number }) | null = null;
  /** The line before was "By" alone. */
  #awaitsByline = false;
  readonly #isCity: (name: string) => boolean;

  /** @param named what the name of the file tells */
  constructor(
    article: ArticleText,
    furniture: readonly (string | null)[],
    named: { readonly published: string | null },
    isCity: (name: string) => boolean,
  ) {
    this.#article = article;
    this.#isCity = isCity;
    this.#furniture = furniture;
    this.#dates = new HeaderDates(article, named.published);
  }

  read(): { readonly metadata: ReadMetadata; readonly storyStart: number | null } {
    const { paragraphs } = this.#article;
    let line = 0;
    for (; line < Math.min(paragraphs.length, HEADER_LINES); line++) {
      const paragraph = paragraphs[line];
      if (paragraph && this.#readLine(paragraph, line)) break;
    }
    for (const paragraph of paragraphs.slice(Math.max(line + 1, paragraphs.length - FOOTER_LINES))) this.#readFooter(paragraph);
    this.#takeMasthead();
    const published = this.#dates.published();
    if (published?.words) this.#evidence.push({ field: 'published', ...published.words });
    const metadata = {
      published: published?.day ?? null,
      outlet: this.#outlet,
      title: this.#title,
      byline: this.#byline,
      url: this.#url,
      dateline: this.#dateline,
      evidence: this.#evidence,
    };
    return { metadata, storyStart: this.#storyStart };
  }

  /** True where the story begins. */
  #readLine(paragraph: Paragraph, line: number): boolean {
    const { tokens } = this.#article;
    const start = this.#readBareDate(paragraph) ?? paragraph.first;
    const dateline = readDateline(tokens, start, paragraph.last, this.#isCity);
    if (dateline) {
      this.#takeDateline(dateline);
      return true;
    }
    if (this.#furniture[paragraph.index] !== null) {
      if (this.#furniture[paragraph.index] !== FRONT_MATTER || !this.#readKey(paragraph, true)) this.#dates.noteYears(paragraph);
      return false;
    }
    const size = paragraph.last - paragraph.first;
    if (size > LONGEST_LINE || (this.#sawSentence && size >= SHORTEST_STORY)) return true;
    if (
      this.#readKey(paragraph, !this.#sawSentence) ||
      this.#readByline(paragraph) ||
      this.#readDateLine(paragraph) ||
      this.#readUrl(paragraph)
    )
      return false;
    const sentence = this.#isSentence(paragraph);
    if (!sentence) this.#dates.noteYears(paragraph);
    if (size >= SHORTEST_STORY && sentence) this.#sawSentence = true;
    else if (!this.#sawSentence && line < HEADER_LINES / 2) {
      if (this.#title === null) this.#readTitle(paragraph);
      else this.#readMasthead(paragraph.first, paragraph.last);
    }
    return false;
  }

  /** "date 2020-10-06 Yerevan: …", as some collections begin: the token behind the date. */
  #readBareDate(paragraph: Paragraph): number | null {
    const { tokens } = this.#article;
    const { first, last } = paragraph;
    const at = tokens[first]?.word.lower === 'date' ? first + 1 : first;
    const word = tokens[at] && dateToken(tokens[at].word);
    if (word?.kind !== 'iso' || tokens[at + 1]?.word.form === ':') return null;
    const date = readWrittenDate(tokens, at, at, last);
    if (!date) return null;
    this.#dates.add(date, at > first ? RANK.key : RANK.line);
    return date.last;
  }

  #takeDateline({ places, date, outlet, first, last, placesLast, outletAt }: Dateline): void {
    this.#dateline = places;
    this.#storyStart = last;
    this.#prove('dateline', first, placesLast);
    if (date) this.#dates.add(date, RANK.dateline);
    if (outlet === null || outletAt === null) return;
    this.#setOutlet(outlet, outletAt, outletAt + 1);
  }

  /** "Published: 25 October 2020", "author = Name Surname" */
  #readKey(paragraph: Paragraph, inHeader: boolean): boolean {
    const { tokens } = this.#article;
    const { first, last } = paragraph;
    for (let at = first + 1; at < Math.min(last, first + 4); at++) {
      const form = tokens[at]?.word.form;
      if (form !== ':' && form !== '=') continue;
      const key = HEADER_KEYS.get(spanText(tokens, first, at).toLowerCase());
      if (!key || at + 1 >= last || (!inHeader && key === 'outlet')) return false;
      this.#takeKey(key, at + 1, last);
      return true;
    }
    const key = HEADER_KEYS.get(tokens[first]?.word.lower ?? '');
    return (key === 'published' || key === 'updated') && this.#dates.take(first + 1, last, key === 'published' ? RANK.key : RANK.updated);
  }

  #takeKey(key: HeaderKey, first: number, last: number): void {
    const value = spanText(this.#article.tokens, first, last).replace(/^["'“]|["'”]$/g, '');
    switch (key) {
      case 'published':
        this.#dates.take(first, last, RANK.key);
        break;
      case 'updated':
        this.#dates.take(first, last, RANK.updated);
        break;
      case 'title':
        this.#setTitle(value, first, last);
        break;
      case 'byline':
        this.#setByline(value.split(/\s*(?:,|;|\band\b)\s*/).filter(Boolean), first, last);
        break;
      case 'outlet':
        if (/^https?:/.test(value)) this.#setUrl(value, first, last);
        else this.#setOutlet(OUTLETS.get(value.toLowerCase()) ?? value, first, last);
        break;
      case 'url':
        this.#setUrl(value, first, last);
        break;
      case 'place':
        this.#dateline = [value];
        this.#prove('dateline', first, last);
        break;
    }
  }

  #readByline(paragraph: Paragraph): boolean {
    const { tokens } = this.#article;
    const { first, last } = paragraph;
    const awaited = this.#awaitsByline;
    this.#awaitsByline = last - first === 1 && tokens[first]?.word.lower === 'by';
    if (this.#awaitsByline) return true;
    const byline = awaited ? readNames(tokens, first, first, last) : (readByline(tokens, first, last) ?? readStaff(tokens, first, last));
    if (!byline) return false;
    if (byline.names.length > 0) this.#setByline(byline.names, byline.first, byline.last);
    if (byline.outlet !== null) this.#setOutlet(byline.outlet, byline.first, byline.last);
    this.#dates.take(byline.last, last, RANK.line);
    return true;
  }

  /** A line that holds little more than a date. */
  #readDateLine(paragraph: Paragraph): boolean {
    const { first, last } = paragraph;
    return last - first <= 16 && this.#dates.take(first, last, RANK.line);
  }

  #readUrl({ first, last }: Paragraph): boolean {
    const form = this.#article.tokens[first]?.word.form ?? '';
    if (last - first > 2 || !/^https?:/.test(form)) return false;
    this.#setUrl(form, first, first + 1);
    return true;
  }

  /** The first line that is no sentence, or one in headline capitals. */
  #readTitle(paragraph: Paragraph): void {
    const { first, last } = paragraph;
    const { tokens } = this.#article;
    if (this.#readMasthead(first, last)) return;
    if (last - first < SHORTEST_TITLE || last === tokens.length || tokens[first]?.word.shape === 'lower' || this.#isSentence(paragraph))
      return;
    if (isRowOfLinks(this.#article, first, last)) return;
    this.#setTitle(spanText(tokens, first, last), first, last);
  }

  #readMasthead(first: number, end: number): boolean {
    if (this.#masthead !== null || this.#outlet !== null) return false;
    const masthead = readMasthead(this.#article.tokens, first, end);
    if (masthead) this.#masthead = { ...masthead, first, end };
    return masthead !== null;
  }

  #takeMasthead(): void {
    if (this.#masthead === null) return;
    const { outlet, first, last, end } = this.#masthead;
    if (this.#title === null && end - first >= SHORTEST_TITLE) this.#setTitle(spanText(this.#article.tokens, first, end), first, end);
    else this.#setOutlet(outlet, first, last);
  }

  /** Ends with a stop and is not written in headline capitals. */
  #isSentence({ first, last, start, end }: Paragraph): boolean {
    return /[.!?…]["”’']?$/.test(this.#article.text.slice(start, end)) && !isHeadlineCase(this.#article, first, last);
  }

  /** "Via Some Paper", "Source: Reuters", "Published on 5 October 2020" behind the story. */
  #readFooter(paragraph: Paragraph): void {
    const { tokens } = this.#article;
    const { first, last } = paragraph;
    if (last - first > LONGEST_LINE) return;
    // A year in the story's last sentences is the story's.
    if (this.#furniture[paragraph.index] !== null) this.#dates.noteYears(paragraph);
    const opening = tokens[first]?.word.lower ?? '';
    if (opening === 'via') this.#readByline(paragraph);
    else if (opening === 'published' || opening === 'posted') this.#readKey(paragraph, false);
    else if (opening === 'source' && tokens[first + 1]?.word.form === ':') {
      // "Source: Ministry of Health" stands under charts: only an outlet that is known as one.
      const outlet = OUTLETS.get(spanText(tokens, first + 2, last).toLowerCase());
      if (outlet) this.#setOutlet(outlet, first + 2, last);
    }
  }

  #setTitle(title: string, first: number, last: number): void {
    this.#title = title;
    this.#prove('title', first, last);
  }

  #setByline(names: readonly string[], first: number, last: number): void {
    if (this.#byline.length > 0) return;
    this.#byline = names;
    this.#prove('byline', first, last);
  }

  #setOutlet(outlet: string, first: number, last: number): void {
    if (this.#outlet !== null) return;
    this.#outlet = outlet;
    this.#prove('outlet', first, last);
  }

  #setUrl(url: string, first: number, last: number): void {
    if (this.#url !== null) return;
    this.#url = url;
    this.#prove('url', first, last);
  }

  #prove(field: Field, first: number, last: number): void {
    const { tokens } = this.#article;
    this.#evidence.push({ field, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
  }
}

/** Most longer words begin with a capital. */
function isHeadlineCase({ tokens }: ArticleText, first: number, last: number): boolean {
  let longer = 0;
  let capital = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.form.length < 4 || word.shape === 'punctuation' || word.shape === 'digits') continue;
    longer++;
    if (word.shape !== 'lower') capital++;
  }
  return longer >= 3 && capital >= longer * 0.7;
}

/** A menu, or the way to a page: "World | Politics | Markets", "Home > World > Disasters". */
function isRowOfLinks({ tokens }: ArticleText, first: number, last: number): boolean {
  let separators = 0;
  let since = 0;
  for (let at = first; at < last; at++) {
    if (LINK_SEPARATORS.has(tokens[at]?.word.form ?? '')) {
      separators++;
      since = 0;
    } else if (++since > LONGEST_LINK) return false;
  }
  return separators >= 2;
}

const LINK_SEPARATORS: ReadonlySet<string> = new Set(['|', '>', '»', '›', '·', '•']);
/** Tokens of one link in a menu. */
const LONGEST_LINK = 3;
