import type { AnnotationRef } from '../core/model/relation.ts';
import type { BoardQuery, RecordedVerdict } from './boardModel.ts';

/**
 * Everything that passes between the board's page and the extension. The page asks and is told the outcome under the same number; the extension
 * tells of changes unasked. Both ends check what they get (`messageSchemas.ts`) and drop, with a line in the log, what does not fit.
 */

/** What the page can have done. Ids only: the extension looks up what an id may do. */
export type BoardRequest =
  | { readonly do: 'ask'; readonly query: BoardQuery }
  | { readonly do: 'open'; readonly ref: AnnotationRef; readonly keepFocus: boolean }
  | { readonly do: 'accept' | 'reject' | 'edit'; readonly ref: AnnotationRef }
  | { readonly do: 'record'; readonly verdict: RecordedVerdict }
  | { readonly do: 'withdraw'; readonly a: AnnotationRef; readonly b: AnnotationRef }
  | { readonly do: 'save'; readonly picture: Picture }
  | { readonly do: 'add-articles' | 'show-undated' };

/** The chart as a file: the text of an SVG, or a PNG in base64. */
export interface Picture {
  readonly format: 'svg' | 'png';
  /** Proposed file name, without folder and ending. */
  readonly name: string;
  readonly data: string;
}

export type PageMessage =
  /** The page listens now; the extension answers with `progress` and, where one was asked for, `show`. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'request'; readonly id: number; readonly request: BoardRequest }
  | { readonly kind: 'follow'; readonly on: boolean };

/** `answer` is a `BoardAnswer` for `ask` and null for everything else. */
export type Outcome = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly problem: string };

export type HostMessage =
  | { readonly kind: 'settled'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'changed' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Choose this quantity and claim. `asked`: a person asked for it, so filters that hide it give way; otherwise the board follows the cursor. */
  | { readonly kind: 'show'; readonly quantity: string; readonly ref: AnnotationRef; readonly asked: boolean };

/** An answer that takes longer is given up by the page; the first reading of a large corpus is awaited apart (`progress`). */
export const ANSWER_TIMEOUT_MS = 20_000;
/** A save waits for a person at a file dialog. */
export const DIALOG_TIMEOUT_MS = 10 * 60_000;
/** Longest picture taken, in characters. */
export const LONGEST_PICTURE = 32_000_000;
