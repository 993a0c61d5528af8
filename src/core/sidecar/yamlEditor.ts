import { Document, isMap, isNode, isSeq, YAMLMap } from 'yaml';
import type { Span } from '../model/span.ts';
import { defined } from './defined.ts';
import { flowSpacingOf, withFlowSpacing, type FlowSpacing } from './flowSpacing.ts';
import { keepLayout } from './keepLayout.ts';
import type { Plain, PlainFields } from './plain.ts';
import { YamlBlocks } from './yamlBlocks.ts';
import { newNode, updateMapping } from './yamlNodes.ts';
import { keyOf, parsePiece, WRITE_OPTIONS, type IsWords } from './yamlSource.ts';

interface Splice extends Span {
  readonly lines: string;
}

/**
 * Edits a YAML file by whole blocks of lines: each block that changes is parsed, changed and written on its own, and everything between stays byte for
 * byte. Edits are collected and carried out together by `finish`; each block may be edited once.
 */
export class YamlEditor {
  readonly #blocks: YamlBlocks;
  readonly #isWords: IsWords;
  readonly #keyOrder: readonly string[];
  readonly #flowSpacing: () => FlowSpacing;
  readonly #splices: Splice[] = [];

  /**
   * @param document of `text`, without damage
   * @param keyOrder the usual order of the keys of the top, for those that are not there yet
   */
  constructor(text: string, document: Document.Parsed, isWords: IsWords, keyOrder: readonly string[]) {
    this.#blocks = new YamlBlocks(text, document);
    this.#isWords = isWords;
    this.#keyOrder = keyOrder;
    let flowSpacing: FlowSpacing | undefined;
    this.#flowSpacing = () => (flowSpacing ??= flowSpacingOf(text, document));
  }

  /** How many items a list of the file has. */
  lengthOf(key: string): number {
    return this.#blocks.list(key)?.items.length ?? 0;
  }

  /** Changes the value of a key of the top, adds the key, or takes it out (undefined). */
  setKey(key: string, before: Plain | undefined, after: Plain | undefined): void {
    this.#editKey(key, (map) => updateMapping(map, defined({ [key]: before }), { [key]: after }, this.#isWords));
  }

  updateItem(key: string, index: number, before: PlainFields, after: PlainFields): void {
    const block = this.#itemBlock(key, index);
    const lines = this.#updatedItem(block, before, after);
    if (lines !== null) this.#splices.push({ ...block, lines });
  }

  /** Changes an item and puts it before the item `beforeIndex` (the number of items: at the end). */
  moveItem(key: string, index: number, beforeIndex: number, before: PlainFields, after: PlainFields): void {
    const block = this.#itemBlock(key, index);
    const lines = this.#updatedItem(block, before, after) ?? this.#blocks.piece(block);
    this.#splices.push({ ...block, lines: '' }, { ...this.#gap(key, beforeIndex), lines });
  }

  /** New items stand before the item `beforeIndex`; those of one place in the order of the calls. The list must have items. */
  insertItem(key: string, beforeIndex: number, fields: PlainFields): void {
    const list = this.#blocks.list(key);
    const lines = indented(this.#render(new Document([newNode(fields)])), list ? this.#blocks.itemColumn(list) : 0);
    this.#splices.push({ ...this.#gap(key, beforeIndex), lines });
  }

  deleteItem(key: string, index: number): void {
    this.#splices.push({ ...this.#itemBlock(key, index), lines: '' });
  }

  /** Gives a list that is empty or missing its items; or empties one, which takes it out with its key unless somebody wrote a comment there. */
  fillList(key: string, items: readonly PlainFields[]): void {
    this.#editKey(key, (map) => {
      const node = map.get(key, true);
      const comment = isNode(node) ? (node.comment ?? node.commentBefore ?? null) : null;
      if (items.length === 0 && comment === null) {
        map.delete(key);
      } else if (isSeq(node)) {
        node.items = items.map((item) => newNode(item));
        node.flow = items.length === 0;
      } else {
        const list = newNode(items);
        list.commentBefore = comment;
        map.set(newNode(key), list);
      }
      return true;
    });
  }

  /** The whole file with all edits. */
  finish(): string {
    const { text } = this.#blocks;
    const windows = text.includes('\r\n');
    const ordered = this.#splices.map((splice, order) => ({ ...splice, order }));
    ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, lines } of ordered) {
      parts.push(text.slice(at, start), windows ? lines.replaceAll('\n', '\r\n') : lines);
      at = end;
    }
    return parts.join('') + text.slice(at);
  }

  #editKey(key: string, edit: (map: YAMLMap) => boolean): void {
    const pair = this.#blocks.pair(key);
    if (!pair) {
      const map = new YAMLMap();
      const at = this.#endOfKeysBefore(key);
      if (edit(map)) this.#splices.push({ start: at, end: at, lines: map.items.length > 0 ? this.#render(new Document(map)) : '' });
      return;
    }
    const block = this.#blocks.keyBlock(pair);
    const text = this.#blocks.piece(block);
    const piece = parsePiece(text);
    if (!isMap(piece.contents) || !edit(piece.contents)) return;
    const lines = piece.contents.items.length > 0 ? keepLayout(text, this.#render(parsePiece(text)), this.#render(piece)) : '';
    this.#splices.push({ ...block, lines });
  }

  /** Null where nothing changes. */
  #updatedItem(block: Span, before: PlainFields, after: PlainFields): string | null {
    const text = this.#blocks.piece(block);
    const piece = parsePiece(text);
    const [item] = isSeq(piece.contents) ? piece.contents.items : [];
    if (!isMap(item) || !updateMapping(item, before, after, this.#isWords)) return null;
    const column = text.search(/\S/);
    return keepLayout(text, indented(this.#render(parsePiece(text)), column), indented(this.#render(piece), column));
  }

  #render(document: Document): string {
    const lines = document.toString(WRITE_OPTIONS);
    // The file is looked through for its habit only where it matters.
    return /[[{]/.test(lines) ? withFlowSpacing(lines, this.#flowSpacing()) : lines;
  }

  #itemBlock(key: string, index: number): Span {
    const list = this.#blocks.list(key);
    return list ? this.#blocks.itemBlock(list, index) : { start: 0, end: 0 };
  }

  /** The place between two items: after what belongs to the former, before the comments above the latter. */
  #gap(key: string, beforeIndex: number): Span {
    const pair = this.#blocks.pair(key);
    const { end } = beforeIndex > 0 || !pair ? this.#itemBlock(key, beforeIndex - 1) : this.#blocks.keyLine(pair);
    return { start: end, end };
  }

  #endOfKeysBefore(key: string): number {
    const rank = this.#keyOrder.indexOf(key);
    const { root, text } = this.#blocks;
    const earlier = root.items.findLast((pair) => {
      const other = this.#keyOrder.indexOf(keyOf(pair));
      return other >= 0 && other < rank;
    });
    if (earlier) return this.#blocks.keyBlock(earlier).end;
    const first = root.items[0];
    return first ? this.#blocks.keyLine(first).start : text.length;
  }
}

function indented(lines: string, column: number): string {
  return column > 0 ? lines.replace(/^(?=[^\n])/gm, ' '.repeat(column)) : lines;
}
