import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { eventually, fileUri, readyExtension } from './support/extension.ts';

const FILE = 'ferry.txt';
const ARTICLE = `Ferry sinks off Harn

Coast Herald
9 June 2031

At least 31 people drowned when a ferry sank off Harn on Sunday, the coast guard said. The owner of the ferry told reporters that 28 people had died.
`;

describe('articles that cannot be read', () => {
  let api: TestApi;
  const path = (file: string): string => fileUri(file).fsPath;
  const problemOn = (file: string, code: string): Promise<vscode.Diagnostic> =>
    eventually(() => vscode.languages.getDiagnostics(fileUri(file)).find((each) => each.code === code), `the problem ${code} on ${file}`);
  const noProblemOn = (file: string): Promise<true> =>
    eventually(() => (vscode.languages.getDiagnostics(fileUri(file)).length === 0 ? true : undefined), `no problem on ${file}`);
  const isInCorpus = (): Promise<true> =>
    eventually(() => (api.corpora.folders[0]!.files.has(FILE) ? true : undefined), `${FILE} in the corpus`);

  beforeEach(async () => {
    api = await readyExtension();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(path(FILE), { force: true });
    rmSync(path('ferry.annotations.yaml'), { recursive: true, force: true });
    await noProblemOn(FILE);
    await eventually(() => !api.corpora.folders[0]!.files.has(FILE) || undefined, `${FILE} to be gone from the corpus`);
  });

  it('are listed where they are too large, with the setting that says so, until they are mended', async () => {
    writeFileSync(path(FILE), ARTICLE.padEnd(5 * 1024 * 1024));
    const problem = await problemOn(FILE, 'too-large');
    assert.match(problem.message, /5120 kB.*4096 kB/);
    const document = await vscode.workspace.openTextDocument(fileUri(FILE));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    assert.deepEqual(
      actions.flatMap(({ command }) => (command?.command === 'workbench.action.openSettings' ? (command.arguments as unknown[]) : [])),
      ['corroborate.maximumFileSize'],
    );
    writeFileSync(path(FILE), ARTICLE);
    await noProblemOn(FILE);
    await isInCorpus();
  });

  it('are forgotten with their problem once they are deleted', async () => {
    writeFileSync(path(FILE), ARTICLE.padEnd(5 * 1024 * 1024));
    await problemOn(FILE, 'too-large');
    rmSync(path(FILE));
    await noProblemOn(FILE);
  });

  it('are listed with the reason where the system does not give them out', async function () {
    // Elsewhere links take rights that nobody has.
    if (process.platform === 'win32') this.skip();
    writeFileSync(path(FILE), ARTICLE);
    await isInCorpus();
    rmSync(path(FILE));
    symlinkSync(FILE, path(FILE));
    const problem = await problemOn(FILE, 'unreadable');
    assert.match(problem.message, /ELOOP/);
    rmSync(path(FILE));
    writeFileSync(path(FILE), ARTICLE);
    await noProblemOn(FILE);
    await isInCorpus();
  });

  it('are listed by their sidecar where that cannot be read: its decisions would be missing', async () => {
    mkdirSync(path('ferry.annotations.yaml'));
    writeFileSync(path(FILE), ARTICLE);
    const problem = await problemOn('ferry.annotations.yaml', 'unreadable');
    assert.match(problem.message, /EISDIR/);
    assert.equal(api.corpora.folders[0]!.files.has(FILE), false);
    rmSync(path('ferry.annotations.yaml'), { recursive: true });
    writeFileSync(path(FILE), `${ARTICLE}\nThe search goes on.\n`);
    await noProblemOn('ferry.annotations.yaml');
    await isInCorpus();
  });
});
