import { isMap, isNode, isSeq, type YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import { overlaps } from '../model/span.ts';
import type { ProblemList } from './problemList.ts';
import { plainValue, type IsWords, type YamlSource } from './yamlSource.ts';

/** One item of a list in a file, with its place in the list. */
export interface ReadItem<Fields> {
  readonly index: number;
  readonly fields: Fields;
}

/** Reads a list item by item. Items that hold damage are left out (what a parser makes of them is a guess), so are those that do not fit the schema. */
export function readList<Schema extends z.ZodMiniType>(
  source: YamlSource,
  root: YAMLMap,
  key: string,
  schema: Schema,
  isWords: IsWords,
  list: ProblemList,
): ReadItem<z.infer<Schema>>[] {
  const node = root.get(key, true);
  if (plainValue(node, isWords) === null) return [];
  if (!isSeq(node)) {
    list.add('schema', 'error', [key], `"${key}" should be a list.`);
    return [];
  }
  return node.items.flatMap((item, index) => {
    if (isDamaged(item, source)) return [];
    const parsed = z.safeParse(schema, plainValue(item, isWords), { reportInput: true });
    if (parsed.success) return [{ index, fields: parsed.data }];
    list.addIssues([key, index], parsed.error.issues);
    return [];
  });
}

/** Damage right behind an item counts: it may have cut the item short, and a missing "status: rejected" would make it an accepted one. */
function isDamaged(item: unknown, source: YamlSource): boolean {
  if (!isNode(item) || !item.range) return false;
  const [start, , end] = item.range;
  return source.damage.some((damage) =>
    overlaps({ start, end: end + 1 }, { start: damage.start, end: Math.max(damage.end, damage.start + 1) }),
  );
}

/** The top of a file as a mapping; null where there is none, which is reported unless the file is empty. */
export function rootMapping(source: YamlSource, list: ProblemList, expected: string): YAMLMap | null {
  const root = source.document?.contents ?? null;
  if (isMap(root)) return root;
  if (root !== null && source.problems.length === 0 && plainValue(root, () => true) !== null) list.add('schema', 'error', [], expected);
  return null;
}
