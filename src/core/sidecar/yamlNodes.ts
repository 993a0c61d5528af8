import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isFields, isList, isSpanFields, PLACE_KEYS, samePlain, type Plain, type PlainFields } from './plain.ts';
import { plainValue, type IsWords } from './yamlSource.ts';

/**
 * Brings a mapping up to date: writes what differs between `before` and `after`, leaves what does not as somebody wrote it (style, comments,
 * defaults left out), and never touches keys that neither names. Places of spans are brought up to date also where the act did not change them.
 * @returns whether anything changed
 */
export function updateMapping(map: YAMLMap, before: PlainFields, after: PlainFields, isWords: IsWords): boolean {
  const isSpan = isSpanFields(after);
  let changed = false;
  for (const [key, wanted] of Object.entries(after)) {
    const node = map.get(key, true);
    const had = before[key];
    const isPlace = isSpan && PLACE_KEYS.has(key);
    if (isFields(wanted) && isMap(node)) {
      changed = updateMapping(node, isFields(had) ? had : {}, wanted, isWords) || changed;
    } else if (isList(wanted) && isSeq(node) && wanted.some(isFields)) {
      changed = updateList(node, isList(had) ? had : [], wanted, isWords) || changed;
    } else if (isList(wanted) && wanted.length > 0 && isSeq(node) && !samePlain(had, wanted)) {
      updateWords(node, wanted, (item) => plainValue(item, isWords, key));
      changed = true;
    } else if (!samePlain(isPlace ? (plainValue(node, isWords, key) ?? undefined) : had, wanted)) {
      setKey(map, key, wanted);
      changed = true;
    }
  }
  return changed;
}

function updateList(seq: YAMLSeq, before: readonly Plain[], after: readonly Plain[], isWords: IsWords): boolean {
  // Otherwise some items could not be read or placed, and the indices do not tell which.
  const aligned = before.length === seq.items.length;
  if (!aligned && samePlain(before, after)) return false;
  let changed = !aligned || after.length !== before.length;
  after.forEach((wanted, index) => {
    const node = aligned ? seq.items[index] : undefined;
    const had = before[index];
    if (isFields(wanted) && isMap(node)) {
      changed = updateMapping(node, isFields(had) ? had : {}, wanted, isWords) || changed;
    } else if (node === undefined || !samePlain(had, wanted)) {
      seq.items[index] = newNode(wanted);
      changed = true;
    }
  });
  seq.items.length = after.length;
  return changed;
}

/** Words that stay keep their place in the file's own style, with their comments. */
function updateWords(seq: YAMLSeq, after: readonly Plain[], plainOf: (node: unknown) => unknown): void {
  const spare = [...seq.items];
  seq.items = after.map((wanted) => {
    const at = spare.findIndex((node) => samePlain(plainOf(node), wanted));
    return at < 0 ? newNode(wanted) : spare.splice(at, 1)[0];
  });
}

function setKey(map: YAMLMap, key: string, value: Plain | undefined): void {
  if (value === undefined) {
    map.delete(key);
    return;
  }
  const node = newNode(value);
  const old = map.get(key, true) as Node | undefined;
  if (old && isScalar(node)) node.comment = old.comment ?? null;
  map.set(newNode(key), node);
}

/** Lists of words and small mappings stand on one line, everything else in block style. */
export function newNode(value: Plain): Node {
  const document = new Document(withoutUndefined(value));
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && readsOtherwiseElsewhere(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_key, collection) {
      if (isSeq(collection) && collection.items.every((item) => isScalar(item))) collection.flow = true;
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && ON_ONE_LINE.has(String(pair.key.value)) && isMap(pair.value)) pair.value.flow = true;
    },
  });
  return document.contents as Node;
}

const ON_ONE_LINE = new Set(['document', 'occurrence', 'review']);

function withoutUndefined(value: Plain): unknown {
  if (isList(value)) return value.map(withoutUndefined);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutUndefined(item)]])));
}

/** Words that readers of YAML 1.1 (PyYAML among them) take for truth values or for numbers to the base 60. */
function readsOtherwiseElsewhere(text: string): boolean {
  return /^(?:y|n|yes|no|on|off)$/i.test(text) || /^[-+]?\d+(?::[0-5]?\d)+$/.test(text) || /^[-+]?\d[\d_]*_[\d_]*$/.test(text);
}
