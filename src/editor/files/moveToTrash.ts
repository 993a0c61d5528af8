import * as vscode from 'vscode';

/**
 * Moves a file to the trash. Where the system has none (a remote machine, a container) it is asked once more whether the file shall be deleted for good.
 * @returns false where it stays
 */
export async function moveToTrash(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: true });
    return true;
  } catch {
    const { t } = vscode.l10n;
    const remove = t('Delete for Good');
    const name = vscode.workspace.asRelativePath(uri);
    const choice = await vscode.window.showWarningMessage(t('{0} cannot be moved to a trash here.', name), { modal: true }, remove);
    if (choice !== remove) return false;
    await vscode.workspace.fs.delete(uri);
    return true;
  }
}
