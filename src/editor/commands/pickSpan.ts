import * as vscode from 'vscode';
import type { Span } from '../../core/model/span.ts';
import type { LiveArticle } from '../articles/liveArticle.ts';
import { chosenItems } from './chosenItems.ts';

/** A quick pick in which the words of the active line are framed in the article, so that one sees where one goes. */
export async function pickSpan<Item extends vscode.QuickPickItem & { readonly span: Span | null }>(
  title: string,
  live: LiveArticle,
  items: readonly Item[],
): Promise<Item | undefined> {
  const editor = vscode.window.activeTextEditor;
  const frame = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    border: '2px solid',
    borderColor: new vscode.ThemeColor('focusBorder'),
  });
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type part of a name; the words are framed in the article');
  pick.matchOnDescription = true;
  pick.items = items;
  pick.onDidChangeActive(([active]) => {
    const ranges = active?.span ? [live.range(active.span)] : [];
    editor?.setDecorations(frame, ranges);
    for (const range of ranges) editor?.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  const chosen = await chosenItems(pick);
  frame.dispose();
  return chosen?.[0];
}
