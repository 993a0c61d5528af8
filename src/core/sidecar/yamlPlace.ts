/** Where a cursor stands in a YAML file in block style, whether the file is complete at that moment or not. */
export interface YamlPlace {
  /** Keys from the top down to the mapping that the cursor stands in; items of lists are not counted. */
  readonly path: readonly string[];
  /** The key whose value the cursor stands in, or whose name is typed. */
  readonly key: string;
  readonly part: 'key' | 'value';
  /** Columns of the current line, UTF-16, that `key` or the value takes so far and behind the cursor. */
  readonly start: number;
  readonly end: number;
  /** The other keys of the same mapping that stand on lines of their own, with their values as written. */
  readonly siblings: ReadonlyMap<string, string>;
}

interface Line {
  /** Column of the first key or word, behind the dashes of list items. */
  readonly column: number;
  /** Begins an item of a list. */
  readonly isItem: boolean;
  readonly key: string | null;
  readonly value: string;
}

/** Lines looked at on each side: a long sidecar is not walked to its top for every key press, and no mapping of ours is longer. */
const FURTHEST = 2_000;
const LINE = /^(\s*)((?:-\s+)*)(?:([^\s:#'"[\]{}]+):(?:\s+(.*))?$|(.*)$)/;

/**
 * Reads indentation alone, so that it works on a line that is only begun. Values over several lines and flow style (`{a: b}`) have no place.
 * @param lines of the file
 */
export function placeInYaml(lines: readonly string[], line: number, character: number): YamlPlace | null {
  const text = lines[line] ?? '';
  const here = readLine(text);
  if (!here || /^\s*#/.test(text) || /[{}[\]]/.test(here.value)) return null;
  const column = here.column;
  const keyEnd = here.key === null ? text.length : column + here.key.length;
  const path = pathAbove(lines, line, here);
  if (here.key !== null && character > keyEnd) {
    const start = Math.max(keyEnd + 1, text.length - here.value.length);
    const comment = commentStart(text, start);
    if (character > comment) return null;
    return {
      path,
      key: here.key,
      part: 'value',
      start: Math.min(start, character),
      end: text.slice(0, comment).trimEnd().length,
      siblings: siblingsOf(lines, line, here),
    };
  }
  const typed = here.key ?? here.value.trim();
  if (/\s/.test(typed)) return null;
  return { path, key: typed, part: 'key', start: column, end: column + typed.length, siblings: siblingsOf(lines, line, here) };
}

/** Column at which a comment begins behind the value at column `from`, else the end of the line. */
function commentStart(text: string, from: number): number {
  const [quoted = ''] = /^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/.exec(text.slice(from)) ?? [];
  const behind = from + quoted.length;
  const found = text.slice(behind).search(/(?:^|\s)#/);
  return found < 0 ? text.length : behind + found;
}

function readLine(text: string): Line | null {
  const match = LINE.exec(text);
  if (!match) return null;
  const [, indent = '', dashes = '', key, value = '', rest = ''] = match;
  return { column: indent.length + dashes.length, isItem: dashes !== '', key: key ?? null, value: key === undefined ? rest : value };
}

const saysNothing = (text: string): boolean => /^\s*(?:#.*)?$/.test(text);

function pathAbove(lines: readonly string[], line: number, here: Line): string[] {
  const path: string[] = [];
  let column = here.isItem ? dashColumn(lines[line] ?? '') : here.column;
  let isItem = here.isItem;
  for (let at = line - 1; at >= Math.max(0, line - FURTHEST) && (column > 0 || isItem); at--) {
    const text = lines[at] ?? '';
    if (saysNothing(text)) continue;
    const above = readLine(text);
    if (!above) continue;
    const dash = above.isItem ? dashColumn(text) : null;
    if (above.key !== null && above.value === '' && (above.column < column || (isItem && above.column === column && dash === null))) {
      path.unshift(above.key);
      column = dash ?? above.column;
      isItem = above.isItem;
    } else if (dash !== null && dash < column) {
      // The item that the mapping stands in; its list is further up.
      column = dash;
      isItem = true;
    }
  }
  return path;
}

const dashColumn = (text: string): number => text.search(/\S/);

function siblingsOf(lines: readonly string[], line: number, here: Line): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  const take = (at: number): Line | null => {
    const text = lines[at] ?? '';
    const other = saysNothing(text) ? null : readLine(text);
    if (other && other.column === here.column && other.key !== null) siblings.set(other.key, other.value);
    return other;
  };
  for (let at = line - 1; at >= Math.max(0, line - FURTHEST) && !here.isItem; at--) {
    const other = take(at);
    if (other && (other.column < here.column || (other.isItem && other.column === here.column))) break;
  }
  for (let at = line + 1; at < Math.min(lines.length, line + FURTHEST); at++) {
    const other = readLine(lines[at] ?? '');
    if (!saysNothing(lines[at] ?? '') && other && (other.column < here.column || (other.isItem && other.column <= here.column))) break;
    take(at);
  }
  return siblings;
}
