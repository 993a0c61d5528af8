import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { eventually, fileUri, openArticle, readyExtension } from './support/extension.ts';

const ARTICLE = `Bridge closed at Harn

Coast Herald
9 June 2031

The bridge at Harn was closed on Sunday after 12 lorries had crossed it at once, the mayor said.
`;

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

  it('gives an article its language each time that it is opened', async () => {
    const api = await readyExtension();
    const uri = fileUri('crossing.txt');
    writeFileSync(uri.fsPath, ARTICLE);
    await eventually(() => api.corpora.folders[0]?.files.has('crossing.txt'), 'the article in the corpus');
    const opened = (): vscode.TextDocument | undefined =>
      vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    for (const time of ['first', 'second']) {
      // What a program opens the editor keeps open for minutes, what a person opens it does not.
      await vscode.commands.executeCommand('vscode.open', uri);
      await eventually(() => opened()?.languageId === 'news-article', `the language, the ${time} time`);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await eventually(() => opened() === undefined, 'the article to be closed');
    }
    rmSync(uri.fsPath);
    await eventually(() => !api.corpora.folders[0]?.files.has('crossing.txt'), 'the article gone from the corpus');
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
