import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './support/answers.ts';
import { fileUri, readyExtension, textOf } from './support/extension.ts';

const SETTINGS = ['explorer.fileNesting.patterns', 'explorer.fileNesting.enabled', 'files.associations'] as const;

describe('creating a corpus', () => {
  const inWorkspace = (name: string): unknown => vscode.workspace.getConfiguration().inspect(name)?.workspaceValue;
  before(readyExtension);
  afterEach(async () => {
    for (const name of SETTINGS) await vscode.workspace.getConfiguration().update(name, undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(fileUri('.vscode'), { recursive: true }).then(undefined, () => undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const creating = async (answer: string | undefined): Promise<void> => {
    const registry = await textOf('corroborate.yaml');
    const asked = await answering(
      'showInformationMessage',
      ({ buttons }) => (answer !== undefined && buttons.includes(answer) ? answer : undefined),
      () => vscode.commands.executeCommand('corroborate.createCorpus'),
    );
    assert.ok(asked.some(({ message }) => message.includes('under their articles in the Explorer')));
    assert.equal(await textOf('corroborate.yaml'), registry, 'never written over');
  };

  it('changes no setting unasked', async () => {
    await creating(undefined);
    assert.deepEqual(SETTINGS.map(inWorkspace), [undefined, undefined, undefined]);
  });

  it('nests sidecars under their articles where the person says yes', async () => {
    await creating('Nest Annotations');
    assert.deepEqual(SETTINGS.map(inWorkspace), [{ '*.txt': '${capture}.annotations.yaml' }, true, undefined]);
  });

  it('opens every .txt file of the workspace as an article where that is wanted too', async () => {
    await creating('Nest, and Open .txt as Articles');
    assert.deepEqual(SETTINGS.map(inWorkspace), [{ '*.txt': '${capture}.annotations.yaml' }, true, { '*.txt': 'news-article' }]);
  });
});
