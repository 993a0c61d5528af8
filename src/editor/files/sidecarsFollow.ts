import * as vscode from 'vscode';
import type { Corpora } from '../corpora/corpora.ts';
import { sidecarUri } from '../corpora/fileNames.ts';
import { readIfThere } from '../corpora/files.ts';
import { mayBeArticle } from '../corpora/findArticles.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';
import { moveToTrash } from './moveToTrash.ts';

/**
 * A renamed or moved article takes its sidecar along, in the same undo step. A deletion cannot be vetoed and a person's work is never deleted unasked: the sidecar stays as an
 * orphan unless the person says that it goes too.
 */
export function registerSidecarsFollow({ background, corpora }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(renamesOfSidecars(corpora, event.files));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => background(askAboutSidecars(corpora, files))),
  );
}

/** Never of a folder: beside "old/" the sidecar of "old.txt" has the name that one of "old" would have. A `.txt` is one also where no corpus was read yet. */
const isArticle = (corpora: Corpora, uri: vscode.Uri): boolean => uri.path.endsWith('.txt') || corpora.addressOf(uri) !== undefined;

/** By the patterns of its corpus. */
function becomesArticle(corpora: Corpora, uri: vscode.Uri): boolean {
  const folder = corpora.folderOf(uri);
  const file = folder?.fileOf(uri);
  return uri.path.endsWith('.txt') || (folder !== undefined && file !== undefined && mayBeArticle(folder, file));
}

async function renamesOfSidecars(
  corpora: Corpora,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (!isArticle(corpora, oldUri) || !becomesArticle(corpora, newUri) || !setting('moveSidecars', oldUri)) continue;
    const from = sidecarUri(oldUri);
    const to = sidecarUri(newUri);
    // The person moves it himself, or something lies there already: a sidecar is never written over.
    if (moving.has(from.toString()) || (await readIfThere(from)) === null || (await readIfThere(to)) !== null) continue;
    edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

async function askAboutSidecars(corpora: Corpora, files: readonly vscode.Uri[]): Promise<void> {
  const { t } = vscode.l10n;
  // Told apart at once: the corpora forget them in the next moment.
  const sidecars = files.filter((file) => isArticle(corpora, file)).map(sidecarUri);
  const left: vscode.Uri[] = [];
  for (const sidecar of sidecars) if ((await readIfThere(sidecar)) !== null) left.push(sidecar);
  const [first] = left;
  if (!first) return;
  const keep = t('Keep Annotations');
  const remove = t('Move Annotations to the Trash');
  const question =
    left.length === 1
      ? t('The article is gone; its annotations are still in {0}.', vscode.workspace.asRelativePath(first))
      : t('{0} articles are gone; their annotations are still there.', left.length);
  if ((await vscode.window.showInformationMessage(question, keep, remove)) !== remove) return;
  for (const sidecar of left) await moveToTrash(sidecar);
}
