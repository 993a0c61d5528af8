import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NO_FILTER } from '../../src/board/boardModel.ts';
import { eventually, fileUri, openArticle, readyExtension } from './support/extension.ts';

const FOLDER = 'mills';
const ARTICLE = `Mill burns in Oster

Kestrel News
4 May 2031

At least 57 people were killed in a fire at a mill in Oster, police said on Sunday. The mayor of Oster told reporters that 61 people had died in the fire.
`;

describe('several corpora in one window', () => {
  before(async () => {
    const encoder = new TextEncoder();
    await vscode.workspace.fs.writeFile(fileUri(`${FOLDER}/corroborate.yaml`), encoder.encode('name: Mills\n'));
    await vscode.workspace.fs.writeFile(fileUri(`${FOLDER}/fire.txt`), encoder.encode(ARTICLE));
  });
  after(() => vscode.workspace.fs.delete(fileUri(FOLDER), { recursive: true }));

  it('shows on the board the corpus of the article that was active last, and acts there', async () => {
    const api = await readyExtension();
    await eventually(() => api.corpora.folders.find((folder) => folder.name === 'Mills' && folder.files.size > 0), 'the second corpus');
    const titles = async (): Promise<string[]> => {
      const { rows } = await api.board.data.ask({ ask: 'quantities', filter: NO_FILTER });
      return rows.map(({ context, low }) => `${low} ${context}`);
    };
    await eventually(
      () => !api.corpora.folders.some(({ name, files }) => name !== 'Mills' && files.has(`${FOLDER}/fire.txt`)),
      'one corpus of the mill',
    );
    await openArticle(api, 'herald.txt');
    const storm = await eventually(
      async () => (api.board.data.corpusName === 'Mills' ? undefined : titles()),
      'the first corpus on the board',
    );
    assert.ok(storm.length > 0 && storm.every((title) => !title.includes('Oster')), storm.join());
    let changes = 0;
    const listener = api.board.data.onDidChange(() => changes++);
    await openArticle(api, `${FOLDER}/fire.txt`);
    await eventually(() => (api.board.data.corpusName === 'Mills' ? true : undefined), 'the second corpus on the board');
    assert.ok(changes > 0, 'the board hears of it');
    const fire = await titles();
    assert.ok(
      fire.some((title) => /57|61/.test(title)),
      fire.join(),
    );
    // A file of no corpus, or none at all, changes nothing.
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'notes' }));
    assert.deepEqual(await titles(), fire);
    const { rows } = await api.board.data.ask({ ask: 'quantities', filter: NO_FILTER });
    const detail = rows[0] && (await api.board.data.ask({ ask: 'quantity', id: rows[0].id, filter: NO_FILTER }));
    const [claim] = detail?.claims ?? [];
    assert.ok(claim);
    await api.board.actions.open(claim.ref, { keepFocus: false });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri(`${FOLDER}/fire.txt`).toString());
    assert.equal(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection), claim.words);
    listener.dispose();
  });
});
