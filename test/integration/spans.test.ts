import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { openArticle, readyExtension, removeArticles, select, textOf, wordsIn, writeArticle } from './support/extension.ts';

const FILE = 'wharf.txt';
const SIDECAR = 'wharf.annotations.yaml';
const ARTICLE = `Wharf gives way at Brenn

Coast Herald
9 June 2031

The old wharf at Brenn gave way on Sunday, and crews from the
northern villages searched the cold water until dusk.
`;

describe('marks of any shape', () => {
  let api: TestApi;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    api = await readyExtension();
    await writeArticle(api, FILE, ARTICLE);
    ({ editor } = await openArticle(api, FILE));
  });
  afterEach(() => removeArticles(api, FILE));

  const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`corroborate.${command}`);
  const words = async (): Promise<string[]> => wordsIn(await textOf(SIDECAR));
  /** Words that the analyser reads nothing in. */
  const mark = async (text: string): Promise<void> => {
    select(editor, text);
    assert.equal(await run('addQuote'), true);
  };

  const STEPS: readonly { readonly command: string; readonly words: string }[] = [
    { command: 'growByWord', words: 'searched the cold water until' },
    { command: 'growByCharacter', words: 'searched the cold water u' },
    { command: 'shrinkByWord', words: 'searched the cold' },
    { command: 'shrinkByCharacter', words: 'searched the cold wate' },
    { command: 'growStartByWord', words: 'villages searched the cold water' },
    { command: 'growStartByCharacter', words: 's searched the cold water' },
    { command: 'shrinkStartByWord', words: 'the cold water' },
    { command: 'shrinkStartByCharacter', words: 'earched the cold water' },
  ];
  for (const step of STEPS) {
    it(`${step.command} moves one border, and is one act`, async () => {
      await mark('searched the cold water');
      // By character the blank comes before the letter.
      for (let left = step.command.startsWith('grow') && step.command.endsWith('Character') ? 2 : 1; left > 0; left--) {
        assert.equal(await run(step.command), true);
      }
      assert.deepEqual(await words(), [step.words]);
      assert.equal(editor.document.getText(editor.selection), step.words, 'the mark stays selected');
      await run('undoAct');
      assert.notDeepEqual(await words(), [step.words]);
    });
  }

  it('may lie over the end of a line', async () => {
    await mark('crews from the\nnorthern villages');
    const sidecar = (await textOf(SIDECAR)) ?? '';
    assert.match(sidecar, /text: "crews from the\\nnorthern villages"/);
    const live = await api.articles.read(editor.document);
    const read = live?.article.annotations.find(({ kind, status }) => kind === 'quote' && status === 'accepted');
    assert.equal(read?.text, 'crews from the\nnorthern villages');
  });

  it('may overlap and lie inside each other, and are chosen one after the other by key', async () => {
    const marked = ['crews from the', 'from the\nnorthern villages', 'from', 'from the'];
    for (const each of marked) await mark(each);
    assert.equal((await words()).length, marked.length);
    const at = editor.document.positionAt(ARTICLE.indexOf('from') + 2);
    editor.selection = new vscode.Selection(at, at);
    // Others of the analyser's own may lie here as well.
    const live = await api.articles.read(editor.document);
    const count = live?.at(at).length ?? 0;
    assert.ok(count >= marked.length);
    const chosen: string[] = [];
    for (let turn = 0; turn <= count; turn++) {
      await run('nextOverlapping');
      chosen.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(
      chosen
        .slice(0, count)
        .filter((each) => marked.includes(each))
        .toSorted(),
      marked.toSorted(),
    );
    assert.equal(chosen.at(-1), chosen[0], 'after the last comes the first');
    // What a key does falls on the chosen one.
    while (editor.document.getText(editor.selection) !== 'crews from the') await run('nextOverlapping');
    await run('deleteAnnotation');
    assert.deepEqual((await words()).includes('crews from the'), false);
    assert.equal((await words()).length, marked.length - 1);
  });
});
