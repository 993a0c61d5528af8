import * as vscode from 'vscode';
import { inReadingOrder, type Span } from '../../core/model/span.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import type { Act } from '../acts/act.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
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
 * Carries out an act on a mark. In review mode the next suggestion is selected before anything is written, so that a key pressed right away is about that one. Where the act
 * fails the mark is selected again, unless the person has gone on meanwhile.
 * @param makeAct of the mark as it is when everything before is written: an act before may have tied it to another actor
 * @param alongside ids of marks of the same article that the act decides as well: they are passed over
 */
export async function performOn(
  services: Services,
  target: Target,
  makeAct: (annotation: Annotation) => Promise<Act | undefined>,
  alongside: readonly string[] = [],
): Promise<boolean> {
  const { acts, marks, underWay } = services;
  const { live, annotation } = target;
  const deciding = underWay.add(live, [annotation.id, ...alongside]);
  const editor = reviewedEditor(services, target);
  const next = editor && nextOpen(services, live, annotation);
  if (next) marks.select(editor, live, next);
  try {
    const done = await acts.perform(() => makeAct(asItIsNow(services, target)));
    if (!editor) return done;
    if (!done && marks.lastIn(live) === (next ?? annotation).id) marks.select(editor, live, annotation);
    if (done && !next) await lookAgain(services, target, editor);
    return done;
  } finally {
    deciding.dispose();
  }
}

/** The same words may have been tied to another actor since the key was pressed. */
function asItIsNow({ articles }: Services, { live, annotation }: Target): Annotation {
  const now = articles.all.find(({ folder, file }) => folder === live.folder && file === live.file)?.byId(annotation.id);
  return now && now.kind === annotation.kind && now.text === annotation.text ? now : annotation;
}

/** Nothing was left: the act itself may have brought new suggestions, of an actor that the registry knows only now. */
async function lookAgain(services: Services, { live, annotation }: Target, editor: vscode.TextEditor): Promise<void> {
  const now = await services.articles.read(editor.document);
  if (!now || now.file !== live.file || now.folder !== live.folder) return;
  const next = nextOpen(services, now, annotation);
  if (next) services.marks.select(editor, now, next);
  else {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Corroborate: every suggestion of this article is decided; Shift+N opens the next article.'),
      6000,
    );
  }
}

/** The next suggestion that nobody has decided, from the top again behind the last. */
export function nextOpen({ underWay }: Services, live: LiveArticle, from: Span & { readonly id: string }): Annotation | undefined {
  return neighbour(live.article.annotations, from, 'next', (each) => each.id !== from.id && underWay.isOpen(live, each))?.annotation;
}

/** The editor that an act moves on in; undefined outside review mode and for acts on other articles (from the board, a hover). */
function reviewedEditor({ review }: Services, { live }: Target): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  const here = editor?.document.uri.toString() === live.folder.uriOf(live.file).toString();
  return editor && here && review.has(editor.document) && setting('review.advance') ? editor : undefined;
}
