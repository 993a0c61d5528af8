import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, readyExtension } from './support/extension.ts';

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
