import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { answering } from './support/answers.ts';
import { eventually, openArticle, readyExtension, select, textOf, fileUri } from './support/extension.ts';

/** The thread that answers the extension, caught when it is asked something. */
async function runningReader(ask: () => Promise<unknown>): Promise<Worker> {
  const postMessage = Reflect.get(Worker.prototype, 'postMessage') as (this: Worker, ...message: unknown[]) => void;
  const asked: Worker[] = [];
  Worker.prototype.postMessage = function (this: Worker, ...message: Parameters<Worker['postMessage']>): void {
    asked.push(this);
    postMessage.apply(this, message);
  };
  try {
    await ask();
  } finally {
    Worker.prototype.postMessage = postMessage;
  }
  const [reader] = asked;
  assert.ok(reader, 'nobody was asked');
  return reader;
}

/** The warnings that the person is shown while `work` runs. */
const warningsDuring = async (work: () => Promise<unknown>): Promise<readonly string[]> =>
  (await answering('showWarningMessage', [], work)).map(({ message }) => message);

describe('a crash of the reader', () => {
  it('is told once, and everything is read and can be decided again', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const articles = (): Promise<readonly { readonly file: string; readonly conflicts: number }[]> =>
      api.corpus.request('articles', { corpus: folder.id });
    const before = await articles();
    assert.ok(before.some(({ conflicts }) => conflicts > 0));
    const warnings = await warningsDuring(async () => {
      const reader = await runningReader(articles);
      const restarted = new Promise((resolve) => {
        const listening = api.corpus.onDidRestart(() => {
          listening.dispose();
          resolve(true);
        });
      });
      await reader.terminate();
      await restarted;
    });
    assert.equal(warnings.filter((each) => each.includes('started again')).length, 1, warnings.join(' | '));
    await eventually(async () => {
      const now = await articles().catch(() => []);
      return JSON.stringify(now) === JSON.stringify(before);
    }, 'the articles to be read again');
    select(editor, '22 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
    assert.match((await textOf('herald.annotations.yaml')) ?? '', /text: 22 people/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    await vscode.workspace.fs.delete(fileUri('herald.annotations.yaml')).then(undefined, () => undefined);
  });

  it('holds up what is decided in that moment, until the articles are read again', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const reader = await runningReader(() => api.corpus.request('actors', { corpus: folder.id }));
    select(editor, 'Mira Tolvanen');
    const registry = await textOf('corroborate.yaml');
    // Crashes in a row are told once.
    const warnings = await warningsDuring(async () => {
      // One act meets the crash itself, the next one the time after it.
      const ending = reader.terminate();
      const first = vscode.commands.executeCommand('corroborate.accept');
      await ending;
      select(editor, '22 people');
      assert.deepEqual(await Promise.all([first, vscode.commands.executeCommand('corroborate.accept')]), [true, true]);
    });
    assert.deepEqual(warnings, []);
    const written = (await textOf('herald.annotations.yaml')) ?? '';
    assert.match(written, /text: Mira Tolvanen/);
    assert.match(written, /text: 22 people/);
    assert.match((await textOf('corroborate.yaml')) ?? '', /name: Mira Tolvanen/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await textOf('corroborate.yaml'), registry);
    await vscode.workspace.fs.delete(fileUri('herald.annotations.yaml')).then(undefined, () => undefined);
  });
});
