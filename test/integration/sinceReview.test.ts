import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, fileUri, openArticle, readyExtension, textOf } from './support/extension.ts';

const SIDECAR = 'later.annotations.yaml';

describe('an article that a later reader reads differently', () => {
  it('keeps its status, shows what changed apart, and takes it in on command', async () => {
    const api = await readyExtension();
    const { editor, live } = await openArticle(api, 'later.txt');
    const registry = (await textOf('corroborate.yaml')) ?? '';
    const figure = live.article.annotations.find(({ kind }) => kind === 'figure');
    assert.ok(figure);
    await api.acts.perform({
      label: 'Set status',
      articles: [{ address: { folder: live.folder, file: live.file }, changes: [{ type: 'set-status', status: 'reviewed' }] }],
      corpusFile: null,
    });
    const reviewed = (await textOf(SIDECAR)) ?? '';
    assert.match(reviewed, new RegExp(`left: .*\\b${figure.id}\\b`));
    // As an earlier reader left it, which did not see that figure.
    writeFileSync(fileUri(SIDECAR).fsPath, reviewed.replace(/reader: \d+/, 'reader: 0').replace(new RegExp(`,? ?\\b${figure.id}\\b`), ''));
    const now = await eventually(() => api.articles.get(editor.document)?.article.sinceReview ?? undefined, 'what changed');
    assert.deepEqual(
      now.marks.map(({ id }) => id),
      [figure.id],
    );
    const article = api.articles.get(editor.document)?.article;
    assert.equal(article?.metadata.status, 'reviewed');
    assert.ok(!article.annotations.some(({ id }) => id === figure.id));
    assert.equal(await vscode.commands.executeCommand('corroborate.acceptSinceReview'), true);
    const after = await api.articles.read(editor.document);
    assert.equal(after?.article.sinceReview, null);
    assert.equal(after.byId(figure.id)?.status, 'accepted');
    assert.equal(after.article.metadata.status, 'reviewed');
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await vscode.commands.executeCommand('corroborate.leaveOpenSinceReview'), true);
    const open = await api.articles.read(editor.document);
    assert.equal(open?.byId(figure.id)?.status, 'suggested');
    assert.equal(open.article.sinceReview, null);
    await vscode.workspace.fs.delete(fileUri(SIDECAR));
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(registry));
  });
});
