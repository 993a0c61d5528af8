import * as vscode from 'vscode';
import { placeByHand } from '../../core/sidecar/placeByHand.ts';
import { articleAct } from '../acts/act.ts';
import { isSidecar } from '../corpora/fileNames.ts';
import { shorten } from '../markdown.ts';
import type { Services } from '../services.ts';
import { PROBLEM_SOURCE } from './conflictProblems.ts';

const PLACE = 'corroborate.placeOrphan';
const DELETE = 'corroborate.deleteOrphan';

/** Quick fixes in sidecars: an annotation whose words cannot be found any more can be put to the selected words of the article, or deleted. */
export function registerSidecarFixes(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, _range, context) => {
      if (!isSidecar(document.uri)) return [];
      const orphans = context.diagnostics.filter((each) => each.source === PROBLEM_SOURCE && each.code === 'orphan');
      const address = services.corpora.articleOfSidecar(document.uri);
      if (orphans.length === 0 || !address) return [];
      const problems = address.folder.problems.get(address.file)?.sidecar ?? [];
      return orphans.flatMap((diagnostic) => {
        const problem = problems.find((each) => each.code === 'orphan' && each.range?.start.line === diagnostic.range.start.line);
        return problem?.id === undefined ? [] : fixes(address.folder.id, address.file, problem.id, diagnostic);
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: '**/*.annotations.yaml' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(PLACE, (corpus: string, file: string, id: string) => placeOrphan(services, corpus, file, id)),
    vscode.commands.registerCommand(DELETE, async (corpus: string, file: string, id: string) => {
      const folder = services.corpora.byId(corpus);
      if (folder?.files.has(file))
        await services.acts.perform(articleAct(vscode.l10n.t('Delete an orphan of {0}', file), { folder, file }, [{ type: 'delete', id }]));
    }),
  );
}

function fixes(corpus: string, file: string, id: string, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  return [
    [vscode.l10n.t('Put it to the words that are selected in the article'), PLACE] as const,
    [vscode.l10n.t('Delete this annotation'), DELETE] as const,
  ].map(([title, command]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [corpus, file, id] };
    action.diagnostics = [diagnostic];
    return action;
  });
}

async function placeOrphan(services: Services, corpus: string, file: string, id: string): Promise<void> {
  const { t } = vscode.l10n;
  const folder = services.corpora.byId(corpus);
  if (!folder?.files.has(file)) return;
  const uri = folder.uriOf(file);
  const editor = vscode.window.visibleTextEditors.find((each) => each.document.uri.toString() === uri.toString());
  const live = editor && (await services.articles.read(editor.document));
  if (!editor || !live || editor.selection.isEmpty) {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
    void vscode.window.showInformationMessage(t('Select the words in the article, then choose this fix again.'));
    return;
  }
  const orphan = live.article.orphans.find((each) => each.id === id);
  if (!orphan) return;
  const span = live.span(editor.selection);
  const annotation = placeByHand(orphan, span, live.article);
  await services.acts.perform(articleAct(t('Place “{0}” again', shorten(orphan.text, 50)), live, [{ type: 'put', annotation }]));
}
