import { isMap, type YAMLMap } from 'yaml';
import * as z from 'zod/mini';
import type { Decisions, Review } from '../model/annotation.ts';
import { defined } from './defined.ts';
import type { ProblemList } from './problemList.ts';
import { holdsWords, metadataSchema, reviewSchema } from './sidecarSchema.ts';
import { plainValue } from './yamlSource.ts';

/** What a person set of the article's metadata; a value that does not fit is reported and left out. A null says that the text is wrong and the value unknown. */
export function metadataFrom(root: YAMLMap, list: ProblemList): Decisions['metadata'] {
  const node = root.get('metadata', true);
  const plain = plainValue(node, holdsWords);
  if (plain === null) return {};
  if (!isMap(node)) {
    list.add('schema', 'error', ['metadata'], '"metadata" should be a mapping (key: value).');
    return {};
  }
  let parsed = z.safeParse(metadataSchema, plain, { reportInput: true });
  if (!parsed.success) {
    list.addIssues(['metadata'], parsed.error.issues);
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    parsed = z.safeParse(metadataSchema, Object.fromEntries(Object.entries(plain as object).filter(([key]) => !wrong.has(key))));
    if (!parsed.success) return {};
  }
  const { published, outlet, title, byline, url, dateline, status } = parsed.data;
  return defined({ published, outlet, title, byline, url, dateline, status });
}

/** What was left open when the article was finished; undefined where that is not told. */
export function reviewFrom(root: YAMLMap, list: ProblemList): Review | undefined {
  const plain = plainValue(root.get('review', true), holdsWords);
  if (plain === null) return undefined;
  const parsed = z.safeParse(reviewSchema, plain, { reportInput: true });
  if (!parsed.success) {
    list.addIssues(['review'], parsed.error.issues);
    return undefined;
  }
  return { reader: parsed.data.reader, left: parsed.data.left };
}
