import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import type { LabelDefinition } from '../../core/model/corpusFile.ts';
import { isArticleLanguage } from '../articles/language.ts';
import { escapeText, plainText, shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { activeFolder } from '../views/activeFolder.ts';
import { kindWord, statusWord } from '../wording.ts';
import { neighbour, nextOpen } from './advance.ts';
import { LABEL_KEYS, reviewKeys } from './reviewKeys.ts';

/** Single keys instead of chords, with a line in the status bar that says what is selected and which keys there are. */
export function registerReviewMode(services: Services): vscode.Disposable {
  const { articles, review, marks, underWay, background } = services;
  const line = vscode.window.createStatusBarItem('corroborate.review', vscode.StatusBarAlignment.Left, -1);
  line.name = vscode.l10n.t('Corroborate: Review');
  line.command = 'corroborate.showReviewKeys';

  const show = (): void => {
    const editor = vscode.window.activeTextEditor;
    const reviewing = editor !== undefined && review.has(editor.document);
    void vscode.commands.executeCommand('setContext', 'corroborate.reviewing', reviewing);
    const live = editor && articles.get(editor.document);
    if (!reviewing || !live) {
      line.hide();
      return;
    }
    const left = live.article.annotations.filter((each) => underWay.isOpen(live, each)).length;
    const here = marks.under(live, editor.selection);
    const told = [
      here ? describe(here) : vscode.l10n.t('Review'),
      vscode.l10n.t('{0} left', left),
      vscode.l10n.t('a accept, x reject, e edit, u undo, h all keys'),
    ];
    line.text = `$(eye) ${told.join(' · ')}`;
    // Without a label a screen reader reads the name of the icon and the whole table of keys.
    line.accessibilityInformation = { label: told.join(', '), role: 'button' };
    line.tooltip = keysTooltip(live.folder.corpusFile.labels);
    line.show();
  };
  const toggle = async (): Promise<void> => {
    // From elsewhere (the walkthrough): on the first article that has something to decide.
    if (!activeArticleEditor()) await vscode.commands.executeCommand('corroborate.nextUnreviewedArticle');
    const editor = activeArticleEditor();
    if (!editor) return;
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
    vscode.commands.registerCommand('corroborate.showReviewKeys', () => chooseKey(activeFolder(services)?.corpusFile.labels ?? [])),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      giveBack(editor);
      show();
    }),
    vscode.window.onDidChangeTextEditorSelection(show),
    review.onDidChange(show),
    articles.onDidChange((uri) => {
      goOnFromLostMark(services, uri);
      show();
    }),
  );
}

/** A decision may make the analyser read other words in another way: where the selected suggestion is gone by that, the next one is selected. */
function goOnFromLostMark(services: Services, uri: vscode.Uri): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString() || !services.review.has(editor.document)) return;
  const live = services.articles.get(editor.document);
  const lost = live && services.marks.lost(live, editor.selection);
  const next = live && lost && nextOpen(services, live, lost);
  if (next) services.marks.select(editor, live, next);
}

function activeArticleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isArticleLanguage(editor.document) ? editor : undefined;
}

/** The keys as a list to read and to choose from, labels of the corpus with what they mean. */
async function chooseKey(labels: readonly LabelDefinition[]): Promise<void> {
  const { t } = vscode.l10n;
  const items = [
    ...reviewKeys().map(({ key, what, command }) => ({ label: key, description: what, command, args: [] as string[] })),
    ...keyedLabels(labels).map(({ key, name, description, examples }) => ({
      label: key,
      description: t('label as {0}', name),
      detail: [description, examples?.join('; ')].filter((part) => !!part).join(' · '),
      command: 'corroborate.addLabelByKey',
      args: [key],
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Keys of review mode'),
    placeHolder: t('Type what you want to do; each key can be bound anew in Keyboard Shortcuts'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await vscode.commands.executeCommand(chosen.command, ...chosen.args);
}

function keysTooltip(labels: readonly LabelDefinition[]): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const rows = [
    ...reviewKeys().map(({ key, what }) => `| \`${key}\` | ${what} |`),
    ...keyedLabels(labels).map(({ key, name, description = '' }) => `| \`${key}\` | ${escapeText([name, description].join(' '))} |`),
  ];
  return new vscode.MarkdownString([`| ${t('key')} | ${t('what it does')} |`, '| --- | --- |', ...rows].join('\n'));
}

const keyedLabels = (labels: readonly LabelDefinition[]): (LabelDefinition & { readonly key: string })[] =>
  labels.flatMap((label) =>
    label.key !== undefined && LABEL_KEYS.includes(label.key.toLowerCase()) ? [{ ...label, key: label.key }] : [],
  );

const describe = (annotation: Annotation): string => {
  const kind = annotation.kind === 'label' ? `${kindWord('label')} ${shorten(plainText(annotation.label), 30)}` : kindWord(annotation.kind);
  return `${kind}, ${statusWord(annotation.status)}`;
};

/** The suggestion at or behind the cursor. */
async function selectFirst({ articles, marks }: Services, editor: vscode.TextEditor): Promise<void> {
  const live = await articles.read(editor.document);
  if (!live) return;
  const { start } = live.span(editor.selection);
  const from = { start, end: Number.MAX_SAFE_INTEGER };
  const first = neighbour(live.article.annotations, from, 'next', (each) => each.status === 'suggested');
  if (first) marks.select(editor, live, first.annotation);
}
