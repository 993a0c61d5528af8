import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Verdict } from '../model/corpusFile.ts';
import { groupBy } from '../model/groupBy.ts';
import { splitRef } from '../model/relation.ts';

/** A verdict on a figure that is not there (any more). */
export interface DanglingVerdict {
  /** Among the verdicts of the corpus file. */
  readonly index: number;
  readonly ref: string;
  /** The one article that holds that decision under that id: the file was renamed without the verdict. Null where none does, or several. */
  readonly movedTo: string | null;
}

/** What verdicts point to in vain: their article was renamed or deleted outside the editor, or the annotation was deleted. In order. */
export function danglingVerdicts(verdicts: readonly Verdict[], articles: Iterable<AnnotatedArticle>): DanglingVerdict[] {
  if (verdicts.length === 0) return [];
  const byFile = new Map([...articles].map((article) => [article.file, article]));
  const decided = groupBy(
    [...byFile.values()].flatMap(({ file, annotations }) =>
      // Suggestions of the same words have the same id in every article.
      annotations.flatMap(({ id, text, status }) => (status === 'suggested' ? [] : { file, id, text })),
    ),
    ({ id }) => id,
  );
  const isThere = (ref: string, quote: string | undefined): boolean => {
    const { file, id } = splitRef(ref);
    return byFile.get(file)?.annotations.some((each) => each.id === id || each.text === quote) ?? false;
  };
  const movedTo = (ref: string, quote: string | undefined): string | null => {
    const { file, id } = splitRef(ref);
    if (byFile.has(file)) return null;
    const homes = decided.get(id)?.filter(({ text }) => quote === undefined || text === quote) ?? [];
    return homes.length === 1 ? (homes[0]?.file ?? null) : null;
  };
  return verdicts.flatMap(({ a, b, quoteA, quoteB }, index) =>
    [[a, quoteA] as const, [b, quoteB] as const]
      .filter(([ref, quote]) => !isThere(ref, quote))
      .map(([ref, quote]) => ({ index, ref, movedTo: movedTo(ref, quote) })),
  );
}
