import type * as vscode from 'vscode';

/** Shows a quick pick and waits for the answer, then disposes of it: the items chosen, undefined where it was left. Takes no answer while its items are still to come (`busy`). */
export function chosenItems<Item extends vscode.QuickPickItem>(pick: vscode.QuickPick<Item>): Promise<readonly Item[] | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      if (pick.busy) return;
      resolve(pick.selectedItems);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
