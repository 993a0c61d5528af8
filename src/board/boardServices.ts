import type { Event, LogOutputChannel, Uri } from 'vscode';
import type { AnnotationRef } from '../core/model/relation.ts';
import type { BoardAnswer, BoardQuery, RecordedVerdict } from './boardModel.ts';

/** Where the board's data comes from: the corpus, behind the worker. */
export interface BoardData {
  /** Forwards a query to `answerBoardQuery(corpus, query)` (board/queries) where the corpus lives. Rejects if the worker fails. */
  ask<Query extends BoardQuery>(query: Query): Promise<BoardAnswer<Query>>;
  /** Anything that the board may show has changed: articles, decisions, registry, verdicts. May fire often; the board coalesces. */
  readonly onDidChange: Event<void>;
  /** To be told in the board's title; null where there is only one corpus. */
  readonly corpusName: string | null;
  /** Articles read so far; `done === total` once the corpus is complete. The board shows it while it is not. */
  readonly progress: ReadingProgress;
  readonly onDidChangeProgress: Event<ReadingProgress>;
  /** The board is there: reads the articles of a folder in which nobody opened one yet. */
  read(): void;
}
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * What a person can do from a row of the board. Every action is the editor's own command: it writes, records for undo and tells of problems itself.
 * All promises settle when the act is done or was given up; they reject only on a bug.
 */
export interface BoardActions {
  /** Opens the article with the figure's words selected, in another column than the board. `keepFocus`: the board keeps the keyboard. */
  open(ref: AnnotationRef, options: { readonly keepFocus: boolean }): Promise<void>;
  accept(ref: AnnotationRef): Promise<void>;
  reject(ref: AnnotationRef): Promise<void>;
  /** Opens whatever edits the figure. */
  edit(ref: AnnotationRef): Promise<void>;
  /** Keeps the verdict in `corroborate.yaml`; accepts both claims first where they are only suggested. */
  recordVerdict(verdict: RecordedVerdict): Promise<void>;
  /** Takes a person's verdict on the two out of `corroborate.yaml`: the analysis decides again. */
  withdrawVerdict(a: AnnotationRef, b: AnnotationRef): Promise<void>;
  /** The button of the empty board: offers the sample corpus or another folder. */
  addArticles(): Promise<void>;
  /** Lists the articles without a date, where dates can be set. */
  showUndated(): Promise<void>;
}

/** Where the cursor is, for a board that follows the editor. */
export interface BoardFollowing {
  /** The figure under the cursor of the active article, null elsewhere. Fires on changes only. */
  readonly onDidChangeFigureAtCursor: Event<AnnotationRef | null>;
}

/**
 * What `registerBoard(services)` (registerBoard.ts) asks of the rest of the extension. It registers the commands `corroborate.openBoard` and
 * `corroborate.showOnBoard` (argument: an `AnnotationRef`), the panel's serializer, and returns one disposable.
 */
export interface BoardServices {
  /** Where the built page lies (`dist/board`). */
  readonly extensionUri: Uri;
  readonly log: Pick<LogOutputChannel, 'warn' | 'error'>;
  readonly data: BoardData;
  readonly actions: BoardActions;
  readonly following: BoardFollowing;
}
