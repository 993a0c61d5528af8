/** Letters that the words of a section share; the same in `scripts/lexicon/sectionCoding.mjs`, which writes these tables. */
const SECTION_LETTERS = 3;
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/**
 * A sorted table of words, front-coded in sections of the same first letters. A section is read when a word with these letters is first asked for: an
 * article touches few of them, and reading the whole table would take longer than reading the article.
 */
export class SectionedTable<Value> {
  readonly #coded: string;
  readonly #readValue: (code: string, word: string) => Value;
  readonly #values = new Map<string, Value>();
  /** First letters → where their section begins; those that were read are gone. */
  readonly #unread = new Map<string, number>();

  /**
   * @param coded as `scripts/lexicon/sectionCoding.mjs` writes it; empty text makes an empty table
   * @param readValue what the code behind a word means; called once a word
   */
  constructor(coded: string, readValue: (code: string, word: string) => Value) {
    this.#coded = coded;
    this.#readValue = readValue;
    // Only the first line of a section shares nothing with the one before it.
    for (let line = coded === '' ? -1 : 0; line >= 0; line = next(coded, line)) this.#unread.set(sectionAt(coded, line + 1), line);
  }

  get(word: string): Value | undefined {
    this.readSectionOf(word);
    return this.#values.get(word);
  }

  has(word: string): boolean {
    this.readSectionOf(word);
    return this.#values.has(word);
  }

  /** Reads what stands in the section of a word, if that was not done yet. */
  readSectionOf(word: string): void {
    if (this.#unread.size === 0) return;
    const section = sectionAt(word, 0);
    const start = this.#unread.get(section);
    if (start === undefined) return;
    this.#unread.delete(section);
    const end = next(this.#coded, start);
    let previous = '';
    for (const line of this.#coded.slice(start, end < 0 ? undefined : end - 1).split('\n')) {
      const codeAt = firstCapital(line);
      previous = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1, codeAt);
      this.#values.set(previous, this.#readValue(line.slice(codeAt), previous));
    }
  }
}

/** Start of the section behind the one that begins at `line`; -1 where it is the last. */
function next(coded: string, line: number): number {
  const found = coded.indexOf('\n0', line);
  return found < 0 ? -1 : found + 1;
}

/** The first letters of the first word of what begins at `start`. */
function sectionAt(text: string, start: number): string {
  let end = start;
  while (end < start + SECTION_LETTERS && isInWord(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** No space, no line break, no capital, not behind the end. */
const isInWord = (code: number): boolean => code > 0x20 && !isCapital(code);
const isCapital = (code: number): boolean => code >= FIRST_CAPITAL && code <= LAST_CAPITAL;

function firstCapital(line: string): number {
  let at = 1;
  while (at < line.length && !isCapital(line.charCodeAt(at))) at++;
  return at;
}
