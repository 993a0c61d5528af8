import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NO_FILTER } from '../../src/board/boardModel.ts';
import type { CorpusFolder } from '../../src/editor/corpora/corpusFolder.ts';
import type { TestApi } from '../../src/editor/extension.ts';
import { eventually, readyExtension, select } from '../integration/support/extension.ts';

/** A workspace of two folders: the fixture corpus with its corroborate.yaml, and one without, which holds an article of the same name on the same storm. */
describe('a workspace of two folders', () => {
  let api: TestApi;
  let orvel: CorpusFolder;
  let plain: CorpusFolder;
  before(async () => {
    api = await readyExtension();
    const [first, second] = vscode.workspace.workspaceFolders ?? [];
    const known = (folder: vscode.WorkspaceFolder | undefined) =>
      api.corpora.folders.find(({ root }) => root.toString() === folder?.uri.toString());
    [orvel, plain] = [known(first)!, known(second)!];
  });
  const bytesOf = async (folder: CorpusFolder, file: string): Promise<string | null> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(folder.uriOf(file)));
    } catch {
      return null;
    }
  };
  const open = async (folder: CorpusFolder, file: string): Promise<vscode.TextEditor> => {
    const editor = await vscode.window.showTextDocument(folder.uriOf(file));
    assert.ok(await api.articles.read(editor.document));
    return editor;
  };

  it('is two corpora, each with its own articles', () => {
    assert.equal(orvel.name, 'Storm over Lake Orvel');
    assert.ok(orvel.files.has('herald.txt') && orvel.files.has('gazette.txt'));
    assert.deepEqual([...plain.files], ['herald.txt']);
  });

  it('compares nothing across', async () => {
    const { figure, ref } =
      (await api.corpus.request('claims', { corpus: plain.id })).find((each) => each.figure.text.includes('22 people')) ?? {};
    assert.ok(figure && ref);
    const there = await api.corpus.request('claim', { corpus: plain.id, ref });
    assert.deepEqual(
      there?.related.filter(({ claim }) => claim.file !== 'herald.txt'),
      [],
    );
    const here = await api.corpus.request('claim', { corpus: orvel.id, ref });
    assert.ok(
      here?.related.some(({ claim }) => claim.file === 'gazette.txt'),
      'the same claim has relatives in the other corpus',
    );
  });

  it('writes the sidecar and the registry into the folder of the article', async () => {
    const registry = await bytesOf(orvel, 'corroborate.yaml');
    const editor = await open(plain, 'herald.txt');
    select(editor, 'Mira Tolvanen');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
    assert.match((await bytesOf(plain, 'herald.annotations.yaml')) ?? '', /Mira Tolvanen/);
    assert.match((await bytesOf(plain, 'corroborate.yaml')) ?? '', /Mira Tolvanen/);
    assert.equal(await bytesOf(orvel, 'herald.annotations.yaml'), null);
    assert.equal(await bytesOf(orvel, 'corroborate.yaml'), registry);
    await vscode.commands.executeCommand('corroborate.undoAct');
  });

  it('shows the problems of both, and the board of the one that is looked at', async () => {
    await eventually(() => vscode.languages.getDiagnostics(orvel.uriOf('damaged/broken.annotations.yaml'))[0], 'the damage in the first');
    await vscode.workspace.fs.writeFile(
      plain.uriOf('gone.annotations.yaml'),
      new TextEncoder().encode('version: 1\noffsets: code-points\n'),
    );
    await eventually(() => vscode.languages.getDiagnostics(plain.uriOf('gone.annotations.yaml'))[0], 'the lone sidecar in the second');
    for (const folder of [orvel, plain]) {
      await open(folder, 'herald.txt');
      await eventually(() => (api.board.data.corpusName === folder.name ? true : undefined), `the board of ${folder.name}`);
      const { rows } = await api.board.data.ask({ ask: 'quantities', filter: NO_FILTER });
      assert.ok(rows.length > 0);
    }
  });
});
