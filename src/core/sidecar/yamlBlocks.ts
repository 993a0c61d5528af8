import { isCollection, isMap, isScalar, isSeq, YAMLMap, type Document, type Pair, type YAMLSeq } from 'yaml';
import type { Span } from '../model/span.ts';
import { keyOf, parsePiece, WRITE_OPTIONS } from './yamlSource.ts';

/**
 * Where the blocks of a YAML file lie: whole lines that belong to one key of the top, or to one item of a list there. Spans are UTF-16 units of `text`.
 */
export class YamlBlocks {
  readonly text: string;
  readonly root: YAMLMap;

  /** @param document without damage; its top and the lists there are put into block style, which rewrites the file only where they are not */
  constructor(text: string, document: Document.Parsed) {
    const root = document.contents;
    this.text = withLineEnd(isMap(root) && flowCollections(root).length > 0 ? inBlockStyle(text) : text);
    const present = this.text === text ? root : parsePiece(this.text).contents;
    this.root = isMap(present) ? present : new YAMLMap();
  }

  pair(key: string): Pair | undefined {
    return this.root.items.find((each) => keyOf(each) === key);
  }

  keyBlock(pair: Pair): Span {
    return this.#lines(keyStart(pair), contentEnd(pair.value ?? pair.key, this.text));
  }

  /** The line of the key alone. */
  keyLine(pair: Pair): Span {
    return this.#lines(keyStart(pair), keyStart(pair));
  }

  /** Of the items of a list; null where it has none that lines could be put between. */
  list(key: string): YAMLSeq | null {
    const node = this.root.get(key, true);
    return isSeq(node) && node.items.length > 0 ? node : null;
  }

  /** The item's lines, with the comments that are indented like its keys. */
  itemBlock(list: YAMLSeq, index: number): Span {
    const dash = dashOf(list, index);
    const block = this.#lines(dash, contentEnd(list.items[index], this.text, dash + 1));
    const column = dash - block.start;
    let end = block.end;
    while (this.#isComment(end, column)) end = this.#lines(end, end).end;
    return { start: block.start, end };
  }

  /** Columns before the dash of the list's items. */
  itemColumn(list: YAMLSeq): number {
    const dash = dashOf(list, 0);
    return dash - this.#lines(dash, dash).start;
  }

  /** A block as a piece of YAML of its own. */
  piece(block: Span): string {
    return this.text.slice(block.start, block.end).replaceAll('\r\n', '\n');
  }

  #isComment(lineStart: number, column: number): boolean {
    let at = lineStart;
    while (this.text[at] === ' ') at++;
    return at > lineStart + column && this.text[at] === '#';
  }

  #lines(start: number, end: number): Span {
    const lineEnd = this.text.indexOf('\n', end);
    return { start: this.text.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? this.text.length : lineEnd + 1 };
  }
}

/** Of a parse of its own: somebody else may still read the document. */
function inBlockStyle(text: string): string {
  const document = parsePiece(text);
  const root = document.contents;
  if (!isMap(root) || root.items.length === 0) return '';
  for (const collection of flowCollections(root)) collection.flow = false;
  return document.toString(WRITE_OPTIONS);
}

function flowCollections(root: YAMLMap): (YAMLMap | YAMLSeq)[] {
  const lists = root.items.flatMap((pair) => (isSeq(pair.value) && pair.value.flow && pair.value.items.some(isMap) ? [pair.value] : []));
  return root.flow ? [root, ...lists] : lists;
}

function withLineEnd(text: string): string {
  if (text === '' || text.endsWith('\n')) return text;
  return `${text}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}

function keyStart(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function dashOf(list: YAMLSeq, index: number): number {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return 0;
  return token.items[index]?.start.find((each) => each.type === 'seq-item-ind')?.offset ?? 0;
}

/** Where a value's last word ends, without the comments and empty lines after it. */
function contentEnd(node: unknown, text: string, atLeast = 0): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    if (!isMap(node)) return contentEnd(node.items.at(-1), text, atLeast);
    const last = node.items.at(-1);
    return contentEnd(last?.value, text, contentEnd(last?.key, text, atLeast));
  }
  const range = isCollection(node) || isScalar(node) ? node.range : null;
  let end = Math.max(range?.[1] ?? atLeast, atLeast);
  while (end > atLeast && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}
