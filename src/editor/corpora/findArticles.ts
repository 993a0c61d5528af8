import * as vscode from 'vscode';
import picomatch from 'picomatch';
import { CORPUS_FILE } from '../../core/sidecar/sidecarName.ts';
import { setting } from '../settings.ts';
import type { CorpusFolder } from './corpusFolder.ts';
import { isSidecar, parentFolder } from './fileNames.ts';

/** Folders below a workspace folder that hold a `corroborate.yaml`; the workspace folder itself where none lies at its top. */
export async function findCorpusRoots(folder: vscode.WorkspaceFolder, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${CORPUS_FILE}`), undefined, 200, token);
  const roots = found.map(parentFolder);
  return roots.some((root) => root.path === folder.uri.path) ? roots : [folder.uri, ...roots];
}

/** The patterns in force for a corpus: its file's, else the settings'. */
function patternsOf(folder: CorpusFolder): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  return {
    include: folder.corpusFile.include ?? setting('include', folder.root),
    exclude: folder.corpusFile.exclude ?? setting('exclude', folder.root),
  };
}

/** Files that may be articles of this corpus, by name alone; whether they read as prose shows when they are read. */
export async function findArticles(folder: CorpusFolder, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const { include, exclude } = patternsOf(folder);
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder.root, anyOf(include)),
    exclude.length === 0 ? undefined : new vscode.RelativePattern(folder.root, anyOf(exclude)),
    undefined,
    token,
  );
  return found.filter((uri) => !isSidecar(uri)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same question for a single file: one that was just created or opened. */
export function mayBeArticle(folder: CorpusFolder, file: string): boolean {
  const { include, exclude } = patternsOf(folder);
  const options = { dot: true };
  return picomatch([...include], options)(file) && !(exclude.length > 0 && picomatch([...exclude], options)(file));
}

function anyOf(patterns: readonly string[]): string {
  const [only] = patterns;
  return patterns.length === 1 && only !== undefined ? only : `{${patterns.join(',')}}`;
}
