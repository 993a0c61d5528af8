import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Annotation } from '../../core/model/annotation.ts';
import { splitRef } from '../../core/model/relation.ts';
import { LiveArticle } from '../articles/liveArticle.ts';
import type { Services } from '../services.ts';

/** What links, trees and the board hand to a command. A command can be reached from any link, so it is checked. */
const targetArgument = z.object({ corpus: z.string(), file: z.string(), id: z.string() });
export type TargetArgument = z.infer<typeof targetArgument>;

/** An annotation that a command is about, with its article. */
export interface Target<Kind extends Annotation = Annotation> {
  readonly live: LiveArticle;
  readonly annotation: Kind;
}

export interface ActiveArticle {
  readonly live: LiveArticle;
  readonly editor: vscode.TextEditor;
}

/** The article of the active editor; undefined where it is none. */
export async function activeArticle({ articles }: Services): Promise<ActiveArticle | undefined> {
  const editor = vscode.window.activeTextEditor;
  const live = editor && (await articles.read(editor.document));
  return editor && live ? { live, editor } : undefined;
}

/** The annotation that an argument names, else the one under the cursor. Tells the person where there is none. */
export async function targetOf(services: Services, argument: unknown): Promise<Target | undefined> {
  const { t } = vscode.l10n;
  const named = z.safeParse(targetArgument, argument);
  if (named.success) {
    const target = await namedTarget(services, named.data);
    if (!target)
      void vscode.window.showInformationMessage(
        t('That annotation is not there any more: the article or its decisions changed meanwhile. Choose it again.'),
      );
    return target;
  }
  const active = await activeArticle(services);
  if (!active) {
    void vscode.window.showInformationMessage(t('Open an article first: a .txt file of this folder that reads as prose.'));
    return undefined;
  }
  const annotation = services.marks.under(active.live, active.editor.selection);
  if (!annotation) {
    void vscode.window.setStatusBarMessage(
      t('Corroborate: nothing is marked at the cursor; put it into a mark, or select words and mark them.'),
      4000,
    );
    return undefined;
  }
  return { live: active.live, annotation };
}

/** For code of our own that holds a reference (`file#id`). */
export const targetArgumentOf = (corpus: string, ref: string): TargetArgument => ({ corpus, ...splitRef(ref) });

async function namedTarget(
  { corpora, corpus, articles }: Services,
  { corpus: id, file, id: annotationId }: TargetArgument,
): Promise<Target | undefined> {
  const folder = corpora.byId(id);
  if (!folder?.files.has(file)) return undefined;
  const uri = folder.uriOf(file).toString();
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  const open = document && (await articles.read(document));
  const article = open ? undefined : await corpus.request('article', { corpus: id, file });
  const live = open ?? (article ? new LiveArticle({ folder, file }, article, true) : undefined);
  const annotation = live?.byId(annotationId);
  return live && annotation ? { live, annotation } : undefined;
}
