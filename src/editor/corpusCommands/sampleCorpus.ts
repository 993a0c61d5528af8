import * as vscode from 'vscode';
import type { CorpusReader } from '../corpora/readCorpora.ts';
import type { Services } from '../services.ts';

const FOLDER_NAME = 'corroborate-sample';

/** Key in the storage of all windows: the copy that was just made. */
const JUST_COPIED = 'sampleCorpus.justCopied';
/** Where the walkthrough goes on in the copy. */
const NEXT_STEP = { category: 'corroborate.corroborate#start', step: 'hover' };

/** Open Sample Corpus… : a copy in a folder of the person's choice, so that everything in it may be changed. Its window goes on with the walkthrough. */
export function registerSampleCorpus({ context, background, reader }: Services): vscode.Disposable {
  background(goOnWithWalkthrough(context.globalState, reader));
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
    await context.globalState.update(JUST_COPIED, target.toString());
    await vscode.commands.executeCommand('vscode.openFolder', target, {
      forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
    });
  });
}

async function goOnWithWalkthrough(storage: vscode.Memento, reader: CorpusReader): Promise<void> {
  const copied = storage.get<string>(JUST_COPIED);
  if (!vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === copied)) return;
  await storage.update(JUST_COPIED, undefined);
  // While the window is still starting the editor would draw the page anew, and begin with the first step again.
  await reader.readAll();
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', NEXT_STEP, false);
  // As a preview it would go with the first article that is opened.
  await vscode.commands.executeCommand('workbench.action.keepEditor');
}

/** An earlier copy may hold a person's work: it is left alone. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  let name = FOLDER_NAME;
  for (let next = 2; taken.has(name); next++) name = `${FOLDER_NAME}-${next}`;
  return vscode.Uri.joinPath(parent, name);
}
