import * as vscode from 'vscode';
import type { Annotation, QuotedSpan } from '../../core/model/annotation.ts';
import type { Span } from '../../core/model/span.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { ArticleAddress } from '../corpora/corpora.ts';
import { quoteSpokenAt } from '../hover/hovers.ts';

/** Milliseconds after which the editor has told of a selection that we made, or never will. */
const ARRIVAL = 5000;

/** A mark that a command selected. */
interface Selected extends Span {
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  readonly range: vscode.Range;
  readonly at: number;
}

/**
 * Which mark the next act is about. The selection of the editor alone does not tell: several marks may cover the same words, and a selection made by code arrives only after
 * the next key. So what was selected last by a command is remembered for as long as its words stay selected.
 */
export class SelectedMark implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #last: Selected | undefined;
  /** Selections that we made and that the editor has not told of yet, oldest first. Meanwhile it tells of those before: with quick hands its word comes late. */
  #onTheirWay: readonly vscode.Range[] = [];

  constructor() {
    this.#listener = vscode.window.onDidChangeTextEditorSelection(({ selections: [selection], kind }) => {
      const told = this.#onTheirWay.findIndex((range) => selection !== undefined && range.isEqual(selection));
      if (told >= 0) this.#onTheirWay = this.#onTheirWay.slice(told + 1);
      else if (kind !== undefined) this.#onTheirWay = [];
    });
  }

  /** Selects a mark, so that the next key is about it, and brings it into sight. */
  select(editor: vscode.TextEditor, live: LiveArticle, mark: QuotedSpan & Pick<Annotation, 'id'>): void {
    const range = live.range(mark);
    const { id, start, end } = mark;
    if (!(this.#onTheirWay.at(-1) ?? editor.selection).isEqual(range)) this.#onTheirWay = [...this.#onTheirWay, range];
    this.#last = { folder: live.folder.id, file: live.file, id, start, end, range, at: Date.now() };
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Id of what a command selected last in this article, wherever the cursor went since. */
  lastIn(address: ArticleAddress): string | undefined {
    return this.#lastIn(address)?.id;
  }

  /** The words that a command selected, and that are still selected, while their mark is no more: another decision made the analyser read them in another way. */
  lost(live: LiveArticle, selection: vscode.Range): (Span & Pick<Annotation, 'id'>) | undefined {
    const last = this.#lastIn(live);
    return last && (this.#isOnItsWay(last) || last.range.isEqual(selection)) && !live.byId(last.id) ? last : undefined;
  }

  /** The mark whose words are selected, no more and no less; of several the one selected last, else one that waits for a decision. */
  selected(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    const last = this.#lastIn(live);
    if (last && this.#isOnItsWay(last)) return live.byId(last.id);
    const span = live.span(selection);
    const marks = live.article.annotations.filter((each) => sameSpan(each, span) && each.status !== 'rejected');
    return marks.find((each) => each.id === last?.id) ?? marks.find((each) => each.status === 'suggested') ?? marks[0];
  }

  /** The selected mark, else the shortest that covers the cursor, else the quote whose speaker stands there. */
  under(live: LiveArticle, selection: vscode.Range): Annotation | undefined {
    const selected = this.selected(live, selection);
    if (selected || this.lost(live, selection)) return selected;
    return live.at(selection.start)[0] ?? quoteSpokenAt(live, selection.start);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #lastIn({ folder, file }: ArticleAddress): Selected | undefined {
    return this.#last?.folder === folder.id && this.#last.file === file ? this.#last : undefined;
  }

  #isOnItsWay({ at }: Selected): boolean {
    return this.#onTheirWay.length > 0 && at + ARRIVAL > Date.now();
  }
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
