import * as vscode from 'vscode';
import type { Corpora } from '../corpora/corpora.ts';
import { isSidecar, sidecarUri } from '../corpora/fileNames.ts';
import { readIfThere } from '../corpora/files.ts';
import { mayBeArticle } from '../corpora/findArticles.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';

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

/** By its name, as `include` of the corpus has it; a `.txt` also where no corpus was read yet. */
function mayHaveSidecar(corpora: Corpora, uri: vscode.Uri): boolean {
  if (uri.path.endsWith('.txt')) return true;
  const folder = corpora.folderOf(uri);
  const file = folder?.fileOf(uri);
  return folder !== undefined && file !== undefined && !isSidecar(uri) && mayBeArticle(folder, file);
}

async function renamesOfSidecars(
  corpora: Corpora,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (!mayHaveSidecar(corpora, oldUri) || !mayHaveSidecar(corpora, newUri) || !setting('moveSidecars', oldUri)) continue;
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
  const left: vscode.Uri[] = [];
  for (const file of files) {
    if (mayHaveSidecar(corpora, file) && (await readIfThere(sidecarUri(file))) !== null) left.push(sidecarUri(file));
  }
  const [first] = left;
  if (!first) return;
  const keep = t('Keep Annotations');
  const remove = t('Move Annotations to the Trash');
  const question =
    left.length === 1
      ? t('The article is gone; its annotations are still in {0}.', vscode.workspace.asRelativePath(first))
      : t('{0} articles are gone; their annotations are still there.', left.length);
  if ((await vscode.window.showInformationMessage(question, keep, remove)) !== remove) return;
  for (const sidecar of left) await vscode.workspace.fs.delete(sidecar, { useTrash: true });
}
