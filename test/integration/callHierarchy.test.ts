import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle, readyExtension, select } from './support/extension.ts';

describe('the call hierarchy', () => {
  const prepare = async (file: string, words: string): Promise<vscode.CallHierarchyItem> => {
    const { editor } = await openArticle(await readyExtension(), file);
    const { start } = select(editor, words);
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      editor.document.uri,
      start,
    );
    assert.ok(item, `nobody at “${words}”`);
    return item;
  };
  const nameOf = ({ uri }: vscode.CallHierarchyItem): string => uri.path.split('/').pop() ?? '';
  const textAt = async (uri: vscode.Uri, ranges: readonly vscode.Range[]): Promise<string> => {
    const document = await vscode.workspace.openTextDocument(uri);
    return ranges.map((range) => document.getText(range)).join(' | ');
  };

  it('tells who speaks of an actor, in all articles, with the quotes', async () => {
    const item = await prepare('herald.txt', 'Lake Orvel');
    assert.equal(item.name, 'Lake Orvel');
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    const speakers = calls.map(({ from }) => `${from.name}, ${nameOf(from)}`);
    assert.ok(
      speakers.includes('Mira Tolvanen, herald.txt') && speakers.includes('Orvel Rescue Service, gazette.txt'),
      speakers.join(' | '),
    );
    const herald = calls.find(({ from }) => nameOf(from) === 'herald.txt');
    assert.ok(herald);
    assert.match(await textAt(herald.from.uri, herald.fromRanges), /killed 22 people/);
    assert.match(await textAt(herald.from.uri, [herald.from.selectionRange]), /Mira Tolvanen/);
  });

  it('tells of whom an actor speaks here, and leads to the other articles in which it speaks', async () => {
    const item = await prepare('gazette.txt', 'Orvel Rescue Service');
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    const here = calls.find(({ to }) => to.name === 'Lake Orvel' && nameOf(to) === 'gazette.txt');
    assert.ok(here, calls.map(({ to }) => `${to.name}, ${nameOf(to)}`).join(' | '));
    assert.match(await textAt(item.uri, here.fromRanges), /swept over Lake Orvel/);

    const mayor = await prepare('gazette.txt', 'Mira Tolvanen');
    const elsewhere = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', mayor);
    const there = elsewhere.find(({ to }) => to.name === 'Mira Tolvanen' && nameOf(to) === 'herald.txt');
    assert.ok(there, elsewhere.map(({ to }) => `${to.name}, ${nameOf(to)}`).join(' | '));
    const further = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', there.to);
    assert.deepEqual(
      further.map(({ to }) => `${to.name}, ${nameOf(to)}`),
      ['Lake Orvel, herald.txt'],
    );
  });

  it('takes the speaker inside a quote in which nobody is named', async () => {
    const item = await prepare('gazette.txt', 'waves like these');
    assert.equal(item.name, 'Mira Tolvanen');
  });
});
