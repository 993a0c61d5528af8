import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, readyExtension, textOf } from './support/extension.ts';
import type { ArticleSummary } from '../../src/worker/protocol.ts';

const ARTICLES = ['gazette', 'herald', 'later'];
const TABLE = 'dates.csv';

const sidecars = async (): Promise<(string | null)[]> => Promise.all(ARTICLES.map((name) => textOf(`${name}.annotations.yaml`)));

/** What bulk acts may set; counts of marks may still settle after the tests before. */
const metadataOf = ({ file, published, outlet, title, url, status }: ArticleSummary) => ({ file, published, outlet, title, url, status });

/** Runs a command that asks by a quick pick, and takes what the pick has chosen. */
async function acceptingDefault(command: string, ...args: readonly unknown[]): Promise<unknown> {
  let answer: { readonly value: unknown } | undefined;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).then((value) => (answer = { value }));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return answer;
  }, `an answer of ${command}`);
  return (await running).value;
}

describe('metadata in bulk', () => {
  afterEach(async () => {
    for (const file of [...ARTICLES.map((name) => `${name}.annotations.yaml`), TABLE])
      await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
  });

  it('imports a table into the sidecars as one act, without what would replace something known', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const table =
      'file,published,url\ngazette.txt,5 May 2031,https://gazette.example/1\nherald.txt,2031-05-06,https://herald.example/2\nnowhere.txt,2031-05-06,\n';
    await vscode.workspace.fs.writeFile(fileUri(TABLE), new TextEncoder().encode(table));
    const before = await api.corpus.request('articles', { corpus: folder.id });
    const dates = new Map(before.map(({ file, published }) => [file, published]));
    assert.equal(await acceptingDefault('corroborate.importMetadata', fileUri(TABLE)), true);
    const after = await api.corpus.request('articles', { corpus: folder.id });
    for (const { file, published, url } of after) {
      const wanted = file === 'gazette.txt' ? '2031-05-05' : '2031-05-06';
      const named = file === 'gazette.txt' || file === 'herald.txt';
      assert.equal(published, named ? (dates.get(file) ?? wanted) : dates.get(file), `date of ${file}`);
      assert.equal(url !== null, named, `address of ${file}`);
    }
    const problems = vscode.languages.getDiagnostics(fileUri(TABLE));
    assert.deepEqual(
      problems.map(({ range, message }) => [range.start.line, /nowhere\.txt/.test(message)]),
      [[3, true]],
    );
    await vscode.commands.executeCommand('corroborate.undoAct');
    const undone = await api.corpus.request('articles', { corpus: folder.id });
    assert.deepEqual(undone.map(metadataOf), before.map(metadataOf));
  });

  it('sets the outlet of all that are selected in the Explorer, a folder standing for what lies below it', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const chosen = [fileUri('gazette.txt'), fileUri('later.txt'), fileUri('requirements.txt')];
    assert.equal(await acceptingDefault('corroborate.setOutlet', chosen[0], chosen), true);
    const written = await sidecars();
    assert.deepEqual(
      written.map((yaml) => yaml?.includes('outlet:') ?? false),
      [true, false, true],
    );
    const label = api.acts.history.at(-1)?.act.articles.map(({ address }) => address.file);
    assert.deepEqual(label, ['gazette.txt', 'later.txt']);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await acceptingDefault('corroborate.setOutlet', fileUri('damaged'), [fileUri('damaged')]), false);
    const all = await api.corpus.request('articles', { corpus: folder.id });
    assert.equal(await acceptingDefault('corroborate.setStatus', fileUri(''), [fileUri('')]), true);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.deepEqual((await api.corpus.request('articles', { corpus: folder.id })).map(metadataOf), all.map(metadataOf));
  });

  it('leaves out a sidecar that cannot be written, and sets the rest', async () => {
    await readyExtension();
    const damaged = await textOf('damaged/broken.annotations.yaml');
    const chosen = [fileUri('gazette.txt'), fileUri('damaged/broken.txt')];
    assert.equal(await acceptingDefault('corroborate.setOutlet', chosen[0], chosen), true);
    assert.equal(await textOf('damaged/broken.annotations.yaml'), damaged);
    assert.match((await textOf('gazette.annotations.yaml')) ?? '', /outlet:/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.doesNotMatch((await textOf('gazette.annotations.yaml')) ?? '', /outlet:/);
  });
});
