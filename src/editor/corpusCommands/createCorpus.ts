import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../articles/language.ts';
import { CORPUS_FILE } from '../../core/sidecar/sidecarName.ts';
import { readIfThere } from '../corpora/files.ts';
import { offerCommands } from '../offerCommands.ts';
import type { Services } from '../services.ts';

/** Create Corpus File: a commented `corroborate.yaml`, and workspace settings where the person wants them. Never overwrites. */
export function registerCreateCorpus(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.createCorpus', async () => {
    const { t } = vscode.l10n;
    const folder = await chooseFolder();
    if (!folder) return;
    const uri = vscode.Uri.joinPath(folder.uri, CORPUS_FILE);
    if ((await readIfThere(uri)) === null) {
      const yaml = await services.corpus.request('newCorpusFile', { name: folder.name });
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(yaml));
    }
    await vscode.window.showTextDocument(uri);
    services.background(services.reader.readAgain());
    const nest = t('Nest Annotations');
    const associate = t('Nest, and Open .txt as Articles');
    const choice = await vscode.window.showInformationMessage(
      t('Show annotation files under their articles in the Explorer of this workspace, and open every .txt file of it as a news article?'),
      nest,
      associate,
    );
    if (choice === undefined) return;
    await setWorkspaceObject('explorer.fileNesting.patterns', { '*.txt': '${capture}.annotations.yaml' });
    await vscode.workspace.getConfiguration().update('explorer.fileNesting.enabled', true, vscode.ConfigurationTarget.Workspace);
    if (choice === associate) await setWorkspaceObject('files.associations', { '*.txt': ARTICLE_LANGUAGE });
  });
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('The folder that holds the articles') });
  const [only] = folders;
  if (!only) {
    const { t } = vscode.l10n;
    await offerCommands(t('A corpus is a folder of articles: open one first.'), { label: t('Open Folder'), command: 'vscode.openFolder' });
  }
  return only;
}

/** Adds to an object setting of the workspace what is not set there yet. */
async function setWorkspaceObject(name: string, additions: Readonly<Record<string, string>>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  const own = configuration.inspect<Record<string, string>>(name)?.workspaceValue ?? {};
  await configuration.update(name, { ...additions, ...own }, vscode.ConfigurationTarget.Workspace);
}
