import type { ArticleText } from '../../text/articleText.ts';
import type { Draft } from './draft.ts';

/** A smaller total comes out by chance too often. */
const LEAST_TOTAL = 20;
const MOST_PARTS = 5;

/**
 * For each figure the indices of figures that add up to it: neighbours in the same paragraph, exact counts ("93, 26 and 8" and "127").
 * Looks at runs of at most five, so it stays linear.
 */
export function findSums({ sentences }: ArticleText, drafts: readonly Draft[]): number[][] {
  return drafts.map((total, index) => {
    if (!isExact(total) || total.value < LEAST_TOTAL) return [];
    const near = (draft: Draft | undefined): draft is Draft & { value: number } =>
      draft !== undefined && isExact(draft) && sentences[draft.sentence]?.paragraph === sentences[total.sentence]?.paragraph;
    return run(drafts, index - 1, -1, total.value, near) ?? run(drafts, index + 1, 1, total.value, near) ?? [];
  });
}

function run(
  drafts: readonly Draft[],
  start: number,
  step: 1 | -1,
  total: number,
  near: (draft: Draft | undefined) => draft is Draft & { value: number },
): number[] | null {
  const parts: number[] = [];
  let sum = 0;
  for (let at = start; at >= 0 && parts.length < MOST_PARTS; at += step) {
    const part = drafts[at];
    if (!near(part)) return null;
    sum += part.value;
    parts.push(at);
    if (sum > total) return null;
    if (sum === total && parts.length > 1) return parts.sort((a, b) => a - b);
  }
  return null;
}

const isExact = (draft: Draft): draft is Draft & { value: number } =>
  draft.measure === 'count' && draft.value !== null && draft.modifierKind === 'exactly' && Number.isInteger(draft.value);
