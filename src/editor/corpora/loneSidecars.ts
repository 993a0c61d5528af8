import * as vscode from 'vscode';
import type { Corpora } from './corpora.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { articleUris, sidecarUri } from './fileNames.ts';
import { isThere } from './files.ts';

/** Looks for sidecars whose article is gone: what people decided is still in them, and nobody would see it. */
export async function findLoneSidecars(corpora: Corpora, folder: CorpusFolder): Promise<void> {
  const pattern = new vscode.RelativePattern(folder.root, '**/*.annotations.yaml');
  const found = folder.loose ? [] : await vscode.workspace.findFiles(pattern);
  const lone = new Set<string>();
  for (const sidecar of found) {
    const file = corpora.folderOf(sidecar) === folder ? folder.fileOf(sidecar) : undefined;
    if (file !== undefined && (await isLone(folder, sidecar))) lone.add(file);
  }
  if (lone.size + folder.loneSidecars.size === 0) return;
  folder.loneSidecars = lone;
  corpora.notify(folder);
}

/** The same for the one sidecar of an article, after either of them came or went. */
export async function judgeSidecarOf(corpora: Corpora, folder: CorpusFolder, article: vscode.Uri): Promise<void> {
  const sidecar = sidecarUri(article);
  const file = folder.fileOf(sidecar);
  if (file === undefined || folder.loose) return;
  const lone = (await isThere(sidecar)) && (await isLone(folder, sidecar));
  if (lone === folder.loneSidecars.has(file)) return;
  const others = [...folder.loneSidecars].filter((each) => each !== file);
  folder.loneSidecars = new Set(lone ? [...others, file] : others);
  corpora.notify(folder);
}

/** An article that is there and not taken in (excluded, too large, in another encoding) is not gone. */
async function isLone(folder: CorpusFolder, sidecar: vscode.Uri): Promise<boolean> {
  for (const article of articleUris(sidecar)) {
    const file = folder.fileOf(article);
    if ((file !== undefined && folder.files.has(file)) || (await isThere(article))) return false;
  }
  return true;
}
