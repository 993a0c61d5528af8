import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import { refuseHostileYaml } from './guard.ts';
import { START_OF_FILE, type FileProblem, type FileRange } from './problem.ts';

/** A YAML file with where everything stands in it. Offsets are UTF-16 units of `text`. */
export interface YamlSource {
  /** Without byte-order mark. */
  readonly text: string;
  readonly document: Document.Parsed | null;
  /** Limits and syntax; the document is then not safe to write. */
  readonly problems: readonly FileProblem[];
  /** Offsets of syntax errors. */
  readonly damage: readonly { readonly start: number; readonly end: number }[];
  range(start: number, end: number): FileRange;
}

const OPTIONS = {
  stringKeys: true,
  schema: 'core',
  version: '1.2',
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

export function parseYaml(file: string): YamlSource {
  const text = file.charCodeAt(0) === 0xfeff ? file.slice(1) : file;
  const refusal = refuseHostileYaml(text);
  const range = rangesIn(text);
  if (refusal !== null) {
    const problem: FileProblem = { kind: 'limit', severity: 'error', message: refusal, range: START_OF_FILE };
    return { text, document: null, problems: [problem], damage: [], range };
  }
  const document = parseDocument(text, OPTIONS);
  const damage = document.errors.map((error) => ({ start: error.pos[0], end: error.pos[1], message: error.message }));
  const problems: FileProblem[] = damage.map(({ start, end, message }) => ({
    kind: 'syntax',
    severity: 'error',
    message: `This is not valid YAML: ${message}`,
    range: range(start, end),
  }));
  visit(document, {
    Alias(_key, alias) {
      const [start = 0, end = 0] = alias.range ?? [];
      problems.push({
        kind: 'limit',
        severity: 'error',
        message: 'Aliases (*name) are not read here; write the value itself.',
        range: range(start, end),
      });
      damage.push({ start, end, message: 'alias' });
    },
  });
  return { text, document, problems, damage, range };
}

/** Parses a piece of a file that was parsed whole before, to edit it on its own. */
export function parsePiece(piece: string): Document.Parsed {
  return parseDocument(piece, OPTIONS);
}

/** How all our YAML is written: block style, no folding of long lines (a changed word must not move line breaks), no anchors. */
export const WRITE_OPTIONS = { lineWidth: 0, blockQuote: false, indentSeq: true, verifyAliasOrder: false } as const;

/** Fields whose plain scalars are words even where they look like numbers or booleans (an id `1e10`, a title `1984`). */
export type IsWords = (key: string, parentKey: string) => boolean;

/**
 * The plain value of a node. Mappings become objects without prototype, so that a key `__proto__` is a key like any other.
 * @param key the key the node stands under, and the key that one stands under, for `isWords`
 */
export function plainValue(node: unknown, isWords: IsWords, key = '', parentKey = ''): unknown {
  if (isScalar(node)) {
    const { value, source } = node;
    if ((typeof value === 'number' || typeof value === 'boolean') && source !== undefined && isWords(key, parentKey)) return source;
    return value;
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item, isWords, key, parentKey));
  if (isMap(node)) {
    const entries: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) entries[keyOf(pair)] = plainValue(pair.value, isWords, keyOf(pair), key);
    return entries;
  }
  if (isPair(node) || isAlias(node)) return null;
  return node ?? null;
}

export function keyOf(pair: { readonly key: unknown }): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** Where the value at a path stands; where a part of the path is missing, the nearest part that is there. */
export function rangeAt(root: unknown, path: readonly PropertyKey[]): { readonly start: number; readonly end: number } {
  let node: unknown = root;
  let found = isNode(root) ? root : null;
  for (const step of path) {
    node = isMap(node) ? node.get(String(step), true) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(node) || !node.range) break;
    found = node;
  }
  return contentRange(found);
}

function contentRange(node: Node | null): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = node?.range ?? [];
  return { start, end };
}

function rangesIn(text: string): (start: number, end: number) => FileRange {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const position = (offset: number) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, column: offset - (lineStarts[low] ?? 0) };
  };
  return (start, end) => ({ start: position(start), end: position(end) });
}
