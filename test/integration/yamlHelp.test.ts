import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, readyExtension } from './support/extension.ts';

/** No other test has it open: an open document may still hold what stood in the file before. */
const FILE = 'unheard.annotations.yaml';
const SIDECAR = `version: 1
offsets: code-points
annotations:
  - id: a1
    kind: actor
    
    actor: 
`;

describe('YAML without any other extension', () => {
  before(async () => {
    await readyExtension();
    await vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(SIDECAR));
  });
  after(() => vscode.workspace.fs.delete(fileUri(FILE)));

  const offered = async (file: string, line: number, character: number): Promise<readonly vscode.CompletionItem[]> => {
    const uri = fileUri(file);
    await vscode.workspace.openTextDocument(uri);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      new vscode.Position(line, character),
    );
    return list.items;
  };
  const labels = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('completes keys of the kind of annotation, with what they mean', async () => {
    const items = await offered(FILE, 5, 4);
    assert.ok(labels(items).includes('status'), labels(items).join());
    assert.ok(!labels(items).includes('speaker'));
    const status = items[labels(items).indexOf('status')];
    assert.match(status?.documentation instanceof vscode.MarkdownString ? status.documentation.value : '', /decided/);
  });

  it('completes the ids of actors that the corpus knows', async () => {
    const items = await offered(FILE, 6, 11);
    assert.ok(labels(items).includes('mira-tolvanen'), labels(items).join());
  });

  it('tells on hover what a key means', async () => {
    const uri = fileUri(FILE);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, new vscode.Position(1, 3));
    const text = hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n');
    assert.match(text, /count.*code points/);
  });
});

const WRONG_FILE = 'unchecked.annotations.yaml';
/** A list where a word belongs. */
const WRONG = SIDECAR.replace('actor: ', 'status: [1]');

describe('YAML beside the extension that knows our schemas', () => {
  const original = vscode.extensions.getExtension;
  const codes = (): unknown[] => vscode.languages.getDiagnostics(fileUri(WRONG_FILE)).map(({ code }) => code);

  before(async () => {
    await readyExtension();
    // It cannot be installed without its gallery: that it is there is all that counts here.
    Object.assign(vscode.extensions, { getExtension: (id: string) => (id === 'redhat.vscode-yaml' ? {} : original(id)) });
    await vscode.workspace.fs.copy(fileUri('herald.txt'), fileUri('unchecked.txt'));
    await vscode.workspace.fs.writeFile(fileUri(WRONG_FILE), new TextEncoder().encode(WRONG));
  });
  after(async () => {
    Object.assign(vscode.extensions, { getExtension: original });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [WRONG_FILE, 'unchecked.txt']) await vscode.workspace.fs.delete(fileUri(file));
  });

  it('leaves the schema of an open file to it, and lists it as ever where it is not open', async () => {
    await eventually(() => (codes().includes('schema') ? true : undefined), 'the problem of a file that is not open');
    await vscode.window.showTextDocument(fileUri(WRONG_FILE));
    await eventually(() => (codes().includes('schema') ? undefined : true), 'the problem left to the other extension');
  });

  it('offers no key a second time', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      fileUri(WRONG_FILE),
      new vscode.Position(5, 4),
    );
    // Words of the document are the editor's own offer.
    assert.ok(!list.items.some(({ kind }) => kind === vscode.CompletionItemKind.Property));
  });
});
