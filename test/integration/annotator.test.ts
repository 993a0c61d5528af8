import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { eventually, fileUri, openArticle, readyExtension, removeArticles, select, textOf, writeArticle } from './support/extension.ts';

const FILE = 'customs.txt';
const ARTICLE = `Customs seize cars at Brenn

Coast Herald
9 June 2031

Customs officers seized 41 cars at Brenn on Sunday.
`;

describe('every decision carries its annotator', () => {
  let api: TestApi;
  const repository = (): string => fileUri('.git').fsPath;
  const name = (annotator: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('corroborate').update('annotator', annotator, vscode.ConfigurationTarget.Global);

  beforeEach(async () => {
    api = await readyExtension();
    await writeArticle(api, FILE, ARTICLE);
  });
  afterEach(async () => {
    await name(undefined);
    await removeArticles(api, FILE);
  });

  /** The annotator of a new decision; null where it names none. */
  const decide = async (): Promise<string | null> => {
    const { editor } = await openArticle(api, FILE);
    select(editor, '41 cars');
    await vscode.commands.executeCommand('corroborate.reject');
    const [, annotator = null] = /annotator: (.*)/.exec((await textOf('customs.annotations.yaml')) ?? '') ?? [];
    return annotator;
  };

  it('by the setting', async () => {
    await name(' Mara Lindqvist ');
    assert.equal(await decide(), 'Mara Lindqvist');
  });

  it('without it by git’s user name, and the setting comes first', async function () {
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): { repositories: readonly { rootUri: vscode.Uri }[] } }>('vscode.git');
    // An editor may come without git.
    if (!git || !hasGit()) return this.skip();
    const folder = fileUri('.').fsPath;
    const run = (...words: readonly string[]): Buffer => execFileSync('git', ['-C', folder, ...words], { stdio: 'pipe' });
    try {
      run('init');
      run('config', 'user.name', 'Jonas of the Desk');
      const api1 = (await git.activate()).getAPI(1);
      await vscode.commands.executeCommand('git.openRepository', folder);
      await eventually(() => api1.repositories.length > 0, 'the repository in the editor');
      assert.equal(await decide(), 'Jonas of the Desk');
      await vscode.commands.executeCommand('corroborate.undoAct');
      await name('Mara Lindqvist');
      assert.equal(await decide(), 'Mara Lindqvist');
    } finally {
      await vscode.commands.executeCommand('git.close', vscode.Uri.file(folder)).then(undefined, () => undefined);
      rmSync(repository(), { recursive: true, force: true });
    }
  });
});

function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
