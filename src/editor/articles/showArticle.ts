import * as vscode from 'vscode';

/** Opens an article. The walkthrough is a preview, which the next preview would replace: whoever comes from it finds it again. */
export async function showArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab?.isPreview && !(tab.input instanceof vscode.TabInputText)) await vscode.commands.executeCommand('workbench.action.keepEditor');
  return vscode.window.showTextDocument(uri);
}
