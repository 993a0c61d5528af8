import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { splitRef } from '../../core/model/relation.ts';
import { showArticle } from '../articles/showArticle.ts';
import { offerCommands } from '../offerCommands.ts';
import { neighbour } from '../review/advance.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';
import { activeFolderOnceRead } from '../views/activeFolder.ts';
import { activeArticle, type ActiveArticle } from './target.ts';

/** Next and previous suggestion, conflict, overlapping mark; the next article that is not reviewed. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { t } = vscode.l10n;
  const say = (message: string): void => void vscode.window.setStatusBarMessage(message, 5000);
  const go = async (direction: 'next' | 'previous', which: 'suggestion' | 'conflict'): Promise<void> => {
    const active = (await activeArticle(services)) ?? (await openArticleWith(services, which));
    if (!active) return;
    const { live, editor } = active;
    const isOpen = (each: Annotation): boolean => services.underWay.isOpen(live, each);
    const wanted = which === 'suggestion' ? isOpen : await conflictTest(services, live.folder.id, live.file);
    const found = neighbour(
      live.article.annotations,
      services.marks.selected(live, editor.selection) ?? live.span(editor.selection),
      direction,
      wanted,
    );
    if (!found) {
      say(
        which === 'suggestion'
          ? t('Corroborate: no suggestion is left in this article.')
          : t('Corroborate: nothing in this article is contradicted.'),
      );
      return;
    }
    services.marks.select(editor, live, found.annotation);
    if (found.wrapped) say(direction === 'next' ? t('Corroborate: from the top again.') : t('Corroborate: from the end again.'));
    if (which === 'conflict') await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };
  const command = (id: string, run: () => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(id, () => services.turns.take(run));
  return vscode.Disposable.from(
    command('corroborate.nextSuggestion', () => go('next', 'suggestion')),
    command('corroborate.previousSuggestion', () => go('previous', 'suggestion')),
    command('corroborate.nextConflict', () => go('next', 'conflict')),
    command('corroborate.previousConflict', () => go('previous', 'conflict')),
    command('corroborate.nextUnreviewedArticle', () => openNextArticle(services)),
  );
}

async function conflictTest({ corpus }: Services, id: string, file: string): Promise<(annotation: Annotation) => boolean> {
  const conflicts = await corpus.request('conflicts', { corpus: id, file, minimumConfidence: setting('conflicts.minimumConfidence') });
  const ids = new Set(conflicts.map(({ ref }) => splitRef(ref).id));
  return (annotation) => ids.has(annotation.id);
}

/** From elsewhere (the walkthrough, a view): the first article that has what is looked for. */
async function openArticleWith(services: Services, which: 'suggestion' | 'conflict'): Promise<ActiveArticle | undefined> {
  // The walkthrough leads here while the articles of a new window are still being read.
  const folder = await activeFolderOnceRead(services);
  const summaries = folder ? await services.corpus.request('articles', { corpus: folder.id }) : [];
  const first = summaries.find((each) => (which === 'conflict' ? each.conflicts : each.suggested) > 0) ?? summaries[0];
  if (!folder || !first) {
    services.background(tellThatNothingIsRead());
    return undefined;
  }
  await showArticle(folder.uriOf(first.file));
  return activeArticle(services);
}

function tellThatNothingIsRead(): Promise<void> {
  const { t } = vscode.l10n;
  return offerCommands(
    t('There are no articles here yet.'),
    { label: t('Open Folder'), command: 'vscode.openFolder' },
    { label: t('Open Sample Corpus'), command: 'corroborate.openSampleCorpus' },
  );
}

/**
 * The first article after the open one, in order of names, that has suggestions left and is not done. A review goes along: the article left behind is editable
 * again.
 */
async function openNextArticle(services: Services): Promise<void> {
  const { acts, corpora, corpus, articles, review, marks, underWay, background } = services;
  const here = vscode.window.activeTextEditor?.document;
  const folder = (here && corpora.folderOf(here.uri)) ?? (await activeFolderOnceRead(services));
  if (!folder) {
    background(tellThatNothingIsRead());
    return;
  }
  // What was decided a moment ago counts as decided.
  await acts.settled();
  const summaries = await corpus.request('articles', { corpus: folder.id });
  const open = summaries.filter((each) => each.suggested > 0 && each.status !== 'done' && each.status !== 'reviewed');
  const file = here && folder.fileOf(here.uri);
  const next = open.find((each) => file !== undefined && each.file > file) ?? open.find((each) => each.file !== file);
  if (!next) {
    background(tellThatAllIsDone());
    return;
  }
  const reviewing = here !== undefined && review.has(here);
  if (reviewing) await review.leave(here);
  const editor = await showArticle(folder.uriOf(next.file));
  if (reviewing) await review.start(editor.document);
  const live = await articles.read(editor.document);
  const first = live?.article.annotations.find((each) => underWay.isOpen(live, each));
  if (live && first) marks.select(editor, live, first);
}

function tellThatAllIsDone(): Promise<void> {
  const { t } = vscode.l10n;
  return offerCommands(
    t('No other article of this corpus has suggestions left.'),
    { label: t('Show Board'), command: 'corroborate.openBoard' },
    { label: t('Export Corpus…'), command: 'corroborate.exportCorpus' },
  );
}
