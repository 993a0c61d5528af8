import type { Span } from '../model/span.ts';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';
import { firstConflictMarker } from './conflictMarkers.ts';
import { refuseHostileYaml } from './guard.ts';
import { LineIndex, type LineRange } from '../text/lines.ts';
import type { FileProblem } from './problem.ts';

/** A YAML file with where everything stands in it. Offsets are UTF-16 units of `text`. */
export interface YamlSource {
  /** Without byte-order mark. */
  readonly text: string;
  readonly document: Document.Parsed | null;
  /** Limits and syntax; the document is then not safe to write. */
  readonly problems: readonly FileProblem[];
  /** Offsets of syntax errors. */
  readonly damage: readonly Span[];
  rangeOf(span: Span): LineRange;
}

const OPTIONS = {
  stringKeys: true,
  schema: 'core',
  version: '1.2',
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'error',
} as const;

export function parseYaml(file: string): YamlSource {
  const text = file.charCodeAt(0) === 0xfeff ? file.slice(1) : file;
  const refusal = refuseHostileYaml(text);
  const lines = new LineIndex(text);
  const rangeOf = (span: Span): LineRange => lines.rangeOf(span);
  if (refusal !== null) {
    return { text, document: null, problems: [{ code: 'limit', severity: 'error', message: refusal, range: null }], damage: [], rangeOf };
  }
  const document = parseDocument(text, OPTIONS);
  const problems: FileProblem[] = [];
  const damage: Span[] = [];
  const marker = firstConflictMarker(text);
  if (marker) {
    damage.push(marker);
    const message =
      'Git left two versions of a place in this file. Keep what is right and take the lines with <<<<<<<, ======= and >>>>>>> out; in a sidecar the quick fix of the editor puts both together.';
    problems.push({ code: 'merge', severity: 'error', message, range: rangeOf(marker) });
  }
  for (const { pos, code, message } of document.errors) {
    const span = { start: openQuoteBefore(document, pos[0]) ?? pos[0], end: pos[1] };
    damage.push(span);
    // What git left is no YAML in a dozen ways, and none of them helps.
    if (marker) continue;
    const what = code === 'MULTIPLE_DOCS' ? 'a second document begins here (---), and a file holds one' : message;
    problems.push({ code: 'syntax', severity: 'error', message: `This is not valid YAML: ${what}`, range: rangeOf(span) });
  }
  // An alias needs its star: most files are spared the walk.
  if (!text.includes('*')) return { text, document, problems, damage, rangeOf };
  visit(document, {
    Alias(_key, alias) {
      const [start = 0, end = 0] = alias.range ?? [];
      damage.push({ start, end });
      const message = 'Aliases (*name) are not read here; write the value itself.';
      problems.push({ code: 'limit', severity: 'error', message, range: rangeOf({ start, end }) });
    },
  });
  return { text, document, problems, damage, rangeOf };
}

/** An unclosed quotation mark is found out where the file ends; people look for its beginning. */
function openQuoteBefore(document: Document, end: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar(_key, scalar) {
      const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
      if (isQuoted && scalar.range && scalar.range[0] < end && scalar.range[1] >= end) start = scalar.range[0];
    },
  });
  return start;
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
export function rangeAt(root: unknown, path: readonly PropertyKey[]): Span {
  let node: unknown = root;
  let found = isNode(root) ? root : null;
  for (const step of path) {
    node = isMap(node) ? node.get(String(step), true) : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(node) || !node.range) break;
    found = node;
  }
  return contentRange(found);
}

function contentRange(node: Node | null): Span {
  const [start = 0, end = 0] = node?.range ?? [];
  return { start, end };
}
