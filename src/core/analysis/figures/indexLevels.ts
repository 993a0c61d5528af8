// Levels of share indexes and the like: numbers that count nothing.
import type { Token } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import { intervalOf } from './interval.ts';
import { BEFORE_LEVEL, INDEXES } from './tables/indexTable.ts';

/** So far before its points or its level stands the name of an index. */
const REACH = 16;

/** Whether an index is named shortly before a token of its sentence. */
export function indexBefore(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back >= at - REACH; back--) {
    const word = tokens[back]?.word;
    if (word && INDEXES.has(word)) return true;
  }
  return false;
}

/** "rose 1.2 percent TO 3,401", "closed AT 17,958.73": the level of an index, and any number with a fraction that no noun or unit follows. */
export function readLevels(tokens: readonly Token[], drafts: Draft[], sentences: readonly { readonly first: number }[]): void {
  drafts.forEach((draft, index) => {
    if (draft.measure !== 'count' || draft.counted !== null || draft.head !== null || draft.value === null) return;
    const isFraction = !Number.isInteger(draft.value);
    const from = sentences[draft.sentence]?.first ?? 0;
    const behind = draft.first > from ? tokens[draft.first - 1] : undefined;
    const isLevel = behind !== undefined && BEFORE_LEVEL.has(behind.word) && indexBefore(tokens, draft.first - 1, from);
    if (isFraction || isLevel) drafts[index] = { ...draft, measure: 'other', ...intervalOf(draft.value, draft.modifierKind, 'other') };
  });
}
