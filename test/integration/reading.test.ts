import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openArticle, readyExtension } from './support/extension.ts';

describe('reading a folder', () => {
  it('takes articles and leaves lists and undecodable files out', async () => {
    const { corpora } = await readyExtension();
    const [folder] = corpora.folders;
    assert.ok(folder);
    assert.equal(folder.name, 'Storm over Lake Orvel');
    assert.deepEqual([...folder.files].sort(), ['damaged/broken.txt', 'gazette.txt', 'herald.txt', 'later.txt']);
  });

  it('says which file is not UTF-8 and which sidecar is damaged, at its line', async () => {
    await readyExtension();
    const encoding = await eventually(() => vscode.languages.getDiagnostics(fileUri('latin.txt'))[0], 'the encoding problem');
    assert.equal(encoding.code, 'encoding');
    const damaged = await eventually(() => vscode.languages.getDiagnostics(fileUri('damaged/broken.annotations.yaml'))[0], 'the damage');
    assert.equal(damaged.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(damaged.range.start.line >= 3);
  });

  it('gives articles of the corpus their language', async () => {
    const api = await readyExtension();
    await openArticle(api, 'gazette.txt');
    await eventually(() => vscode.window.activeTextEditor?.document.languageId === 'news-article' || undefined, 'the language');
  });

  it('marks actors, figures and speakers with semantic tokens', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'gazette.txt');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', editor.document.uri);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      editor.document.uri,
    );
    const types = new Set<string>();
    for (let at = 3; at < tokens.data.length; at += 5) types.add(legend.tokenTypes[tokens.data[at] ?? 0] ?? '');
    for (const type of ['person', 'organization', 'figure', 'cue']) assert.ok(types.has(type), `no ${type} among ${[...types].join(', ')}`);
  });

  it('moves marks with an edit at once and reads again after a pause', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'later.txt');
    await eventually(() => api.articles.get(editor.document)?.fresh || undefined, 'the reading');
    const before = api.articles
      .get(editor.document)
      ?.article.annotations.find((each) => each.kind === 'figure' && each.text.startsWith('23'));
    assert.ok(before);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New: '));
    const moved = api.articles.get(editor.document);
    assert.equal(moved?.fresh, false);
    assert.equal(moved.byId(before.id)?.start, before.start + 5);
    await vscode.commands.executeCommand('undo');
    await eventually(() => api.articles.get(editor.document)?.fresh || undefined, 'the next reading');
  });
});
