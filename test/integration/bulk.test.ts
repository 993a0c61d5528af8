import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { answering, choosing } from './support/answers.ts';
import {
  eventually,
  fileUri,
  openArticle,
  readyExtension,
  removeArticles,
  select,
  textOf,
  wordsIn,
  writeArticle,
} from './support/extension.ts';

const NAME = 'Orvel Rescue Service';
const FILES = ['gazette', 'herald', 'later'].map((name) => `${name}.annotations.yaml`);
const QUARRY = `Wall of a quarry comes down at Selm

Coast Herald
9 June 2031

The wall of a quarry at Selm came down on Sunday and killed 12 workers, the mayor said.
`;

describe('what was done', () => {
  let api: TestApi;
  let registry = '';
  before(async () => {
    api = await readyExtension();
    registry = (await textOf('corroborate.yaml')) ?? '';
  });
  afterEach(async () => {
    for (const file of FILES) await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(registry));
  });

  const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`corroborate.${command}`);
  const accepted = async (): Promise<number[]> => {
    const texts = await Promise.all(FILES.map(textOf));
    return texts.map((text) => wordsIn(text).filter((words) => words === NAME).length);
  };

  for (const { scope, wanted } of [
    { scope: 'In this article', wanted: [2, 0, 0] },
    { scope: 'In all articles', wanted: [2, 1, 0] },
  ]) {
    it(`is accepted wherever it is alike (${scope}), counted and shown before, undone as one`, async () => {
      const { editor } = await openArticle(api, 'gazette.txt');
      select(editor, NAME);
      const [list] = await choosing(
        () => scope,
        () => run('acceptAlike'),
      );
      assert.match(list?.title ?? '', new RegExp(NAME));
      assert.deepEqual(
        list?.items.map(({ label, detail }) => [label, detail]),
        [
          ['In this article: 2', 'gazette.txt'],
          ['In all articles: 3', 'gazette.txt (2), herald.txt (1)'],
        ],
      );
      assert.deepEqual(await accepted(), wanted);
      await run('undoAct');
      assert.deepEqual(await accepted(), [0, 0, 0]);
      await run('redoAct');
      assert.deepEqual(await accepted(), wanted);
      await run('undoAct');
    });
  }

  it('is repeated on another mark, listed readably, and taken back down to a line of the list', async () => {
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, '22 people');
    await run('reject');
    select(editor, 'at least 35 people');
    assert.equal(await run('repeatAct'), true);
    assert.deepEqual(wordsIn(await textOf('herald.annotations.yaml')), ['22 people', 'at least 35 people']);
    assert.doesNotMatch((await textOf('herald.annotations.yaml')) ?? '', /accepted/);
    const [list] = await choosing(
      () => 'Reject “22 people”',
      () => run('showHistory'),
    );
    assert.deepEqual(
      list?.items.slice(0, 2).map(({ label, detail }) => [label, detail]),
      [
        ['Reject “at least 35 people”', 'herald.txt'],
        ['Reject “22 people”', 'herald.txt'],
      ],
    );
    assert.match(list?.items[0]?.description ?? '', /\d:\d\d/);
    assert.deepEqual(wordsIn(await textOf('herald.annotations.yaml')), []);
  });

  describe('before another program renamed the article', () => {
    beforeEach(() => writeArticle(api, 'quarry.txt', QUARRY));
    afterEach(async () => {
      await vscode.workspace.fs.delete(fileUri('quarry.annotations.yaml')).then(undefined, () => undefined);
      await removeArticles(api, 'quarry.txt', 'pit.txt');
    });
    const renameElsewhere = async (): Promise<void> => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      renameSync(fileUri('quarry.txt').fsPath, fileUri('pit.txt').fsPath);
      await eventually(() => {
        const files = api.corpora.folders[0]?.files;
        return files?.has('pit.txt') === true && !files.has('quarry.txt');
      }, 'the article under its new name');
    };
    /** Undoes while the person answers the message on what cannot be taken back. */
    const undoing = (answer: string, until: () => boolean): Promise<unknown> =>
      answering(
        'showErrorMessage',
        ({ message, buttons }) => (/was not taken back.*quarry/.test(message) && buttons.includes(answer) ? answer : undefined),
        async () => {
          await run('undoAct');
          await eventually(until, `the answer “${answer}”`);
        },
      );

    it('is skipped on command, so that what was done before can be taken back', async () => {
      const herald = await openArticle(api, 'herald.txt');
      select(herald.editor, '22 people');
      await run('accept');
      const { editor } = await openArticle(api, 'quarry.txt');
      select(editor, '12 workers');
      await run('accept');
      const steps = api.acts.history.length;
      await renameElsewhere();
      await undoing('Skip This Act', () => api.acts.history.length === steps - 1);
      assert.match((await textOf('quarry.annotations.yaml')) ?? '', /12 workers/, 'what was skipped stays as it is');
      await run('undoAct');
      assert.doesNotMatch((await textOf('herald.annotations.yaml')) ?? '', /22 people/);
    });

    it('is taken back in the other articles of the same act', async () => {
      const [folder] = api.corpora.folders;
      assert.ok(folder);
      const articles = ['herald.txt', 'quarry.txt'].map((file) => ({
        address: { folder, file },
        changes: [{ type: 'set-metadata', metadata: { outlet: 'Kestrel News' } } as const],
      }));
      assert.equal(await api.acts.perform({ label: 'Outlet Kestrel News', articles, corpusFile: null }), true);
      const steps = api.acts.history.length;
      await renameElsewhere();
      await undoing('Take Back the Rest', () => api.acts.history.length === steps - 1);
      assert.doesNotMatch((await textOf('herald.annotations.yaml')) ?? '', /Kestrel/);
      assert.match((await textOf('quarry.annotations.yaml')) ?? '', /Kestrel/);
    });
  });
});
