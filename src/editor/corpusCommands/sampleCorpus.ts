import * as vscode from 'vscode';
import type { Services } from '../services.ts';

const FOLDER_NAME = 'corroborate-sample';

/** Open Sample Corpus… : a copy in a folder of the person's choice, so that everything in it may be changed. */
export function registerSampleCorpus({ context }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.openSampleCorpus', async () => {
    const { t } = vscode.l10n;
    const [parent] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        canSelectMany: false,
        openLabel: t('Copy Sample Corpus Here'),
        title: t('Where to put the folder “{0}”', FOLDER_NAME),
      })) ?? [];
    if (!parent) return;
    const target = await freeFolder(parent);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'media', 'sample-corpus'), target);
    await vscode.commands.executeCommand('vscode.openFolder', target, {
      forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
    });
  });
}

/** An earlier copy may hold a person's work: it is left alone. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  let name = FOLDER_NAME;
  for (let next = 2; taken.has(name); next++) name = `${FOLDER_NAME}-${next}`;
  return vscode.Uri.joinPath(parent, name);
}
