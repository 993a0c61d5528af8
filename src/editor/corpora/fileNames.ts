import * as vscode from 'vscode';

export const CORPUS_FILE = 'corroborate.yaml';
const SIDECAR_ENDING = '.annotations.yaml';
const ARTICLE_ENDING = '.txt';

/** `a/oct-25.txt` → `a/oct-25.annotations.yaml`; a file that does not end in `.txt` keeps its whole name. */
export function sidecarUri(article: vscode.Uri): vscode.Uri {
  const { path } = article;
  const stem = path.endsWith(ARTICLE_ENDING) ? path.slice(0, -ARTICLE_ENDING.length) : path;
  return article.with({ path: stem + SIDECAR_ENDING });
}

export const isSidecar = (uri: vscode.Uri): boolean => uri.path.endsWith(SIDECAR_ENDING);
export const isCorpusFile = (uri: vscode.Uri): boolean => uri.path.endsWith(`/${CORPUS_FILE}`);

/** The article that a sidecar lies beside. */
export function articleUri(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) + ARTICLE_ENDING });
}

export const parentFolder = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** `uri` relative to `root`, with `/`; undefined where it does not lie inside. */
export function relativePath(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (root.scheme !== uri.scheme || root.authority !== uri.authority) return undefined;
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}

/**
 * The file that a relative path names. Paths come from files that anybody may have written: undefined for one that leaves the root.
 */
export function insideRoot(root: vscode.Uri, file: string): vscode.Uri | undefined {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) return undefined;
  return vscode.Uri.joinPath(root, ...parts);
}
