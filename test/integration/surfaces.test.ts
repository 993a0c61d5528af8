import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openArticle, readyExtension, select, textOf } from './support/extension.ts';

const hoverText = (hovers: readonly vscode.Hover[]): string =>
  hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');

describe('surfaces', () => {
  it('says on hover what a figure claims, who says it, and what can be done', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const { start } = select(editor, '22 people');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, start);
    const text = hoverText(hovers);
    assert.match(text, /\*\*22/);
    assert.match(text, /Tolvanen/);
    assert.match(text, /command:corroborate\.accept/);
    const trusted = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.isTrusted : undefined));
    assert.ok(!trusted.includes(true), 'a hover trusts every command');
  });

  it('leads from a figure to the same claim in other articles, and to nothing that counts something else', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'herald.txt');
    const { start } = select(editor, '22 people');
    // The other article may still be being read.
    const words = await eventually(async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeImplementationProvider',
        editor.document.uri,
        start,
      );
      const documents = await Promise.all(places.map(({ uri }) => vscode.workspace.openTextDocument(uri)));
      return places.length > 0 ? places.map(({ range }, at) => documents[at]?.getText(range) ?? '') : undefined;
    }, 'the claim elsewhere');
    assert.ok(words.includes('14 people'), words.join(' | '));
    const others = new Set(['22 people', '40 people', 'at least 35 people', '230 houses']);
    assert.deepEqual(
      words.filter((each) => others.has(each)),
      [],
    );
  });

  it('finds every mention of an actor, and its record', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'gazette.txt');
    const { start } = select(editor, 'Orvel Rescue Service');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      start,
    );
    const files = new Set(references.map(({ uri }) => uri.path.split('/').pop()));
    assert.ok(files.has('gazette.txt') && files.has('herald.txt'), [...files].join(', '));
    const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      start,
    );
    const [definition] = definitions;
    assert.ok(definition);
    assert.match(('targetUri' in definition ? definition.targetUri : definition.uri).path, /corroborate\.yaml$/);
  });

  it('renames an actor in the registry alone', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'gazette.txt');
    const { start } = select(editor, 'Orvel Rescue Service');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      start,
      'Orvel Lake Rescue',
    );
    assert.deepEqual(
      edit.entries().map(([uri]) => uri.path.split('/').pop()),
      ['corroborate.yaml'],
    );
    const before = await textOf('corroborate.yaml');
    await vscode.workspace.applyEdit(edit);
    const document = await vscode.workspace.openTextDocument(fileUri('corroborate.yaml'));
    assert.match(document.getText(), /name: Orvel Lake Rescue/);
    assert.match(document.getText(), /id: orvel-rescue/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(before ?? ''));
  });

  it('lists quotes with the figures inside them in the outline', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'gazette.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const quote = symbols.find(({ kind, name }) => kind === vscode.SymbolKind.String && name.includes('waves'));
    assert.ok(quote, symbols.map(({ name }) => name).join(' | '));
    const flat = symbols.flatMap((symbol) => [symbol, ...symbol.children]);
    assert.ok(flat.some(({ kind, name }) => kind === vscode.SymbolKind.Number && name.includes('14 people')));
  });

  it('finds actors by part of their name', async () => {
    await readyExtension();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'tolv');
    assert.ok(symbols.some(({ name }) => name.includes('Tolvanen')));
  });

  it('lists contradictions with the other article as related place', async () => {
    const api = await readyExtension();
    await openArticle(api, 'gazette.txt');
    const conflict = await eventually(
      () => vscode.languages.getDiagnostics(fileUri('gazette.txt')).find((each) => each.code === 'conflict'),
      'the contradiction of 14 and 22 killed',
    );
    assert.equal(conflict.source, 'Corroborate');
    assert.match(conflict.relatedInformation?.[0]?.location.uri.path ?? '', /herald\.txt$/);
  });

  it('goes from suggestion to suggestion', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'later.txt');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('corroborate.nextSuggestion');
    const first = editor.selection;
    assert.ok(!first.isEmpty);
    await vscode.commands.executeCommand('corroborate.nextSuggestion');
    assert.ok(editor.selection.start.isAfter(first.start));
    await vscode.commands.executeCommand('corroborate.previousSuggestion');
    assert.ok(editor.selection.isEqual(first));
  });

  it('takes the sidecar along when an article is renamed', async () => {
    const api = await readyExtension();
    const { editor } = await openArticle(api, 'later.txt');
    select(editor, '23 people');
    await vscode.commands.executeCommand('corroborate.accept');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('later.txt'), fileUri('latest.txt'));
    await vscode.workspace.applyEdit(edit);
    assert.ok((await textOf('latest.annotations.yaml')) !== null);
    assert.equal(await textOf('later.annotations.yaml'), null);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(fileUri('latest.txt'), fileUri('later.txt'));
    await vscode.workspace.applyEdit(back);
    await vscode.workspace.fs.delete(fileUri('later.annotations.yaml'));
  });
});

describe('commands', () => {
  it('registers every command of the manifest', async () => {
    await readyExtension();
    const manifest = vscode.extensions.getExtension('corroborate.corroborate')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
