import * as vscode from 'vscode';
import type { Annotation, Note } from '../../core/model/annotation.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { plainText, shorten } from '../markdown.ts';

interface NoteThread {
  readonly thread: vscode.CommentThread;
  /** As the thread shows them. */
  notes: readonly Note[];
}

/**
 * The comment threads of the articles that are open, one an annotation with notes. A thread stays the same through every change: a new one would close under a person who is
 * writing a reply, and lose the words.
 */
export class NoteThreads implements vscode.Disposable {
  readonly #controller = vscode.comments.createCommentController('corroborate.notes', vscode.l10n.t('Corroborate Notes'));
  readonly #threads = new Map<string, Map<string, NoteThread>>();

  /** @param live undefined where the document is no open article any more */
  show(uri: vscode.Uri, live: LiveArticle | undefined): void {
    const known = this.#threads.get(uri.toString()) ?? new Map<string, NoteThread>();
    const noted = live?.article.annotations.filter((each) => each.notes.length > 0) ?? [];
    const ids = new Set(noted.map(({ id }) => id));
    for (const [id, { thread }] of known) {
      if (ids.has(id)) continue;
      thread.dispose();
      known.delete(id);
    }
    if (live) for (const each of noted) known.set(each.id, this.#shown(known.get(each.id), uri, live.range(each), each));
    if (known.size > 0) this.#threads.set(uri.toString(), known);
    else this.#threads.delete(uri.toString());
  }

  dispose(): void {
    this.#controller.dispose();
  }

  #shown(known: NoteThread | undefined, uri: vscode.Uri, range: vscode.Range, annotation: Annotation): NoteThread {
    const { notes, text } = annotation;
    const shown = known ?? { thread: this.#controller.createCommentThread(uri, range, []), notes: [] };
    const { thread } = shown;
    if (!thread.range?.isEqual(range)) thread.range = range;
    const label = `“${plainText(shorten(text, 60))}”`;
    if (thread.label !== label) thread.label = label;
    if (JSON.stringify(shown.notes) === JSON.stringify(notes)) return shown;
    const isResolved = notes.every((note) => note.state === 'resolved');
    thread.comments = notes.map(commentOf);
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    // Menus go by the state; commands find the annotation by the id behind it.
    thread.contextValue = `${isResolved ? 'resolved' : 'open'}:${annotation.id}`;
    shown.notes = notes;
    return shown;
  }
}

/** A note's text is whatever somebody wrote into a file. */
const commentOf = ({ text, by }: Note): vscode.Comment => ({
  body: new vscode.MarkdownString().appendText(text),
  mode: vscode.CommentMode.Preview,
  author: { name: by ?? vscode.l10n.t('Somebody') },
});
