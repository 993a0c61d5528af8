import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openArticle, readyExtension, select, textOf } from './support/extension.ts';

const SIDECAR = 'herald.annotations.yaml';
const QUARRY = `Wall of a quarry comes down at Selm

Coast Herald
9 June 2031

The wall of a quarry at Selm came down on Sunday and killed 12 workers, the mayor said. It injured at least 30 others.
`;

async function clean(): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(SIDECAR)).then(undefined, () => undefined);
}

describe('deciding', () => {
  let corpusFile = '';
  before(async () => {
    await readyExtension();
    corpusFile = (await textOf('corroborate.yaml')) ?? '';
  });
  afterEach(async () => {
    await clean();
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(corpusFile));
  });

  it('accepts a figure, writes it at once, and takes it back byte for byte', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, '22 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
    const written = await textOf(SIDECAR);
    assert.match(written ?? '', /text: 22 people/);
    assert.match(written ?? '', /status: accepted/);
    const live = await api.articles.read(editor.document);
    assert.equal(live?.article.annotations.find((each) => each.text === '22 people')?.status, 'accepted');
    await vscode.commands.executeCommand('corroborate.undoAct');
    const undone = await api.articles.read(editor.document);
    assert.equal(undone?.article.annotations.find((each) => each.text === '22 people')?.status, 'suggested');
    await vscode.commands.executeCommand('corroborate.redoAct');
    assert.equal(await textOf(SIDECAR), written);
    await vscode.commands.executeCommand('corroborate.undoAct');
  });

  it('brings an accepted actor into the registry, and leaves comments of the file alone', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, 'Mira Tolvanen');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
    const yaml = (await textOf('corroborate.yaml')) ?? '';
    assert.match(yaml, /name: Mira Tolvanen/);
    assert.match(yaml, /# kept through every rewrite/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.doesNotMatch((await textOf('corroborate.yaml')) ?? '', /Mira Tolvanen/);
  });

  it('rejects a mark so that it is suggested no more', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, '22 people');
    await vscode.commands.executeCommand('corroborate.reject');
    const live = await api.articles.read(editor.document);
    const statuses = live?.article.annotations.filter((each) => each.text === '22 people').map((each) => each.status);
    assert.deepEqual(statuses, ['rejected']);
    await vscode.commands.executeCommand('corroborate.undoAct');
  });

  it('takes the line of the cursor for furniture, without its figures, and brings it back', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const isMarked = async (): Promise<boolean> => {
      const live = await api.articles.read(editor.document);
      return live?.article.annotations.some((each) => each.text === '22 people') === true;
    };
    select(editor, '22 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.markFurniture'), true);
    assert.match((await textOf(SIDECAR)) ?? '', /role: boilerplate/);
    assert.equal(await isMarked(), false);
    assert.equal(await vscode.commands.executeCommand('corroborate.markStory'), true);
    assert.match((await textOf(SIDECAR)) ?? '', /role: body/);
    assert.equal(await isMarked(), true);
    await vscode.commands.executeCommand('corroborate.undoAct');
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await isMarked(), true);
    assert.doesNotMatch((await textOf(SIDECAR)) ?? '', /role:/);
  });

  it('keeps what another program wrote into the sidecar meanwhile', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, '22 people');
    await vscode.commands.executeCommand('corroborate.accept');
    const written = (await textOf(SIDECAR)) ?? '';
    await vscode.workspace.fs.writeFile(fileUri(SIDECAR), new TextEncoder().encode(`${written}# noted by hand\n`));
    select(editor, 'at least 35 people');
    await vscode.commands.executeCommand('corroborate.accept');
    const both = (await textOf(SIDECAR)) ?? '';
    assert.match(both, /22 people/);
    assert.match(both, /at least 35 people/);
    assert.match(both, /# noted by hand/);
  });

  it('edits the document of a sidecar with unsaved changes and leaves it unsaved', async () => {
    const api = await readyExtension();
    // An article of its own: what the editor still does with a document that was thrown away must not meet the other tests.
    const [article, own] = [fileUri('quarry.txt'), fileUri('quarry.annotations.yaml')];
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode(QUARRY));
    const { editor } = await openArticle(api, 'quarry.txt');
    select(editor, '12 workers');
    await vscode.commands.executeCommand('corroborate.accept');
    const sidecar = await vscode.workspace.openTextDocument(own);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(sidecar.uri, new vscode.Position(sidecar.lineCount, 0), '# half a thought\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(editor.document);
    const again = vscode.window.activeTextEditor;
    assert.ok(again);
    select(again, 'at least 30 others');
    await vscode.commands.executeCommand('corroborate.accept');
    assert.ok(sidecar.isDirty);
    assert.match(sidecar.getText(), /at least 30 others/);
    assert.match(sidecar.getText(), /# half a thought/);
    assert.doesNotMatch((await textOf('quarry.annotations.yaml')) ?? '', /at least 30 others/);
    await eventually(async () => {
      if (!sidecar.isDirty) return true;
      await vscode.window.showTextDocument(sidecar);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      return undefined;
    }, 'the sidecar without unsaved changes');
    for (const uri of [own, article]) await vscode.workspace.fs.delete(uri);
    await eventually(() => !api.corpora.folders[0]?.files.has('quarry.txt'), 'the article gone from the corpus');
  });

  it('never writes into a damaged sidecar', async () => {
    const api = await readyExtension();
    const before = await textOf('damaged/broken.annotations.yaml');
    const { editor } = await openArticle(api, 'damaged/broken.txt');
    select(editor, '300 passengers');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), false);
    assert.equal(await textOf('damaged/broken.annotations.yaml'), before);
  });

  it('never changes an article', async () => {
    const api = await readyExtension();
    const before = await textOf('herald.txt');
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, '22 people');
    await vscode.commands.executeCommand('corroborate.accept');
    await vscode.commands.executeCommand('corroborate.growByWord');
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await textOf('herald.txt'), before);
    assert.equal(editor.document.isDirty, false);
  });

  it('leaves a damaged sidecar out of a bulk act and does the rest, which is taken back as one', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const damaged = await textOf('damaged/broken.annotations.yaml');
    const articles = ['damaged/broken.txt', 'herald.txt'].map((file) => ({
      address: { folder, file },
      changes: [{ type: 'set-metadata', metadata: { outlet: 'Kestrel News' } } as const],
    }));
    assert.equal(await api.acts.perform({ label: 'Outlet Kestrel News', articles, corpusFile: null }), true);
    assert.match((await textOf(SIDECAR)) ?? '', /outlet: Kestrel News/);
    assert.equal(await textOf('damaged/broken.annotations.yaml'), damaged);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.doesNotMatch((await textOf(SIDECAR)) ?? '', /outlet/);
  });

  it('does nothing at all where no sidecar can be written', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const before = api.acts.history.length;
    const change = { address: { folder, file: 'damaged/broken.txt' }, changes: [{ type: 'set-status', status: 'done' } as const] };
    assert.equal(await api.acts.perform({ label: 'Done', articles: [change], corpusFile: null }), false);
    assert.equal(api.acts.history.length, before);
  });
});
