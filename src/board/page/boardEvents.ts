import type { AnnotationRef } from '../../core/model/relation.ts';
import type { BoardFilter, RecordedVerdict } from '../boardModel.ts';
import type { Picture } from '../protocol.ts';
import type { BoardState } from './boardState.ts';

/** What the board's elements ask of the board itself. */
export type BoardAct =
  /** Another filter, sort order, tab … */
  | { readonly act: 'set'; readonly state: Partial<BoardState> }
  | { readonly act: 'filter'; readonly filter: Partial<BoardFilter> }
  | { readonly act: 'choose-quantity'; readonly id: string; readonly focusClaims: boolean }
  | { readonly act: 'choose-claim'; readonly ref: AnnotationRef | null }
  /** A claim of any quantity, from the matrix. */
  | { readonly act: 'show-claim'; readonly quantity: string; readonly ref: AnnotationRef }
  | { readonly act: 'pick'; readonly ref: AnnotationRef }
  | { readonly act: 'compare'; readonly a: AnnotationRef; readonly b: AnnotationRef }
  | { readonly act: 'open'; readonly ref: AnnotationRef; readonly keepFocus: boolean }
  | { readonly act: 'accept' | 'reject' | 'edit'; readonly ref: AnnotationRef }
  | { readonly act: 'record'; readonly verdict: RecordedVerdict }
  | { readonly act: 'withdraw'; readonly a: AnnotationRef; readonly b: AnnotationRef }
  | { readonly act: 'save'; readonly picture: Picture }
  | { readonly act: 'add-articles' | 'show-undated' }
  /** Escape: back to the list of quantities. */
  | { readonly act: 'back' };

const NAME = 'board-act';

export function tell(element: HTMLElement, act: BoardAct): void {
  element.dispatchEvent(new CustomEvent<BoardAct>(NAME, { detail: act, bubbles: true, composed: true }));
}

/** @param carryOut called for every act of an element below `board` */
export function hear(board: HTMLElement, carryOut: (act: BoardAct) => void): void {
  board.addEventListener(NAME, (event) => {
    // Only `tell` sends events of this name.
    carryOut((event as CustomEvent<BoardAct>).detail);
  });
}
