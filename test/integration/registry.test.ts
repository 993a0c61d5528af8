import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/editor/extension.ts';
import { answering, choosing } from './support/answers.ts';
import { eventually, fileUri, openArticle, readyExtension, removeArticles, select, textOf, writeArticle } from './support/extension.ts';

const FILE = 'lifeboat.txt';
const ARTICLE = `Lifeboat saves nine at Lake Orvel

Coast Herald
9 June 2031

The Orvel Rescue Service saved nine people from the lake on Sunday. A boat of Lake Watch came first, but Orvel Rescue Service crews did the rest.
`;

/** Lists may be written with or without blanks at their brackets. */
const tight = (yaml: string | null): string => (yaml ?? '').replaceAll('[ ', '[').replaceAll(' ]', ']');

describe('the registry of actors', () => {
  let api: TestApi;
  let registry = '';
  before(async () => {
    api = await readyExtension();
    registry = (await textOf('corroborate.yaml')) ?? '';
    await writeArticle(api, FILE, ARTICLE);
  });
  after(async () => {
    await removeArticles(api, FILE);
    await vscode.workspace.fs.writeFile(fileUri('corroborate.yaml'), new TextEncoder().encode(registry));
  });

  it('highlights every mention of the actor at the cursor, and no other word', async () => {
    const { editor } = await openArticle(api, FILE);
    const highlighted = async (words: string): Promise<string[]> => {
      const { start } = select(editor, words);
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        editor.document.uri,
        start,
      );
      return found.map(({ range }) => editor.document.getText(range)).filter((text) => text !== '');
    };
    assert.deepEqual(await highlighted('Orvel Rescue Service'), ['Orvel Rescue Service', 'Orvel Rescue Service']);
    assert.deepEqual(await highlighted('came first'), []);
  });

  it('takes other names and a Wikidata id, in one act; the articles are read by the new names at once', async () => {
    const { editor } = await openArticle(api, FILE);
    select(editor, 'Orvel Rescue Service');
    const actorOf = async (words: string): Promise<string | null | undefined> => {
      const live = await api.articles.read(editor.document);
      const mention = live?.article.annotations.find(({ kind, text }) => kind === 'actor' && text === words);
      return mention?.kind === 'actor' ? mention.actor : undefined;
    };
    assert.notEqual(await actorOf('Lake Watch'), 'orvel-rescue');
    const fields = ['Other names', 'Wikidata', '$(check) Save'];
    const inputs = (message: string): string | undefined => (message.startsWith('Other names') ? 'Rescue Service; Lake Watch' : 'Q123');
    const lists = await choosing(
      (_, before) => fields[before],
      () =>
        answering(
          'showInputBox',
          ({ message }) => inputs(message),
          () => vscode.commands.executeCommand('corroborate.editActor'),
        ),
    );
    assert.deepEqual(
      lists.at(-1)?.items.map(({ label, description }) => `${label}: ${description}`),
      [
        '$(check) Save: as it stands below',
        'Name: Orvel Rescue Service',
        'Type: Organization',
        'Other names: Rescue Service; Lake Watch',
        'Wikidata: Q123',
      ],
    );
    const written = (await textOf('corroborate.yaml')) ?? '';
    assert.match(written, /id: orvel-rescue\n {4}name: Orvel Rescue Service\n/);
    assert.match(written, /aliases: \[ ?Rescue Service, Lake Watch ?\]\n {4}wikidata: Q123\n/);
    assert.match(written, /# kept through every rewrite/);
    await eventually(async () => (await actorOf('Lake Watch')) === 'orvel-rescue', 'the article read by the new name');
    const { start } = select(editor, 'Lake Watch');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, start);
    const hover = hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n');
    assert.match(hover, /\[Wikidata Q123\]\(https:\/\/www\.wikidata\.org\/wiki\/Q123\)/);
    assert.equal(await textOf(FILE.replace('.txt', '.annotations.yaml')), null, 'no sidecar is touched');
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(tight(await textOf('corroborate.yaml')), tight(registry));
  });

  it('gives an actor that was only suggested a record', async () => {
    const { editor } = await openArticle(api, 'herald.txt');
    select(editor, 'Mira Tolvanen');
    await choosing(
      () => '$(check) Save',
      () => vscode.commands.executeCommand('corroborate.editActor'),
    );
    assert.match((await textOf('corroborate.yaml')) ?? '', /name: Mira Tolvanen/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(tight(await textOf('corroborate.yaml')), tight(registry));
  });
});
