import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { MergedAct } from '../../src/editor/acts/acts.ts';
import type { TestApi } from '../../src/editor/extension.ts';
import { answering } from './support/answers.ts';
import { eventually, fileUri, openArticle, quickFix, readyExtension, select, textOf } from './support/extension.ts';

const SIDECAR = 'herald.annotations.yaml';

/** What another program does to the sidecar, in one turn: the extension has not heard of it when the next command begins. */
function rewrite(change: (yaml: string) => string): void {
  const path = fileUri(SIDECAR).fsPath;
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Everything that acts meet of other people's changes while `work` runs. */
async function mergesDuring(api: TestApi, work: () => Promise<unknown>): Promise<readonly MergedAct[]> {
  const merged: MergedAct[] = [];
  const listening = api.acts.onDidMerge((each) => merged.push(each));
  await work();
  listening.dispose();
  return merged;
}

describe('two who write one sidecar', () => {
  let api: TestApi;
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    api = await readyExtension();
    ({ editor } = await openArticle(api, 'herald.txt'));
    select(editor, '22 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
  });
  afterEach(async () => {
    await vscode.workspace.fs.delete(fileUri(SIDECAR)).then(undefined, () => undefined);
    await api.corpora.putArticle(api.corpora.folders[0]!, 'herald.txt', true);
  });

  it('merges what the other one added, and says so', async () => {
    const [known, added] = ['22 people', 'at least 35 people'];
    select(editor, added);
    await vscode.commands.executeCommand('corroborate.accept');
    const both = (await textOf(SIDECAR)) ?? '';
    await vscode.commands.executeCommand('corroborate.undoAct');
    const merged = await mergesDuring(api, async () => {
      rewrite(() => `# from elsewhere\n${both}`);
      select(editor, '22 people');
      assert.equal(await vscode.commands.executeCommand('corroborate.reject'), true);
    });
    const yaml = (await textOf(SIDECAR)) ?? '';
    assert.match(yaml, new RegExp(`text: ${known}`));
    assert.match(yaml, new RegExp(`text: ${added}`));
    assert.match(yaml, /^# from elsewhere\n/);
    assert.match(yaml, /status: rejected/);
    assert.deepEqual(
      merged.map(({ merges }) => merges.map(({ conflicts, clash }) => [conflicts.length, clash])),
      [[[0, null]]],
    );
    assert.doesNotMatch(merged[0]?.merges[0]?.merged?.known ?? '', /at least 35/);
  });

  it('leaves what the other one decided otherwise, offers both, and takes ours only when told so', async () => {
    const merged = await mergesDuring(api, async () => {
      rewrite((yaml) => yaml.replace('status: accepted', 'status: rejected').replace(/annotator: .*\n/, ''));
      assert.equal(await vscode.commands.executeCommand('corroborate.growByWord'), false);
    });
    const theirs = (await textOf(SIDECAR)) ?? '';
    assert.match(theirs, /status: rejected/);
    assert.match(theirs, /text: 22 people\n/);
    const [merge] = merged[0]?.merges ?? [];
    assert.ok(merge?.clash);
    assert.equal(merge.yaml, theirs);
    assert.match(merge.clash.yaml, /status: accepted/);
    const done = await api.acts.perform({
      label: 'Use mine',
      articles: [{ address: merge.address, changes: merge.clash.changes, seen: null }],
      corpusFile: null,
    });
    assert.equal(done, true);
    assert.equal(await textOf(SIDECAR), merge.clash.yaml);
  });

  const dialogues: readonly { readonly answers: readonly string[]; readonly taken: 'ours' | 'theirs' }[] = [
    { answers: ['Use Mine'], taken: 'ours' },
    { answers: ['Show Differences', 'Use Mine'], taken: 'ours' },
    { answers: ['Show Differences', 'Keep Theirs'], taken: 'theirs' },
  ];
  for (const { answers, taken } of dialogues) {
    it(`asks whose decision it shall be: ${answers.join(', then ')}`, async () => {
      await answering('showWarningMessage', answers, async (asked) => {
        const [merged] = await mergesDuring(api, async () => {
          rewrite((yaml) => yaml.replace('status: accepted', 'status: rejected'));
          assert.equal(await vscode.commands.executeCommand('corroborate.growByWord'), false);
        });
        const [merge] = merged?.merges ?? [];
        assert.ok(merge?.clash);
        await eventually(() => asked.length === answers.length || undefined, 'every question');
        answers.forEach((answer, index) => assert.ok(asked[index]?.buttons.includes(answer), asked[index]?.buttons.join()));
        assert.match(asked[0]?.message ?? '', /herald\.annotations\.yaml was changed elsewhere.*22 people/);
        const wanted = taken === 'ours' ? merge.clash.yaml : merge.yaml;
        await eventually(async () => (await textOf(SIDECAR)) === wanted || undefined, `the sidecar with ${taken}`);
      });
      if (answers.includes('Show Differences')) {
        const { activeTab } = vscode.window.tabGroups.activeTabGroup;
        assert.match(activeTab?.label ?? '', /theirs ↔ yours/);
        assert.ok(activeTab?.input instanceof vscode.TabInputTextDiff);
        const [left, right] = [activeTab.input.original, activeTab.input.modified];
        assert.match((await vscode.workspace.openTextDocument(left)).getText(), /status: rejected/);
        assert.match((await vscode.workspace.openTextDocument(right)).getText(), /status: accepted/);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      }
    });
  }

  it('does not undo what the other one made of it since', async () => {
    const merged = await mergesDuring(api, async () => {
      rewrite((yaml) => yaml.replace('status: accepted', 'status: rejected'));
      await vscode.commands.executeCommand('corroborate.undoAct');
    });
    assert.equal(merged.length, 1);
    assert.match((await textOf(SIDECAR)) ?? '', /status: rejected/);
  });

  it('puts together by a quick fix what git could not merge', async () => {
    const ours = (await textOf(SIDECAR)) ?? '';
    const theirs = ours.replace('status: accepted', 'status: rejected');
    rewrite(() => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
    const uri = fileUri(SIDECAR);
    const problem = await eventually(() => vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'merge'), 'the problem');
    const document = await vscode.workspace.openTextDocument(uri);
    await quickFix(SIDECAR, problem, /Put both versions together/);
    assert.ok(document.isDirty);
    assert.equal(document.getText(), theirs);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('takes quick acts of one person for one person’s', async () => {
    const merged = await mergesDuring(api, async () => {
      await Promise.all(['reject', 'accept', 'growByWord'].map((each) => vscode.commands.executeCommand(`corroborate.${each}`)));
    });
    assert.deepEqual(merged, []);
  });
});
