import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { answering } from './support/answers.ts';
import {
  eventually,
  fileUri,
  openArticle,
  quickFix,
  readyExtension,
  removeArticles,
  select,
  textOf,
  writeArticle,
} from './support/extension.ts';

const FILE = 'mast.txt';
const SIDECAR = 'mast.annotations.yaml';
const ARTICLE = `Mast falls on Ridge Road

Coast Herald
9 June 2031

A radio mast fell on Ridge Road on Sunday and killed 16 people, the police said. Firemen worked through the night.
`;

describe('decisions that have lost their place', () => {
  let api: TestApi;
  let registry = '';
  beforeEach(async () => {
    api = await readyExtension();
    registry = (await textOf('corroborate.yaml')) ?? '';
    await writeArticle(api, FILE, ARTICLE);
    const { editor } = await openArticle(api, FILE);
    select(editor, '16 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
  });
  afterEach(async () => {
    await removeArticles(api, FILE);
    await vscode.workspace.fs.delete(fileUri(SIDECAR)).then(undefined, () => undefined);
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(registry));
  });

  const orphan = (): vscode.Diagnostic | undefined =>
    vscode.languages.getDiagnostics(fileUri(SIDECAR)).find(({ code }) => code === 'orphan');

  describe('as the number was changed elsewhere', () => {
    beforeEach(async () => {
      writeFileSync(fileUri(FILE).fsPath, ARTICLE.replace('16 people', '19 people'));
      await eventually(orphan, 'the orphan in Problems');
    });

    const fix = async (title: RegExp): Promise<void> => quickFix(SIDECAR, await eventually(orphan, 'the orphan in Problems'), title);
    const settled = (): Promise<boolean> => eventually(() => orphan() === undefined, 'no orphan in Problems');

    it('are kept, named with their words at their line, and put to other words by a quick fix', async () => {
      assert.match(orphan()?.message ?? '', /16 people/);
      const sidecar = await vscode.workspace.openTextDocument(fileUri(SIDECAR));
      assert.match(sidecar.getText(), /text: 16 people/, 'kept');
      const { editor } = await openArticle(api, FILE);
      await eventually(() => editor.document.getText().includes('19 people'), 'the new text in the editor');
      select(editor, '19 people');
      await fix(/selected in the article/);
      const placed = (await textOf(SIDECAR)) ?? '';
      assert.match(placed, /text: 19 people\n/);
      assert.doesNotMatch(placed, /16 people/);
      await settled();
      await vscode.commands.executeCommand('corroborate.undoAct');
      assert.match((await textOf(SIDECAR)) ?? '', /text: 16 people\n[^]*orphan: true/);
      await eventually(orphan, 'the orphan back in Problems');
    });

    it('are deleted by a quick fix, which can be undone', async () => {
      await fix(/Delete this annotation/);
      assert.doesNotMatch((await textOf(SIDECAR)) ?? '', /16 people/);
      await settled();
      await vscode.commands.executeCommand('corroborate.undoAct');
      assert.match((await textOf(SIDECAR)) ?? '', /text: 16 people\n[^]*orphan: true/);
      await eventually(orphan, 'the orphan back in Problems');
    });
  });

  describe('as the article was deleted', () => {
    const deleting = async (answer: string | undefined): Promise<readonly string[]> => {
      const isQuestion = (message: string): boolean => message.includes(SIDECAR) && message.includes('gone');
      const asked = await answering(
        'showInformationMessage',
        ({ message }) => (isQuestion(message) ? answer : undefined),
        async (questions) => {
          const edit = new vscode.WorkspaceEdit();
          edit.deleteFile(fileUri(FILE));
          assert.ok(await vscode.workspace.applyEdit(edit));
          await eventually(() => questions.some(({ message }) => isQuestion(message)), 'the question');
          if (answer?.startsWith('Move')) await eventually(async () => (await textOf(SIDECAR)) === null, 'no sidecar');
        },
      );
      return asked.find(({ message }) => isQuestion(message))?.buttons ?? [];
    };

    it('are kept unless told otherwise, and listed', async () => {
      assert.deepEqual(await deleting(undefined), ['Keep Annotations', 'Move Annotations to the Trash']);
      await eventually(
        () => vscode.languages.getDiagnostics(fileUri(SIDECAR)).find(({ code }) => code === 'no-article'),
        'the sidecar without an article in Problems',
      );
      assert.match((await textOf(SIDECAR)) ?? '', /text: 16 people/);
    });

    it('go with it where the person says so', async () => {
      // On a remote machine there is no trash, and it is asked once more.
      await answering(
        'showWarningMessage',
        ({ buttons }) => buttons.find((each) => each === 'Delete for Good'),
        () => deleting('Move Annotations to the Trash'),
      );
      assert.equal(await textOf(SIDECAR), null);
    });
  });
});
