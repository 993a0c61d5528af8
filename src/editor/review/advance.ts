import * as vscode from 'vscode';
import { inReadingOrder, type Span } from '../../core/model/span.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';

/** Selects a mark, so that the next key is about it, and brings it into sight. */
export function selectMark(editor: vscode.TextEditor, live: LiveArticle, annotation: Span): void {
  const range = live.range(annotation);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The next mark after a place in reading order, or before it; from the other end where there is none. */
export function neighbour(
  annotations: readonly Annotation[],
  from: Span,
  direction: 'next' | 'previous',
  wanted: (annotation: Annotation) => boolean,
): { readonly annotation: Annotation; readonly wrapped: boolean } | undefined {
  const candidates = annotations.filter(wanted);
  const ahead =
    direction === 'next'
      ? candidates.find((each) => inReadingOrder(from, each) < 0)
      : candidates.findLast((each) => inReadingOrder(each, from) < 0);
  const other = direction === 'next' ? candidates[0] : candidates.at(-1);
  const annotation = ahead ?? other;
  return annotation && { annotation, wrapped: ahead === undefined };
}

/** In review mode the next suggestion comes up by itself after a decision. */
export async function advance(
  services: Services,
  { live, annotation }: { readonly live: LiveArticle; readonly annotation: Annotation },
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !services.review.has(editor.document) || !setting('review.advance')) return;
  const now = await services.articles.read(editor.document);
  if (!now || now.file !== live.file || now.folder !== live.folder) return;
  const next = neighbour(now.article.annotations, annotation, 'next', (each) => each.status === 'suggested');
  if (next) selectMark(editor, now, next.annotation);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Corroborate: every suggestion of this article is decided.'), 6000);
}
