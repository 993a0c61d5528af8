import * as vscode from 'vscode';
import { inReadingOrder, type Span } from '../../core/model/span.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { Act } from '../acts/act.ts';
import type { Target } from '../commands/target.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';

/**
 * The next mark after a place in reading order, or before it; from the other end where there is none.
 * @param from a mark of the article, which tells apart marks that begin and end together, or any place
 */
export function neighbour(
  annotations: readonly Annotation[],
  from: Span & { readonly id?: string },
  direction: 'next' | 'previous',
  wanted: (annotation: Annotation) => boolean,
): { readonly annotation: Annotation; readonly wrapped: boolean } | undefined {
  const at = annotations.findIndex((each) => each.id === from.id);
  const isBehind = (each: Annotation, index: number): boolean => (at < 0 ? inReadingOrder(from, each) < 0 : index > at);
  const isBefore = (each: Annotation, index: number): boolean => (at < 0 ? inReadingOrder(each, from) < 0 : index < at);
  const ahead =
    direction === 'next'
      ? annotations.find((each, index) => isBehind(each, index) && wanted(each))
      : annotations.findLast((each, index) => isBefore(each, index) && wanted(each));
  const annotation = ahead ?? (direction === 'next' ? annotations.find(wanted) : annotations.findLast(wanted));
  return annotation && { annotation, wrapped: ahead === undefined };
}

/**
 * Carries out an act on a mark. In review mode the next suggestion is selected before anything is written, so that a second key pressed right away is about that one; where the act
 * fails the mark is selected again.
 * @param alongside ids of marks of the same article that the act decides as well: they are passed over
 */
export async function performOn(
  services: Services,
  target: Target,
  makeAct: () => Promise<Act | undefined>,
  alongside: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const { marks } = services;
  const editor = reviewedEditor(services, target);
  const next = editor && nextSuggestion(target.live.article.annotations, target.annotation, alongside);
  const ahead = next && !next.wrapped;
  if (ahead) marks.select(editor, target.live, next.annotation);
  const act = await makeAct();
  const done = act !== undefined && (await services.acts.perform(act));
  if (!editor) return done;
  if (!done) marks.select(editor, target.live, target.annotation);
  else if (!ahead) await fromTheTop(services, target, editor);
  return done;
}

/** Behind the last suggestion: what was passed over, as the corpus sees it now that the act is written. */
async function fromTheTop(services: Services, { live, annotation }: Target, editor: vscode.TextEditor): Promise<void> {
  const now = await services.articles.read(editor.document);
  if (!now || now.file !== live.file || now.folder !== live.folder) return;
  const next = nextSuggestion(now.article.annotations, annotation, new Set());
  if (next) services.marks.select(editor, now, next.annotation);
  else {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Corroborate: every suggestion of this article is decided; Shift+N opens the next article.'),
      6000,
    );
  }
}

const nextSuggestion = (annotations: readonly Annotation[], from: Annotation, except: ReadonlySet<string>) =>
  neighbour(annotations, from, 'next', (each) => each.status === 'suggested' && each.id !== from.id && !except.has(each.id));

/** The editor that an act moves on in; undefined outside review mode and for acts on other articles (from the board, a hover). */
function reviewedEditor({ review }: Services, { live }: Target): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  const here = editor?.document.uri.toString() === live.folder.uriOf(live.file).toString();
  return editor && here && review.has(editor.document) && setting('review.advance') ? editor : undefined;
}
