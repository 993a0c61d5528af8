import * as vscode from 'vscode';
import type { Annotation } from '../../core/model/annotation.ts';
import { ARTICLE_SELECTOR } from '../articles/language.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import type { TargetArgument } from '../commands/target.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { CONFLICT_CODE, PROBLEM_SOURCE } from './conflictProblems.ts';

/** Ctrl+. on a mark: decide, correct, look further. Actions carry ids, so that a mark that changed meanwhile is not touched. */
export function registerCodeActions({ articles, marks }: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, context) => {
      const live = await articles.read(document);
      if (!live) return [];
      const annotation = marks.under(live, range);
      const conflict = context.diagnostics.find((each) => each.source === PROBLEM_SOURCE && each.code === CONFLICT_CODE);
      return [...(annotation ? markActions(live, annotation, conflict) : []), ...(range.isEmpty ? [] : selectionActions())];
    },
  };
  return vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite],
  });
}

function markActions(live: LiveArticle, annotation: Annotation, conflict: vscode.Diagnostic | undefined): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  const target: TargetArgument = { corpus: live.folder.id, file: live.file, id: annotation.id };
  const words = shorten(annotation.text, 40);
  const make = (title: string, command: string, kind = vscode.CodeActionKind.QuickFix): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, kind);
    action.command = { command, title, arguments: [target] };
    return action;
  };
  const actions: vscode.CodeAction[] = [];
  if (conflict) {
    const verdict = make(t('Record a verdict on this contradiction…'), 'corroborate.recordVerdict');
    verdict.diagnostics = [conflict];
    actions.push(verdict);
  }
  if (annotation.status !== 'accepted') {
    const accept = make(t('Accept “{0}”', words), 'corroborate.accept');
    accept.isPreferred = conflict === undefined;
    actions.push(accept);
  }
  if (annotation.status === 'suggested') actions.push(make(t('Accept all alike “{0}”…', words), 'corroborate.acceptAlike'));
  if (annotation.status !== 'rejected') actions.push(make(t('Reject “{0}”', words), 'corroborate.reject'));
  actions.push(make(t('Edit “{0}”…', words), 'corroborate.correct', vscode.CodeActionKind.RefactorRewrite));
  if (annotation.kind === 'quote') actions.push(make(t('Set speaker…'), 'corroborate.setSpeaker', vscode.CodeActionKind.RefactorRewrite));
  if (annotation.kind === 'actor')
    actions.push(make(t('Link “{0}” to an actor…', words), 'corroborate.linkActor', vscode.CodeActionKind.RefactorRewrite));
  actions.push(make(t('Change type…'), 'corroborate.changeType', vscode.CodeActionKind.RefactorRewrite));
  if (annotation.status !== 'suggested')
    actions.push(make(t('Delete decision on “{0}”', words), 'corroborate.deleteAnnotation', vscode.CodeActionKind.RefactorRewrite));
  return actions;
}

function selectionActions(): vscode.CodeAction[] {
  const { t } = vscode.l10n;
  return [
    [t('Mark selection as actor…'), 'corroborate.addActor'] as const,
    [t('Mark selection as figure…'), 'corroborate.addFigure'] as const,
    [t('Mark selection as quote'), 'corroborate.addQuote'] as const,
    [t('Label selection…'), 'corroborate.addLabel'] as const,
    [t('Mark as furniture of the page'), 'corroborate.markFurniture'] as const,
    [t('Mark as story'), 'corroborate.markStory'] as const,
  ].map(([title, command]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
    action.command = { command, title };
    return action;
  });
}
