import * as vscode from 'vscode';
import { READER_VERSION } from '../../core/analysis/readerVersion.ts';
import type { Annotation } from '../../core/model/annotation.ts';
import { accepted, rejected } from '../../core/sidecar/sidecarChange.ts';
import { articleAct, type Act } from '../acts/act.ts';
import { annotatorName } from '../acts/annotator.ts';
import { registeringChanges } from '../acts/registering.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { activeArticle } from '../commands/target.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { kindWord } from '../wording.ts';

type Answer = 'accept' | 'reject' | 'leaveOpen';

interface Item extends vscode.QuickPickItem {
  readonly mark?: Annotation;
  readonly answer?: Answer;
}

const ACCEPT = new vscode.ThemeIcon('check');
const REJECT = new vscode.ThemeIcon('close');

/**
 * Show What Changed Since Review: the marks of a finished article that were not there when it was finished, one by one in the text, to accept or reject each or all of them,
 * or to leave them open like others. The article's status stays what it is.
 */
export function registerSinceReview(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.showSinceReview', () => showSinceReview(services)),
    vscode.commands.registerCommand('corroborate.acceptSinceReview', () => answerAll(services, 'accept')),
    vscode.commands.registerCommand('corroborate.rejectSinceReview', () => answerAll(services, 'reject')),
    vscode.commands.registerCommand('corroborate.leaveOpenSinceReview', () => answerAll(services, 'leaveOpen')),
  );
}

async function showSinceReview(services: Services): Promise<void> {
  const { t } = vscode.l10n;
  const active = await activeArticle(services);
  if (!active) return;
  const { sinceReview } = active.live.article;
  if (!sinceReview) {
    vscode.window.setStatusBarMessage(t('Corroborate: nothing changed since this article was reviewed.'), 4000);
    return;
  }
  const pick = vscode.window.createQuickPick<Item>();
  pick.title =
    sinceReview.reader === READER_VERSION
      ? t('Marks that came after the review')
      : t('Marks that came after the review, by reader {0}; reviewed with reader {1}', READER_VERSION, sinceReview.reader);
  pick.items = itemsOf(sinceReview.marks);
  pick.onDidChangeActive(([item]) => {
    if (item?.mark) services.marks.select(active.editor, active.live, item.mark);
  });
  pick.onDidTriggerItemButton(async ({ item, button }) => {
    if (!item.mark) return;
    pick.busy = true;
    await answer(services, active.live, [item.mark], button.iconPath === ACCEPT ? 'accept' : 'reject');
    const now = await services.articles.read(active.editor.document);
    const marks = now?.article.sinceReview?.marks ?? [];
    pick.busy = false;
    if (marks.length === 0) pick.hide();
    else pick.items = itemsOf(marks);
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item?.answer) services.background(answerAll(services, item.answer));
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function itemsOf(marks: readonly Annotation[]): Item[] {
  const { t } = vscode.l10n;
  return [
    ...marks.map((mark): Item => ({
      label: `“${shorten(mark.text, 60)}”`,
      description: kindWord(mark.kind),
      mark,
      buttons: [
        { iconPath: ACCEPT, tooltip: t('Accept') },
        { iconPath: REJECT, tooltip: t('Reject') },
      ],
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: t('$(check-all) Accept all {0}', marks.length), answer: 'accept' },
    { label: t('$(close-all) Reject all {0}', marks.length), answer: 'reject' },
    { label: t('$(circle-outline) Leave all {0} open, as suggestions like others', marks.length), answer: 'leaveOpen' },
  ];
}

async function answerAll(services: Services, how: Answer): Promise<boolean> {
  const active = await activeArticle(services);
  const marks = active?.live.article.sinceReview?.marks ?? [];
  return active && marks.length > 0 ? answer(services, active.live, marks, how) : false;
}

async function answer(services: Services, live: LiveArticle, marks: readonly Annotation[], how: Answer): Promise<boolean> {
  return services.acts.perform(await actOf(services, live, marks, how));
}

async function actOf(services: Services, live: LiveArticle, marks: readonly Annotation[], how: Answer): Promise<Act> {
  const { t } = vscode.l10n;
  const annotator = await annotatorName();
  switch (how) {
    case 'accept': {
      const decided = marks.map((each) => accepted(each, annotator));
      const changes = await registeringChanges(services, live.folder, decided);
      const act = articleAct(
        t('Accept {0} marks that came after the review', marks.length),
        live,
        decided.map((annotation) => ({ type: 'put', annotation })),
      );
      return { ...act, corpusFile: { folder: live.folder, changes } };
    }
    case 'reject':
      return articleAct(
        t('Reject {0} marks that came after the review', marks.length),
        live,
        marks.map((each) => ({ type: 'put', annotation: rejected(each, annotator) })),
      );
    case 'leaveOpen':
      // Setting the same status again keeps anew what is open.
      return articleAct(t('Leave {0} marks open that came after the review', marks.length), live, [
        { type: 'set-status', status: live.article.metadata.status },
      ]);
  }
}
