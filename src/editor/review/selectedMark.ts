import * as vscode from 'vscode';
import type { Annotation, QuotedSpan } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { quoteSpokenAt } from '../hover/hovers.ts';

/**
 * Which mark the next act is about. The selection alone does not tell where several marks cover the same words, so what was selected last by a command is
 * remembered for as long as its words stay selected.
 */
export class SelectedMark {
  #last: { readonly folder: string; readonly file: string; readonly id: string } | undefined;

  /** Selects a mark, so that the next key is about it, and brings it into sight. */
  select(editor: vscode.TextEditor, live: LiveArticle, mark: QuotedSpan & Pick<Annotation, 'id'>): void {
    this.#last = { folder: live.folder.id, file: live.file, id: mark.id };
    const range = live.range(mark);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The mark whose words are selected, no more and no less; of several the one selected last, else one that waits for a decision. */
  selected(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    const span = live.span(selection);
    const marks = live.article.annotations.filter((each) => sameSpan(each, span) && each.status !== 'rejected');
    const last = this.#last?.folder === live.folder.id && this.#last.file === live.file ? this.#last.id : undefined;
    return marks.find((each) => each.id === last) ?? marks.find((each) => each.status === 'suggested') ?? marks[0];
  }

  /** The selected mark, else the shortest that covers the cursor, else the quote whose speaker stands there. */
  under(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    return this.selected(live, selection) ?? live.at(selection.start)[0] ?? quoteSpokenAt(live, selection.start);
  }
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
