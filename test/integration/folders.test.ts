import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { eventually, fileUri, openArticle, quickFix, readyExtension, select, textOf } from './support/extension.ts';

const ARTICLE = `Mill burns in Oster

Kestrel News
4 May 2031

At least 57 people were killed in a fire at a mill in Oster, police said on Sunday. The mayor of Oster told reporters that 61 people had died in the fire.
`;
const write = (file: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(text));
const path = (file: string): string => fileUri(file).fsPath;

const problemOn = (file: string, code: string): Promise<vscode.Diagnostic> =>
  eventually(() => vscode.languages.getDiagnostics(fileUri(file)).find((each) => each.code === code), `the problem ${code} on ${file}`);

describe('folders and names that change', () => {
  let api: TestApi;
  let corpusFile = '';
  const files = (): string[] => [...api.corpora.folders[0]!.files].filter((file) => file.includes('fire')).sort();
  const become = (wanted: readonly string[]): Promise<true> =>
    eventually(() => (files().join() === wanted.join() ? true : undefined), `${wanted.join()} instead of ${files().join()}`);

  beforeEach(async () => {
    api = await readyExtension();
    corpusFile = (await textOf('corroborate.yaml')) ?? '';
    await write('mills/fire.txt', ARTICLE);
    await become(['mills/fire.txt']);
    const { editor } = await openArticle(api, 'mills/fire.txt');
    select(editor, '57 people');
    assert.equal(await vscode.commands.executeCommand('corroborate.accept'), true);
    const [, id] = /id: (\S+)/.exec((await textOf('mills/fire.annotations.yaml')) ?? '') ?? [];
    const verdicts = `verdicts:\n  # settled by phone\n  - a: mills/fire.txt#${id}\n    b: herald.txt#none\n    verdict: same\n    quoteA: At least 57 people\n`;
    await write('corroborate.yaml', `${corpusFile}${verdicts}`);
    await eventually(() => api.corpora.folders[0]!.corpusFile.verdicts[0], 'the verdict');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  afterEach(async () => {
    for (const folder of ['mills', 'works']) rmSync(path(folder), { recursive: true, force: true });
    await write('corroborate.yaml', corpusFile);
    await become([]);
  });
  const verdictLine = (): string => /- a: (.*)#/.exec(readFileSync(path('corroborate.yaml'), 'utf8'))?.[1] ?? '';
  const rename = async (from: string, to: string): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri(from), fileUri(to));
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  it('follow a folder that is renamed in the editor: articles, decisions, verdicts, and what can be undone', async () => {
    await rename('mills', 'works');
    await become(['works/fire.txt']);
    await eventually(() => (verdictLine() === 'works/fire.txt' ? true : undefined), 'the verdict under the new name');
    assert.match(readFileSync(path('corroborate.yaml'), 'utf8'), /# settled by phone/);
    const article = await api.corpus.request('article', { corpus: api.corpora.folders[0]!.id, file: 'works/fire.txt' });
    assert.ok(article?.annotations.some(({ status }) => status === 'accepted'));
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.doesNotMatch((await textOf('works/fire.annotations.yaml')) ?? '', /accepted/);
    await rename('works', 'mills');
    await eventually(() => (verdictLine() === 'mills/fire.txt' ? true : undefined), 'the verdict under the old name again');
  });

  it('follow an article that is renamed in the editor, its sidecar too', async () => {
    await rename('mills/fire.txt', 'mills/mill-fire.txt');
    await become(['mills/mill-fire.txt']);
    assert.ok(existsSync(path('mills/mill-fire.annotations.yaml')));
    await eventually(() => (verdictLine() === 'mills/mill-fire.txt' ? true : undefined), 'the verdict under the new name');
  });

  it('forget a folder that another program deletes', async () => {
    rmSync(path('mills'), { recursive: true });
    await become([]);
  });

  it('find a folder again that another program moved, and let verdicts follow by a quick fix', async () => {
    renameSync(path('mills'), path('works'));
    await become(['works/fire.txt']);
    const problem = await eventually(
      () => vscode.languages.getDiagnostics(fileUri('corroborate.yaml')).find(({ message }) => message.includes('works/fire.txt')),
      'the verdict on nothing',
    );
    await quickFix('corroborate.yaml', problem, /follow/);
    assert.equal(verdictLine(), 'works/fire.txt');
  });

  it('list a sidecar whose article went elsewhere without it, and attach it by a quick fix', async () => {
    writeFileSync(path('mills/old-mill-fire.txt'), readFileSync(path('mills/fire.txt')));
    rmSync(path('mills/fire.txt'));
    await become(['mills/old-mill-fire.txt']);
    const problem = await problemOn('mills/fire.annotations.yaml', 'no-article');
    await quickFix('mills/fire.annotations.yaml', problem, /old-mill-fire.*same text/);
    assert.ok(existsSync(path('mills/old-mill-fire.annotations.yaml')));
    assert.equal(verdictLine(), 'mills/old-mill-fire.txt');
    await eventually(
      () => (vscode.languages.getDiagnostics(fileUri('mills/fire.annotations.yaml')).length === 0 ? true : undefined),
      'the end of the problem',
    );
  });
});
