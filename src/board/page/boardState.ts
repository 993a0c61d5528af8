import * as z from 'zod/mini';
import type { AnnotationRef } from '../../core/model/relation.ts';
import { NO_FILTER, type BoardFilter } from '../boardModel.ts';
import type { ScaleChoice } from '../chart/scales.ts';
import { boardFilter, ref, text } from '../messageSchemas.ts';

const QUANTITY_SORTS = ['conflicts', 'claims', 'sources', 'newest', 'spread', 'name'] as const;
export type QuantitySort = (typeof QUANTITY_SORTS)[number];
const CLAIM_SORTS = ['as-of', 'figure', 'speaker', 'article', 'relations'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];
export type BoardTab = 'claims' | 'matrix' | 'compare';

/** Where a person is on the board: kept over reloads and while the panel is hidden. Never data, which is asked for anew. */
export interface BoardState {
  readonly filter: BoardFilter;
  readonly filtersOpen: boolean;
  readonly quantitySort: QuantitySort;
  readonly claimSort: { readonly by: ClaimSort; readonly descending: boolean };
  readonly quantity: string | null;
  readonly claim: AnnotationRef | null;
  /** Chosen for comparing, at most two. */
  readonly picked: readonly AnnotationRef[];
  readonly tab: BoardTab;
  readonly follow: boolean;
  readonly scale: ScaleChoice;
}

export const FIRST_STATE: BoardState = {
  filter: NO_FILTER,
  filtersOpen: false,
  quantitySort: 'conflicts',
  claimSort: { by: 'as-of', descending: false },
  quantity: null,
  claim: null,
  picked: [],
  tab: 'claims',
  follow: true,
  scale: 'auto',
};

const boardState: z.ZodMiniType<BoardState> = z.object({
  filter: boardFilter,
  filtersOpen: z.boolean(),
  quantitySort: z.enum(QUANTITY_SORTS),
  claimSort: z.object({ by: z.enum(CLAIM_SORTS), descending: z.boolean() }),
  quantity: z.nullable(text),
  claim: z.nullable(ref),
  picked: z.array(ref).check(z.maxLength(2)),
  tab: z.enum(['claims', 'matrix', 'compare']),
  follow: z.boolean(),
  scale: z.enum(['auto', 'linear', 'log']),
});

/** What an earlier version kept may not fit any more: then the board starts afresh. */
export function restoredState(kept: unknown): BoardState {
  const { success, data } = boardState.safeParse(kept);
  return success ? data : FIRST_STATE;
}

/** A third pick drops the first; picking one again takes it back. */
export function pick(picked: readonly AnnotationRef[], ref: AnnotationRef): readonly AnnotationRef[] {
  return picked.includes(ref) ? picked.filter((each) => each !== ref) : [...picked, ref].slice(-2);
}
