import type { Verdict } from '../model/corpusFile.ts';
import { refTo, splitRef } from '../model/relation.ts';

/** An article's file before and after, as verdicts name it: relative to the corpus folder, with forward slashes. */
export interface RenamedArticle {
  readonly from: string;
  readonly to: string;
}

/**
 * Verdicts that follow renamed articles: `<file>#<id>` names the new file. All renames happen at once, so that two articles may swap names.
 * Verdicts that name no renamed article are returned as they are, and the same list where there are none at all. In order.
 */
export function renamedInVerdicts(verdicts: readonly Verdict[], renames: readonly RenamedArticle[]): readonly Verdict[] {
  const newName = new Map(renames.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
  const renamed = verdicts.map((verdict) => {
    const [a, b] = [followed(verdict.a, newName), followed(verdict.b, newName)];
    return a === verdict.a && b === verdict.b ? verdict : { ...verdict, a, b };
  });
  return renamed.some((verdict, index) => verdict !== verdicts[index]) ? renamed : verdicts;
}

function followed(ref: string, newName: ReadonlyMap<string, string>): string {
  const { file, id } = splitRef(ref);
  const to = newName.get(file);
  return to === undefined ? ref : refTo(to, id);
}
