import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptingDefault, answering } from './support/answers.ts';
import { fileUri, openArticle, readyExtension, select, textOf } from './support/extension.ts';

/** Runs `work` while the first of the claims offered is taken; of the verdicts the one that stands ready, or the last. */
async function choosing(verdict: 'ready' | 'last', work: () => Promise<void>): Promise<void> {
  const { showQuickPick, createQuickPick } = vscode.window;
  const createdPick = (): vscode.QuickPick<vscode.QuickPickItem> => {
    const pick = createQuickPick();
    const show = pick.show.bind(pick);
    pick.show = () => {
      if (verdict === 'last') pick.activeItems = pick.items.slice(-1);
      show();
    };
    return pick;
  };
  Object.assign(vscode.window, {
    showQuickPick: (items: readonly vscode.QuickPickItem[]) => Promise.resolve(items[0]),
    createQuickPick: createdPick,
  });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showQuickPick, createQuickPick });
  }
}

describe('a verdict', () => {
  let corpusFile = '';
  const kept = async (): Promise<string> => (await textOf('corroborate.yaml')) ?? '';
  before(async () => {
    await readyExtension();
    corpusFile = await kept();
  });
  after(async () => {
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(corpusFile));
    for (const name of ['gazette', 'herald'])
      await vscode.workspace.fs.delete(fileUri(`${name}.annotations.yaml`)).then(undefined, () => undefined);
  });

  it('is kept with its note, stands ready when it is given anew, and can be withdrawn and brought back', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const record = async (): Promise<void> => {
      select(editor, '22 people');
      assert.equal(await acceptingDefault('corroborate.recordVerdict'), true);
    };
    await answering('showInputBox', ['rang the mayor', 'rang the mayor again'], async () => {
      await choosing('ready', async () => {
        await record();
        assert.match(await kept(), /verdict: conflict\n[^]*note: rang the mayor\n/);
        await record();
        assert.match(await kept(), /verdict: conflict\n[^]*note: rang the mayor again\n/);
      });
      await choosing('last', record);
    });
    assert.doesNotMatch(await kept(), /verdict:/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.match(await kept(), /note: rang the mayor again\n/);
    for (let act = 0; act < 2; act++) await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await kept(), corpusFile);
  });
});
