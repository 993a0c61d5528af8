import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { isArticleLanguage } from '../articles/language.ts';
import { annotationUnder } from '../commands/target.ts';
import type { Services } from '../services.ts';
import { kindWord, statusWord } from '../wording.ts';
import { neighbour, selectMark } from './advance.ts';

/** Single keys instead of chords, with a line in the status bar that says what is selected and which keys there are. */
export function registerReviewMode(services: Services): vscode.Disposable {
  const { articles, review, background } = services;
  const line = vscode.window.createStatusBarItem('corroborate.review', vscode.StatusBarAlignment.Left, -1);
  line.name = vscode.l10n.t('Corroborate: Review');
  line.command = 'corroborate.toggleReview';

  const show = (): void => {
    const editor = vscode.window.activeTextEditor;
    const reviewing = editor !== undefined && review.has(editor.document);
    void vscode.commands.executeCommand('setContext', 'corroborate.reviewing', reviewing);
    const live = editor && articles.get(editor.document);
    if (!reviewing || !live) {
      line.hide();
      return;
    }
    const left = live.article.annotations.filter((each) => each.status === 'suggested').length;
    const here = annotationUnder(live, editor.selection);
    line.text = [
      `$(eye) ${here ? describe(here) : vscode.l10n.t('Review')}`,
      vscode.l10n.t('{0} left', left),
      vscode.l10n.t('a accept, x reject, e edit, u undo'),
    ].join(' · ');
    line.tooltip = keysTooltip();
    line.show();
  };
  const toggle = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isArticleLanguage(editor.document)) return;
    if (review.has(editor.document)) await review.leave(editor.document);
    else {
      await review.start(editor.document);
      await selectFirst(services, editor);
    }
    show();
  };
  const giveBack = (editor: vscode.TextEditor | undefined): void => {
    if (editor) background(review.giveBack(editor.document));
  };

  giveBack(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    line,
    vscode.commands.registerCommand('corroborate.toggleReview', toggle),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      giveBack(editor);
      show();
    }),
    vscode.window.onDidChangeTextEditorSelection(show),
    articles.onDidChange(show),
  );
}

/** Every key of review mode; all of them can be bound anew. */
function keysTooltip(): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const keys = [
    ['a', t('accept')],
    ['A', t('accept all alike')],
    ['x', t('reject')],
    ['e', t('edit')],
    ['t', t('change type')],
    ['l', t('link to an actor')],
    ['s', t('set the speaker')],
    ['1 2 3 4', t('mark the selection as actor, figure, quote, label')],
    ['← →', t('shrink and grow by a word, with Shift by a character')],
    ['n p', t('next and previous suggestion')],
    ['c', t('next contradiction')],
    ['o', t('next of several overlapping marks')],
    ['N', t('next article')],
    ['m', t('add a note')],
    ['b', t('show on the board')],
    ['.', t('repeat')],
    ['u U', t('undo and redo')],
    ['Esc', t('leave')],
  ];
  const rows = keys.map(([key, what]) => `| \`${key}\` | ${what} |`);
  return new vscode.MarkdownString([`| ${t('key')} | ${t('what it does')} |`, '| --- | --- |', ...rows].join('\n'));
}

const describe = (annotation: Annotation): string => `${kindWord(annotation.kind)}, ${statusWord(annotation.status)}`;

/** The suggestion at or behind the cursor. */
async function selectFirst({ articles }: Services, editor: vscode.TextEditor): Promise<void> {
  const live = await articles.read(editor.document);
  if (!live) return;
  const { start } = live.span(editor.selection);
  const from = { start, end: Number.MAX_SAFE_INTEGER };
  const first = neighbour(live.article.annotations, from, 'next', (each) => each.status === 'suggested');
  if (first) selectMark(editor, live, first.annotation);
}
