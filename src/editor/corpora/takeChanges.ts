import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { articleUris, isAtOrBelow, isCorpusFile, isSidecar } from './fileNames.ts';
import { isThere } from './files.ts';
import { mayBeArticle } from './findArticles.ts';
import { judgeSidecarOf } from './loneSidecars.ts';

export interface FileChange {
  readonly uri: vscode.Uri;
  readonly kind: 'came' | 'changed' | 'gone';
}

/** Brings the corpora up to what other programs, or the Explorer, did to the files: articles, sidecars and corpus files one by one, whole folders at once. */
export async function takeChanges(services: Services, changes: readonly FileChange[]): Promise<void> {
  const folders: vscode.Uri[] = [];
  for (const change of changes) {
    const { uri } = change;
    try {
      if (await isFolderOfOurs(services, change)) folders.push(uri);
      else if (isCorpusFile(uri)) await takeCorpusFile(services, uri);
      else await takeArticle(services, uri);
    } catch (error) {
      services.log.error(`${uri.path} could not be read again.`, error);
    }
  }
  if (folders.length > 0) await services.reader.lookAgain(folders);
}

/** A folder that came, or one that went with something that is known. Of what is gone nobody tells any more whether it was one. */
async function isFolderOfOurs({ corpora }: Services, { uri, kind }: FileChange): Promise<boolean> {
  switch (kind) {
    case 'changed':
      return false;
    case 'gone':
      return corpora.folders.some((folder) => isAtOrBelow(folder.root, uri) || holdsBelow(folder, uri));
    case 'came':
      return corpora.folderOf(uri) !== undefined && !/\/\.git(?:\/|$)/.test(uri.path) && isFolder(uri);
  }
}

function holdsBelow(folder: CorpusFolder, uri: vscode.Uri): boolean {
  const path = folder.fileOf(uri);
  if (path === undefined) return false;
  const isBelow = (file: string): boolean => file.startsWith(`${path}/`);
  return [...folder.files].some(isBelow) || [...folder.loneSidecars].some(isBelow);
}

const isFolder = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ type }) => (type & vscode.FileType.Directory) !== 0,
    () => false,
  );

async function takeArticle({ corpora }: Services, uri: vscode.Uri): Promise<void> {
  const folder = corpora.folderOf(uri);
  if (!folder) return;
  for (const article of isSidecar(uri) ? articleUris(uri) : [uri]) {
    const file = folder.fileOf(article);
    if (file === undefined) continue;
    const known = folder.files.has(file);
    if (!known && !(folder.complete && mayBeArticle(folder, file))) continue;
    await corpora.putArticle(folder, file, known);
    if (folder.complete) await judgeSidecarOf(corpora, folder, article);
  }
}

/** A new or a deleted corpus file changes where corpora begin; a changed one may change which files are articles. */
async function takeCorpusFile({ corpora, reader }: Services, uri: vscode.Uri): Promise<void> {
  const folder = corpora.folders.find((each) => each.corpusFileUri.toString() === uri.toString());
  if (!folder || !(await isThere(uri))) return reader.readAgain();
  const patterns = ({ corpusFile }: CorpusFolder): string => JSON.stringify([corpusFile.include, corpusFile.exclude, corpusFile.encoding]);
  const before = patterns(folder);
  await corpora.configure(folder);
  if (patterns(folder) !== before) await reader.readAgain();
  return undefined;
}
