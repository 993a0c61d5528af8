import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptingDefault, answering, type Asked } from './support/answers.ts';
import { eventually, fileUri, readyExtension, textOf } from './support/extension.ts';
import type { ArticleSummary } from '../../src/worker/protocol.ts';

const ARTICLES = ['gazette', 'herald', 'later'];
const TABLE = 'dates.csv';

const sidecars = async (): Promise<(string | null)[]> => Promise.all(ARTICLES.map((name) => textOf(`${name}.annotations.yaml`)));

/** What bulk acts may set; counts of marks may still settle after the tests before. */
const metadataOf = ({ file, published, outlet, title, url, status }: ArticleSummary) => ({ file, published, outlet, title, url, status });

describe('metadata in bulk', () => {
  afterEach(async () => {
    for (const file of [...ARTICLES.map((name) => `${name}.annotations.yaml`), TABLE])
      await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
  });

  it('imports a table into the sidecars as one act, without what would replace something known', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const table =
      'file,published,url\ngazette.txt,5 May 2031,https://gazette.example/1\nherald.txt,2031-05-06,https://herald.example/2\nnowhere.txt,2031-05-06,\n';
    await vscode.workspace.fs.writeFile(fileUri(TABLE), new TextEncoder().encode(table));
    const before = await api.corpus.request('articles', { corpus: folder.id });
    const dates = new Map(before.map(({ file, published }) => [file, published]));
    assert.equal(await acceptingDefault('corroborate.importMetadata', fileUri(TABLE)), true);
    const after = await api.corpus.request('articles', { corpus: folder.id });
    for (const { file, published, url } of after) {
      const wanted = file === 'gazette.txt' ? '2031-05-05' : '2031-05-06';
      const named = file === 'gazette.txt' || file === 'herald.txt';
      assert.equal(published, named ? (dates.get(file) ?? wanted) : dates.get(file), `date of ${file}`);
      assert.equal(url !== null, named, `address of ${file}`);
    }
    const problems = vscode.languages.getDiagnostics(fileUri(TABLE));
    assert.deepEqual(
      problems.map(({ range, message }) => [range.start.line, /nowhere\.txt/.test(message)]),
      [[3, true]],
    );
    await vscode.commands.executeCommand('corroborate.undoAct');
    const undone = await api.corpus.request('articles', { corpus: folder.id });
    assert.deepEqual(undone.map(metadataOf), before.map(metadataOf));
  });

  it('sets the outlet of all that are selected in the Explorer, a folder standing for what lies below it', async () => {
    const api = await readyExtension();
    const [folder] = api.corpora.folders;
    assert.ok(folder);
    const chosen = [fileUri('gazette.txt'), fileUri('later.txt'), fileUri('requirements.txt')];
    assert.equal(await acceptingDefault('corroborate.setOutlet', chosen[0], chosen), true);
    const written = await sidecars();
    assert.deepEqual(
      written.map((yaml) => yaml?.includes('outlet:') ?? false),
      [true, false, true],
    );
    const label = api.acts.history.at(-1)?.act.articles.map(({ address }) => address.file);
    assert.deepEqual(label, ['gazette.txt', 'later.txt']);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.equal(await acceptingDefault('corroborate.setOutlet', fileUri('damaged'), [fileUri('damaged')]), false);
    const all = await api.corpus.request('articles', { corpus: folder.id });
    assert.equal(await acceptingDefault('corroborate.setStatus', fileUri(''), [fileUri('')]), true);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.deepEqual((await api.corpus.request('articles', { corpus: folder.id })).map(metadataOf), all.map(metadataOf));
  });

  it('leaves out a sidecar that cannot be written, and sets the rest', async () => {
    await readyExtension();
    const damaged = await textOf('damaged/broken.annotations.yaml');
    const chosen = [fileUri('gazette.txt'), fileUri('damaged/broken.txt')];
    assert.equal(await acceptingDefault('corroborate.setOutlet', chosen[0], chosen), true);
    assert.equal(await textOf('damaged/broken.annotations.yaml'), damaged);
    assert.match((await textOf('gazette.annotations.yaml')) ?? '', /outlet:/);
    await vscode.commands.executeCommand('corroborate.undoAct');
    assert.doesNotMatch((await textOf('gazette.annotations.yaml')) ?? '', /outlet:/);
  });

  describe('with the way back at hand', () => {
    const chosen = [fileUri('gazette.txt'), fileUri('later.txt')];
    /** Sets the outlet of two articles, does something else, then presses Undo. Returns what was said since. */
    const undoAfter = async (meanwhile: () => Promise<void>, told: (asked: readonly Asked[]) => Promise<unknown>): Promise<void> => {
      await readyExtension();
      let press: (button: string) => void = () => undefined;
      const button = new Promise<string>((resolve) => (press = resolve));
      // What the test before left is gone a moment later: that a sidecar was changed elsewhere may be said first.
      const offersUndo = ({ buttons }: Asked): boolean => buttons.includes('Undo');
      const answer = (question: Asked): Promise<string> | undefined => (offersUndo(question) ? button : undefined);
      await answering('showInformationMessage', answer, async (asked) => {
        assert.equal(await acceptingDefault('corroborate.setOutlet', chosen[0], chosen), true);
        await eventually(() => asked.find(offersUndo), 'the offer to undo');
        await meanwhile();
        press('Undo');
        await told(asked);
      });
    };
    const outletIn = async (name: string): Promise<boolean> => ((await textOf(`${name}.annotations.yaml`)) ?? '').includes('outlet:');
    const renamed = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(`${from}.txt`), fileUri(`${to}.txt`));
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const isKnown = async (name: string): Promise<void> => {
      const { corpora } = await readyExtension();
      await eventually(() => (corpora.folders[0]?.files.has(`${name}.txt`) ? true : undefined), `${name} in the corpus`);
    };

    it('takes back what was set, under the names that the articles have by then', async () => {
      await undoAfter(
        async () => {
          await renamed('gazette', 'evening-gazette');
          await isKnown('evening-gazette');
          assert.ok(await outletIn('evening-gazette'));
        },
        () => eventually(async () => !(await outletIn('evening-gazette')) && !(await outletIn('later')), 'both without an outlet'),
      );
      await renamed('evening-gazette', 'gazette');
      await isKnown('gazette');
    });

    it('says that other things were decided since, and takes nothing back', async () => {
      await undoAfter(
        async () => {
          assert.equal(await acceptingDefault('corroborate.setStatus', chosen[0], chosen), true);
        },
        (asked) =>
          eventually(() => asked.find(({ message }) => /was not taken back.*decided since/.test(message)), 'why nothing was taken back'),
      );
      assert.ok(await outletIn('gazette'));
      await vscode.commands.executeCommand('corroborate.undoAct');
      await vscode.commands.executeCommand('corroborate.undoAct');
      assert.equal(await outletIn('gazette'), false);
    });

    it('names the article that another program has renamed, and takes nothing back', async () => {
      const { corpora } = await readyExtension();
      const move = (from: string, to: string): Thenable<void> => vscode.workspace.fs.rename(fileUri(`${from}.txt`), fileUri(`${to}.txt`));
      await answering('showErrorMessage', [], (errors) =>
        undoAfter(
          async () => {
            await move('later', 'much-later');
            await isKnown('much-later');
            await eventually(() => (corpora.folders[0]?.files.has('later.txt') ? undefined : true), 'the old name gone');
          },
          () =>
            eventually(
              () => errors.find(({ message }) => /was not taken back.*later\.txt is not part/.test(message)),
              'what cannot be taken back',
            ),
        ),
      );
      assert.ok(await outletIn('gazette'));
      await move('much-later', 'later');
      await isKnown('later');
      await vscode.commands.executeCommand('corroborate.undoAct');
      assert.equal(await outletIn('gazette'), false);
    });
  });
});
