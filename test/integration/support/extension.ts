import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LiveArticle } from '../../../src/editor/articles/liveArticle.ts';
import type { TestApi } from '../../../src/editor/extension.ts';

/** The running extension with the whole fixture corpus read. */
export async function readyExtension(): Promise<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi>('corroborate.corroborate');
  assert.ok(extension, 'the extension is not there');
  const api = await extension.activate();
  await api.reader.readAll();
  return api;
}

export function fileUri(file: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens an article and waits until it was read. */
export async function openArticle(api: TestApi, file: string): Promise<{ readonly editor: vscode.TextEditor; readonly live: LiveArticle }> {
  const editor = await vscode.window.showTextDocument(fileUri(file));
  const live = await api.articles.read(editor.document);
  assert.ok(live, `${file} is no article`);
  return { editor, live };
}

/** Selects the words; the first time that they stand in the article. */
export function select(editor: vscode.TextEditor, words: string): vscode.Selection {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `"${words}" does not stand in the article`);
  editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
  return editor.selection;
}

/** The file's text, or null. */
export async function textOf(file: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
  } catch {
    return null;
  }
}

/** Asks until the answer is there: for what the extension does a moment after an event. */
export async function eventually<Value>(ask: () => Value | undefined | Promise<Value | undefined>, what: string): Promise<Value> {
  for (let tries = 0; tries < 600; tries++) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** An article of a test's own, once the corpus has it. */
export async function writeArticle(api: TestApi, file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(text));
  await eventually(() => api.corpora.folders[0]?.files.has(file), `${file} in the corpus`);
}

/** Takes articles of a test's own away, with their sidecars, and waits until the corpus has forgotten them. */
export async function removeArticles(api: TestApi, ...files: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const file of files) {
    for (const each of [file, file.replace(/\.txt$/, '.annotations.yaml')])
      await vscode.workspace.fs.delete(fileUri(each)).then(undefined, () => undefined);
    await eventually(() => api.corpora.folders[0]?.files.has(file) === false, `${file} gone from the corpus`);
  }
}

/** The words of a sidecar's annotations, in the order of the file. */
export const wordsIn = (sidecar: string | null): string[] =>
  [...(sidecar ?? '').matchAll(/^ {4}text: (.*)$/gm)].map(([, words]) => words ?? '');

/** Runs the quick fix of that title, once the editor offers it on the problem. */
export async function quickFix(file: string, problem: vscode.Diagnostic, title: RegExp): Promise<void> {
  const { uri } = await vscode.workspace.openTextDocument(fileUri(file));
  const { command } = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range);
    return actions.find((action) => title.test(action.title));
  }, `the quick fix ${title}`);
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}
