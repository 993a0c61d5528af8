import * as vscode from 'vscode';
import type { Annotation, QuotedSpan } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { quoteSpokenAt } from '../hover/hovers.ts';

/** Milliseconds after which the editor must have told of a selection that we made. */
const ARRIVAL = 1000;

/** A mark that a command selected. */
interface Selected {
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  readonly range: vscode.Range;
  /** Until then the editor may still report where the cursor was before: with quick hands its word comes late. */
  readonly onItsWayUntil: number;
}

/**
 * Which mark the next act is about. The selection of the editor alone does not tell: several marks may cover the same words, and a selection made by code arrives only after
 * the next key. So what was selected last by a command is remembered for as long as its words stay selected.
 */
export class SelectedMark implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #last: Selected | undefined;

  constructor() {
    this.#listener = vscode.window.onDidChangeTextEditorSelection(({ selections: [selection], kind }) => {
      if (kind !== undefined || (selection && this.#last?.range.isEqual(selection))) this.#arrived();
    });
  }

  /** Selects a mark, so that the next key is about it, and brings it into sight. */
  select(editor: vscode.TextEditor, live: LiveArticle, mark: QuotedSpan & Pick<Annotation, 'id'>): void {
    const range = live.range(mark);
    const onItsWayUntil = editor.selection.isEqual(range) ? 0 : Date.now() + ARRIVAL;
    this.#last = { folder: live.folder.id, file: live.file, id: mark.id, range, onItsWayUntil };
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The mark whose words are selected, no more and no less; of several the one selected last, else one that waits for a decision. */
  selected(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    const last = this.#last?.folder === live.folder.id && this.#last.file === live.file ? this.#last : undefined;
    if (last && last.onItsWayUntil > Date.now()) return live.byId(last.id);
    const span = live.span(selection);
    const marks = live.article.annotations.filter((each) => sameSpan(each, span) && each.status !== 'rejected');
    return marks.find((each) => each.id === last?.id) ?? marks.find((each) => each.status === 'suggested') ?? marks[0];
  }

  /** The selected mark, else the shortest that covers the cursor, else the quote whose speaker stands there. */
  under(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    return this.selected(live, selection) ?? live.at(selection.start)[0] ?? quoteSpokenAt(live, selection.start);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #arrived(): void {
    if (this.#last) this.#last = { ...this.#last, onItsWayUntil: 0 };
  }
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
