/** A record of a CSV file with the line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark is opened in it and closed nowhere: its last cell holds the rest of the file. */
  readonly isUnclosed: boolean;
}

interface CsvCell {
  readonly value: string;
  /** Of the source, behind the cell. */
  readonly end: number;
  readonly isUnclosed: boolean;
}

/**
 * Reads CSV as RFC 4180 has it, and as spreadsheets write it: comma, semicolon or tab (told by the first line), quotes doubled, any line ends, byte-order mark.
 * Empty lines are left out.
 */
export function readCsv(text: string): CsvRecord[] {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const separator = separatorOf(source);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let isUnclosed = false;
  let line = 1;
  let firstLine = 1;
  let at = 0;
  const endRecord = (): void => {
    if (cells.some((each) => each !== '')) records.push({ line: firstLine, cells, isUnclosed });
    cells = [];
  };
  while (at < source.length) {
    if (cells.length === 0) firstLine = line;
    const cell = source[at] === '"' ? quotedCell(source, at, separator) : plainCell(source, at, separator);
    cells.push(cell.value);
    ({ isUnclosed } = cell);
    line += cell.value.split('\n').length - 1;
    at = cell.end;
    if (source[at] === separator) {
      at++;
      if (at === source.length) cells.push('');
      continue;
    }
    endRecord();
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    line++;
  }
  endRecord();
  return records;
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text : text.slice(0, end);
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function plainCell(text: string, start: number, separator: string): CsvCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end).trim(), end, isUnclosed: false };
}

/** What stands between the closing mark and the next separator is kept, as spreadsheets do; white space there is dropped. */
function quotedCell(text: string, start: number, separator: string): CsvCell {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { value: parts.join('') + text.slice(at), end: text.length, isUnclosed: true };
    parts.push(text.slice(at, mark));
    if (text[mark + 1] !== '"') {
      const rest = plainCell(text, mark + 1, separator);
      return { ...rest, value: parts.join('') + rest.value };
    }
    parts.push('"');
    at = mark + 2;
  }
}
