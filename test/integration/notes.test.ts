import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './support/answers.ts';
import { fileUri, openArticle, readyExtension, select, textOf } from './support/extension.ts';

const FILE = 'herald.txt';
const SIDECAR = 'herald.annotations.yaml';
const QUESTION = 'Who counted?';
const REPLY = 'The mayor: see the second sentence.';

describe('notes on an annotation', () => {
  afterEach(() => vscode.workspace.fs.delete(fileUri(SIDECAR)).then(undefined, () => undefined));

  it('are kept in the sidecar with their replies, resolved, reopened, exported, and taken back', async () => {
    const api = await readyExtension();
    const { editor, live } = await openArticle(api, FILE);
    select(editor, '22 people');
    const noted = async (): Promise<readonly string[]> => {
      const [, notes = ''] = /\n {4}notes:\n((?: {6}.*\n)*)/.exec((await textOf(SIDECAR)) ?? '') ?? [];
      return [...notes.matchAll(/(?:text|state): (.*)/g)].map(([, value]) => value ?? '');
    };
    const questions = await answering('showInputBox', [` ${QUESTION} `, ''], async () => {
      assert.equal(await vscode.commands.executeCommand('corroborate.addNote'), true);
      assert.equal(await vscode.commands.executeCommand('corroborate.addNote'), false, 'a note without words');
    });
    assert.match(questions[0]?.message ?? '', /22 people/);
    assert.deepEqual(await noted(), [QUESTION, 'open']);
    assert.match((await textOf(SIDECAR)) ?? '', /status: accepted/, 'what is noted is decided to be there');

    const figure = (await api.articles.read(editor.document))?.article.annotations.find(({ text }) => text === '22 people');
    assert.ok(figure);
    // As the Comments panel hands it on.
    const thread = { uri: editor.document.uri, contextValue: `open:${figure.id}` };
    await vscode.commands.executeCommand('corroborate.replyToNote', { thread, text: REPLY });
    assert.deepEqual(await noted(), [QUESTION, 'open', `"${REPLY}"`, 'open']);
    await vscode.commands.executeCommand('corroborate.resolveNotes', thread);
    assert.deepEqual(await noted(), [QUESTION, 'resolved', `"${REPLY}"`, 'resolved']);

    const exported = await api.corpus.request('exportCorpus', { corpus: live.folder.id, format: 'json-decisions', generator: 'test' });
    const { documents } = JSON.parse(exported) as {
      documents: { annotations: { id: string; notes?: { text: string; state: string }[] }[] }[];
    };
    const { notes } = documents.flatMap(({ annotations }) => annotations).find(({ id }) => id === figure.id) ?? {};
    assert.deepEqual(
      notes?.map(({ text, state }) => [text, state]),
      [
        [QUESTION, 'resolved'],
        [REPLY, 'resolved'],
      ],
    );

    await vscode.commands.executeCommand('corroborate.reopenNotes', { ...thread, contextValue: `resolved:${figure.id}` });
    assert.deepEqual(await noted(), [QUESTION, 'open', `"${REPLY}"`, 'open']);
    for (const left of [['resolved', 'resolved'], ['open', 'open'], ['open'], []]) {
      await vscode.commands.executeCommand('corroborate.undoAct');
      assert.deepEqual(
        (await noted()).filter((_, index) => index % 2 === 1),
        left,
      );
    }
  });
});
